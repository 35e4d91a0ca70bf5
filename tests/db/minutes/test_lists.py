"""Lists of meetings."""

import datetime as dt

from sqlalchemy import event
from sqlalchemy.orm import Session

from db.models.meetings import MeetingState
from db.queries.meetings import (
    MeetingFilter,
    meeting_of,
    meetings_list,
    next_meetings,
    state_counts,
    unsigned_meetings,
    years_with_meetings,
)
from db.queries.minutes import meeting_view
from db.queries.protocol_content import build_contents
from tests.db.minutes.circle import NOVEMBER, OCTOBER, Circle


def test_a_row_counts_questions_decisions_and_people(circle: Circle) -> None:
    meeting_id = circle.plan(OCTOBER, "Бірінші сұрақ", "Екінші")
    circle.absent(meeting_id, 4)
    circle.all_present(meeting_id)
    circle.decide(meeting_id)
    with circle.store.read() as session:
        (row,) = meetings_list(session, MeetingFilter(2026))
    assert (row.questions, row.decisions, row.members, row.present) == (2, 1, 5, 4)
    assert (row.first_question, row.number, row.signed) == ("Бірінші сұрақ", None, False)


def test_the_list_filters(circle: Circle) -> None:
    other = circle.found("Әдістемелік кеңес")
    first, second = circle.signed(OCTOBER), circle.plan(NOVEMBER, "Ашық сабақтың қорытындысы")
    third = other.plan(dt.date(2025, 10, 1))
    expected = {
        MeetingFilter(): [second, first, third],
        MeetingFilter(2026): [second, first],
        MeetingFilter(commission_ids=(other.commission_id,)): [third],
        MeetingFilter(states=(MeetingState.SIGNED,)): [first],
        MeetingFilter(starts_on=NOVEMBER): [second],
        MeetingFilter(ends_on=OCTOBER): [first, third],
        MeetingFilter(text="ашык корыт"): [second],
        MeetingFilter(text="адистемелик"): [third],
    }
    with circle.store.read() as session:
        for chosen, ids in expected.items():
            assert [row.meeting_id for row in meetings_list(session, chosen)] == ids, chosen
        assert years_with_meetings(session) == [2026, 2025]
        assert state_counts(session, 2026) == {MeetingState.SIGNED: 1, MeetingState.PLANNED: 1}


def test_what_is_next_and_what_waits_for_a_signature(circle: Circle) -> None:
    past, coming = circle.plan(OCTOBER), circle.plan(NOVEMBER)
    circle.signed(dt.date(2026, 9, 3))
    today = dt.date(2026, 10, 20)
    with circle.store.read() as session:
        assert [row.meeting_id for row in next_meetings(session, today)] == [coming]
        assert [row.meeting_id for row in unsigned_meetings(session, today)] == [past]
        assert unsigned_meetings(session, today, [0]) == []


def test_the_meeting_of_a_question_or_decision_is_found(circle: Circle) -> None:
    meeting_id = circle.plan()
    decision_id = circle.decide(meeting_id)
    with circle.store.read() as session:
        for record_id in (meeting_id, circle.item(meeting_id).item_id, decision_id):
            assert meeting_of(session, record_id) == meeting_id
        assert meeting_of(session, circle.commission_id) is None


def test_statements_do_not_grow_with_the_rows(circle: Circle) -> None:
    ids = [circle.ready(OCTOBER)]
    counts = [_statements(circle, ids)]
    ids += [circle.ready(OCTOBER + dt.timedelta(days=day)) for day in (7, 14)]
    counts.append(_statements(circle, ids))
    assert counts[0] == counts[1]
    assert counts[0]["view"] <= 14
    assert counts[0]["list"] == 1


def _statements(circle: Circle, ids: list[int]) -> dict[str, int]:
    work = {
        "list": lambda session: meetings_list(session, MeetingFilter(2026)),
        "view": lambda session: meeting_view(session, ids[0]),
        "papers": lambda session: list(build_contents(session, ids)),
    }
    counts = {}
    for name, read in work.items():
        with circle.store.read() as session:
            counts[name] = _count(session, lambda read=read, session=session: read(session))
    return counts


def _count(session: Session, read) -> int:  # type: ignore[no-untyped-def]
    seen: list[str] = []
    connection = session.connection()
    event.listen(connection, "before_cursor_execute", lambda *args: seen.append(args[2]))
    read()
    return len(seen)
