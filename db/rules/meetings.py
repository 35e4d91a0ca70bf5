"""¶25 by analogy and the college's own norms: meetings are held and signed, have a quorum, are obeyed."""

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence

from sqlalchemy import case, exists, func, or_, select
from sqlalchemy.orm import Session, aliased

from db.models.base import Record, RecordKind
from db.models.commissions import Commission, CommissionKind
from db.models.meetings import (
    AgendaItem,
    Attendance,
    AttendeeKind,
    Decision,
    ItemState,
    Meeting,
    MeetingState,
    MinutesLanguage,
    Presence,
)
from db.models.protocol_content import Names
from db.queries.decisions import is_late
from db.queries.meetings import COMING, HELD
from db.queries.quorum import members_at, quorum_met
from db.queries.shapes import AnyRow
from db.rules.bodies import COMMISSIONS, Body, bodies
from db.rules.rule import Finding, Scope

MEETING_BODIES = (*COMMISSIONS, CommissionKind.DEPARTMENT, CommissionKind.COUNCIL)
"""Bodies that the norm of meetings a year is for."""

SHOWN = 120
"""Letters of a decision that a sentence shows."""


def meetings_held(session: Session, scope: Scope) -> Iterator[Finding]:
    """Bodies that by now have met less often than the norm asks."""
    found = bodies(session, scope, MEETING_BODIES)
    held = {
        commission_id: count
        for commission_id, count in session.execute(
            select(Meeting.commission_id, func.count())
            .join(Record, Record.id == Meeting.id)
            .where(
                Meeting.academic_year == scope.year.start,
                Meeting.held_on <= scope.today,
                Meeting.state.in_(HELD),
                Record.binned_at.is_(None),
                *scope.within(Meeting.commission_id),
            )
            .group_by(Meeting.commission_id)
        ).all()
    }
    for body in found:
        count, needed = held.get(body.id, 0), meetings_due(body, scope)
        if count < needed:
            params = {"commission": body.name, "count": count, "needed": needed}
            yield Finding("meetings-held", body.id, RecordKind.COMMISSION, params)


def meetings_due(body: Body, scope: Scope) -> int:
    """How many meetings the norm asks of a body by now: its share of the days that have passed."""
    days = (scope.year.last_day - scope.year.first_day).days + 1
    passed = (min(scope.today, body.last) - body.first).days + 1
    return scope.norms.count("meetings-per-year") * max(0, passed) // days


def protocol_signed(session: Session, scope: Scope) -> Iterator[Finding]:
    """Meetings whose protocol isn't signed within the days of the norm."""
    before = scope.today - dt.timedelta(days=scope.norms.count("sign-within"))
    rows = session.execute(
        select(
            Meeting.id,
            Meeting.commission_id,
            Meeting.held_on,
            Meeting.state,
            Commission.name_kk,
            Commission.name_ru,
        )
        .join(Commission, Commission.id == Meeting.commission_id)
        .join(Record, Record.id == Meeting.id)
        .where(
            Meeting.state.in_(COMING),
            Meeting.held_on < before,
            Record.binned_at.is_(None),
            *scope.within(Meeting.commission_id),
        )
        .order_by(Meeting.held_on, Meeting.id)
    )
    for row in rows.all():
        params = {
            "commission": Names(row.name_kk, row.name_ru),
            "day": row.held_on,
            "variant": "planned" if row.state is MeetingState.PLANNED else "",
        }
        yield Finding("protocol-signed", row.id, RecordKind.MEETING, params, (row.commission_id,))


def quorum(session: Session, scope: Scope) -> Iterator[Finding]:
    """Signed meetings of the year that decided without the quorum of the norms, and gave no reason."""
    for row in _signed(session, scope):
        needed = scope.norms.quorum_of(row.members)
        if quorum_met(row.present, needed) and not row.movements:
            continue
        present = _fewest(session, row.id) if row.movements else row.present
        if not quorum_met(present, needed):
            params = {
                "commission": Names(row.name_kk, row.name_ru),
                "day": row.held_on,
                "present": present,
                "needed": needed,
            }
            yield Finding("quorum", row.id, RecordKind.MEETING, params, (row.commission_id,))


