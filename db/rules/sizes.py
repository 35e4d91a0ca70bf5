"""¶16: on every day a commission has three teachers or masters of its subjects, a department three."""

import datetime as dt
from collections import defaultdict
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field

from sqlalchemy import and_, or_, select
from sqlalchemy.orm import Session

from db.models.base import Record, RecordKind
from db.models.college import TeachingAssignment
from db.models.commissions import (
    CommissionKind,
    CommissionSpeciality,
    CommissionSubject,
    MemberRole,
    Membership,
)
from db.models.staff import (
    OutsideKind,
    Person,
    PersonPosition,
    PersonSpeciality,
    PersonSubject,
    Position,
    PositionKind,
)
from db.queries.as_of import overlapping
from db.rules.bodies import COMMISSIONS, Body, Stay, bodies, shortages, when
from db.rules.rule import Finding, Scope

NEEDED = 3
"""Teachers that ¶16 asks for."""


@dataclass(slots=True)
class _Field:
    """What a body covers, or a person teaches."""

    subjects: set[int] = field(default_factory=set)
    specialities: set[int] = field(default_factory=set)

    def fits(self, other: "_Field") -> bool:
        """They share a subject or a speciality; where one of them says nothing, nobody is excluded."""
        compared = [
            (mine, theirs)
            for mine, theirs in ((self.subjects, other.subjects), (self.specialities, other.specialities))
            if mine and theirs
        ]
        return not compared or any(mine & theirs for mine, theirs in compared)


def commission_size(session: Session, scope: Scope) -> Iterator[Finding]:
    """Commissions with fewer than three teachers or masters of their subjects on some days of the year."""
    kinds = frozenset({PositionKind.TEACHER, PositionKind.MASTER})
    yield from _too_small(session, scope, "commission-size", COMMISSIONS, kinds)


def department_size(session: Session, scope: Scope) -> Iterator[Finding]:
    """Departments with fewer than three teachers on some days of the year."""
    kinds = frozenset({PositionKind.TEACHER})
    yield from _too_small(session, scope, "department-size", (CommissionKind.DEPARTMENT,), kinds)


def _too_small(
    session: Session,
    scope: Scope,
    rule_id: str,
    kinds: Collection[CommissionKind],
    positions: frozenset[PositionKind],
) -> Iterator[Finding]:
    found = bodies(session, scope, kinds)
    if not found:
        return
    stays = _teachers(session, scope, found, positions)
    for body in found:
        for shortage in shortages(body.first, body.last, stays[body.id], NEEDED):
            params = {
                "commission": body.name,
                "count": shortage.count,
                "needed": NEEDED,
                "day": shortage.first,
                "until": shortage.last,
                "variant": when(shortage, body, scope.today),
            }
            yield Finding(rule_id, body.id, RecordKind.COMMISSION, params)


def _teachers(
    session: Session, scope: Scope, found: list[Body], positions: frozenset[PositionKind]
) -> defaultdict[int, list[Stay]]:
    """By body: on which days of the year who counts as its teacher."""
    year = scope.year
    covered = _covered(session, found)
    statement = (
        select(
            Membership.commission_id,
            Membership.person_id,
            Membership.starts_on,
            Membership.ends_on,
            Person.left_on,
            Person.outside_kind,
            Position.kind,
            PersonPosition.starts_on.label("held_from"),
            PersonPosition.ends_on.label("held_to"),
        )
        .join(Person, Person.id == Membership.person_id)
        .join(Record, Record.id == Person.id)
        .join(
            PersonPosition,
            and_(
                PersonPosition.person_id == Person.id,
                overlapping(PersonPosition, year.first_day, year.last_day),
            ),
            isouter=True,
        )
        .join(Position, Position.id == PersonPosition.position_id, isouter=True)
        .where(
            overlapping(Membership, year.first_day, year.last_day),
            Membership.role != MemberRole.INVITED,
            Membership.commission_id.in_([body.id for body in found]),
            Record.binned_at.is_(None),
            or_(Person.left_on.is_(None), Person.left_on >= year.first_day),
        )
    )
    rows = session.execute(statement).all()
    taught = _taught(session, {row.person_id for row in rows}, year.start)
    stays: defaultdict[int, list[Stay]] = defaultdict(list)
    for row in rows:
        if not covered[row.commission_id].fits(taught[row.person_id]):
            continue
        always = row.outside_kind is OutsideKind.COLLEGE_TEACHER or bool(taught[row.person_id].subjects)
        if row.kind is None or always or row.kind in positions:
            start = row.starts_on if row.held_from is None or always else max(row.starts_on, row.held_from)
            ends = [row.ends_on, row.left_on, None if always else row.held_to]
            stays[row.commission_id].append(Stay(row.person_id, start, _earliest(ends)))
    return stays


def _earliest(days: list[dt.date | None]) -> dt.date | None:
    return min((day for day in days if day is not None), default=None)


def _covered(session: Session, found: list[Body]) -> defaultdict[int, _Field]:
    fields: defaultdict[int, _Field] = defaultdict(_Field)
    ids = [body.id for body in found]
    subjects = select(CommissionSubject.commission_id, CommissionSubject.subject_id)
    for commission_id, subject_id in session.execute(subjects.where(CommissionSubject.commission_id.in_(ids))):
        fields[commission_id].subjects.add(subject_id)
    specialities = select(CommissionSpeciality.commission_id, CommissionSpeciality.speciality_id)
    for commission_id, speciality_id in session.execute(
        specialities.where(CommissionSpeciality.commission_id.in_(ids))
    ):
        fields[commission_id].specialities.add(speciality_id)
    return fields


def _taught(session: Session, people: Collection[int], year: int) -> defaultdict[int, _Field]:
    """What people teach by their cards and by the assignments of the year."""
    fields: defaultdict[int, _Field] = defaultdict(_Field)
    ids = sorted(people)
    by_card = select(PersonSubject.person_id, PersonSubject.subject_id).where(PersonSubject.person_id.in_(ids))
    by_year = select(TeachingAssignment.person_id, TeachingAssignment.subject_id).where(
        TeachingAssignment.academic_year == year, TeachingAssignment.person_id.in_(ids)
    )
    for statement in (by_card, by_year):
        for person_id, subject_id in session.execute(statement):
            fields[person_id].subjects.add(subject_id)
    specialities = select(PersonSpeciality.person_id, PersonSpeciality.speciality_id)
    for person_id, speciality_id in session.execute(specialities.where(PersonSpeciality.person_id.in_(ids))):
        fields[person_id].specialities.add(speciality_id)
    return fields
