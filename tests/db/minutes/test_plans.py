"""What pages read is found through indexes, so that it doesn't grow with the years."""

import datetime as dt
from collections.abc import Callable

import pytest
from sqlalchemy import event
from sqlalchemy.orm import Session

from db.models.meetings import MinutesLanguage
from db.queries.decisions import DecisionFilter, decision_counts, decisions_list, late_decisions, open_decisions
from db.queries.meetings import MeetingFilter, meetings_list, next_meetings, state_counts, unsigned_meetings
from db.queries.minutes import meeting_view
from db.queries.protocol_content import build_content
from db.queries.protocols import issues_of, numbers, protocols_of
from db.queries.verification import verify
from db.queries.waiting import proposed_questions
from tests.db.minutes.circle import Circle

TODAY = dt.date(2026, 11, 23)
GROWING = ("meeting", "agenda_item", "decision", "attendance", "speech", "record", "execution", "protocol_issue",
           "decision_responsible")
"""Tables with a row for everything that ever happened."""

READS: dict[str, Callable[[Session, Circle, int], object]] = {
    "meetings of a year": lambda s, c, m: meetings_list(s, MeetingFilter(2026)),
    "meetings found by a word": lambda s, c, m: meetings_list(s, MeetingFilter(2026, text="жос")),
    "next meetings": lambda s, c, m: next_meetings(s, TODAY),
    "unsigned meetings": lambda s, c, m: unsigned_meetings(s, TODAY, [c.commission_id]),
    "states": lambda s, c, m: state_counts(s, 2026),
    "decisions of a year": lambda s, c, m: decisions_list(s, DecisionFilter(2026), TODAY),
    "decisions under control": lambda s, c, m: decisions_list(s, DecisionFilter(under_control=True), TODAY),
    "late decisions": lambda s, c, m: late_decisions(s, TODAY),
    "counts": lambda s, c, m: decision_counts(s, DecisionFilter(2026), TODAY),
    "open decisions": lambda s, c, m: open_decisions(s, c.commission_id, TODAY),
    "proposals": lambda s, c, m: proposed_questions(s, c.commission_id, TODAY, MinutesLanguage.KK),
    "the editor": lambda s, c, m: meeting_view(s, m),
    "a paper": lambda s, c, m: build_content(s, m),
    "issues": lambda s, c, m: issues_of(s, m),
    "a book": lambda s, c, m: protocols_of(s, c.commission_id, 2026),
    "numbers": lambda s, c, m: numbers(s, c.commission_id, 2026),
    "a code": lambda s, c, m: verify(s, "AAAAAAAAAAAA"),
}


@pytest.mark.parametrize("name", READS)
def test_nothing_that_grows_is_read_through(circle: Circle, name: str) -> None:
    meeting_id = circle.signed()
    statements: list[tuple[str, object]] = []
    with circle.store.read() as session:
        connection = session.connection()
        event.listen(connection, "before_cursor_execute", lambda *args: statements.append((args[2], args[3])))
        READS[name](session, circle, meeting_id)
        told = list(statements)
        for statement, parameters in told:
            plan = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", parameters).all()
            scans = [row[3] for row in plan if row[3].startswith("SCAN ") and _table(row[3]) in GROWING]
            assert scans == [], statement
    assert told


def _table(step: str) -> str:
    """The table a step of a plan reads, without the number SQLAlchemy gives an alias."""
    return step.split()[1].rstrip("0123456789").rstrip("_")
