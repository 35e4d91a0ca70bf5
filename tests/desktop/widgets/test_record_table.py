"""The table of records: order, marks, memory, plain text."""

from dataclasses import dataclass

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from desktop.settings import Settings
from desktop.widgets.column_widths import fitted
from desktop.widgets.columns import Column
from desktop.widgets.filter_bar import FilterBar
from desktop.widgets.record_table import RecordTable
from tests.desktop.keyboard import press, type_text


@dataclass(frozen=True)
class Row:
    id: int
    name: str
    hours: int | None = None


ROWS = [Row(1, "Яхин", 5), Row(2, "Әлиев", None), Row(3, "Ахметов", 30), Row(4, "<b>Қали & ұл</b>", 12)]


def make_table(qtbot: QtBot, settings: Settings) -> RecordTable:
    table = RecordTable(
        "people",
        [
            Column("name", lambda: "Name", lambda row: row.name, stretch=True, tip=lambda row: row.name),
            Column(
                "hours",
                lambda: "Hours",
                lambda row: str(row.hours or ""),
                key=lambda row: row.hours,
                width=90,
            ),
        ],
        settings,
    )
    qtbot.addWidget(table)
    table.resize(600, 400)
    table.show()
    return table


@pytest.fixture
def table(qtbot: QtBot, settings: Settings) -> RecordTable:
    return make_table(qtbot, settings)


def names(table: RecordTable) -> list[str]:
    return [row.name for row in table.rows()]


def click_header(table: RecordTable, column: int) -> None:
    table.view.horizontalHeader().sectionClicked.emit(column)


def test_names_sort_by_the_kazakh_alphabet(table: RecordTable) -> None:
    table.set_rows(ROWS[:3])
    click_header(table, 0)
    assert names(table) == ["Ахметов", "Әлиев", "Яхин"]
    click_header(table, 0)
    assert names(table) == ["Яхин", "Әлиев", "Ахметов"]
    click_header(table, 0)
    assert names(table) == ["Яхин", "Әлиев", "Ахметов"] == [row.name for row in ROWS[:3]]


def test_missing_values_come_last_in_either_order(table: RecordTable) -> None:
    table.set_rows(ROWS)
    click_header(table, 1)
    assert [row.hours for row in table.rows()] == [5, 12, 30, None]
    click_header(table, 1)
    assert [row.hours for row in table.rows()] == [30, 12, 5, None]


def test_the_order_and_the_widths_are_remembered(table: RecordTable, qtbot: QtBot, settings: Settings) -> None:
    table.set_rows(ROWS)
    click_header(table, 0)
    table.view.horizontalHeader().resizeSection(1, 222)
    again = make_table(qtbot, settings)
    again.set_rows(ROWS)
    assert names(again)[0] == "Ахметов"
    assert again.view.horizontalHeader().sectionSize(1) == 222


def test_the_chosen_row_stays_chosen_when_the_rows_come_anew(table: RecordTable) -> None:
    table.set_rows(ROWS)
    assert table.select(3)
    table.set_rows([Row(3, "Ахметов А."), *ROWS[:2]])
    assert table.current() == Row(3, "Ахметов А.")
    assert [row.id for row in table.selected_rows()] == [3]
    table.set_rows(ROWS[:2])
    assert table.selected_rows() == []
    assert not table.select(3)


def test_choosing_a_row_is_told_once(table: RecordTable) -> None:
    told: list[object] = []
    table.set_rows(ROWS)
    table.selected.connect(told.append)
    table.select(2)
    assert told == [ROWS[1]]


def test_enter_opens_and_delete_asks_to_remove(table: RecordTable, qtbot: QtBot) -> None:
    table.set_rows(ROWS)
    table.select(4)
    with qtbot.waitSignal(table.opened) as opened:
        press(table.view, Qt.Key.Key_Return)
    assert opened.args == [ROWS[3]]
    with qtbot.waitSignal(table.removeAsked) as removed:
        press(table.view, Qt.Key.Key_Delete)
    assert removed.args == [[ROWS[3]]]


def test_rows_are_copied_as_text_with_titles(table: RecordTable) -> None:
    table.set_rows(ROWS)
    table.view.selectAll()
    table.copy()
    lines = QGuiApplication.clipboard().text().split("\n")
    assert lines[0] == "Name\tHours"
    assert lines[4] == "<b>Қали & ұл</b>\t12"


def test_html_in_a_name_is_shown_as_text_in_cell_and_tooltip(table: RecordTable) -> None:
    table.set_rows(ROWS)
    index = table.model.index(3, 0)
    assert index.data() == "<b>Қали & ұл</b>"
    assert "&lt;b&gt;Қали &amp; ұл&lt;/b&gt;" in index.data(Qt.ItemDataRole.ToolTipRole)


def test_without_rows_the_table_says_what_to_do(table: RecordTable) -> None:
    asked: list[bool] = []
    table.empty.say(lambda: "No staff", lambda: "Add", action=lambda: "Add", run=lambda: asked.append(True))
    table.set_rows([])
    assert table.empty.isVisible()
    assert not table.view.isVisible()
    table.set_rows(ROWS)
    assert table.view.isVisible()


def test_a_filter_is_remembered_and_can_be_cleared(qtbot: QtBot, settings: Settings) -> None:
    def make() -> FilterBar:
        bar = FilterBar("staffFilter", settings)
        bar.add_search(lambda: "Name")
        bar.add_choice("kind", lambda: "Kind", lambda: [(None, "All"), ("a", "A")])
        bar.add_toggle("left", lambda: "Left")
        qtbot.addWidget(bar)
        return bar

    bar = make()
    with qtbot.waitSignal(bar.changed):
        bar.set_value("kind", "a")
    bar.show()
    bar.focus_search()
    with qtbot.waitSignal(bar.changed):
        type_text(bar.findChild(QLineEdit, "staffFilterSearch"), "Қай")
    again = make()
    assert again.values() == {"text": "Қай", "kind": "a", "left": False}
    assert again.is_narrowing()
    again.reset()
    assert again.values() == {"text": "", "kind": None, "left": False}


def test_columns_give_way_on_a_narrow_screen_and_the_name_stays_readable() -> None:
    columns = [
        Column("name", lambda: "Name", lambda row: row.name, stretch=True),
        Column("kind", lambda: "Kind", lambda row: row.name, width=200),
        Column("date", lambda: "Date", lambda row: row.name, width=200),
        Column("key", lambda: "Key", lambda row: row.name, hidden=True),
    ]
    assert fitted(columns, {}, 1000) == [600, 200, 200, 0]
    assert fitted(columns, {"kind": 300}, 1000) == [500, 300, 200, 0]
    assert fitted(columns, {}, 500) == [200, 150, 150, 0]
    assert fitted(columns, {}, 300) == [200, 120, 120, 0]
