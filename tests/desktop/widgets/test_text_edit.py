"""Free text: pasting, old encodings, Kazakh letters, limits."""

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtWidgets import QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from desktop.kazakh_keys import write_letter
from desktop.widgets.text_edit import TextEdit
from tests.desktop.keyboard import press, type_text

LEGACY = "Ќазаќстан Республикасы Білім жјне єылым"
REPAIRED = "Қазақстан Республикасы Білім және ғылым"
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def field(qtbot: QtBot) -> TextEdit:
    made = TextEdit("heard", limit=200)
    qtbot.addWidget(made)
    made.show()
    made.setFocus()
    return made


def paste(field: TextEdit, text: str = "", html: str = "") -> None:
    data = QMimeData()
    if html:
        data.setHtml(html)
    else:
        data.setText(text)
    field.edit.insertFromMimeData(data)


def test_typing_is_told_and_setting_is_not(field: TextEdit) -> None:
    told: list[bool] = []
    field.edited.connect(lambda: told.append(True))
    field.set_text("Бекітілсін")
    assert told == []
    type_text(field.edit, "Қ")
    assert told == [True]
    assert field.text() == "ҚБекітілсін"


def test_text_from_word_comes_as_plain_text(field: TextEdit) -> None:
    paste(field, html="<p><b>Тыңдалды:</b> 5&lt;6 &amp; т.б.</p>")
    assert field.text() == "Тыңдалды: 5<6 & т.б."


def test_html_in_the_text_stays_text(field: TextEdit) -> None:
    paste(field, "<b>Иванов</b> <a@b.kz> &amp;")
    assert field.text() == "<b>Иванов</b> <a@b.kz> &amp;"


def test_invisible_characters_are_taken_out_with_a_notice(field: TextEdit) -> None:
    paste(field, "Жос\x00пар\uffff бекітілсін")
    assert field.text() == "Жоспар бекітілсін"
    assert field.notice.text()


def test_an_old_encoding_is_repaired_only_when_the_user_agrees(field: TextEdit) -> None:
    field.set_text("Бұрынғы. ")
    field.edit.moveCursor(field.edit.textCursor().MoveOperation.End)
    paste(field, LEGACY)
    assert field.text() == "Бұрынғы. " + LEGACY
    assert REPAIRED in field.notice.text()
    repair = field.notice.findChild(QPushButton, "heardNoticeAction")
    assert repair is not None
    repair.click()
    assert field.text() == "Бұрынғы. " + REPAIRED
    field.edit.undo()
    assert field.text() == "Бұрынғы. " + LEGACY


def test_a_text_changed_since_is_not_repaired_in_the_wrong_place(field: TextEdit) -> None:
    paste(field, LEGACY)
    field.edit.moveCursor(field.edit.textCursor().MoveOperation.Start)
    type_text(field.edit, "Жаңа ")
    repair = field.notice.findChild(QPushButton, "heardNoticeAction")
    assert repair is not None
    repair.click()
    assert field.text() == "Жаңа " + LEGACY


def test_the_letters_show_while_the_field_has_the_focus(field: TextEdit, qtbot: QtBot) -> None:
    qtbot.waitUntil(field.strip.isVisible)
    button = next(each for each in field.strip.findChildren(QPushButton) if each.text() == "ү")
    button.click()
    assert field.text() == "ү"
    other = QLineEdit()
    qtbot.addWidget(other)
    other.show()
    other.setFocus()
    field.edit.left.emit()
    assert not field.strip.isVisible()


def test_a_letter_goes_into_any_field_that_can_be_edited(qtbot: QtBot) -> None:
    line = QLineEdit("Алия")
    qtbot.addWidget(line)
    line.setSelection(0, 1)
    edited: list[str] = []
    line.textEdited.connect(edited.append)
    write_letter(line, "Ә")
    assert line.text() == "Әлия"
    assert edited == ["Әлия"]
    line.setReadOnly(True)
    write_letter(line, "Ә")
    assert line.text() == "Әлия"


def test_a_text_over_the_limit_is_kept_and_said_in_words(field: TextEdit) -> None:
    field.set_text("б" * 201)
    assert not field.is_valid()
    assert len(field.text()) == 201
    assert field.findChild(object, "heardCount").isVisible()
    field.set_text("б" * 200)
    assert field.is_valid()
    assert not field.findChild(object, "heardCount").isVisible()


def test_the_field_grows_with_its_text(field: TextEdit) -> None:
    before = field.edit.sizeHint().height()
    field.set_text("\n".join("жол" for _ in range(8)))
    assert field.edit.sizeHint().height() > before * 2


def test_undo_and_redo_by_keys(field: TextEdit) -> None:
    type_text(field.edit, "Қала")
    field.edit.undo()
    assert field.text() == ""
    press(field.edit, Qt.Key.Key_Z, CTRL | SHIFT)
    assert field.text() == "Қала"
