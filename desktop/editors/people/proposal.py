"""What ¶16 proposes where a commission has fewer than three teachers: people to add, commissions to join."""

import datetime as dt

from PySide6.QtWidgets import QWidget

from db.queries.commission import CommissionCard
from db.queries.proposals import Colleague, proposal
from desktop.desk import Desk
from desktop.editors.people.members_form import AddMembersDialog
from desktop.editors.people.sections import heading
from desktop.widgets.dialogs import FormDialog
from desktop.widgets.plain import PlainLabel
from desktop.widgets.row_line import RowLine


class ProposalDialog(FormDialog):
    """Named people and commissions; pressing one leads to adding it."""

    def __init__(self, desk: Desk, card: CommissionCard, parent: QWidget) -> None:
        super().__init__(
            desk,
            "proposalDialog",
            lambda: self.tr("How to come to three teachers"),
            parent=parent,
            save=lambda: self.tr("&Close"),
            width=680,
            scrolled=True,
        )
        self.resize(720, 600)
        self._card = card
        self._cancel_button.hide()
        self.form.add_wide(PlainLabel(card.name.in_language(desk.language), role="subtitle", wrap=True))
        words = self.tr(
            "Where teachers are too few, ¶16 asks the college to bring together colleagues of several organisations."
        )
        self.form.add_wide(PlainLabel(words, role="hint", wrap=True))
        self._fill()

    def _fill(self) -> None:
        found = self.desk.read(proposal, self._card.id, dt.date.today())
        self._heading(self.tr("1. Teachers of the college who teach its subjects"))
        for person in found.own:
            self._person(person, "user-plus")
        if not found.own:
            self._nothing(self.tr("Nobody else here teaches its subjects."))
        self._heading(self.tr("2. Join it to another commission"))
        for near in found.commissions:
            note = self.tr("common subjects") if near.related else ""
            line = RowLine(
                f"near{near.commission_id}", "users", near.name.in_language(self.desk.language), note,
                tone="accent" if near.related else "muted",
            )  # fmt: skip
            line.clicked.connect(lambda _=False, commission_id=near.commission_id: self._go(commission_id))
            self.form.add_wide(line)
        if not found.commissions:
            self._nothing(self.tr("There is no other commission of this kind."))
        self._heading(self.tr("3. An inter-college commission with colleagues from elsewhere"))
        for person in found.colleagues:
            self._person(person, "building-2")
        if not found.colleagues:
            self._nothing(self.tr("No teachers of other colleges are known: add them as people from outside."))

    def _heading(self, text: str) -> None:
        self.form.add_wide(heading(text))

    def _nothing(self, text: str) -> None:
        self.form.add_wide(PlainLabel(text, role="muted", wrap=True))

    def _person(self, person: Colleague, icon: str) -> None:
        language = self.desk.language
        details = [person.position, person.organisation, *person.subjects]
        note = ", ".join(each.in_language(language) for each in details if each.in_language(language))
        words = person.name.in_language(language) + (f" – {note}" if note else "")
        related = self.tr("related subjects") if person.related and person.organisation.kk else ""
        line = RowLine(f"person{person.person_id}", icon, words, related, tone="accent" if person.related else "muted")
        line.clicked.connect(lambda: self._add(person.person_id))
        line.setEnabled(not self.desk.is_read_only)
        self.form.add_wide(line)

    def _add(self, person_id: int) -> None:
        if AddMembersDialog(self.desk, self._card, self, (person_id,)).exec():
            self.accept()

    def _go(self, commission_id: int) -> None:
        self.accept()
        self.desk.go("commission", commission_id)
