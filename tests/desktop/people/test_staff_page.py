"""The page of staff: adding by one line, filters, the card, the bin."""

import datetime as dt

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from db.actions.leaving import leave
from db.actor import LOCAL_METHODIST
from db.models.staff import Category, PositionKind
from db.queries.person import person_card
from db.queries.staff import Whom
from desktop.desk import Desk, Message
from desktop.editors.people.facts import CategoryDialog, NameDialog
from desktop.editors.people.person_form import PersonDialog
from desktop.pages.staff import NO_COMMISSION, StaffPage
from tests.db.people.campus import Campus
from tests.desktop.keyboard import press, type_text


def page_on(desk: Desk, qtbot: QtBot) -> StaffPage:
    page = StaffPage(desk)
    qtbot.addWidget(page)
    page.resize(1140, 700)
    page.show()
    page.shown()
    return page


def names(page: StaffPage) -> list[str]:
    assert page.table is not None
    return [row.name.kk for row in page.table.rows()]


def words(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget))


def settle(desk: Desk) -> None:
    desk.drain()
    for _ in range(3):
        QApplication.processEvents()


def test_a_name_and_enter_add_a_person(real_desk: Desk, qtbot: QtBot) -> None:
    page = page_on(real_desk, qtbot)
    page.quick.setFocus()
    type_text(page.quick, "Қайратұлы Нұрлан")
    press(page.quick, Qt.Key.Key_Return)
    settle(real_desk)
    assert "Қайратұлы Нұрлан" in names(page)
    assert page.quick.text() == ""
    assert page.card.card is not None
    assert page.card.card.position_kind is PositionKind.TEACHER


def test_a_line_that_cannot_be_read_stays_with_the_reason(real_desk: Desk, qtbot: QtBot) -> None:
    page = page_on(real_desk, qtbot)
    page.quick.setText("Сұлтанов Асқар, ғарышкер")
    page.add_quickly()
    settle(real_desk)
    assert page.quick.text() == "Сұлтанов Асқар, ғарышкер"
    assert page.message.isVisible()


def test_the_filters_narrow_the_list(real_desk: Desk, campus: Campus, qtbot: QtBot) -> None:
    member, alone = campus.person("Мүшеев", category=Category.MASTER), campus.person("Жалғызов")
    campus.join(campus.commission(), member)
    leave(campus.store, LOCAL_METHODIST, campus.person("Кеткенов"), dt.date.today() - dt.timedelta(days=1))
    page = page_on(real_desk, qtbot)
    assert page.filters is not None
    assert page.table is not None
    page.filters.set_value("commission", NO_COMMISSION)
    assert alone in [row.id for row in page.table.rows()]
    assert member not in [row.id for row in page.table.rows()]
    page.filters.reset()
    page.filters.set_value("category", Category.MASTER.value)
    assert [row.id for row in page.table.rows()] == [member]
    page.filters.reset()
    page.filters.set_value("whom", Whom.LEFT.value)
    assert names(page) == ["Кеткенов Асқар Бекұлы"]


def test_the_card_shows_commissions_and_terms(real_desk: Desk, campus: Campus, qtbot: QtBot) -> None:
    campus.whole("Физика комиссиясы")
    page = page_on(real_desk, qtbot)
    assert page.open_record("person", campus.people[0])
    settle(real_desk)
    said = words(page.card)
    assert "Сұлтанов Асқар Бекұлы" in said
    assert said.count("Физика комиссиясы – ") == 2


def test_names_are_shown_as_text_and_never_as_html(real_desk: Desk, campus: Campus, qtbot: QtBot) -> None:
    person_id = campus.person("<b>Иванов</b> &amp; Co")
    page = page_on(real_desk, qtbot)
    page.open_record("person", person_id)
    settle(real_desk)
    assert "<b>Иванов</b> &amp; Co Асқар Бекұлы" in words(page.card)
    assert all(
        label.textFormat() is Qt.TextFormat.PlainText for label in page.card.findChildren(QLabel) if label.text()
    )


