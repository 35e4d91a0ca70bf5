"""What the start page shows: what is late, what comes next, and how far a new college has got."""

import datetime as dt
from dataclasses import dataclass

from sqlalchemy import exists, func, select
from sqlalchemy.orm import Session

from db.models.base import Record, RecordKind
from db.models.college import College
from db.models.commissions import ChairAssignment
from db.models.protocol_content import Names
from db.models.protocols import ProtocolIssue
from db.queries.decisions import DecisionFilter, DecisionRow, decision_counts, decisions_list, late_decisions
from db.queries.meetings import MeetingRow, next_meetings, unsigned_meetings

SHOWN = 6
"""Lines of each list on the page."""

SOON = dt.timedelta(days=14)
"""How far ahead a decision's date is called near."""


@dataclass(frozen=True, slots=True)
class FirstSteps:
    """How far a college has got on its way to the first signed protocol."""

    people: int
    commissions: int
    has_chair: bool
    meetings: int
    has_protocol: bool

    @property
    def is_done(self) -> bool:
        """Whether the first protocol is signed."""
        return self.has_protocol


@dataclass(frozen=True, slots=True)
class StartView:
    """The lists of the start page, each no longer than `SHOWN`, and the counts of all."""

    today: dt.date
    late: tuple[DecisionRow, ...]
    late_count: int
    unsigned: tuple[MeetingRow, ...]
    unsigned_count: int
    coming: tuple[MeetingRow, ...]
    due_soon: tuple[DecisionRow, ...]
    due_soon_count: int
    steps: FirstSteps


def college_name(session: Session) -> Names:
    """What the college is called on the screen: its short name, the full one where it has none."""
    row = session.execute(
        select(College.short_name_kk, College.short_name_ru, College.full_name_kk, College.full_name_ru)
    ).first()
    if row is None:
        return Names()
    return Names(row.short_name_kk or row.full_name_kk, row.short_name_ru or row.full_name_ru)


def start_view(session: Session, today: dt.date) -> StartView:
    """What stands on the start page on that day."""
    unsigned = unsigned_meetings(session, today)
    soon = DecisionFilter(under_control=True, due_from=today, due_to=today + SOON)
    due_soon = decisions_list(session, soon, today)
    return StartView(
        today=today,
        late=tuple(late_decisions(session, today, limit=SHOWN)),
        late_count=decision_counts(session, DecisionFilter(late_only=True), today).late,
        unsigned=tuple(unsigned[:SHOWN]),
        unsigned_count=len(unsigned),
        coming=tuple(next_meetings(session, today, limit=SHOWN)),
        due_soon=tuple(due_soon[:SHOWN]),
        due_soon_count=len(due_soon),
        steps=first_steps(session),
    )


def badge_counts(session: Session, today: dt.date) -> dict[str, int]:
    """What is counted beside the pages of the sidebar, by page: late decisions, protocols to sign."""
    return {
        "decisions": decision_counts(session, DecisionFilter(late_only=True), today).late,
        "meetings": len(unsigned_meetings(session, today)),
    }


def first_steps(session: Session) -> FirstSteps:
    """Counts of what a college needs before its first protocol."""
    kinds = (RecordKind.PERSON, RecordKind.COMMISSION, RecordKind.MEETING)
    counted = (
        select(Record.kind, func.count())
        .where(Record.binned_at.is_(None), Record.kind.in_(kinds))
        .group_by(Record.kind)
    )
    counts = {kind: count for kind, count in session.execute(counted).all()}
    return FirstSteps(
        people=counts.get(RecordKind.PERSON, 0),
        commissions=counts.get(RecordKind.COMMISSION, 0),
        has_chair=bool(session.scalar(select(exists(select(ChairAssignment.id))))),
        meetings=counts.get(RecordKind.MEETING, 0),
        has_protocol=bool(session.scalar(select(exists(select(ProtocolIssue.id))))),
    )
