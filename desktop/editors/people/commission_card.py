"""The chosen commission beside the list: what the checks find, members on any day, chairs of all time."""

import datetime as dt
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from db.actions.commissions import reopen_commission
from db.actions.membership import MemberDraft, add_member, end_membership, remove_membership
from db.queries.commission import ChairRow, CommissionCard, MemberRow, chairs_of, commission_card, composition
from db.rules import Finding, check_record
from desktop.desk import Desk
from desktop.editors.people.chair_form import ChairDialog
from desktop.editors.people.commission_form import CloseDialog, CommissionDialog
from desktop.editors.people.members_form import (
    AddMembersDialog,
    EndDialog,
    ImportDialog,
    MembershipDialog,
    RoleDialog,
)
from desktop.editors.people.members_table import MembersTable
from desktop.editors.people.proposal import ProposalDialog
from desktop.editors.people.sections import FactLine, Pairs, empty, heading, period_words
from desktop.widgets.buttons import Button
from desktop.widgets.date_edit import DateEdit
from desktop.widgets.findings_panel import FindingsPanel
from desktop.widgets.plain import PlainLabel
from desktop.widgets.retranslated import Retranslated
from desktop.widgets.row_line import RowLine

SIZES = ("commission-size", "department-size")
"""Checks whose cure is the proposal of ¶16."""

CHAIRS = ("chair-present", "chair-chosen", "association-chair-approved")
"""Checks whose cure is the form of the chair."""


