"""The bodies that the checks look at, and the days of the academic year on which each of them exists."""

import datetime as dt
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from db.models.base import Record
from db.models.commissions import Commission, CommissionKind
from db.models.protocol_content import Names
from db.rules.rule import Scope

ONE_DAY = dt.timedelta(days=1)

COMMISSIONS = (CommissionKind.SUBJECT, CommissionKind.CYCLE)
"""Subject methodical and cycle commissions of ¶16 and 17."""


@dataclass(frozen=True, slots=True)
class Body:
    """A body and its days within the academic year."""

    id: int
    kind: CommissionKind
    name: Names
    created_on: dt.date
    first: dt.date
    last: dt.date


def bodies(session: Session, scope: Scope, kinds: Collection[CommissionKind]) -> list[Body]:
    """Bodies of these kinds that exist by now, by the Kazakh alphabet."""
    year = scope.year
    statement = (
        select(
            Commission.id,
            Commission.kind,
            Commission.name_kk,
            Commission.name_ru,
            Commission.created_on,
            Commission.closed_on,
        )
        .join(Record, Record.id == Commission.id)
        .where(
            Record.binned_at.is_(None),
            Commission.kind.in_(sorted(kinds)),
            Commission.created_on <= scope.today,
            or_(Commission.closed_on.is_(None), Commission.closed_on >= year.first_day),
            *scope.within(Commission.id),
        )
        .order_by(Commission.sort_kk, Commission.id)
    )
    return [
        Body(
            row.id,
            row.kind,
            Names(row.name_kk, row.name_ru),
            row.created_on,
            max(year.first_day, row.created_on),
            min(year.last_day, row.closed_on or dt.date.max),
        )
        for row in session.execute(statement).all()
    ]


@dataclass(frozen=True, slots=True)
class Stay:
    """A person is there from a day to a day; None: to the end."""

    person_id: int
    starts_on: dt.date
    ends_on: dt.date | None


@dataclass(frozen=True, slots=True)
class Span:
    """Days, both included, on which the same people are there."""

    first: dt.date
    last: dt.date
    people: frozenset[int]


def spans(first: dt.date, last: dt.date, stays: Iterable[Stay]) -> Iterator[Span]:
    """The days from first to last, cut wherever somebody comes or goes."""
    inside = [stay for stay in stays if stay.starts_on <= last and (stay.ends_on or last) >= first]
    cuts = {first}
    for stay in inside:
        cuts.add(max(first, stay.starts_on))
        if stay.ends_on is not None and stay.ends_on < last:
            cuts.add(stay.ends_on + ONE_DAY)
    starts = sorted(cuts)
    for start, following in zip(starts, [*starts[1:], last + ONE_DAY], strict=True):
        there = (stay.person_id for stay in inside if stay.starts_on <= start and (stay.ends_on or last) >= start)
        yield Span(start, following - ONE_DAY, frozenset(there))


@dataclass(frozen=True, slots=True)
class Shortage:
    """Days in a row on which there are fewer people than needed; `count` is the least of them."""

    first: dt.date
    last: dt.date
    count: int


def shortages(first: dt.date, last: dt.date, stays: Iterable[Stay], needed: int) -> list[Shortage]:
    """Every stretch of days with fewer than `needed` people."""
    found: list[Shortage] = []
    for span in spans(first, last, stays):
        if len(span.people) >= needed:
            continue
        if found and found[-1].last + ONE_DAY == span.first:
            found[-1] = Shortage(found[-1].first, span.last, min(found[-1].count, len(span.people)))
        else:
            found.append(Shortage(span.first, span.last, len(span.people)))
    return found


def when(shortage: Shortage, body: Body, today: dt.date) -> str:
    """Which sentence tells of it: it lasts to the end of the year (''), is over, or will end ('until')."""
    if shortage.last < today:
        return "past"
    return "until" if shortage.last < body.last else ""
