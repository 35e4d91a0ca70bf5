"""The card of the chosen person beside the list: what was when, commissions, what the checks find, history."""

import datetime as dt
from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from db.actions.careers import drop_category, drop_name, drop_position
from db.actions.leaving import return_to_work
from db.queries.audit import HistoryEntry, history
from db.queries.person import Belonging, PersonCard, person_card
from db.rules import Finding, check_record
from desktop.desk import Desk
from desktop.editors.people.facts import CategoryDialog, LeaveDialog, NameDialog, PositionDialog
from desktop.editors.people.person_form import PersonDialog
from desktop.editors.people.sections import FactLine, Pairs, empty, heading, period_words
from desktop.widgets.buttons import Button
from desktop.widgets.findings_panel import FindingsPanel
from desktop.widgets.plain import PlainLabel
from desktop.widgets.retranslated import Retranslated
from desktop.widgets.row_line import RowLine

HISTORY = 12
"""Changes shown on the card."""


class PersonPanel(Retranslated, QWidget):
    """`show_person(id)`; `binAsked(id)` when the entry is to go into the bin."""

    binAsked = Signal(int)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("personCard")
        self.desk = desk
        self.card: PersonCard | None = None
        self._name = PlainLabel(role="subtitle", wrap=True, name="personCardName")
        self._facts = PlainLabel(role="muted", wrap=True, name="personCardFacts")
        self.findings = FindingsPanel("personCardFindings", desk, most=4)
        self._sections = QVBoxLayout()
        self._sections.setSpacing(2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(8)
        layout.addWidget(self._name)
        layout.addWidget(self._facts)
        layout.addLayout(self._buttons())
        layout.addWidget(self.findings)
        layout.addLayout(self._sections)
        layout.addStretch(1)

    def _buttons(self) -> QHBoxLayout:
        self._edit = Button("personCardEdit", lambda: self.tr("&Edit the card"), icon="pencil")
        self._change = Button("personCardChange", lambda: self.tr("Chan&ge from a day"), icon="history")
        self._edit.clicked.connect(self.edit)
        menu = QMenu(self._change)
        menu.setObjectName("personCardChangeMenu")
        menu.aboutToShow.connect(lambda: self._fill(menu))
        self._change.setMenu(menu)
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in (self._edit, self._change):
            button.setEnabled(not self.desk.is_read_only)
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _fill(self, menu: QMenu) -> None:
        menu.clear()
        menu.addActions(self.changes(menu))

    def changes(self, parent: QWidget) -> list[QAction]:
        """What can be changed of the person from a day on; for menus."""
        card = self.card
        if card is None:
            return []
        entries: list[tuple[str, str, Callable[[], object]]] = [
            ("personName", self.tr("Another name…"), lambda: NameDialog(self.desk, card, self).exec()),
            ("personPosition", self.tr("Another position…"), lambda: PositionDialog(self.desk, card, self).exec()),
            ("personCategory", self.tr("Another category…"), lambda: CategoryDialog(self.desk, card, self).exec()),
        ]
        if card.left_on is None:
            entries.append(("personLeave", self.tr("Leaving the college…"), self.leave))
        else:
            entries.append(("personReturn", self.tr("Take the leaving back"), self._return))
        entries.append(("personBin", self.tr("Put into the bin"), lambda: self.binAsked.emit(card.id)))
        actions = []
        for name, words, run in entries:
            action = QAction(words, parent)
            action.setObjectName(name)
            action.setEnabled(not self.desk.is_read_only)
            action.triggered.connect(lambda _=False, run=run: run())
            actions.append(action)
        return actions

    # showing ------------------------------------------------------------------------------------------------

    def show_person(self, person_id: int | None) -> None:
        """Show somebody, or nothing."""
        today = dt.date.today()
        self.card = None if person_id is None else self.desk.read(person_card, person_id, today)
        self.findings.set_findings([])
        self._refresh()
        if self.card is not None:
            self.desk.read_later(check_record, self.card.id, today, done=self._show_findings)

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
        for add in (self._commissions, self._career, self._teaching, self._contacts, self._changes):
            add(card)

    def _summary(self, card: PersonCard) -> list[str]:
        texts = self.desk.texts
        russian = card.name.ru
        lines = [russian] if russian and russian != self._words(card.name) else []
        what = [self._words(card.position)]
        if card.category is not None:
            what.append(texts.word("category", card.category.value))
        lines.append(", ".join(part for part in what if part))
        if card.outside_kind is not None:
            kind = texts.label("outside-kind", card.outside_kind.value)
            lines.append(f"{kind}: {self._words(card.organisation)}")
        if card.experience is not None:
            lines.append(self.tr("Experience: %n year(s)", "", card.experience))
        if card.left_on is not None:
            lines.append(self.tr("Left on {day}").replace("{day}", texts.date(card.left_on)))
        return [each for each in lines if each]

    def _commissions(self, card: PersonCard) -> None:
        self._sections.addWidget(heading(self.tr("Commissions")))
        chaired = [self._belonging(each, self.tr("Chair")) for each in card.chairs]
        belonging = [
            self._belonging(each, self.desk.texts.label("member-role", each.role.value) if each.role else "")
            for each in card.memberships
        ]
        for line in (*chaired, *belonging):
            self._sections.addWidget(line)
        if not chaired and not belonging:
            self._sections.addWidget(PlainLabel(self.tr("Belongs to no commission yet."), role="muted"))

    def _belonging(self, each: Belonging, role: str) -> RowLine:
        icon = "crown" if each.role is None else "users"
        note = period_words(self.desk, each.starts_on, each.ends_on)
        line = RowLine(f"personCommission{each.id}", icon, f"{self._words(each.commission)} – {role.lower()}", note)
        line.clicked.connect(lambda: self.desk.go("commission", each.commission_id))
        return line

    def _career(self, card: PersonCard) -> None:
        texts = self.desk.texts
        self._sections.addWidget(heading(self.tr("Positions, categories, names")))
        for office in card.offices:
            self._fact(f"office{office.id}", texts.label("official-role", office.role.value), office, None)
        for position in card.positions:
            self._fact(f"position{position.id}", self._words(position.name), position, drop_position)
        for category in card.categories:
            order = f" (№ {category.order_no})" if category.order_no else ""
            words = texts.label("category", category.category.value) + order
            self._fact(f"category{category.id}", words, category, drop_category)
        if len(card.names) > 1:
            for name in card.names:
                self._fact(f"name{name.id}", self._words(name.full), name, drop_name)

    def _fact(self, name: str, words: str, fact: object, drop: Callable[..., object] | None) -> None:
        starts_on, ends_on = fact.starts_on, fact.ends_on  # type: ignore[attr-defined]  # every fact has a period
        remove = None
        if drop is not None and not self.desk.is_read_only and self.card is not None:
            person_id, fact_id = self.card.id, fact.id  # type: ignore[attr-defined]  # every fact has an id
            remove = (
                lambda: self.tr("Take this entry away: it was a mistake"),
                lambda: self.desk.act(drop, person_id, fact_id),
            )
        is_past = ends_on is not None and ends_on < dt.date.today()
        period = period_words(self.desk, starts_on, ends_on)
        self._sections.addWidget(FactLine(name, words, period, is_past=is_past, remove=remove))

    def _teaching(self, card: PersonCard) -> None:
        texts = self.desk.texts
        education = texts.label("education", card.education.value) if card.education else ""
        pairs = [
            (self.tr("Subjects"), ", ".join(self._words(each.name) for each in card.subjects)),
            (self.tr("Specialities"), ", ".join(self._words(each.name) for each in card.specialities)),
            (
                self.tr("Groups this year"),
                "; ".join(f"{self._words(each.subject)} – {each.group}" for each in card.teaching),
            ),
            (self.tr("Teaching since"), texts.date(card.teaching_since)),
            (self.tr("Hired on"), texts.date(card.hired_on)),
            (self.tr("Education"), ", ".join(part for part in (education, card.institution, card.degree) if part)),
        ]
        self._pairs(self.tr("Teaching and education"), "personTeaching", pairs)

    def _contacts(self, card: PersonCard) -> None:
        pairs = [
            (self.tr("Phone"), card.phone),
            (self.tr("E-mail"), card.email),
            (self.tr("Note"), card.note),
        ]
        self._pairs(self.tr("Contacts"), "personContacts", pairs)

    def _pairs(self, title: str, name: str, pairs: list[tuple[str, str]]) -> None:
        if any(value for _, value in pairs):
            self._sections.addWidget(heading(title))
            self._sections.addWidget(Pairs(name, pairs))

    def _changes(self, card: PersonCard) -> None:
        button = QPushButton(self.tr("History of changes"), self)
        button.setObjectName("personHistory")
        button.setProperty("kind", "link")
        button.clicked.connect(lambda: self._show_history(card.id, button))
        self._sections.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    def _show_history(self, person_id: int, button: QPushButton) -> None:
        button.hide()
        self._sections.addWidget(heading(self.tr("History of changes")))
        for entry in self.desk.read(history, person_id, HISTORY):
            self._sections.addWidget(PlainLabel(self._history_line(entry), role="muted", wrap=True))

    def _history_line(self, entry: HistoryEntry) -> str:
        texts = self.desk.texts
        who = texts.label("role", entry.actor)
        what = texts.label("audit-action", entry.action.value)
        return f"{texts.moment(entry.at.astimezone())} · {who} · {what.lower()}"

    def _words(self, names: object) -> str:
        return str(names.in_language(self.desk.language))  # type: ignore[attr-defined]  # names of both languages

    # changing -----------------------------------------------------------------------------------------------

    def edit(self) -> None:
        """Change the card."""
        if self.card is not None:
            PersonDialog(self.desk, self.card, parent=self).exec()

    def leave(self) -> None:
        """Note the last day at work."""
        card = self.card
        if card is None:
            return
        dialog = LeaveDialog(self.desk, card.id, self._words(card.name), self)
        if dialog.exec():
            chairs = dialog.result_of_action
            words = self.tr("The leaving is noted.")
            if isinstance(chairs, int) and chairs:
                words += " " + self.tr("%n commission(s) now need a new chair.", "", chairs)
            self.desk.tell(words, "good", action=self.tr("Undo"), run=lambda: self.desk.act(return_to_work, card.id))

    def _return(self) -> None:
        if self.card is not None:
            self.desk.act(return_to_work, self.card.id)
