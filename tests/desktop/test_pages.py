"""The start page, the page of checks and the bin, over a real database."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from db.actor import LOCAL_METHODIST
from db.storage import create_store
from desktop.desk import Desk
from desktop.pages.bin import BinPage
from desktop.pages.checks import ChecksPage
from desktop.pages.start import StartPage
from desktop.settings import Settings
from desktop.widgets.page import Page
from desktop.widgets.row_line import RowLine
from i18n import Texts
from tests.desktop.college import make_college
from tests.desktop.keyboard import press


@pytest.fixture
def college(qtbot: QtBot, settings: Settings, tmp_path: Path) -> Iterator[Desk]:
    circle = make_college(tmp_path / "college.adisker")
    desk = Desk(circle.store, LOCAL_METHODIST, settings, Texts("kk"))
    yield desk
    desk.leave()


def show(page: Page, qtbot: QtBot) -> None:
    qtbot.addWidget(page)
    page.resize(1100, 700)
    page.show()
    page.shown()


def sentences(page: Page, name: str) -> list[str]:
    return [line.sentence.text() for line in page.findChildren(RowLine, name) if not line.isHidden()]


def test_the_start_page_leads_to_what_is_late(college: Desk, qtbot: QtBot) -> None:
    page = StartPage(college)
    show(page, qtbot)
    line = page.findChild(RowLine, "decisionLine")
    assert "<b>тез</b> & толық" in line.sentence.text()
    with qtbot.waitSignal(college.goAsked) as asked:
        line.click()
    assert asked.args[0] == "decision"
    with qtbot.waitSignal(college.goAsked) as asked:
        page.findChild(RowLine, "unsignedLine").click()
    assert asked.args[0] == "meeting"


def test_the_start_page_shows_what_the_rules_want(college: Desk, qtbot: QtBot) -> None:
    page = StartPage(college)
    show(page, qtbot)
    qtbot.waitUntil(lambda: bool(sentences(page, "finding")))
    with qtbot.waitSignal(college.goAsked):
        page.findChild(RowLine, "finding").click()


def test_a_new_college_is_shown_its_first_steps(qtbot: QtBot, settings: Settings, tmp_path: Path) -> None:
    desk = Desk(create_store(tmp_path / "new.adisker"), LOCAL_METHODIST, settings, Texts("kk"))
    try:
        page = StartPage(desk)
        show(page, qtbot)
        qtbot.waitUntil(lambda: len(sentences(page, "stepLine")) == 5)
        with qtbot.waitSignal(desk.pageAsked) as asked:
            page.findChild(RowLine, "stepLine").click()
        assert asked.args == ["staff"]
    finally:
        desk.leave()


def test_checks_are_narrowed_and_lead_to_the_cure(college: Desk, qtbot: QtBot) -> None:
    page = ChecksPage(college)
    show(page, qtbot)
    assert page.table is not None and page.filters is not None
    qtbot.waitUntil(lambda: bool(page.table.rows()))
    everything = len(page.table.rows())
    page.filters.set_value("rule", "decision-late")
    qtbot.waitUntil(lambda: {row.finding.rule_id for row in page.table.rows()} == {"decision-late"})
    assert len(page.table.rows()) < everything
    page.table.view.selectRow(0)
    with qtbot.waitSignal(college.goAsked):
        press(page.table.view, Qt.Key.Key_Return)


def test_a_record_comes_back_from_the_bin(college: Desk, qtbot: QtBot) -> None:
    page = BinPage(college)
    show(page, qtbot)
    assert page.table is not None
    assert [row.kind for row in page.table.rows()] == ["meeting"]
    page.table.view.selectRow(0)
    with qtbot.waitSignal(college.message) as told:
        press(page.table.view, Qt.Key.Key_Return)
    assert told.args[0].kind == "good"
    qtbot.waitUntil(lambda: page.table.rows() == [])
    assert page.table.empty.isVisible()


def test_the_bin_is_searched_without_kazakh_letters(college: Desk, qtbot: QtBot) -> None:
    page = BinPage(college)
    show(page, qtbot)
    assert page.table is not None and page.filters is not None
    page.filters.set_value("text", "жалпы билим")
    assert len(page.table.rows()) == 1
    page.filters.set_value("text", "кафедра")
    assert page.table.rows() == []
