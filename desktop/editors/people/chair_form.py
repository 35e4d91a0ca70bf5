"""Who chairs a commission: the ranking of its members by ¶17, the term, and the basis."""

import datetime as dt
from typing import Any

from PySide6.QtWidgets import QWidget

from db.actions.chairs import ChairDraft, assign_chair, change_chair
from db.models.commissions import ChairBasis, CommissionKind
from db.queries.candidates import Candidate, candidates
from db.queries.commission import ChairRow, CommissionCard, electing_items
from db.queries.commissions import CommissionFilter, commissions_list
from db.queries.staff import people_to_choose
from db.years import AcademicYear
from desktop.desk import Desk
from desktop.editors.people.person_form import line
from desktop.widgets.choice_box import ChoiceBox
from desktop.widgets.columns import Column
from desktop.widgets.date_edit import DateEdit
from desktop.widgets.dialogs import FormDialog
from desktop.widgets.person_picker import PersonChoice, PersonPicker
from desktop.widgets.plain import PlainLabel
from desktop.widgets.record_table import RecordTable

BASES = {CommissionKind.DEPARTMENT: ChairBasis.APPOINTED}
"""A department's head is appointed, all others are elected (¶17)."""


class ChairDialog(FormDialog):
    """A new chair, or the correction of a term; choosing a row of the ranking chooses the person."""

    def __init__(self, desk: Desk, card: CommissionCard, parent: QWidget, term: ChairRow | None = None) -> None:
        super().__init__(
            desk,
            "chairDialog",
            lambda: self.tr("Chair of the commission") if term is None else self.tr("Term of the chair"),
            parent=parent,
            width=760,
            scrolled=True,
        )
        self.resize(820, 680)
        self._card = card
        self._term = term
        self.form.add_wide(PlainLabel(card.name.in_language(desk.language), role="subtitle", wrap=True))
        self._add_ranking()
        self._add_person()
        self._add_basis()
        if card.kind is CommissionKind.ASSOCIATION:
            self._add_approval()
        self._show()

    # building -----------------------------------------------------------------------------------------------

    def _add_ranking(self) -> None:
        texts = self.desk.texts
        self.form.add_section(lambda: self.tr("Members by experience and category (¶17)"))
        self.ranking = RecordTable(
            "chairRanking",
            [
                Column("place", lambda: "№", lambda row: str(row.place), key=lambda row: row.place, width=40,
                       align="right"),
                Column("name", lambda: self.tr("Name"), lambda row: row.name.in_language(self.desk.language),
                       stretch=True, strong=True),
                Column("experience", lambda: self.tr("Experience"), self._experience,
                       key=lambda row: row.experience, width=70, align="right"),
                Column("category", lambda: self.tr("Category"),
                       lambda row: texts.label("category", row.category.value) if row.category else "", width=140),
                Column("reasons", lambda: self.tr("Why"), self._reasons, stretch=True,
                       tone=lambda row: "good" if row.suitable else "muted"),
            ],
            self.desk.settings,
            key_of=lambda row: row.person_id,
        )  # fmt: skip
        self.ranking.setMinimumHeight(210)
        self.ranking.set_single()
        self.ranking.empty.say(
            lambda: self.tr("No members yet"),
            lambda: self.tr("Add members first: the chair is chosen among them."),
            icon="users",
        )
        self.ranking.selected.connect(self._choose)
        self.form.add_wide(self.ranking)

    def _add_person(self) -> None:
        self.person = PersonPicker("chairPerson", self._offer)
        self.starts_on = DateEdit("chairStart")
        self.ends_on = DateEdit("chairEnd", future=True)
        self.form.add("person_id", lambda: self.tr("&Chair"), self.person, required=True)
        self.form.add("starts_on", lambda: self.tr("&From"), self.starts_on, required=True)
        self.form.add(
            "ends_on", lambda: self.tr("&To, included"), self.ends_on,
            hint=lambda: self.tr("Who chairs until then goes the day before the new chair begins."),
        )  # fmt: skip

    def _add_basis(self) -> None:
        self.form.add_section(lambda: self.tr("Basis"))
        self.basis = ChoiceBox("chairBasis", self._bases)
        self.elected_in = ChoiceBox("chairElectedIn", self._elections)
        self.basis_no = line("chairBasisNo", 64)
        self.basis_date = DateEdit("chairBasisDate")
        self.note = line("chairNote")
        self.form.add("basis", lambda: self.tr("&Basis"), self.basis)
        self.form.add(
            "elected_in_id", lambda: self.tr("&Question of a meeting"), self.elected_in,
            hint=lambda: self.tr("A question of the kind “election of the chair”; else give the protocol's number."),
        )  # fmt: skip
        self.form.add("basis_no", lambda: self.tr("Protocol or order &№"), self.basis_no)
        self.form.add("basis_date", lambda: self.tr("&Dated"), self.basis_date)
        self.form.add("note", lambda: self.tr("&Note"), self.note)
        self.basis.changed.connect(self._basis_changed)

    def _add_approval(self) -> None:
        self.form.add_section(lambda: self.tr("Approved by the council (¶35)"))
        self.approved_in = ChoiceBox("chairApprovedIn", self._approvals)
        self.form.add("approved_in_id", lambda: self.tr("Question of the co&uncil"), self.approved_in)

    # choices ------------------------------------------------------------------------------------------------

    def _experience(self, row: Candidate) -> str:
        return "?" if row.experience is None else str(row.experience)

    def _reasons(self, row: Candidate) -> str:
        return ", ".join(self.desk.texts.word("chair-reason", each.value) for each in row.reasons)

    def _offer(self, text: str) -> list[PersonChoice]:
        language = self.desk.language
        rows = self.desk.read(people_to_choose, dt.date.today(), text, limit=12)
        return [
            PersonChoice(row.id, row.name.in_language(language), row.position.in_language(language)) for row in rows
        ]

    def _bases(self) -> list[tuple[Any, str]]:
        labels = ((each, self.desk.texts.label("chair-basis", each.value)) for each in ChairBasis)
        return [(None, self.tr("Not written down yet")), *labels]

    def _elections(self) -> list[tuple[Any, str]]:
        return self._questions([self._card.id])

    def _approvals(self) -> list[tuple[Any, str]]:
        councils = self.desk.read(
            commissions_list, CommissionFilter(kind=CommissionKind.COUNCIL, closed=True), dt.date.today()
        )
        return self._questions([each.id for each in councils])

    def _questions(self, commission_ids: list[int]) -> list[tuple[Any, str]]:
        found = self.desk.read(electing_items, commission_ids)
        entries: list[tuple[Any, str]] = []
        for each in found:
            number = f"№ {each.number}" if each.number else ""
            parts = (self.desk.texts.short_date(each.held_on), number, each.question[:80])
            entries.append((each.item_id, " · ".join(part for part in parts if part)))
        return [(None, "—"), *entries]

    # showing ------------------------------------------------------------------------------------------------

    def _show(self) -> None:
        today = dt.date.today()
        self.ranking.set_rows(self.desk.read(candidates, self._card.id, today))
        term = self._term
        if term is None:
            year = AcademicYear.of(today)
            self.starts_on.set_value(max(today, self._card.created_on))
            self.ends_on.set_value(year.last_day)
            self.basis.set_value(BASES.get(self._card.kind, ChairBasis.ELECTED))
        else:
            self.person.set_choice(PersonChoice(term.person_id, term.name.in_language(self.desk.language)))
            self.starts_on.set_value(term.starts_on)
            self.ends_on.set_value(term.ends_on)
            self.basis.set_value(term.basis)
            self.elected_in.set_value(term.elected_in_id)
            self.basis_no.setText(term.basis_no)
            self.basis_date.set_value(term.basis_date)
            self.note.setText(term.note)
            if self._card.kind is CommissionKind.ASSOCIATION:
                self.approved_in.set_value(term.approved_in_id)
        self._basis_changed(self.basis.value())

    def _choose(self, row: Candidate | None) -> None:
        if row is not None and self._term is None:
            self.person.set_choice(PersonChoice(row.person_id, row.name.in_language(self.desk.language)))
            self.touched()

    def _basis_changed(self, basis: ChairBasis | None) -> None:
        self.form.set_visible("elected_in_id", basis is ChairBasis.ELECTED)
        for field in ("basis_no", "basis_date"):
            self.form.set_visible(field, basis is not None)

    def save(self) -> None:
        """Note the chair, or correct the term."""
        self.form.clear_errors()
        person_id, start = self.person.person_id(), self.starts_on.value()
        if person_id is None:
            self.form.set_error("person_id", self.tr("Choose the chair."))
            return
        if start is None or not self.ends_on.is_valid():
            field = "starts_on" if start is None else "ends_on"
            self.form.set_error(field, self.tr("Give the day, e.g. 01.09.2026."))
            return
        elected = self.basis.value() is ChairBasis.ELECTED
        draft = ChairDraft(
            commission_id=self._card.id,
            person_id=person_id,
            starts_on=start,
            ends_on=self.ends_on.value(),
            basis=self.basis.value(),
            basis_no=self.basis_no.text() if self.basis.value() else "",
            basis_date=self.basis_date.value(),
            elected_in_id=self.elected_in.value() if elected else None,
            approved_in_id=self.approved_in.value() if self._card.kind is CommissionKind.ASSOCIATION else None,
            note=self.note.text(),
        )
        if self._term is None:
            self.submit(assign_chair, draft)
        else:
            self.submit(change_chair, self._term.id, draft)
