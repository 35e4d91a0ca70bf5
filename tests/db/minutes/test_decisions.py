"""Decisions live on after the protocol is signed."""

import datetime as dt

import pytest

from db.actions.decisions import ExecutionDraft, note_execution, take_back_note
from db.actions.meetings import bin_meeting, cancel_meeting
from db.actions.minutes import DecisionDraft
from db.errors import Conflict, Invalid, NotAllowed
from db.models.meetings import DecisionState
from db.queries.decisions import (
    DecisionFilter,
    DecisionRow,
    decision,
    decision_counts,
    decisions_list,
    execution_notes,
    late_decisions,
    open_decisions,
)
from db.storage.verify.protocols import check_protocols
from tests.db.minutes.circle import NOVEMBER, OCTOBER, Circle

DUE = dt.date(2026, 12, 1)


def test_a_decision_is_late_the_day_after_its_date(circle: Circle) -> None:
    decision_id = _decided(circle)
    assert not _row(circle, decision_id, DUE).late
    row = _row(circle, decision_id, DUE + dt.timedelta(days=3))
    assert (row.late, row.days_late, row.protocol_number) == (True, 3, 1)
    assert [person.short.kk for person in row.responsible] == ["Қ.О. Қалиев"]


def test_a_done_decision_keeps_its_date_and_note_and_the_protocol_stays_whole(circle: Circle) -> None:
    decision_id = _decided(circle)
    _note(circle, decision_id, DecisionState.DONE, NOVEMBER, "Есеп тапсырылды")
    row = _row(circle, decision_id, dt.date(2027, 1, 1))
    assert (row.state, row.finished_on, row.late, row.last_note) == (
        DecisionState.DONE, NOVEMBER, False, "Есеп тапсырылды",
    )
    with circle.store.read() as session:
        assert list(check_protocols(session.connection())) == []


def test_an_extension_moves_the_date_and_keeps_the_decided_one(circle: Circle) -> None:
    decision_id = _decided(circle)
    _note(circle, decision_id, DecisionState.EXTENDED, NOVEMBER, "Науқас", dt.date(2027, 1, 15))
    row = _row(circle, decision_id, dt.date(2027, 1, 10))
    assert (row.late, row.due_on, row.decided_due_on) == (False, dt.date(2027, 1, 15), DUE)
    assert _row(circle, decision_id, dt.date(2027, 1, 16)).late


@pytest.mark.parametrize(
    ("state", "extended_to", "code"),
    [
        (DecisionState.EXTENDED, None, "extension-needs-date"),
        (DecisionState.EXTENDED, DUE, "extension-not-later"),
        (DecisionState.DONE, dt.date(2027, 1, 15), "extension-only-when-extended"),
    ],
)
def test_only_an_extension_has_a_later_date(
    circle: Circle, state: DecisionState, extended_to: dt.date | None, code: str
) -> None:
    decision_id = _decided(circle)
    with pytest.raises(Invalid, match=code):
        _note(circle, decision_id, state, NOVEMBER, "", extended_to)


def test_execution_is_not_noted_before_the_meeting(circle: Circle) -> None:
    decision_id = _decided(circle)
    with pytest.raises(Invalid, match="noted-before-meeting"):
        _note(circle, decision_id, DecisionState.DONE, OCTOBER - dt.timedelta(days=1))


def test_a_note_taken_back_leaves_the_decision_as_the_note_before_says(circle: Circle) -> None:
    decision_id = _decided(circle)
    _note(circle, decision_id, DecisionState.NOT_DONE, NOVEMBER)
    _note(circle, decision_id, DecisionState.DONE, dt.date(2026, 12, 3))
    with circle.store.read() as session:
        notes = execution_notes(session, decision_id)
    assert [note.state for note in notes] == [DecisionState.NOT_DONE, DecisionState.DONE]
    take_back_note(circle.store, circle.actor, notes[-1].execution_id)
    assert _row(circle, decision_id, NOVEMBER).state is DecisionState.NOT_DONE
    take_back_note(circle.store, circle.actor, notes[0].execution_id)
    assert _row(circle, decision_id, NOVEMBER).state is DecisionState.OPEN


def test_two_people_noting_one_decision_are_told(circle: Circle) -> None:
    decision_id = _decided(circle)
    version = _row(circle, decision_id, NOVEMBER).version
    note_execution(circle.store, circle.actor, ExecutionDraft(decision_id, version, DecisionState.DONE, NOVEMBER))
    with pytest.raises(Conflict):
        note_execution(circle.store, circle.actor, ExecutionDraft(decision_id, version, DecisionState.DONE, NOVEMBER))


