"""The page of commissions: composition of any day, chairs, remarks and their cures."""

import datetime as dt

from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from db.models.commissions import ChairBasis, CommissionKind
from db.models.staff import OutsideKind
from db.queries.commission import chairs_of, commission_card, composition
from db.queries.commissions import CommissionFilter, commissions_list
from desktop.desk import Desk, Message
from desktop.editors.people.chair_form import ChairDialog
from desktop.editors.people.commission_form import CommissionDialog
from desktop.editors.people.members_form import AddMembersDialog, ImportDialog
from desktop.editors.people.proposal import ProposalDialog
from desktop.pages.commissions import CommissionsPage
from tests.db.people.campus import FOUNDED, Campus

TODAY = dt.date.today()


def page_on(desk: Desk, qtbot: QtBot) -> CommissionsPage:
    page = CommissionsPage(desk)
    qtbot.addWidget(page)
    page.resize(1140, 700)
    page.show()
    page.shown()
    return page


def words(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget))


def settle(desk: Desk) -> None:
    desk.drain()
    for _ in range(3):
        QApplication.processEvents()


def test_the_card_shows_the_composition_of_any_day(real_desk: Desk, campus: Campus, qtbot: QtBot) -> None:
    commission_id = campus.whole("Физика комиссиясы")
    campus.join(commission_id, campus.person("Кейінгіев"), since=TODAY)
    page = page_on(real_desk, qtbot)
    page.open_record("commission", commission_id)
    assert len(page.card.members.table.rows()) == 4
    page.card.as_of.set_value(TODAY - dt.timedelta(days=1))
    page.card.as_of.changed.emit(page.card.as_of.value())
    assert len(page.card.members.table.rows()) == 3


def test_a_remark_leads_to_the_proposal_of_paragraph_16(real_desk: Desk, campus: Campus, qtbot: QtBot) -> None:
    commission_id = campus.whole("Шағын комиссия", members=2)
    page = page_on(real_desk, qtbot)
    page.open_record("commission", commission_id)
    qtbot.waitUntil(lambda: bool(page.card.findings.findings()), timeout=5000)
    proposed: list[str] = []
    page.card.propose = lambda: proposed.append("¶16")  # type: ignore[method-assign]  # the dialog is modal
    finding = next(each for each in page.card.findings.findings() if each.rule_id == "commission-size")
    page.card.cure(finding)
    assert proposed == ["¶16"]


def test_the_list_counts_the_remarks(real_desk: Desk, campus: Campus, qtbot: QtBot) -> None:
    campus.whole("Шағын комиссия", members=2)
    page = page_on(real_desk, qtbot)
    assert page.table is not None
    (row,) = page.table.rows()
    qtbot.waitUntil(lambda: page._remark(row) != "", timeout=5000)
    assert page._remark_tone(row) == "bad"


def test_a_commission_is_founded_in_the_form(real_desk: Desk, qtbot: QtBot, window: QWidget) -> None:
    dialog = CommissionDialog(real_desk, parent=window)
    dialog.kind.set_value(CommissionKind.ASSOCIATION)
    dialog.names.set_value("Құрылыс бірлестігі", "Строительное объединение")
    dialog.organisations.set_text("Бірінші колледж / Первый колледж\n\nЕкінші колледж")
    dialog.save()
    settle(real_desk)
    assert isinstance(dialog.result_of_action, int)
    card = real_desk.read(commission_card, dialog.result_of_action)
    assert card is not None
    assert [each.ru for each in card.organisations] == ["Первый колледж", "Екінші колледж"]


def test_a_commission_without_a_name_is_told_at_the_field(real_desk: Desk, qtbot: QtBot, window: QWidget) -> None:
    dialog = CommissionDialog(real_desk, parent=window)
    qtbot.addWidget(dialog)
    dialog.save()
    settle(real_desk)
    assert "name_kk" in dialog.form.errors()


