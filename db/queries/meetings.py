"""Lists of meetings: the page of meetings, what is coming, what waits for a signature."""

import datetime as dt
from collections.abc import Collection
from dataclasses import dataclass

from sqlalchemy import ColumnElement, and_, func, or_, select
from sqlalchemy.orm import Session, aliased

from db.models.base import Record
from db.models.commissions import Commission
from db.models.meetings import (
    AgendaItem,
    Attendance,
    AttendeeKind,
    Decision,
    Meeting,
    MeetingForm,
    MeetingState,
    MinutesLanguage,
    Presence,
)
from db.models.protocol_content import Names
from db.queries.shapes import AnyRow, AnySelect
from db.text import words

HELD = (MeetingState.ENTERING, MeetingState.SIGNED)
"""States of a meeting that took place."""

COMING = (MeetingState.PLANNED, MeetingState.ENTERING)
"""States of a meeting whose protocol isn't signed yet."""


@dataclass(frozen=True, slots=True)
class MeetingFilter:
    """What the list shows; None or an empty text means all. Without a year and a period it covers every year.
    """

    academic_year: int | None = None
    commission_ids: Collection[int] | None = None
    states: Collection[MeetingState] | None = None
    starts_on: dt.date | None = None
    ends_on: dt.date | None = None
    text: str = ""
    """Words that the commission's name, the number or the questions begin with, forgiving as the search is.
    """


@dataclass(frozen=True, slots=True)
class MeetingRow:
    """A meeting in a list."""

    meeting_id: int
    commission_id: int
    commission: Names
    commission_short: Names
    academic_year: int
    number: int | None
    state: MeetingState
    form: MeetingForm
    language: MinutesLanguage
    held_on: dt.date
    starts_at: dt.time | None
    place: str
    questions: int
    decisions: int
    members: int
    present: int
    signed: bool
    first_question: str
    state_reason: str


def meetings_list(session: Session, chosen: MeetingFilter) -> list[MeetingRow]:
    """Meetings, the latest first; one statement, and one more for the questions where a text is looked for.
    """
    conditions = _conditions(chosen)
    order = (Meeting.held_on.desc(), Meeting.starts_at.desc(), Meeting.id.desc())
    rows = [_row(row) for row in session.execute(_statement().where(*conditions).order_by(*order)).all()]
    wanted = words(chosen.text)
    if not wanted:
        return rows
    questions = _questions(session, conditions)
    return [row for row in rows if _found(wanted, row, questions.get(row.meeting_id, ""))]


def next_meetings(
    session: Session, today: dt.date, commission_ids: Collection[int] | None = None, limit: int = 10
) -> list[MeetingRow]:
    """Meetings planned for today and later, the nearest first."""
    statement = (
        _statement()
        .where(Meeting.state.in_(COMING), Meeting.held_on >= today, *_of(commission_ids))
        .order_by(Meeting.held_on, Meeting.starts_at, Meeting.id)
        .limit(limit)
    )
    return [_row(row) for row in session.execute(statement).all()]


def unsigned_meetings(
    session: Session, before: dt.date, commission_ids: Collection[int] | None = None
) -> list[MeetingRow]:
    """Meetings held before that day whose protocols aren't signed, the oldest first."""
    statement = (
        _statement()
        .where(Meeting.state.in_(COMING), Meeting.held_on < before, *_of(commission_ids))
        .order_by(Meeting.held_on, Meeting.id)
    )
    return [_row(row) for row in session.execute(statement).all()]


def state_counts(
    session: Session, academic_year: int, commission_ids: Collection[int] | None = None
) -> dict[MeetingState, int]:
    """How many meetings of the year are in each state."""
    statement = (
        select(Meeting.state, func.count())
        .join(Record, Record.id == Meeting.id)
        .where(Meeting.academic_year == academic_year, Record.binned_at.is_(None), *_of(commission_ids))
        .group_by(Meeting.state)
    )
    return {state: count for state, count in session.execute(statement).all()}


def years_with_meetings(session: Session) -> list[int]:
    """First years of the academic years from the first meeting to the last, the latest first."""
    first = session.scalar(select(func.min(Meeting.academic_year)))
    last = session.scalar(select(func.max(Meeting.academic_year)))
    return [] if first is None or last is None else list(range(last, first - 1, -1))


