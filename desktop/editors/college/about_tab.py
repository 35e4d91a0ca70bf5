"""The college itself: its names and logo, who leads it, and the act its papers refer to."""

import datetime as dt
from functools import partial
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from db.actions.college import CollegeDetails, change_college, choose_rule_set, set_logo
from db.actions.officials import appoint_official, end_official, remove_official
from db.errors import Conflict, DomainError
from db.models.college import OfficialRole
from db.queries.college import CollegeView, OfficialRow, college_view, logo, officials, rule_sets
from db.queries.staff import people_to_choose
from desktop.desk import Desk
from desktop.editors.college.logo import LogoPicker
from desktop.editors.college.rule_set_form import RuleSetDialog
from desktop.editors.people.conflicts import resolved
from desktop.editors.people.sections import FactLine, empty, period_words
from desktop.widgets.bilingual import BilingualLine
from desktop.widgets.buttons import Button
from desktop.widgets.choice_box import ChoiceBox
from desktop.widgets.date_edit import DateEdit
from desktop.widgets.dialogs import FormDialog
from desktop.widgets.form_panel import Card, FormPanel
from desktop.widgets.message_bar import MessageBar
from desktop.widgets.person_picker import PersonChoice, PersonPicker
from desktop.widgets.plain import PlainLabel
from desktop.widgets.retranslated import Retranslated


