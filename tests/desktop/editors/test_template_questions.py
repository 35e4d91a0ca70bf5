"""The questions of a usual agenda are put in order from the keyboard."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from db.models.meetings import ItemKind
from db.models.protocol_content import Names
from db.queries.templates import TemplateQuestion
from desktop.desk import Desk
from desktop.editors.college.template_questions import TemplateQuestions

ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def questions(real_desk: Desk, qtbot: QtBot) -> TemplateQuestions:
    made = TemplateQuestions(real_desk)
    qtbot.addWidget(made)
    for letter in "АӘБ":
        made.add(TemplateQuestion(Names(letter, ""), ItemKind.FREE))
    made.show()
    made.activateWindow()
    return made


def order(questions: TemplateQuestions) -> str:
    return "".join(each.question.kk for each in questions.value())


def test_alt_and_an_arrow_move_a_question_and_the_cursor_goes_along(questions: TemplateQuestions, qtbot: QtBot) -> None:
    field = questions.lines()[2].names.kk
    field.setFocus()
    with qtbot.waitSignal(questions.edited):
        QTest.keyClick(field, Qt.Key.Key_Up, ALT)
    QTest.keyClick(field, Qt.Key.Key_Up, ALT)
    QTest.keyClick(field, Qt.Key.Key_Up, ALT)
    assert order(questions) == "БАӘ"
    assert QApplication.focusWidget() is field
    QTest.keyClick(field, Qt.Key.Key_Down, ALT)
    assert order(questions) == "АБӘ"


def test_the_tab_key_follows_the_new_order(questions: TemplateQuestions) -> None:
    first, second, _ = questions.lines()
    second.buttons[0].click()
    assert order(questions) == "ӘАБ"
    assert second.buttons[-1].nextInFocusChain() is first.names.kk


def test_a_question_taken_away_is_gone_and_empty_ones_are_left_out(questions: TemplateQuestions) -> None:
    questions.lines()[1].buttons[-1].click()
    questions.add_empty()
    assert order(questions) == "АБ"