def decision_late(session: Session, scope: Scope) -> Iterator[Finding]:
    """Decisions past their date and still open."""
    due = func.coalesce(Decision.extended_to, Decision.due_on)
    item_record = aliased(Record)
    meeting_record = aliased(Record)
    rows = session.execute(
        select(
            Decision.id,
            Decision.text,
            Decision.text_twin,
            due.label("due"),
            Meeting.language,
            Meeting.id,
            Meeting.commission_id,
            Commission.name_kk,
            Commission.name_ru,
        )
        .join(AgendaItem, AgendaItem.id == Decision.item_id)
        .join(Meeting, Meeting.id == AgendaItem.meeting_id)
        .join(Commission, Commission.id == Meeting.commission_id)
        .join(Record, Record.id == Decision.id)
        .join(item_record, item_record.id == AgendaItem.id)
        .join(meeting_record, meeting_record.id == Meeting.id)
        .where(
            is_late(scope.today),
            Meeting.state.in_(HELD),
            Record.binned_at.is_(None),
            item_record.binned_at.is_(None),
            meeting_record.binned_at.is_(None),
            *scope.within(Meeting.commission_id),
        )
        .order_by(due, Decision.id)
    )
    for row in rows.all():
        params = {
            "commission": Names(row.name_kk, row.name_ru),
            "decision": _decision_names(row),
            "day": row.due,
            "days": (scope.today - row.due).days,
        }
        yield Finding("decision-late", row[0], RecordKind.DECISION, params, (row.commission_id, row[5]))


def _decision_names(row: AnyRow) -> Names:
    text, twin = (_shortened(each) for each in (row.text, row.text_twin))
    return Names(twin or text, text) if row.language is MinutesLanguage.RU else Names(text, twin or text)


def _shortened(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= SHOWN else line[:SHOWN].rsplit(" ", 1)[0] + "…"


def _signed(session: Session, scope: Scope) -> Sequence[AnyRow]:
    """Signed meetings with decisions, and how many of how many members were there."""
    is_member = Attendance.kind == AttendeeKind.MEMBER
    moved = or_(Attendance.came_at_item_id.is_not(None), Attendance.left_after_item_id.is_not(None))
    decided = exists().where(AgendaItem.meeting_id == Meeting.id, Decision.item_id == AgendaItem.id)
    return session.execute(
        select(
            Meeting.id,
            Meeting.commission_id,
            Meeting.held_on,
            Commission.name_kk,
            Commission.name_ru,
            func.sum(case((is_member, 1), else_=0)).label("members"),
            func.sum(case((is_member & (Attendance.presence == Presence.PRESENT), 1), else_=0)).label("present"),
            func.sum(case((is_member & moved, 1), else_=0)).label("movements"),
        )
        .join(Commission, Commission.id == Meeting.commission_id)
        .join(Attendance, Attendance.meeting_id == Meeting.id)
        .where(
            Meeting.academic_year == scope.year.start,
            Meeting.state == MeetingState.SIGNED,
            Meeting.quorum_override == "",
            decided,
            *scope.within(Meeting.commission_id),
        )
        .group_by(Meeting.id, Meeting.commission_id, Meeting.held_on, Commission.name_kk, Commission.name_ru)
        .order_by(Meeting.held_on, Meeting.id)
    ).all()


def _fewest(session: Session, meeting_id: int) -> int:
    """The smallest number of members who were there for a question that was decided."""
    people = session.execute(
        select(Attendance.kind, Attendance.presence, Attendance.came_at_item_id, Attendance.left_after_item_id).where(
            Attendance.meeting_id == meeting_id
        )
    ).all()
    items = session.execute(
        select(
            AgendaItem.id,
            AgendaItem.position,
            exists().where(Decision.item_id == AgendaItem.id).label("decided"),
        )
        .join(Record, Record.id == AgendaItem.id)
        .where(
            AgendaItem.meeting_id == meeting_id,
            AgendaItem.state == ItemState.OPEN,
            Record.binned_at.is_(None),
        )
    ).all()
    positions: Mapping[int, int] = {item.id: item.position for item in items}
    counts = [members_at(people, item.position, positions) for item in items if item.decided]
    return min(counts, default=0)
