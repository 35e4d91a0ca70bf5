"""What every page does: loads when seen, says when it can't, keeps its detail to itself."""

from dataclasses import dataclass

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from db.errors import Busy, Conflict, Invalid
from desktop.desk import Desk
from desktop.widgets.columns import Column
from desktop.widgets.dialogs import FormDialog
from desktop.widgets.filter_bar import FilterBar
from desktop.widgets.page import Page
from desktop.widgets.record_table import RecordTable
from desktop.widgets.text_edit import TextEdit
from tests.desktop.conftest import PretendStore


@dataclass(frozen=True)
class Row:
    id: int
    name: str


class StaffPage(Page):
    """A page as its engineers make them."""

    chapters = frozenset({"staff"})

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "staffPage")
        self.loads = 0
        self.made = 0
        self.busy = False
        self.set_title(lambda: "Staff")
        self.add_action("staffNew", lambda: "&New", self.create, primary=True)
        filters = FilterBar("staffFilter", desk.settings)
        filters.add_search(lambda: "Name")
        self.set_filters(filters)
        self.list = RecordTable("staffTable", [Column("name", lambda: "Name", lambda row: row.name)], desk.settings)
        self.set_table(self.list, QLabel("card"))

    def create(self) -> None:
        self.made += 1

    def load(self) -> None:
        self.loads += 1
        if self.busy:
            raise Busy("database-busy")
        assert self.filters is not None
        wanted = self.filters.values()["text"]
        self.list.set_rows([row for row in (Row(1, "Әлиев"), Row(2, "Қалиев")) if wanted in row.name])


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> StaffPage:
    made = StaffPage(desk)
    qtbot.addWidget(made)
    made.show()
    made.shown()
    return made


def test_a_page_loads_once_and_again_when_its_chapter_changes(
    page: StaffPage, store: PretendStore, qtbot: QtBot
) -> None:
    page.shown()
    assert page.loads == 1
    store.commit("meetings")
    store.commit("staff")
    qtbot.waitUntil(lambda: page.loads == 2)


def test_a_page_out_of_sight_loads_when_it_is_shown(page: StaffPage, store: PretendStore, qtbot: QtBot) -> None:
    page.hide()
    store.commit("staff")
    qtbot.waitUntil(lambda: page.stale)
    assert page.loads == 1
    page.show()
    page.shown()
    assert page.loads == 2


def test_a_busy_database_is_told_of_and_tried_again(page: StaffPage) -> None:
    page.busy = True
    page.reload()
    assert page.message.text() == "error database-busy"
    page.busy = False
    page.message.findChild(QWidget, "staffPageMessageAction").click()
    assert [row.id for row in page.list.rows()] == [1, 2]


def test_ctrl_n_makes_a_record_unless_the_college_is_read_only(
    page: StaffPage, desk: Desk, store: PretendStore, qtbot: QtBot
) -> None:
    page.new_record()
    assert page.made == 1
    store.is_read_only = True
    locked = StaffPage(desk)
    qtbot.addWidget(locked)
    locked.new_record()
    assert locked.made == 0


def test_a_record_hidden_by_the_filter_is_still_led_to(page: StaffPage) -> None:
    assert page.filters is not None
    page.filters.set_value("text", "Әлиев")
    assert [row.id for row in page.list.rows()] == [1]
    assert page.open_record("person", 2)
    assert page.list.current() == Row(2, "Қалиев")
    assert not page.open_record("person", 3)


def test_esc_closes_the_record_beside_the_table(page: StaffPage) -> None:
    assert not page.close_detail()
    page.show_detail()
    assert page.close_detail()
    assert not page.close_detail()


class NameDialog(FormDialog):
    """A form as its engineers make them."""

    def __init__(self, desk: Desk, action: object) -> None:
        super().__init__(desk, "nameDialog", lambda: "Name")
        self.action = action
        self.name = TextEdit("nameText")
        self.form.add("name", lambda: "&Name", self.name, required=True)
        self.name.edited.connect(self.touched)

    def save(self) -> None:
        assert callable(self.action)
        self.submit(self.action, self.name.text())


def make_dialog(desk: Desk, qtbot: QtBot, action: object) -> NameDialog:
    dialog = NameDialog(desk, action)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_a_form_closes_when_its_action_is_done(desk: Desk, qtbot: QtBot) -> None:
    dialog = make_dialog(desk, qtbot, lambda store, actor, name: f"saved {name}")
    dialog.name.set_text("Әлиев")
    with qtbot.waitSignal(dialog.accepted):
        dialog.save()
    assert dialog.result_of_action == "saved Әлиев"


@pytest.mark.parametrize(
    ("error", "below"), [(Invalid("name-missing", field="name"), True), (Conflict("changed-elsewhere"), False)]
)
def test_a_refused_form_stays_open_with_its_text(desk: Desk, qtbot: QtBot, error: Exception, below: bool) -> None:
    def refuse(store: object, actor: object, name: str) -> None:
        raise error

    dialog = make_dialog(desk, qtbot, refuse)
    dialog.name.set_text("Әлиев")
    dialog.save()
    qtbot.waitUntil(lambda: bool(dialog.form.errors()) if below else bool(dialog.message.text()))
    assert dialog.isVisible()
    assert dialog.name.text() == "Әлиев"
    assert dialog.form.isEnabled()


def test_words_of_a_base_class_are_translated_in_its_heirs(desk: Desk, qtbot: QtBot, qapp: object) -> None:
    from PySide6.QtWidgets import QApplication

    from desktop.language import ScreenLanguage

    assert isinstance(qapp, QApplication)
    screen = ScreenLanguage(qapp, "ru")
    try:
        dialog = make_dialog(desk, qtbot, lambda store, actor, name: None)
        assert dialog.findChild(QWidget, "nameDialogSave").text() == "&Сохранить"
    finally:
        screen.clear()
