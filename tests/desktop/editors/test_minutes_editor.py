"""The minutes editor over a real database: typing, saving, attendance, conflicts, journal, lease, signing."""

import dataclasses
import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from db.actions.leases import take_lease
from db.actions.minutes import save_item
from db.errors import StorageProblem
from db.models.meetings import MeetingState, Presence
from db.models.protocol_content import Votes
from desktop.editors.minutes import saver
from desktop.editors.minutes.agenda_list import ATTENDANCE
from desktop.editors.minutes.conflict_dialog import Choice, ConflictDialog
from desktop.editors.minutes.editor import MinutesEditor
from desktop.editors.minutes.open_question import OpenQuestion
from desktop.editors.minutes.sign_dialog import SignDialog
from desktop.widgets.plain_edit import PlainEdit
from tests.desktop.editors.conftest import WAIT, Sitting

HELL = "<b>Иванов</b> & <img src='x'> 5<6 «Ә» {person} %1 \t соңы"


def first_question(sitting: Sitting) -> OpenQuestion:
    sitting.editor.agenda.choose(sitting.editor._meeting.items[0].item_id)
    opened = sitting.editor.current
    assert opened is not None
    return opened


def write(opened: OpenQuestion, text: str) -> None:
    opened.panel.heard.own.edit.setPlainText(text)


def press(editor: MinutesEditor) -> None:
    """Press what the editor's message line offers."""
    button = editor.message.findChild(QPushButton, "minutesMessageAction")
    assert isinstance(button, QPushButton)
    button.click()


def everybody_present(sitting: Sitting) -> None:
    sitting.editor.attendance.restAsked.emit()
    sitting.until_saved()


def test_what_is_typed_is_kept_without_asking(sitting: Sitting) -> None:
    write(first_question(sitting), HELL)
    sitting.qtbot.waitUntil(lambda: sitting.kept().items[0].heard == HELL, timeout=WAIT)
    assert sitting.kept().state is MeetingState.ENTERING


def test_leaving_a_question_saves_it_at_once(sitting: Sitting) -> None:
    write(first_question(sitting), "Баяндама тыңдалды.")
    sitting.editor.agenda.step(1)
    sitting.desk.drain()
    assert sitting.kept().items[0].heard == "Баяндама тыңдалды."


def test_a_decision_with_its_people_and_date_is_kept_and_not_doubled(sitting: Sitting) -> None:
    opened = first_question(sitting)
    row = opened.panel.decisions.add()
    row.text.own.edit.setPlainText("Кесте бекітілсін.")
    sitting.until_saved()
    person = sitting.circle.people[2]
    row.responsible.picker.set_choice(sitting.editor.people.choice(person))
    row.responsible.picker.changed.emit(sitting.editor.people.choice(person))
    row.due_on.set_value(dt.date(2027, 1, 15))
    row.due_on.changed.emit(dt.date(2027, 1, 15))
    sitting.until_saved()
    (kept,) = sitting.kept().items[0].decisions
    assert (kept.text, kept.responsible_ids, kept.due_on) == ("Кесте бекітілсін.", (person,), dt.date(2027, 1, 15))


def test_attendance_is_marked_by_digits_going_down(sitting: Sitting) -> None:
    sitting.editor.agenda.choose(ATTENDANCE)
    sitting.editor.attendance.focus_first()
    for digit in "1113":
        QTest.keyClicks(sitting.editor.focusWidget(), digit)
    sitting.until_saved()
    presences = [row.presence for row in sitting.kept().attendance]
    assert presences[:4] == [Presence.PRESENT, Presence.PRESENT, Presence.PRESENT, Presence.ABSENT]


def test_the_rest_are_present_with_one_key(sitting: Sitting) -> None:
    everybody_present(sitting)
    assert all(row.presence is Presence.PRESENT for row in sitting.kept().attendance)


def test_unanimous_counts_the_members_present(sitting: Sitting) -> None:
    everybody_present(sitting)
    opened = first_question(sitting)
    opened.panel.votes.unanimous.click()
    sitting.until_saved()
    assert sitting.kept().items[0].votes == Votes(5, 0, 0)


