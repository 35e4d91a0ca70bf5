"""Fields: days, periods, names in two languages, people, forms."""

import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from db.errors import Invalid
from desktop.widgets.bilingual import BilingualLine
from desktop.widgets.choice_box import ChoiceBox
from desktop.widgets.date_edit import DateEdit, PeriodEdit
from desktop.widgets.form_panel import FormPanel
from desktop.widgets.person_picker import PersonChoice, PersonPicker
from tests.desktop.keyboard import press, type_text

PEOPLE = [
    PersonChoice(1, "Қайратов Асан", "оқытушы"),
    PersonChoice(2, "Әлиева Сәуле", "әдіскер"),
    PersonChoice(3, "Әлиева Гүл", "шебер"),
]


def found(text: str) -> list[PersonChoice]:
    from db.text import fold

    return [person for person in PEOPLE if fold(text) in fold(person.name)]


@pytest.fixture
def date_edit(qtbot: QtBot) -> DateEdit:
    edit = DateEdit("due", future=True)
    edit.set_today(dt.date(2026, 11, 23))
    qtbot.addWidget(edit)
    return edit


def test_a_typed_day_is_written_out_when_the_field_is_left(date_edit: DateEdit, qtbot: QtBot) -> None:
    with qtbot.waitSignal(date_edit.changed):
        type_text(date_edit, "15.")
    date_edit.editingFinished.emit()
    assert date_edit.value() == dt.date(2026, 12, 15)
    assert date_edit.text() == "15.12.2026"


def test_what_is_no_day_is_kept_and_marked(date_edit: DateEdit) -> None:
    type_text(date_edit, "жұма")
    date_edit.editingFinished.emit()
    assert date_edit.text() == "жұма"
    assert date_edit.value() is None
    assert not date_edit.is_valid()
    assert date_edit.property("wrong")


def test_the_arrow_keys_move_the_day(date_edit: DateEdit) -> None:
    date_edit.set_value(dt.date(2026, 11, 30))
    press(date_edit, Qt.Key.Key_Up)
    assert date_edit.value() == dt.date(2026, 12, 1)
    press(date_edit, Qt.Key.Key_PageDown)
    assert date_edit.value() == dt.date(2026, 11, 1)


def test_a_period_that_ends_before_it_starts_is_not_valid(qtbot: QtBot) -> None:
    period = PeriodEdit("membership")
    qtbot.addWidget(period)
    period.set_value(dt.date(2026, 9, 1), None)
    assert period.is_valid()
    period.set_value(dt.date(2026, 9, 1), dt.date(2026, 8, 31))
    assert not period.is_valid()


def test_a_name_in_two_languages_is_cleaned(qtbot: QtBot) -> None:
    line = BilingualLine("name")
    qtbot.addWidget(line)
    line.set_value("  Математика \x07 пәні ", "Математика")
    assert line.value() == ("Математика пәні", "Математика")
    assert line.kk.accessibleName() and line.ru.accessibleName()


def picker(qtbot: QtBot, **more: object) -> PersonPicker:
    made = PersonPicker("responsible", found, **more)  # type: ignore[arg-type]  # only `create`
    qtbot.addWidget(made)
    made.show()
    made.setFocus()
    return made


def test_a_person_is_chosen_with_a_few_letters_and_enter(qtbot: QtBot) -> None:
    line = picker(qtbot)
    type_text(line, "кайр")
    with qtbot.waitSignal(line.changed):
        press(line, Qt.Key.Key_Return)
    assert line.person_id() == 1
    assert line.text() == "Қайратов Асан"


def test_namesakes_are_told_apart_by_the_arrows(qtbot: QtBot) -> None:
    line = picker(qtbot)
    type_text(line, "алиева")
    qtbot.waitUntil(lambda: len(line.offered()) == 2)
    press(line, Qt.Key.Key_Down)
    press(line, Qt.Key.Key_Return)
    assert line.person_id() == 3


def test_letters_that_name_nobody_do_not_choose(qtbot: QtBot) -> None:
    line = picker(qtbot)
    line.set_choice(PEOPLE[1])
    line.selectAll()
    type_text(line, "жжж")
    press(line, Qt.Key.Key_Return)
    assert line.person_id() == 2


def test_an_unknown_person_can_be_added_from_the_line(qtbot: QtBot) -> None:
    added: list[str] = []
    line = picker(qtbot, create=added.append)
    type_text(line, "Жаңабаев")
    press(line, Qt.Key.Key_Return)
    assert added == ["Жаңабаев"]


def test_a_form_says_what_is_wrong_below_the_field(qtbot: QtBot) -> None:
    form = FormPanel("person")
    qtbot.addWidget(form)
    form.add("surname", lambda: "&Surname", QLineEdit(), required=True)
    assert form.widget("surname").objectName() == "personSurname"
    assert form.widget("surname").accessibleName() == "Surname"
    assert form.refuse(Invalid("name-missing", field="surname"), lambda error: f"said {error.code}")
    assert form.errors() == {"surname": "said name-missing"}
    assert not form.refuse(Invalid("other", field="nowhere"), str)
    form.clear_errors()
    assert form.errors() == {}


def test_a_choice_keeps_its_value_when_the_words_change(qtbot: QtBot) -> None:
    words = ["one", "two"]
    box = ChoiceBox("kind", lambda: [(None, words[0]), ("b", words[1])])
    qtbot.addWidget(box)
    assert box.value() is None
    box.set_value("b")
    words[:] = ["бір", "екі"]
    box.refresh()
    assert (box.value(), box.currentText()) == ("b", "екі")