class CommissionPanel(Retranslated, QWidget):
    """`show_commission(id)`; `binAsked(id)` when a mistaken one is to go into the bin."""

    binAsked = Signal(int)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("commissionCard")
        self.desk = desk
        self.card: CommissionCard | None = None
        self._chairs: list[ChairRow] = []
        self._name = PlainLabel(role="subtitle", wrap=True, name="commissionCardName")
        self._facts = PlainLabel(role="muted", wrap=True, name="commissionCardFacts")
        self.findings = FindingsPanel("commissionCardFindings", desk, most=3, cure=self.cure)
        self.as_of = DateEdit("commissionCardDay")
        self.as_of.set_value(dt.date.today())
        self.as_of.changed.connect(lambda _: self._show_members())
        self.members = MembersTable(desk, self._menu)
        self._sections = QVBoxLayout()
        self._sections.setSpacing(2)
        self._lay_out()

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(8)
        layout.addWidget(self._name)
        layout.addWidget(self._facts)
        layout.addLayout(self._buttons())
        layout.addWidget(self.findings)
        layout.addLayout(self._members_head())
        layout.addWidget(self.members)
        layout.addLayout(self._sections)
        layout.addStretch(1)

    def _buttons(self) -> QHBoxLayout:
        add = Button("commissionAddMembers", lambda: self.tr("Add &members"), icon="user-plus")
        chair = Button("commissionChair", lambda: self.tr("C&hair"), icon="crown")
        more = Button("commissionMore", lambda: self.tr("M&ore"), icon="ellipsis")
        add.clicked.connect(self.add_members)
        chair.clicked.connect(self.choose_chair)
        menu = QMenu(more)
        menu.setObjectName("commissionMoreMenu")
        menu.aboutToShow.connect(lambda: self._fill(menu))
        more.setMenu(menu)
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in (add, chair, more):
            button.setEnabled(not self.desk.is_read_only)
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _fill(self, menu: QMenu) -> None:
        menu.clear()
        menu.addActions(self.changes(menu))

    def _members_head(self) -> QHBoxLayout:
        title = PlainLabel(role="section")
        self.worded(title.setText, lambda: self.tr("Members on"))
        self.worded(self.as_of.setAccessibleName, lambda: self.tr("Members on"))
        row = QHBoxLayout()
        row.setContentsMargins(0, 8, 0, 0)
        row.addWidget(title)
        row.addWidget(self.as_of)
        row.addStretch(1)
        return row

    def changes(self, parent: QWidget) -> list[QAction]:
        """What can be done with the commission; for menus."""
        card = self.card
        if card is None:
            return []
        entries = [
            ("commissionEdit", self.tr("Edit the commission…"), self.edit),
            ("commissionImport", self.tr("Take over a composition…"), self.import_members),
            ("commissionProposal", self.tr("How to come to three teachers…"), self.propose),
        ]
        if card.closed_on is None:
            entries.append(("commissionClose", self.tr("Close by an order…"), self.close_commission))
        else:
            entries.append(("commissionReopen", self.tr("Take the closing back"), self._reopen))
        if not card.meetings:
            entries.append(("commissionBin", self.tr("Put into the bin"), self._to_bin))
        return [self._action(parent, *entry) for entry in entries]

    def _action(self, parent: QWidget, name: str, words: str, run: object) -> QAction:
        action = QAction(words, parent)
        action.setObjectName(name)
        action.setEnabled(not self.desk.is_read_only)
        action.triggered.connect(lambda _=False: run())  # type: ignore[operator]  # a method of this card
        return action

    # showing ------------------------------------------------------------------------------------------------

    def show_commission(self, commission_id: int | None) -> None:
        """Show a commission, or nothing."""
        if self.card is None or commission_id != self.card.id:
            self.as_of.set_value(dt.date.today())
            self.findings.set_findings([])
        self.card = None if commission_id is None else self.desk.read(commission_card, commission_id)
        self._refresh()
        if self.card is not None:
            self.desk.read_later(check_record, self.card.id, dt.date.today(), done=self._show_findings)

    def retranslate(self) -> None:
        self._refresh()

    def _show_findings(self, found: list[Finding]) -> None:
        if self.card is not None and all(self.card.id in finding.records for finding in found):
            self.findings.set_findings(found)

    def _refresh(self) -> None:
        empty(self._sections)
        card = self.card
        if card is None:
            return
        self._name.setText(self._words(card.name))
        self._facts.setText("\n".join(self._summary(card)))
        self._show_members()
        self._show_chairs(card)
        self._show_coverage(card)

    def _summary(self, card: CommissionCard) -> list[str]:
        texts = self.desk.texts
        lines = [texts.label("commission-kind", card.kind.value)]
        if card.name.ru and card.name.ru != self._words(card.name):
            lines.append(card.name.ru)
        words = self.tr("Exists from {day}").replace("{day}", texts.date(card.created_on))
        if card.order_no:
            words += ", " + self.tr("order № {number}").replace("{number}", card.order_no)
            words += f", {texts.short_date(card.order_date)}" if card.order_date else ""
        lines.append(words)
        if card.closed_on is not None:
            lines.append(self.tr("Closed on {day}").replace("{day}", texts.date(card.closed_on)))
        return lines

    def _show_members(self) -> None:
        if self.card is not None:
            day = self.as_of.value() or dt.date.today()
            self.members.show_members(self.desk.read(composition, self.card.id, day))

    def _show_chairs(self, card: CommissionCard) -> None:
        self._chairs = self.desk.read(chairs_of, card.id, dt.date.today())
        self._sections.addWidget(heading(self.tr("Chairs")))
        for term in self._chairs:
            self._sections.addWidget(self._chair_line(term))
        if not self._chairs:
            self._sections.addWidget(PlainLabel(self.tr("Nobody has chaired it yet."), role="muted"))

    def _chair_line(self, term: ChairRow) -> QWidget:
        words = self._words(term.name)
        basis = self._basis(term)
        period = period_words(self.desk, term.starts_on, term.ends_on)
        is_past = term.ends_on is not None and term.ends_on < dt.date.today()
        name = f"chair{term.id}"
        if is_past or self.desk.is_read_only:
            return FactLine(name, f"{words}\n{basis}" if basis else words, period, is_past=is_past)
        line = RowLine(name, "crown", f"{words} – {basis}" if basis else words, period, tone="accent")
        line.clicked.connect(lambda: self._correct_chair(term))
        return line

    def _basis(self, term: ChairRow) -> str:
        texts = self.desk.texts
        if term.basis is None:
            return self.tr("the basis isn't written down")
        number, day = term.basis_no, term.basis_date
        if term.elected_on is not None:
            number, day = number or str(term.protocol_no or ""), day or term.elected_on
        parts = [texts.word("chair-basis", term.basis.value)]
        if number:
            parts.append(f"№ {number}")
        if day is not None:
            parts.append(texts.short_date(day))
        if term.approved_on is not None:
            approved = self.tr("approved by the council on {day}").replace("{day}", texts.short_date(term.approved_on))
            parts.append(approved)
        return ", ".join(parts)

    def _show_coverage(self, card: CommissionCard) -> None:
        pairs = [
            (self.tr("Subjects"), ", ".join(self._words(each.name) for each in card.subjects)),
            (self.tr("Specialities"), ", ".join(self._words(each.name) for each in card.specialities)),
            (self.tr("Organisations"), ", ".join(self._words(each) for each in card.organisations)),
        ]
        if any(value for _, value in pairs):
            self._sections.addWidget(heading(self.tr("What it covers")))
            self._sections.addWidget(Pairs("commissionCovers", pairs))

    def _words(self, names: object) -> str:
        return str(names.in_language(self.desk.language))  # type: ignore[attr-defined]  # names of both languages

    # changing -----------------------------------------------------------------------------------------------

    def cure(self, finding: Finding) -> None:
        """Lead to where a finding is mended."""
        if finding.rule_id in SIZES:
            self.propose()
        elif finding.rule_id in CHAIRS:
            self.choose_chair() if finding.rule_id == "chair-present" else self._correct_present()
        else:
            self.desk.go(finding.record_kind, finding.record_id)

    def edit(self) -> None:
        """Change names, order and coverage."""
        if self.card is not None:
            CommissionDialog(self.desk, self.card, parent=self).exec()

    def add_members(self) -> None:
        """Take people in."""
        if self.card is not None:
            AddMembersDialog(self.desk, self.card, self).exec()

    def import_members(self) -> None:
        """Take over a composition; says how many came."""
        if self.card is None:
            return
        dialog = ImportDialog(self.desk, self.card, self)
        if dialog.exec() and isinstance(dialog.result_of_action, int):
            self.desk.tell(self.tr("%n member(s) taken over.", "", dialog.result_of_action), "good")

    def propose(self) -> None:
        """What ¶16 proposes."""
        if self.card is not None:
            ProposalDialog(self.desk, self.card, self).exec()

    def choose_chair(self) -> None:
        """Note a chair."""
        if self.card is not None:
            ChairDialog(self.desk, self.card, self).exec()

    def _correct_present(self) -> None:
        today = dt.date.today()
        present = [each for each in self._chairs if each.starts_on <= today and (each.ends_on or today) >= today]
        self._correct_chair(present[0]) if present else self.choose_chair()

    def _correct_chair(self, term: ChairRow) -> None:
        if self.card is not None:
            ChairDialog(self.desk, self.card, self, term).exec()

    def close_commission(self) -> None:
        """Close it by an order."""
        if self.card is not None:
            CloseDialog(self.desk, self.card, self).exec()

    def _reopen(self) -> None:
        if self.card is not None:
            self.desk.act(reopen_commission, self.card.id, self.card.version)

    def _to_bin(self) -> None:
        if self.card is not None:
            self.binAsked.emit(self.card.id)

    # members ------------------------------------------------------------------------------------------------

    def _menu(self, rows: list[MemberRow]) -> list[QAction]:
        if len(rows) != 1:
            return []
        member = rows[0]
        entries = [
            ("memberOpen", self.tr("Open the person's card"), lambda: self.desk.go("person", member.person_id)),
            ("memberRole", self.tr("Another role…"), lambda: RoleDialog(self.desk, member, self).exec()),
            ("memberDays", self.tr("Days and order…"), lambda: MembershipDialog(self.desk, member, self).exec()),
            ("memberEnd", self.tr("Goes out of the commission…"), lambda: self._end(member)),
            ("memberRemove", self.tr("Take away: it was a mistake"), lambda: self._remove(member)),
        ]
        return [self._action(self.members, *entry) for entry in entries]

    def _end(self, member: MemberRow) -> None:
        if EndDialog(self.desk, member, self).exec():
            back = partial(self.desk.act, end_membership, member.membership_id, member.ends_on)
            self.desk.tell(self.tr("The membership is ended."), "good", action=self.tr("Undo"), run=back)

    def _remove(self, member: MemberRow) -> None:
        self.desk.act(remove_membership, member.membership_id, done=self._removed)

    def _removed(self, draft: MemberDraft) -> None:
        back = partial(self.desk.act, add_member, draft)
        self.desk.tell(self.tr("The membership is taken away."), "good", action=self.tr("Undo"), run=back)