def test_a_question_is_moved_by_keyboard(sitting: Sitting) -> None:
    first = sitting.kept().items[0].item_id
    first_question(sitting)
    QTest.keyClick(sitting.editor.agenda, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    sitting.qtbot.waitUntil(lambda: sitting.kept().items[1].item_id == first, timeout=WAIT)


def test_after_moving_a_question_typing_goes_on_without_a_conflict(sitting: Sitting) -> None:
    opened = first_question(sitting)
    write(opened, "Бірінші.")
    QTest.keyClick(sitting.editor.agenda, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    sitting.qtbot.waitUntil(lambda: sitting.kept().items[1].heard == "Бірінші.", timeout=WAIT)
    sitting.until_saved()
    write(opened, "Бірінші, жалғасы.")
    sitting.until_saved()
    assert sitting.kept().items[1].heard == "Бірінші, жалғасы."


def test_a_removed_question_comes_back_with_undo(sitting: Sitting) -> None:
    first_question(sitting)
    QTest.keyClick(sitting.editor.agenda, Qt.Key.Key_Delete)
    sitting.qtbot.waitUntil(lambda: len(sitting.kept().items) == 1, timeout=WAIT)
    sitting.qtbot.waitUntil(lambda: sitting.editor.message.isVisible(), timeout=WAIT)
    press(sitting.editor)
    sitting.qtbot.waitUntil(lambda: len(sitting.kept().items) == 2, timeout=WAIT)


@pytest.mark.parametrize(("choice", "kept"), [(Choice.MINE, "менікі"), (Choice.THEIRS, "оныкі")])
def test_two_people_save_one_question_and_both_texts_are_shown(
    sitting: Sitting, monkeypatch: pytest.MonkeyPatch, choice: Choice, kept: str
) -> None:
    shown: list[str] = []

    def choose(dialog: ConflictDialog) -> int:
        shown.extend(edit.toPlainText() for edit in dialog.findChildren(PlainEdit))
        dialog.choice = choice
        return 1

    monkeypatch.setattr(ConflictDialog, "exec", choose)
    opened = first_question(sitting)
    theirs = dataclasses.replace(sitting.circle.draft(sitting.meeting_id), heard="оныкі")
    sitting.editor._refresh_timer.blockSignals(True)
    save_item(sitting.circle.store, sitting.circle.actor, theirs)
    write(opened, "менікі")
    opened.saver.save()
    sitting.qtbot.waitUntil(lambda: bool(shown), timeout=WAIT)
    sitting.until_saved()
    assert {"менікі", "оныкі"} <= set(shown)
    assert sitting.kept().items[0].heard == kept
    assert opened.panel.heard.own.text() == kept


def test_text_that_cannot_be_saved_is_kept_and_saved_later(sitting: Sitting, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise StorageProblem("disk-full")

    opened = first_question(sitting)
    monkeypatch.setattr(saver, "save_item", refuse)
    write(opened, "Дискіде орын жоқ.")
    opened.saver.save()
    sitting.qtbot.waitUntil(lambda: sitting.editor._journal.kept(opened.saver.item_id) is not None, timeout=WAIT)
    sitting.qtbot.waitUntil(lambda: sitting.editor.message.isVisible(), timeout=WAIT)
    assert opened.panel.heard.own.text() == "Дискіде орын жоқ."
    monkeypatch.setattr(saver, "save_item", save_item)
    press(sitting.editor)
    sitting.until_saved()
    assert sitting.kept().items[0].heard == "Дискіде орын жоқ."
    assert sitting.editor._journal.kept(opened.saver.item_id) is None


def test_a_kept_draft_is_offered_when_the_minutes_are_opened_again(sitting: Sitting) -> None:
    opened = first_question(sitting)
    draft = dataclasses.replace(sitting.circle.draft(sitting.meeting_id), heard="Сақталмаған мәтін")
    assert sitting.editor._journal.keep(draft)
    sitting.editor.may_leave()
    again = MinutesEditor(sitting.desk, sitting.meeting_id)
    sitting.qtbot.addWidget(again)
    again.show()
    press(again)
    sitting.qtbot.waitUntil(lambda: sitting.kept().items[0].heard == "Сақталмаған мәтін", timeout=WAIT)
    assert opened.saver.is_idle


def test_minutes_that_somebody_else_enters_can_only_be_read_until_they_are_taken_over(sitting: Sitting) -> None:
    take_lease(sitting.circle.store, sitting.circle.chair, sitting.meeting_id, "another", take_over=True)
    sitting.editor.lease._renew()
    sitting.qtbot.waitUntil(lambda: sitting.editor.message.isVisible(), timeout=WAIT)
    assert "А.Б. Сұлтанов" in sitting.editor.message.text()
    assert first_question(sitting).panel.heard.own.edit.isReadOnly()
    press(sitting.editor)
    sitting.qtbot.waitUntil(lambda: sitting.editor.lease.is_ours, timeout=WAIT)
    assert not first_question(sitting).panel.heard.own.edit.isReadOnly()


def test_signing_leads_to_what_is_missing(sitting: Sitting) -> None:
    sitting.editor.sign()
    assert sitting.editor.agenda.current_id() == ATTENDANCE
    assert sitting.kept().state is not MeetingState.SIGNED


def test_a_finished_protocol_is_signed_numbered_and_frozen(
    sitting: Sitting, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(SignDialog, "exec", lambda _: 1)
    everybody_present(sitting)
    for number in (1, 2):
        sitting.circle.decide(sitting.meeting_id, number=number, due_on=dt.date(2027, 5, 1))
    sitting.editor.refresh()
    sitting.editor.sign()
    sitting.qtbot.waitUntil(lambda: sitting.kept().state is MeetingState.SIGNED, timeout=WAIT)
    assert sitting.kept().number == 1
    sitting.qtbot.waitUntil(lambda: not sitting.editor.header.sign.isVisible(), timeout=WAIT)
    assert first_question(sitting).panel.heard.own.edit.isReadOnly()


def test_a_new_question_takes_the_cursor(sitting: Sitting) -> None:
    sitting.editor.new_question()
    sitting.qtbot.waitUntil(lambda: sitting.editor.current is not None, timeout=WAIT)
    opened = sitting.editor.current
    assert opened is not None
    assert opened.saver.item_id == sitting.kept().items[2].item_id


def test_the_second_language_is_kept_beside_the_first(sitting: Sitting) -> None:
    opened = first_question(sitting)
    sitting.editor.header.two_languages.setChecked(True)
    opened.panel.heard.own.edit.setPlainText("Тыңдалды")
    opened.panel.heard.twin.edit.setPlainText("Слушали")
    sitting.until_saved()
    kept = sitting.kept().items[0]
    assert (kept.heard, kept.heard_twin) == ("Тыңдалды", "Слушали")


def test_details_are_kept_as_soon_as_a_field_is_left(sitting: Sitting) -> None:
    sitting.editor.details.starts_at.setText("15.30")
    sitting.editor.details.starts_at.editingFinished.emit()
    sitting.until_saved()
    assert sitting.kept().starts_at == dt.time(15, 30)
