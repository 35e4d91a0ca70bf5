"""What ¶16 proposes for fewer than three teachers: own ones, joining, colleagues of other organisations."""

import datetime as dt
from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass

from sqlalchemy import ColumnElement, case, exists, or_, select
from sqlalchemy.orm import Session

from db.models.base import Record
from db.models.college import Subject
from db.models.commissions import (
    Commission,
    CommissionKind,
    CommissionSpeciality,
    CommissionSubject,
    Membership,
)
from db.models.protocol_content import Names
from db.models.staff import (
    OutsideKind,
    Person,
    PersonName,
    PersonSpeciality,
    PersonSubject,
    Position,
)
from db.queries.as_of import (
    NAME_COLUMNS,
    POSITION_COLUMNS,
    full_names,
    on_day,
    position_names,
    with_name,
    with_position,
    working,
)
from db.queries.candidates import TEACHING_KINDS
from db.queries.shapes import AnySelect

JOINABLE = (CommissionKind.SUBJECT, CommissionKind.CYCLE, CommissionKind.DEPARTMENT)


@dataclass(frozen=True, slots=True)
class Colleague:
    """Somebody who could come in; `related` where a subject or speciality is the commission's own."""

    person_id: int
    name: Names
    position: Names
    organisation: Names
    subjects: tuple[Names, ...]
    related: bool


@dataclass(frozen=True, slots=True)
class NearCommission:
    """A commission of the college to join; `related` where both cover something of the same."""

    commission_id: int
    name: Names
    related: bool


@dataclass(frozen=True, slots=True)
class Proposal:
    """The three cures, the nearest first."""

    own: tuple[Colleague, ...]
    """Teachers of the college who teach its subjects and aren't members."""
    commissions: tuple[NearCommission, ...]
    colleagues: tuple[Colleague, ...]
    """Teachers of other organisations, for an inter-college commission."""


@dataclass(frozen=True, slots=True)
class _Coverage:
    """The subjects and specialities of a commission."""

    subjects: frozenset[int]
    specialities: frozenset[int]

    def of_people(self) -> ColumnElement[bool]:
        """A person teaches some of it."""
        teaches = exists().where(
            PersonSubject.person_id == Person.id, PersonSubject.subject_id.in_(sorted(self.subjects))
        )
        trains = exists().where(
            PersonSpeciality.person_id == Person.id,
            PersonSpeciality.speciality_id.in_(sorted(self.specialities)),
        )
        return or_(teaches, trains)

    def of_commissions(self) -> ColumnElement[bool]:
        """A commission covers some of it."""
        shares = exists().where(
            CommissionSubject.commission_id == Commission.id,
            CommissionSubject.subject_id.in_(sorted(self.subjects)),
        )
        trains = exists().where(
            CommissionSpeciality.commission_id == Commission.id,
            CommissionSpeciality.speciality_id.in_(sorted(self.specialities)),
        )
        return or_(shares, trains)

    def __bool__(self) -> bool:
        return bool(self.subjects or self.specialities)


def proposal(session: Session, commission_id: int, today: dt.date, limit: int = 12) -> Proposal:
    """Named people and commissions that could bring a commission to three teachers."""
    coverage = _coverage(session, commission_id)
    related = coverage.of_people()
    teaching = [Person.outside_kind.is_(None), or_(Position.kind.in_(TEACHING_KINDS), Position.id.is_(None))]
    if coverage:
        teaching.append(related)
    elsewhere = [Person.outside_kind == OutsideKind.COLLEGE_TEACHER]
    return Proposal(
        own=tuple(_people(session, commission_id, today, teaching, related, limit)),
        commissions=tuple(_near(session, commission_id, today, coverage)),
        colleagues=tuple(_people(session, commission_id, today, elsewhere, related, limit)),
    )


def _coverage(session: Session, commission_id: int) -> _Coverage:
    subjects = select(CommissionSubject.subject_id).where(CommissionSubject.commission_id == commission_id)
    specialities = select(CommissionSpeciality.speciality_id).where(CommissionSpeciality.commission_id == commission_id)
    return _Coverage(frozenset(session.scalars(subjects)), frozenset(session.scalars(specialities)))


def _people(
    session: Session,
    commission_id: int,
    today: dt.date,
    conditions: Collection[ColumnElement[bool]],
    related: ColumnElement[bool],
    limit: int,
) -> list[Colleague]:
    belongs = exists().where(
        Membership.person_id == Person.id,
        Membership.commission_id == commission_id,
        on_day(Membership, today),
    )
    likely = case((related, 1), else_=0).label("related")
    statement: AnySelect = (
        select(
            Person.id,
            Person.organisation_kk,
            Person.organisation_ru,
            likely,
            *NAME_COLUMNS,
            *POSITION_COLUMNS,
        )
        .join(Record, Record.id == Person.id)
        .where(Record.binned_at.is_(None), working(today), ~belongs)
    )
    statement = with_position(with_name(statement, Person.id, today), Person.id, today).where(*conditions)
    rows = session.execute(statement.order_by(likely.desc(), PersonName.sort_name, Person.id).limit(limit)).all()
    subjects = _subjects(session, [row.id for row in rows])
    return [
        Colleague(
            row.id,
            full_names(row),
            position_names(row),
            Names(row.organisation_kk, row.organisation_ru),
            tuple(subjects[row.id]),
            bool(row.related),
        )
        for row in rows
    ]


def _subjects(session: Session, ids: Collection[int]) -> defaultdict[int, list[Names]]:
    found: defaultdict[int, list[Names]] = defaultdict(list)
    rows = session.execute(
        select(PersonSubject.person_id, Subject.name_kk, Subject.name_ru)
        .join(Subject, Subject.id == PersonSubject.subject_id)
        .where(PersonSubject.person_id.in_(ids))
        .order_by(Subject.sort_kk)
    )
    for person_id, kk, ru in rows:
        found[person_id].append(Names(kk, ru))
    return found


def _near(
    session: Session, commission_id: int, today: dt.date, coverage: _Coverage, limit: int = 5
) -> list[NearCommission]:
    """Commissions of the college that cover something of the same, else of the same kind."""
    likely = case((coverage.of_commissions(), 1), else_=0).label("related")
    kind = select(Commission.kind).where(Commission.id == commission_id).scalar_subquery()
    rows = session.execute(
        select(Commission.id, Commission.name_kk, Commission.name_ru, likely)
        .join(Record, Record.id == Commission.id)
        .where(
            Record.binned_at.is_(None),
            Commission.id != commission_id,
            Commission.kind == kind,
            Commission.kind.in_(JOINABLE),
            or_(Commission.closed_on.is_(None), Commission.closed_on >= today),
        )
        .order_by(likely.desc(), Commission.sort_kk)
        .limit(limit)
    ).all()
    return [NearCommission(row.id, Names(row.name_kk, row.name_ru), bool(row.related)) for row in rows]