class AboutTab(Retranslated, QScrollArea):
    """Names are saved by the button, the logo and the act at once."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("aboutTab")
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.desk = desk
        self._view: CollegeView | None = None
        self._edited = False
        sheet = QWidget()
        sheet.setObjectName("aboutSheet")
        layout = QVBoxLayout(sheet)
        layout.setContentsMargins(0, 12, 8, 12)
        layout.setSpacing(12)
        for card in (self._names_card(), self._officials_card(), self._act_card()):
            layout.addWidget(card)
        layout.addStretch(1)
        self.setWidget(sheet)

    # building -----------------------------------------------------------------------------------------------

    def _names_card(self) -> Card:
        card = Card("aboutNames")
        self.message = MessageBar("aboutMessage")
        self.form = FormPanel("aboutForm")
        self.full_name = BilingualLine("aboutFullName")
        self.short_name = BilingualLine("aboutShortName")
        self.city = BilingualLine("aboutCity", beside=True)
        self.logo = LogoPicker("aboutLogo")
        for line, words in (
            (self.full_name, lambda: self.tr("Full name")),
            (self.short_name, lambda: self.tr("Short name")),
            (self.city, lambda: self.tr("City")),
        ):
            line.set_label(words)
            line.changed.connect(self._touched)
        self.form.add("full_name_kk", lambda: self.tr("&Full name"), self.full_name, required=True)
        self.form.add("short_name_kk", lambda: self.tr("&Short name"), self.short_name)
        self.form.add("city_kk", lambda: self.tr("&City"), self.city)
        self.form.add("logo", lambda: self.tr("&Logo"), self.logo)
        self.logo.chosen.connect(lambda picture: self.desk.act(set_logo, picture, failed=self._refused))
        self._save_button = Button("aboutSave", lambda: self.tr("Sa&ve"), icon="save", kind="primary")
        self._save_button.clicked.connect(self.save)
        self._save_button.setEnabled(False)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._save_button)
        card.body.addWidget(self.message)
        card.body.addWidget(self.form)
        card.body.addLayout(row)
        return card

    def _officials_card(self) -> Card:
        card = Card("aboutOfficials")
        title = PlainLabel(role="section")
        self.worded(title.setText, lambda: self.tr("Head and deputies"))
        hint = PlainLabel(role="hint", wrap=True)
        self.worded(hint.setText, lambda: self.tr("Papers name the official who was in office on their day."))
        self._officials = QVBoxLayout()
        self._officials.setSpacing(2)
        add = Button("aboutAppoint", lambda: self.tr("&Appoint…"), icon="user-plus")
        add.setEnabled(not self.desk.is_read_only)
        add.clicked.connect(lambda: OfficialDialog(self.desk, self).exec())
        row = QHBoxLayout()
        row.addWidget(add)
        row.addStretch(1)
        card.body.addWidget(title)
        card.body.addWidget(hint)
        card.body.addLayout(self._officials)
        card.body.addLayout(row)
        return card

    def _act_card(self) -> Card:
        card = Card("aboutAct")
        title = PlainLabel(role="section")
        self.worded(title.setText, lambda: self.tr("The act that papers refer to"))
        self.rule_set = ChoiceBox("aboutRuleSet", self._rule_sets)
        self.worded(self.rule_set.setAccessibleName, lambda: self.tr("The act that papers refer to"))
        self.rule_set.changed.connect(lambda value: self.desk.act(choose_rule_set, value))
        self.rule_set.setEnabled(not self.desk.is_read_only)
        change = Button("aboutChangeAct", lambda: self.tr("&Wording…"), icon="pencil")
        add = Button("aboutAddAct", lambda: self.tr("A&nother act…"), icon="plus")
        change.clicked.connect(lambda: self._word_act(self.rule_set.value()))
        add.clicked.connect(lambda: self._word_act(None))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.rule_set, 1)
        for button in (change, add):
            button.setEnabled(not self.desk.is_read_only)
            row.addWidget(button)
        card.body.addWidget(title)
        card.body.addLayout(row)
        return card

    # showing ------------------------------------------------------------------------------------------------

    def load(self) -> None:
        """Read the college again; names being edited stay as they are typed."""
        view = self.desk.read(college_view)
        if view is None:
            return
        if not self._edited:
            self._view = view
            self.full_name.set_value(view.full_name.kk, view.full_name.ru)
            self.short_name.set_value(view.short_name.kk, view.short_name.ru)
            self.city.set_value(view.city.kk, view.city.ru)
        self.logo.set_picture(self.desk.read(logo) if view.has_logo else None)
        self.rule_set.refresh()
        self.rule_set.set_value(view.rule_set_id)
        self._show_officials()

    def retranslate(self) -> None:
        if self.isVisible():
            self.load()

    def _show_officials(self) -> None:
        empty(self._officials)
        today = dt.date.today()
        for row in self.desk.read(officials, today):
            label = self.desk.texts.label("official-role", row.role.value)
            words = f"{row.name.in_language(self.desk.language)} – {label}"
            is_past = row.ends_on is not None and row.ends_on < today
            remove = None if self.desk.is_read_only else self._removal(row)
            period = period_words(self.desk, row.starts_on, row.ends_on)
            self._officials.addWidget(FactLine(f"official{row.id}", words, period, is_past=is_past, remove=remove))

    def _removal(self, row: OfficialRow) -> Any:
        """An office without an end is ended, an ended one is taken away."""
        if row.ends_on is None:
            return lambda: self.tr("End the office today"), partial(self._end, row)
        return lambda: self.tr("Take this entry away"), partial(self.desk.act, remove_official, row.id)

    def _end(self, row: OfficialRow) -> None:
        back = partial(self.desk.act, end_official, row.id, None)
        self.desk.act(
            end_official, row.id, dt.date.today(),
            done=lambda _: self.desk.tell(
                self.tr("The office is ended."), "good", action=self.tr("Undo"), run=back
            ),
        )  # fmt: skip

    def _rule_sets(self) -> list[tuple[Any, str]]:
        found = self.desk.read(rule_sets)
        words = self.tr("order № {number} of {day}")
        return [
            (
                row.id,
                words.replace("{number}", row.order_no).replace("{day}", self.desk.texts.short_date(row.order_date))
                + f" – {row.title.in_language(self.desk.language)}",
            )
            for row in found
        ]

    def _word_act(self, rule_set_id: int | None) -> None:
        found = next((row for row in self.desk.read(rule_sets) if row.id == rule_set_id), None)
        RuleSetDialog(self.desk, found, self).exec()

    # saving -------------------------------------------------------------------------------------------------

    def _touched(self) -> None:
        self._edited = True
        self._save_button.setEnabled(not self.desk.is_read_only)

    def save(self) -> None:
        """Save the names against the version they were loaded with."""
        if self._view is None:
            return
        self.form.clear_errors()
        self.message.hide()
        details = CollegeDetails(
            *self.full_name.value(), *self.short_name.value(), *self.city.value(),
            time_zone=self._view.time_zone, version=self._view.version,
        )  # fmt: skip
        self._save_button.setEnabled(False)
        self.desk.act(change_college, details, done=self._saved, failed=self._refused, quiet=True)

    def _saved(self, _: object) -> None:
        self._edited = False
        self.load()
        self.desk.tell(self.tr("The college is saved."), "good")

    def _refused(self, error: DomainError) -> None:
        self._save_button.setEnabled(True)
        if isinstance(error, Conflict):
            version = resolved(self, self.desk, error)
            if version is not None and self._view is not None:
                self._view = self.desk.read(college_view)
                self.save()
        elif not self.form.refuse(error, self.desk.texts.error):
            self.message.show_message(self.desk.texts.error(error), "bad")


class OfficialDialog(FormDialog):
    """A head or a deputy from a day on."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(desk, "officialDialog", lambda: self.tr("Head or deputy"), parent=parent)
        self.role = ChoiceBox("officialRole", self._roles)
        self.person = PersonPicker("officialPerson", self._offer)
        self.starts_on = DateEdit("officialStart")
        self.starts_on.set_value(dt.date.today())
        self.form.add("role", lambda: self.tr("&Office"), self.role)
        self.form.add("person_id", lambda: self.tr("&Person"), self.person, required=True)
        self.form.add(
            "starts_on", lambda: self.tr("&From the day"), self.starts_on, required=True,
            hint=lambda: self.tr("A new head ends the term of the former one; there may be several deputies."),
        )  # fmt: skip

    def _roles(self) -> list[tuple[Any, str]]:
        return [(each, self.desk.texts.label("official-role", each.value)) for each in OfficialRole]

    def _offer(self, text: str) -> list[PersonChoice]:
        language = self.desk.language
        rows = self.desk.read(people_to_choose, dt.date.today(), text, outside=False, limit=12)
        return [
            PersonChoice(row.id, row.name.in_language(language), row.position.in_language(language)) for row in rows
        ]

    def save(self) -> None:
        """Appoint."""
        self.form.clear_errors()
        person_id, day = self.person.person_id(), self.starts_on.value()
        if person_id is None:
            self.form.set_error("person_id", self.tr("Choose the person from the list of staff."))
        elif day is None:
            self.form.set_error("starts_on", self.tr("Give the day, e.g. 01.09.2026."))
        else:
            self.submit(appoint_official, self.role.value(), person_id, day)
