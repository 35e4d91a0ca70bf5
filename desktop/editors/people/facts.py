"""What a person is from a day on: another name, position, category; and the last day at work."""

import datetime as dt
from typing import Any

from PySide6.QtWidgets import QWidget

from db.actions.careers import change_category, change_name, change_position
from db.actions.leaving import leave
from db.actions.staff import PersonNames
from db.models.base import EVER
from db.models.staff import Category
from db.queries.person import PersonCard
from db.queries.staff import positions_list
from desktop.desk import Desk
from desktop.editors.people.person_form import line
from desktop.widgets.choice_box import ChoiceBox
from desktop.widgets.date_edit import DateEdit
from desktop.widgets.dialogs import FormDialog
from desktop.widgets.plain import PlainLabel
from desktop.widgets.retranslated import Words


class DatedDialog(FormDialog):
    """A change from a day on; an empty day means: it has always been so."""

    def __init__(self, desk: Desk, name: str, title: Words, card: PersonCard, parent: QWidget) -> None:
        super().__init__(desk, name, title, parent=parent, width=520)
        self._card = card
        self.form.add_wide(PlainLabel(card.name.in_language(desk.language), role="subtitle", wrap=True))
        self.from_on = DateEdit(f"{name}From")
        self.from_on.set_value(dt.date.today())

    def add_day(self) -> None:
        """The day goes below the other fields."""
        self.form.add(
            "from_on", lambda: self.tr("&From the day"), self.from_on,
            hint=lambda: self.tr("Empty: it has been so from the beginning. What was before ends the day before."),
        )  # fmt: skip
        self.from_on.textEdited.connect(self.touched)

    def day(self) -> dt.date | None:
        """The day chosen; None after saying what is wrong with it."""
        self.form.clear_errors()
        if not self.from_on.is_valid():
            self.form.set_error("from_on", self.tr("This isn't a day. Write it as 15.09.2020."))
            return None
        return self.from_on.value() or EVER


class NameDialog(DatedDialog):
    """Another name, after a marriage for instance; or a correction, from the beginning."""

    def __init__(self, desk: Desk, card: PersonCard, parent: QWidget) -> None:
        super().__init__(desk, "nameDialog", lambda: self.tr("Another name"), card, parent)
        now = card.names[0]
        self._lines = {
            "surname": (line("nameSurname"), lambda: self.tr("&Surname"), now.surname),
            "given_name": (line("nameGiven"), lambda: self.tr("&Given name"), now.given_name),
            "patronymic": (line("namePatronymic"), lambda: self.tr("&Patronymic"), now.patronymic),
            "surname_ru": (line("nameSurnameRu"), lambda: self.tr("Surname in Russian"), now.surname_ru),
            "given_name_ru": (line("nameGivenRu"), lambda: self.tr("Given name in Russian"), now.given_name_ru),
            "patronymic_ru": (line("namePatronymicRu"), lambda: self.tr("Patronymic in Russian"), now.patronymic_ru),
        }
        for field, (edit, words, value) in self._lines.items():
            edit.setText(value)
            edit.textEdited.connect(self.touched)
            self.form.add(field, words, edit, required=field == "surname")
        self.add_day()

    def save(self) -> None:
        """Give the name."""
        day = self.day()
        if day is not None:
            names = PersonNames(**{field: edit.text() for field, (edit, _, _) in self._lines.items()})
            self.submit(change_name, self._card.id, names, day)


class PositionDialog(DatedDialog):
    """Another position."""

    def __init__(self, desk: Desk, card: PersonCard, parent: QWidget) -> None:
        super().__init__(desk, "positionDialog", lambda: self.tr("Another position"), card, parent)
        self.position = ChoiceBox("positionDialogPosition", self._positions)
        self.position.changed.connect(self.touched)
        if card.positions:
            self.position.set_value(card.positions[0].position_id)
        self.form.add("position_id", lambda: self.tr("&Position"), self.position, required=True)
        self.add_day()

    def _positions(self) -> list[tuple[Any, str]]:
        return [(row.id, row.name.in_language(self.desk.language)) for row in self.desk.read(positions_list)]

    def save(self) -> None:
        """Give the position."""
        day = self.day()
        if day is not None and self.position.value() is None:
            self.form.set_error("position_id", self.tr("Choose the position."))
        elif day is not None:
            self.submit(change_position, self._card.id, self.position.value(), day)


class CategoryDialog(DatedDialog):
    """Another qualification category, by an order."""

    def __init__(self, desk: Desk, card: PersonCard, parent: QWidget) -> None:
        super().__init__(desk, "categoryDialog", lambda: self.tr("Another category"), card, parent)
        self.category = ChoiceBox("categoryDialogCategory", self._categories)
        self.category.set_value(card.category or Category.TEACHER)
        self.category.changed.connect(self.touched)
        self.order_no = line("categoryDialogOrder", 64)
        self.order_no.textEdited.connect(self.touched)
        self.form.add("category", lambda: self.tr("&Category"), self.category, required=True)
        self.form.add("order_no", lambda: self.tr("&Order №"), self.order_no)
        self.add_day()

    def _categories(self) -> list[tuple[Any, str]]:
        return [(each, self.desk.texts.label("category", each.value)) for each in Category]

    def save(self) -> None:
        """Give the category."""
        day = self.day()
        if day is not None:
            self.submit(change_category, self._card.id, self.category.value(), day, self.order_no.text())


class LeaveDialog(FormDialog):
    """The last day at work; memberships, chairs and offices end with it."""

    def __init__(self, desk: Desk, person_id: int, name: str, parent: QWidget) -> None:
        super().__init__(
            desk,
            "leaveDialog",
            lambda: self.tr("Leaving the college"),
            parent=parent,
            save=lambda: self.tr("&Note the leaving"),
            width=480,
        )
        self._person_id = person_id
        self.form.add_wide(PlainLabel(name, role="subtitle", wrap=True))
        self.last_day = DateEdit("leaveDialogDay")
        self.last_day.set_value(dt.date.today())
        self.form.add(
            "last_day", lambda: self.tr("&Last day at work"), self.last_day, required=True,
            hint=lambda: self.tr("Memberships and terms as chair end with this day. Earlier papers stay as they are."),
        )  # fmt: skip

    def save(self) -> None:
        """Note the leaving."""
        day = self.last_day.value()
        if day is None:
            self.form.set_error("last_day", self.tr("This isn't a day. Write it as 15.09.2020."))
        else:
            self.submit(leave, self._person_id, day)
