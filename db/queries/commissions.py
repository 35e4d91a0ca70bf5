"""Commissions in lists: kind, order, chair and number of members, as of a day."""

import datetime as dt
from collections.abc import Collection
from dataclasses import dataclass

from sqlalchemy import ColumnElement, and_, func, or_, select
from sqlalchemy.orm import Session

from db.models.base import Record
from db.models.commissions import ChairAssignment, Commission, CommissionKind, MemberRole, Membership
from db.models.meetings import Meeting, MeetingState
from db.models.protocol_content import Names
from db.queries.as_of import NAME_COLUMNS, on_day, short_names, with_name
from db.queries.shapes import AnyRow, AnySelect
from db.text import words
from db.years import AcademicYear


@dataclass(frozen=True, slots=True)
class CommissionFilter:
    """What the list shows; None or an empty text means all."""

    kind: CommissionKind | None = None
    closed: bool = False
    """Also those closed before the day."""
    text: str = ""
    commission_ids: Collection[int] | None = None


@dataclass(frozen=True, slots=True)
class CommissionRow:
    """A commission in a list, as of the day asked for."""

    id: int
    version: int
    kind: CommissionKind
    name: Names
    short: Names
    """The abbreviation, else the name."""
    sort_kk: str
    sort_ru: str
    created_on: dt.date
    closed_on: dt.date | None
    order_no: str
    order_date: dt.date | None
    members: int
    """Members and secretaries of the day, without invited specialists."""
    invited: int
    chair_id: int | None
    chair: Names | None
    meetings: int
    """Signed meetings of the academic year."""


def commissions_list(session: Session, chosen: CommissionFilter, today: dt.date) -> list[CommissionRow]:
    """Commissions by the Kazakh alphabet, in one statement."""
    statement = _statement(today).where(*_conditions(chosen, today)).order_by(Commission.sort_kk, Commission.id)
    rows = [_row(row) for row in session.execute(statement).all()]
    wanted = words(chosen.text)
    return [row for row in rows if _found(wanted, row)] if wanted else rows


@dataclass(frozen=True, slots=True)
class CommissionChoice:
    """A commission to choose in a filter or form."""

    id: int
    kind: CommissionKind
    name: Names
    short: Names


def commission_choices(
    session: Session, today: dt.date, *, closed: bool = False, commission_ids: Collection[int] | None = None
) -> list[CommissionChoice]:
    """Commissions that exist on the day, by the Kazakh alphabet."""
    chosen = CommissionFilter(closed=closed, commission_ids=commission_ids)
    statement = (
        select(
            Commission.id,
            Commission.kind,
            Commission.name_kk,
            Commission.name_ru,
            Commission.short_kk,
            Commission.short_ru,
        )
        .join(Record, Record.id == Commission.id)
        .where(Record.binned_at.is_(None), *_conditions(chosen, today))
        .order_by(Commission.sort_kk, Commission.id)
    )
    return [
        CommissionChoice(row.id, row.kind, Names(row.name_kk, row.name_ru), short_of(row))
        for row in session.execute(statement).all()
    ]


def short_of(row: AnyRow) -> Names:
    """The abbreviation of a commission, else its name."""
    return Names(row.short_kk or row.name_kk, row.short_ru or row.name_ru)


def _statement(today: dt.date) -> AnySelect:
    here = and_(Membership.commission_id == Commission.id, on_day(Membership, today))
    members = select(func.count()).where(here, Membership.role != MemberRole.INVITED)
    invited = select(func.count()).where(here, Membership.role == MemberRole.INVITED)
    meetings = select(func.count()).where(
        Meeting.commission_id == Commission.id,
        Meeting.academic_year == AcademicYear.of(today).start,
        Meeting.state == MeetingState.SIGNED,
    )
    statement: AnySelect = (
        select(
            Commission.id,
            Commission.version,
            Commission.kind,
            Commission.name_kk,
            Commission.name_ru,
            Commission.short_kk,
            Commission.short_ru,
            Commission.sort_kk,
            Commission.sort_ru,
            Commission.created_on,
            Commission.closed_on,
            Commission.order_no,
            Commission.order_date,
            ChairAssignment.person_id.label("chair_id"),
            members.correlate(Commission).scalar_subquery().label("members"),
            invited.correlate(Commission).scalar_subquery().label("invited"),
            meetings.correlate(Commission).scalar_subquery().label("meetings"),
            *NAME_COLUMNS,
        )
        .join(Record, Record.id == Commission.id)
        .join(
            ChairAssignment,
            and_(ChairAssignment.commission_id == Commission.id, on_day(ChairAssignment, today)),
            isouter=True,
        )
        .where(Record.binned_at.is_(None))
    )
    return with_name(statement, ChairAssignment.person_id, today)


def _conditions(chosen: CommissionFilter, today: dt.date) -> list[ColumnElement[bool]]:
    conditions: list[ColumnElement[bool]] = []
    if chosen.kind is not None:
        conditions.append(Commission.kind == chosen.kind)
    if not chosen.closed:
        conditions.append(or_(Commission.closed_on.is_(None), Commission.closed_on >= today))
    if chosen.commission_ids is not None:
        conditions.append(Commission.id.in_(sorted(chosen.commission_ids)))
    return conditions


def _row(row: AnyRow) -> CommissionRow:
    return CommissionRow(
        id=row.id,
        version=row.version,
        kind=row.kind,
        name=Names(row.name_kk, row.name_ru),
        short=short_of(row),
        sort_kk=row.sort_kk,
        sort_ru=row.sort_ru,
        created_on=row.created_on,
        closed_on=row.closed_on,
        order_no=row.order_no,
        order_date=row.order_date,
        members=row.members,
        invited=row.invited,
        chair_id=row.chair_id,
        chair=short_names(row) if row.chair_id is not None else None,
        meetings=row.meetings,
    )


def _found(wanted: list[str], row: CommissionRow) -> bool:
    chair = row.chair or Names()
    parts = (row.name.kk, row.name.ru, row.short.kk, row.short.ru, chair.kk, chair.ru, row.order_no)
    known = words(" ".join(parts))
    return all(any(word.startswith(part) for word in known) for part in wanted)
