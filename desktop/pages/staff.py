"""Staff and people from outside: the list with filters, quick adding, and the card of the one chosen."""

import datetime as dt
from functools import partial
from typing import Any, ClassVar

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLineEdit

from db.actions.staff import add_by_line, bin_person, restore_person
from db.errors import DomainError
from db.models.staff import Category, PositionKind
from db.queries.commissions import commission_choices
from db.queries.staff import StaffFilter, StaffRow, Whom, positions_list, staff_counts, staff_list
from db.queries.studies import subjects_list
from desktop.desk import Desk
from desktop.editors.people.person_card import PersonPanel
from desktop.editors.people.person_form import PersonDialog
from desktop.widgets.buttons import Button
from desktop.widgets.choice_box import ChoiceBox
from desktop.widgets.columns import Column
from desktop.widgets.filter_bar import FilterBar
from desktop.widgets.page import Page
from desktop.widgets.record_table import RecordTable

NO_COMMISSION = -1
"""The choice of people who belong to no commission."""

CATEGORY_TONES: dict[Category, str] = {
    Category.MASTER: "good",
    Category.RESEARCHER: "good",
    Category.HIGHEST: "good",
    Category.EXPERT: "accent",
    Category.FIRST: "accent",
}


class StaffPage(Page):
    """The list as of today, with the card at the right."""

    chapters: ClassVar[frozenset[str]] = frozenset({"staff", "commissions", "college"})
    kinds: ClassVar[frozenset[str]] = frozenset({"person"})

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "staffPage")
        self.set_title(lambda: self.tr("Staff"))
        self.add_action("staffNew", lambda: self.tr("&New person"), self.add_person, icon="user-plus", primary=True)
        self._build_filters()
        self._build_quick_line()
        self._build_table()

    # building -----------------------------------------------------------------------------------------------

    def _build_filters(self) -> None:
        filters = FilterBar("staffFilter", self.desk.settings)
        filters.add_search(lambda: self.tr("Name, subject, phone"))
        filters.add_choice("whom", lambda: self.tr("Who"), self._whom_choices, default=Whom.WORKING.value)
        filters.add_choice("commission", lambda: self.tr("Commission"), self._commission_choices)
        filters.add_choice("position", lambda: self.tr("Position"), self._position_choices)
        filters.add_choice("category", lambda: self.tr("Category"), self._category_choices)
        filters.add_choice("subject", lambda: self.tr("Subject"), self._subject_choices)
        self.set_filters(filters)

    def _build_quick_line(self) -> None:
        self.quick = QLineEdit(self)
        self.quick.setObjectName("staffQuick")
        self.quick.setMaxLength(300)
        self.worded(self.quick.setPlaceholderText, lambda: self.tr("Add quickly: surname, given name, patronymic"))
        self.worded(self.quick.setAccessibleName, lambda: self.tr("Add quickly: surname, given name, patronymic"))
        self.quick_position = ChoiceBox("staffQuickPosition", self._quick_positions)
        self.worded(self.quick_position.setAccessibleName, lambda: self.tr("Position of the person added"))
        add = Button("staffQuickAdd", lambda: self.tr("&Add"), icon="plus")
        for widget in (self.quick, self.quick_position, add):
            widget.setEnabled(not self.desk.is_read_only)
        add.clicked.connect(self.add_quickly)
        self.quick.returnPressed.connect(self.add_quickly)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.quick, 1)
        row.addWidget(self.quick_position)
        row.addWidget(add)
        self.body.addLayout(row)

    def _build_table(self) -> None:
        desk = self.desk
        table = RecordTable(
            "staffTable",
            [
                Column(
                    "name", lambda: self.tr("Name"), lambda row: row.name.in_language(desk.language),
                    key=lambda row: row.sort_name, stretch=True, strong=True,
                ),
                Column("position", lambda: self.tr("Position"), lambda row: row.position.in_language(desk.language),
                       width=150),
                Column(
                    "category", lambda: self.tr("Category"), self._category, key=lambda row: row.category, width=150,
                    pill=True, tone=lambda row: CATEGORY_TONES.get(row.category, "muted"),
                ),
                Column(
                    "experience", lambda: self.tr("Experience"),
                    lambda row: "" if row.experience is None else str(row.experience),
                    key=lambda row: row.experience, width=84, align="right",
                ),
                Column("commissions", lambda: self.tr("Commissions"), self._commissions, width=150),
                Column("subjects", lambda: self.tr("Subjects"), self._subjects, width=200, hidden=True),
                Column("phone", lambda: self.tr("Phone"), lambda row: row.phone, width=130, hidden=True),
            ],
            desk.settings,
        )  # fmt: skip
        table.empty.say(
            lambda: self.tr("Nobody here yet"),
            lambda: self.tr("Write a name into the line above and press Enter; the rest can be added later."),
            icon="id-card",
            action=lambda: self.tr("Add a person"),
            run=self.add_person,
        )
        table.set_menu(self._menu)
        self.card = PersonPanel(desk)
        self.card.binAsked.connect(lambda person_id: self._to_bin([person_id]))
        table.selected.connect(self._show)
        table.opened.connect(lambda _: self.card.edit())
        table.removeAsked.connect(lambda rows: self._to_bin([row.id for row in rows]))
        self.set_table(table, self.card, share=38)

    # choices ------------------------------------------------------------------------------------------------

    def _whom_choices(self) -> list[tuple[str, str]]:
        words = {
            Whom.WORKING: self.tr("Work here"),
            Whom.LEFT: self.tr("Have left"),
            Whom.OUTSIDE: self.tr("From outside"),
            Whom.EVERYBODY: self.tr("Everybody"),
        }
        return [(each.value, text) for each, text in words.items()]

    def _commission_choices(self) -> list[tuple[int | None, str]]:
        rows = self.desk.read(commission_choices, dt.date.today())
        named = [(row.id, row.short.in_language(self.desk.language)) for row in rows]
        return [(None, self.tr("All commissions")), (NO_COMMISSION, self.tr("In no commission")), *named]

    def _position_choices(self) -> list[tuple[str | None, str]]:
        labels = self.desk.texts.labels("position-kind")
        return [(None, self.tr("All positions")), *labels]

    def _category_choices(self) -> list[tuple[str | None, str]]:
        labels = self.desk.texts.labels("category")
        return [(None, self.tr("All categories")), ("", self.tr("No category")), *labels]

    def _subject_choices(self) -> list[tuple[int | None, str]]:
        rows = self.desk.read(subjects_list, dt.date.today())
        return [(None, self.tr("All subjects")), *((row.id, row.name.in_language(self.desk.language)) for row in rows)]

    def _quick_positions(self) -> list[tuple[int, str]]:
        return [(row.id, row.name.in_language(self.desk.language)) for row in self.desk.read(positions_list)]

    # reading ------------------------------------------------------------------------------------------------

    def load(self) -> None:
        """Read the list as the filters ask."""
        if self.filters is None or self.table is None:
            return
        self.filters.refresh_choices()
        self.quick_position.refresh()
        if self.quick_position.value() is None:
            self.quick_position.setCurrentIndex(0)
        today = dt.date.today()
        self.table.set_rows(self.desk.read(staff_list, self._chosen(self.filters.values()), today))
        counts = self.desk.read(staff_counts, today)
        self.set_subtitle(
            self.tr("work here: {working}, from outside: {outside}, have left: {left}").format(
                working=counts.working, outside=counts.outside, left=counts.left
            )
        )

    def _chosen(self, values: dict[str, Any]) -> StaffFilter:
        commission, category = values["commission"], values["category"]
        return StaffFilter(
            whom=Whom(values["whom"] or Whom.WORKING),
            text=values["text"],
            position_kind=PositionKind(values["position"]) if values["position"] else None,
            category=Category(category) if category else None,
            without_category=category == "",
            commission_id=commission if commission != NO_COMMISSION else None,
            without_commission=commission == NO_COMMISSION,
            subject_id=values["subject"],
        )

    def _category(self, row: StaffRow) -> str:
        return self.desk.texts.label("category", row.category.value) if row.category else ""

    def _commissions(self, row: StaffRow) -> str:
        return ", ".join(each.in_language(self.desk.language) for each in row.commissions)

    def _subjects(self, row: StaffRow) -> str:
        return ", ".join(each.in_language(self.desk.language) for each in row.subjects)

    def open_record(self, kind: str, record_id: int) -> bool:
        """Somebody who has left or comes from outside is found among everybody."""
        if super().open_record(kind, record_id):
            return True
        if self.filters is None or self.table is None:
            return False
        self.filters.set_value("whom", Whom.EVERYBODY.value)
        self.reload()
        return self.table.select(record_id)

    # the chosen person --------------------------------------------------------------------------------------

    def _show(self, row: StaffRow | None) -> None:
        self.show_detail(row is not None)
        self.card.show_person(None if row is None else row.id)

    def _menu(self, rows: list[StaffRow]) -> list[QAction]:
        if len(rows) != 1 or self.table is None:
            return []
        edit = QAction(self.tr("Edit the card"), self.table)
        edit.triggered.connect(lambda _=False: self.card.edit())
        return [edit, *self.card.changes(self.table)]

    # changing -----------------------------------------------------------------------------------------------

    def add_person(self) -> None:
        """Add a person with the whole card; what stands in the quick line is taken along."""
        outside = self.filters is not None and self.filters.values()["whom"] == Whom.OUTSIDE.value
        dialog = PersonDialog(self.desk, name=self.quick.text(), outside=outside, parent=self)
        if dialog.exec() and isinstance(dialog.result_of_action, int):
            self.quick.clear()
            self._added(dialog.result_of_action)

    def add_quickly(self) -> None:
        """Add the person whose name stands in the line."""
        text = self.quick.text().strip()
        if not text:
            self.quick.setFocus()
            return
        self.quick.setEnabled(False)
        position = self.quick_position.value()
        self.desk.act(add_by_line, text, position, done=self._quickly_added, failed=self._not_added, quiet=True)

    def _quickly_added(self, person_id: int) -> None:
        self.quick.clear()
        self.quick.setEnabled(True)
        self._added(person_id)
        self.quick.setFocus()

    def _not_added(self, error: DomainError) -> None:
        self.quick.setEnabled(True)
        self.quick.setFocus()
        self.message.show_message(self.desk.texts.error(error), "bad")

    def _added(self, person_id: int) -> None:
        self.message.hide()
        self.reload()
        self.open_record("person", person_id)

    def _to_bin(self, person_ids: list[int]) -> None:
        for person_id in person_ids:
            self.desk.act(bin_person, person_id, done=partial(self._binned, person_id))

    def _binned(self, person_id: int, _: object) -> None:
        self.desk.tell(
            self.tr("The person is in the bin."),
            "good",
            action=self.tr("Undo"),
            run=lambda: self.desk.act(restore_person, person_id),
        )