def test_the_chair_of_another_commission_notes_nothing(circle: Circle) -> None:
    decision_id = _decided(circle)
    circle.actor = circle.found("Арнайы пәндер комиссиясы").chair
    with pytest.raises(NotAllowed):
        _note(circle, decision_id, DecisionState.DONE, NOVEMBER)


def test_open_decisions_of_earlier_meetings_are_offered_to_the_next(circle: Circle) -> None:
    first, second = _decided(circle), _decided(circle, NOVEMBER)
    with circle.store.read() as session:
        assert [row.decision_id for row in open_decisions(session, circle.commission_id, NOVEMBER)] == [first]
        later = open_decisions(session, circle.commission_id, dt.date(2027, 2, 1))
    assert [(row.decision_id, row.late) for row in later] == [(first, True), (second, True)]


def test_decisions_of_meetings_that_did_not_take_place_do_not_count(circle: Circle) -> None:
    meeting_id = circle.ready()
    cancel_meeting(circle.store, circle.actor, meeting_id, circle.view(meeting_id).version, "Болмады")
    binned = circle.ready(NOVEMBER)
    bin_meeting(circle.store, circle.actor, binned)
    with circle.store.read() as session:
        assert decisions_list(session, DecisionFilter(), NOVEMBER) == []
        assert decision_counts(session, DecisionFilter(), NOVEMBER).unfinished == 0


def test_decisions_for_notice_are_under_nobodys_control(circle: Circle) -> None:
    meeting_id = circle.ready()
    circle.enter(meeting_id, decisions=(DecisionDraft("Назарға алынсын", no_due_date=True),))
    circle.sign(meeting_id)
    with circle.store.read() as session:
        assert open_decisions(session, circle.commission_id, NOVEMBER) == []
        assert decision_counts(session, DecisionFilter(2026), NOVEMBER).unfinished == 0
        assert decisions_list(session, DecisionFilter(under_control=True), NOVEMBER) == []
        assert len(decisions_list(session, DecisionFilter(), NOVEMBER)) == 1


def test_the_list_filters_by_state_person_date_and_words(circle: Circle) -> None:
    first, second = _decided(circle), _decided(circle, NOVEMBER)
    _note(circle, first, DecisionState.DONE, NOVEMBER)
    today = dt.date(2027, 1, 10)
    expected = {
        DecisionFilter(academic_year=2026): [second, first],
        DecisionFilter(academic_year=2025): [],
        DecisionFilter(states=(DecisionState.DONE,)): [first],
        DecisionFilter(late_only=True): [second],
        DecisionFilter(commission_ids=()): [],
        DecisionFilter(person_id=circle.people[3]): [second, first],
        DecisionFilter(person_id=circle.people[0]): [],
        DecisionFilter(due_to=DUE): [second, first],
        DecisionFilter(due_from=DUE + dt.timedelta(days=1)): [],
        DecisionFilter(text="калиев бекит"): [second, first],
        DecisionFilter(text="жоқ сөз"): [],
    }
    with circle.store.read() as session:
        for chosen, ids in expected.items():
            assert [row.decision_id for row in decisions_list(session, chosen, today)] == ids, chosen
        counts = decision_counts(session, DecisionFilter(2026), today)
        assert (counts.by_state, counts.late, counts.unfinished) == (
            {DecisionState.DONE: 1, DecisionState.OPEN: 1}, 1, 1,
        )
        assert [row.decision_id for row in late_decisions(session, today, limit=5)] == [second]


def _decided(circle: Circle, day: dt.date = OCTOBER) -> int:
    meeting_id = circle.signed(day)
    return circle.item(meeting_id).decisions[0].decision_id


def _row(circle: Circle, decision_id: int, today: dt.date) -> DecisionRow:
    with circle.store.read() as session:
        row = decision(session, decision_id, today)
    assert row is not None
    return row


def _note(
    circle: Circle, decision_id: int, state: DecisionState, day: dt.date, note: str = "",
    extended_to: dt.date | None = None,
) -> None:
    version = _row(circle, decision_id, day).version
    note_execution(
        circle.store, circle.actor, ExecutionDraft(decision_id, version, state, day, note, extended_to)
    )