def meeting_of(session: Session, record_id: int) -> int | None:
    """The meeting that a meeting, question or decision belongs to, so that its page can be opened."""
    return session.scalar(
        select(Meeting.id)
        .join(AgendaItem, AgendaItem.meeting_id == Meeting.id, isouter=True)
        .join(Decision, Decision.item_id == AgendaItem.id, isouter=True)
        .where(or_(Meeting.id == record_id, AgendaItem.id == record_id, Decision.id == record_id))
        .limit(1)
    )


def _of(commission_ids: Collection[int] | None) -> list[ColumnElement[bool]]:
    return [] if commission_ids is None else [Meeting.commission_id.in_(sorted(commission_ids))]


def _conditions(chosen: MeetingFilter) -> list[ColumnElement[bool]]:
    conditions = _of(chosen.commission_ids)
    if chosen.academic_year is not None:
        conditions.append(Meeting.academic_year == chosen.academic_year)
    if chosen.states is not None:
        conditions.append(Meeting.state.in_(sorted(chosen.states)))
    if chosen.starts_on is not None:
        conditions.append(Meeting.held_on >= chosen.starts_on)
    if chosen.ends_on is not None:
        conditions.append(Meeting.held_on <= chosen.ends_on)
    return conditions


def _statement() -> AnySelect:
    item, decision = aliased(Record), aliased(Record)
    live_items = and_(AgendaItem.meeting_id == Meeting.id, item.id == AgendaItem.id, item.binned_at.is_(None))
    members = and_(Attendance.meeting_id == Meeting.id, Attendance.kind == AttendeeKind.MEMBER)
    return (
        select(
            Meeting.id,
            Meeting.commission_id,
            Commission.name_kk,
            Commission.name_ru,
            Commission.short_kk,
            Commission.short_ru,
            Meeting.academic_year,
            Meeting.number,
            Meeting.state,
            Meeting.form,
            Meeting.language,
            Meeting.held_on,
            Meeting.starts_at,
            Meeting.place,
            Meeting.state_reason,
            select(func.count()).where(live_items).correlate(Meeting).scalar_subquery().label("questions"),
            select(func.count())
            .where(
                live_items,
                Decision.item_id == AgendaItem.id,
                decision.id == Decision.id,
                decision.binned_at.is_(None),
            )
            .correlate(Meeting)
            .scalar_subquery()
            .label("decisions"),
            select(func.count()).where(members).correlate(Meeting).scalar_subquery().label("members"),
            select(func.count())
            .where(members, Attendance.presence == Presence.PRESENT)
            .correlate(Meeting)
            .scalar_subquery()
            .label("present"),
            select(AgendaItem.question)
            .where(live_items)
            .order_by(AgendaItem.position)
            .limit(1)
            .correlate(Meeting)
            .scalar_subquery()
            .label("first_question"),
        )
        .join(Commission, Commission.id == Meeting.commission_id)
        .join(Record, Record.id == Meeting.id)
        .where(Record.binned_at.is_(None))
    )


def _row(row: AnyRow) -> MeetingRow:
    return MeetingRow(
        meeting_id=row.id,
        commission_id=row.commission_id,
        commission=Names(row.name_kk, row.name_ru),
        commission_short=Names(row.short_kk or row.name_kk, row.short_ru or row.name_ru),
        academic_year=row.academic_year,
        number=row.number,
        state=row.state,
        form=row.form,
        language=row.language,
        held_on=row.held_on,
        starts_at=row.starts_at,
        place=row.place,
        questions=row.questions,
        decisions=row.decisions,
        members=row.members,
        present=row.present,
        signed=row.state is MeetingState.SIGNED,
        first_question=row.first_question or "",
        state_reason=row.state_reason,
    )


def _questions(session: Session, conditions: list[ColumnElement[bool]]) -> dict[int, str]:
    statement = (
        select(AgendaItem.meeting_id, AgendaItem.question, AgendaItem.question_twin)
        .join(Meeting, Meeting.id == AgendaItem.meeting_id)
        .join(Record, Record.id == AgendaItem.id)
        .where(Record.binned_at.is_(None), *conditions)
    )
    texts: dict[int, str] = {}
    for meeting_id, question, twin in session.execute(statement).all():
        texts[meeting_id] = f"{texts.get(meeting_id, '')} {question} {twin}"
    return texts


def _found(wanted: list[str], row: MeetingRow, questions: str) -> bool:
    number = "" if row.number is None else str(row.number)
    text = " ".join(
        [row.commission.kk, row.commission.ru, row.commission_short.kk, number, row.place, questions]
    )
    known = words(text)
    return all(any(word.startswith(part) for word in known) for part in wanted)