def test_somebody_who_has_left_is_still_opened(real_desk: Desk, campus: Campus, qtbot: QtBot) -> None:
    person_id = campus.person("Кеткенов")
    leave(campus.store, LOCAL_METHODIST, person_id, dt.date.today() - dt.timedelta(days=1))
    page = page_on(real_desk, qtbot)
    assert page.open_record("person", person_id)
    assert page.card.card is not None
    assert page.card.card.id == person_id


def test_a_mistaken_entry_goes_into_the_bin_and_undo_brings_it_back(
    real_desk: Desk, campus: Campus, qtbot: QtBot
) -> None:
    campus.person("Қатеев")
    said: list[Message] = []
    real_desk.message.connect(said.append)
    page = page_on(real_desk, qtbot)
    assert page.table is not None
    page.table.removeAsked.emit([row for row in page.table.rows() if row.name.kk.startswith("Қатеев")])
    settle(real_desk)
    assert not any(name.startswith("Қатеев") for name in names(page))
    assert said[-1].run is not None
    said[-1].run()
    settle(real_desk)
    assert any(name.startswith("Қатеев") for name in names(page))


def test_a_card_saved_by_another_desk_is_not_overwritten(
    real_desk: Desk, campus: Campus, qtbot: QtBot, window: QWidget
) -> None:
    person_id = campus.person("Ортақов")
    card = real_desk.read(person_card, person_id, dt.date.today())
    mine, theirs = PersonDialog(real_desk, card, parent=window), PersonDialog(real_desk, card, parent=window)
    theirs.phone.setText("111")
    theirs.save()
    settle(real_desk)
    mine.phone.setText("222")
    shown: list[str] = []
    mine._action_failed = lambda error: shown.append(error.code)  # type: ignore[method-assign]  # the question is modal
    mine.save()
    settle(real_desk)
    assert shown == ["changed-elsewhere"]
    again = real_desk.read(person_card, person_id, dt.date.today())
    assert again is not None
    assert again.phone == "111"


def test_a_new_person_without_a_surname_is_told_at_the_field(real_desk: Desk, qtbot: QtBot, window: QWidget) -> None:
    dialog = PersonDialog(real_desk, parent=window)
    qtbot.addWidget(dialog)
    dialog.save()
    settle(real_desk)
    assert "surname" in dialog.form.errors()


def test_a_name_given_from_a_day_on_keeps_the_former_one(
    real_desk: Desk, campus: Campus, qtbot: QtBot, window: QWidget
) -> None:
    person_id = campus.person("Ахметова")
    card = real_desk.read(person_card, person_id, dt.date.today())
    assert card is not None
    dialog = NameDialog(real_desk, card, window)
    dialog._lines["surname"][0].setText("Сейітова")
    dialog.save()
    settle(real_desk)
    renamed = real_desk.read(person_card, person_id, dt.date.today())
    assert renamed is not None
    assert [fact.surname for fact in renamed.names] == ["Сейітова", "Ахметова"]


def test_a_category_is_given_by_an_order(real_desk: Desk, campus: Campus, qtbot: QtBot, window: QWidget) -> None:
    card = real_desk.read(person_card, campus.person(), dt.date.today())
    assert card is not None
    dialog = CategoryDialog(real_desk, card, window)
    dialog.category.set_value(Category.RESEARCHER)
    dialog.order_no.setText("15-ж/қ")
    dialog.save()
    settle(real_desk)
    changed = real_desk.read(person_card, card.id, dt.date.today())
    assert changed is not None
    assert (changed.category, changed.categories[0].order_no) == (Category.RESEARCHER, "15-ж/қ")


def test_every_control_has_a_name_and_speaks_to_a_reader(real_desk: Desk, campus: Campus, qtbot: QtBot) -> None:
    campus.person()
    page = page_on(real_desk, qtbot)
    controls = [page.quick, page.quick_position, *page.findChildren(QWidget, "staffNew")]
    assert all(control.objectName() and control.accessibleName() for control in controls)