def test_several_people_are_taken_in_by_one_order(real_desk: Desk, campus: Campus, window: QWidget) -> None:
    commission_id = campus.commission()
    people = tuple(campus.person() for _ in range(3))
    card = real_desk.read(commission_card, commission_id)
    assert card is not None
    dialog = AddMembersDialog(real_desk, card, window, people)
    dialog.order_no.setText("45-ө")
    dialog.save()
    settle(real_desk)
    rows = real_desk.read(composition, commission_id, TODAY)
    assert {row.person_id for row in rows} == set(people)
    assert {row.order_no for row in rows} == {"45-ө"}


def test_nobody_ticked_is_told(real_desk: Desk, campus: Campus, qtbot: QtBot, window: QWidget) -> None:
    card = real_desk.read(commission_card, campus.commission())
    assert card is not None
    dialog = AddMembersDialog(real_desk, card, window)
    qtbot.addWidget(dialog)
    dialog.save()
    assert "person_id" in dialog.form.errors()


def test_the_chair_is_chosen_from_the_ranking(real_desk: Desk, campus: Campus, window: QWidget) -> None:
    commission_id = campus.commission()
    people = [campus.person(teaching_since=dt.date(year, 9, 1)) for year in (2015, 1995, 2005)]
    campus.join(commission_id, *people)
    card = real_desk.read(commission_card, commission_id)
    assert card is not None
    dialog = ChairDialog(real_desk, card, window)
    assert [row.person_id for row in dialog.ranking.rows()] == [people[1], people[2], people[0]]
    dialog.ranking.select(people[1])
    dialog.basis_no.setText("1")
    dialog.save()
    settle(real_desk)
    (term,) = real_desk.read(chairs_of, commission_id, TODAY)
    assert (term.person_id, term.basis, term.basis_no) == (people[1], ChairBasis.ELECTED, "1")


def test_two_chairs_at_once_are_refused_at_the_field(
    real_desk: Desk, campus: Campus, qtbot: QtBot, window: QWidget
) -> None:
    commission_id = campus.whole()
    card = real_desk.read(commission_card, commission_id)
    assert card is not None
    dialog = ChairDialog(real_desk, card, window)
    qtbot.addWidget(dialog)
    dialog.ranking.select(campus.people[1])
    dialog.starts_on.set_value(FOUNDED)
    dialog.save()
    settle(real_desk)
    assert "starts_on" in dialog.form.errors()


def test_the_composition_of_an_earlier_day_is_taken_over(real_desk: Desk, campus: Campus, window: QWidget) -> None:
    old, new = campus.whole("Ескі комиссия"), campus.commission("Жаңа комиссия")
    card = real_desk.read(commission_card, new)
    assert card is not None
    dialog = ImportDialog(real_desk, card, window)
    dialog.source.set_value(old)
    dialog.save()
    settle(real_desk)
    assert dialog.result_of_action == 3


def test_the_proposal_names_colleagues_of_other_colleges(
    real_desk: Desk, campus: Campus, qtbot: QtBot, window: QWidget
) -> None:
    physics = campus.subject("Физика")
    commission_id = campus.commission(subject_ids=(physics,))
    campus.person("Ли", kind=None, outside_kind=OutsideKind.COLLEGE_TEACHER, organisation_kk="Екінші колледж",
                  subject_ids=(physics,))  # fmt: skip
    card = real_desk.read(commission_card, commission_id)
    assert card is not None
    dialog = ProposalDialog(real_desk, card, window)
    qtbot.addWidget(dialog)
    dialog.show()
    assert "Ли Асқар Бекұлы – Екінші колледж, Физика" in words(dialog)
    shown = [button for button in dialog.findChildren(QPushButton) if button.isVisibleTo(dialog)]
    assert all(button.accessibleName() for button in shown)


def test_a_mistaken_commission_goes_into_the_bin_with_a_way_back(real_desk: Desk, campus: Campus, qtbot: QtBot) -> None:
    commission_id = campus.whole()
    said: list[Message] = []
    real_desk.message.connect(said.append)
    page = page_on(real_desk, qtbot)
    page.card.binAsked.emit(commission_id)
    settle(real_desk)
    assert not real_desk.read(commissions_list, CommissionFilter(), TODAY)
    assert said[-1].run is not None
    said[-1].run()
    settle(real_desk)
    assert len(real_desk.read(commissions_list, CommissionFilter(), TODAY)) == 1
