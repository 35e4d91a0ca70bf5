"""The card of one person: what was when, what the person teaches, where the person belongs and chaired."""

import datetime as dt
from dataclasses import dataclass
from typing import TypeVar

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.models.base import Record
from db.models.college import Official, OfficialRole, Speciality, StudyGroup, Subject, TeachingAssignment
from db.models.commissions import ChairAssignment, ChairBasis, Commission, MemberRole, Membership
from db.models.protocol_content import Names
from db.models.staff import (
    Category,
    Education,
    OutsideKind,
    Person,
    PersonCategory,
    PersonName,
    PersonPosition,
    PersonSpeciality,
    PersonSubject,
    Position,
    PositionKind,
)
from db.queries.as_of import NAME_COLUMNS, full_names, short_names
from db.queries.candidates import experience_on
from db.years import AcademicYear


@dataclass(frozen=True, slots=True)
class NameFact:
    """A name in a period, in its parts."""

    id: int
    starts_on: dt.date
    ends_on: dt.date | None
    full: Names
    short: Names
    surname: str
    given_name: str
    patronymic: str
    surname_ru: str
    given_name_ru: str
    patronymic_ru: str


@dataclass(frozen=True, slots=True)
class PositionFact:
    """A position in a period."""

    id: int
    starts_on: dt.date
    ends_on: dt.date | None
    position_id: int
    kind: PositionKind
    name: Names


@dataclass(frozen=True, slots=True)
class CategoryFact:
    """A category in a period, with the order that gave it."""

    id: int
    starts_on: dt.date
    ends_on: dt.date | None
    category: Category
    order_no: str


@dataclass(frozen=True, slots=True)
class Named:
    """A subject or speciality."""

    id: int
    name: Names
    code: str = ""


@dataclass(frozen=True, slots=True)
class Belonging:
    """A membership, or a term as chair (then with its basis)."""

    id: int
    commission_id: int
    commission: Names
    role: MemberRole | None
    starts_on: dt.date
    ends_on: dt.date | None
    basis: ChairBasis | None = None
    basis_no: str = ""


@dataclass(frozen=True, slots=True)
class Office:
    """A term as head or deputy head."""

    id: int
    role: OfficialRole
    starts_on: dt.date
    ends_on: dt.date | None


@dataclass(frozen=True, slots=True)
class Teaching:
    """What the person teaches to a group this year."""

    id: int
    subject: Names
    group: str
    hours: int | None


@dataclass(frozen=True, slots=True)
class PersonCard:
    """Everything the card shows; lists from the latest to the earliest."""

    id: int
    version: int
    name: Names
    short: Names
    position: Names
    position_kind: PositionKind | None
    category: Category | None
    experience: int | None
    teaching_since: dt.date | None
    hired_on: dt.date | None
    left_on: dt.date | None
    education: Education | None
    institution: str
    degree: str
    phone: str
    email: str
    note: str
    outside_kind: OutsideKind | None
    organisation: Names
    is_binned: bool
    names: tuple[NameFact, ...]
    positions: tuple[PositionFact, ...]
    categories: tuple[CategoryFact, ...]
    subjects: tuple[Named, ...]
    specialities: tuple[Named, ...]
    memberships: tuple[Belonging, ...]
    chairs: tuple[Belonging, ...]
    offices: tuple[Office, ...]
    teaching: tuple[Teaching, ...]


def person_card(session: Session, person_id: int, today: dt.date) -> PersonCard | None:
    """The card as of that day; None where there is no such person. A fixed number of statements."""
    row = session.execute(
        select(Person, Record.binned_at).join(Record, Record.id == Person.id).where(Person.id == person_id)
    ).first()
    if row is None:
        return None
    person, binned_at = row
    names, positions = _names(session, person_id), _positions(session, person_id)
    categories = _categories(session, person_id)
    name = _holding(names, today) or names[-1]
    position, category = _holding(positions, today), _holding(categories, today)
    return PersonCard(
        id=person.id,
        version=person.version,
        name=name.full,
        short=name.short,
        position=position.name if position else Names(),
        position_kind=position.kind if position else None,
        category=category.category if category else None,
        experience=experience_on(person.teaching_since, min(today, person.left_on or today)),
        teaching_since=person.teaching_since,
        hired_on=person.hired_on,
        left_on=person.left_on,
        education=person.education,
        institution=person.institution,
        degree=person.degree,
        phone=person.phone,
        email=person.email,
        note=person.note,
        outside_kind=person.outside_kind,
        organisation=Names(person.organisation_kk, person.organisation_ru),
        is_binned=binned_at is not None,
        names=tuple(reversed(names)),
        positions=tuple(reversed(positions)),
        categories=tuple(reversed(categories)),
        subjects=_subjects(session, person_id),
        specialities=_specialities(session, person_id),
        memberships=_memberships(session, person_id),
        chairs=_chairs(session, person_id),
        offices=_offices(session, person_id),
        teaching=_teaching(session, person_id, today),
    )


_Fact = TypeVar("_Fact", NameFact, PositionFact, CategoryFact)


def _holding(facts: list[_Fact], day: dt.date) -> _Fact | None:
    """The fact that holds on the day."""
    for fact in reversed(facts):
        if fact.starts_on <= day and (fact.ends_on is None or fact.ends_on >= day):
            return fact
    return None


def _names(session: Session, person_id: int) -> list[NameFact]:
    rows = session.execute(
        select(PersonName.id, PersonName.starts_on, PersonName.ends_on, *NAME_COLUMNS)
        .where(PersonName.person_id == person_id)
        .order_by(PersonName.starts_on)
    ).all()
    return [
        NameFact(
            row.id,
            row.starts_on,
            row.ends_on,
            full_names(row),
            short_names(row),
            row.surname,
            row.given_name,
            row.patronymic,
            row.surname_ru,
            row.given_name_ru,
            row.patronymic_ru,
        )
        for row in rows
    ]


def _positions(session: Session, person_id: int) -> list[PositionFact]:
    rows = session.execute(
        select(
            PersonPosition.id,
            PersonPosition.starts_on,
            PersonPosition.ends_on,
            Position.id.label("position_id"),
            Position.kind,
            Position.name_kk,
            Position.name_ru,
        )
        .join(Position, Position.id == PersonPosition.position_id)
        .where(PersonPosition.person_id == person_id)
        .order_by(PersonPosition.starts_on, PersonPosition.id)
    ).all()
    return [
        PositionFact(row.id, row.starts_on, row.ends_on, row.position_id, row.kind, Names(row.name_kk, row.name_ru))
        for row in rows
    ]


def _categories(session: Session, person_id: int) -> list[CategoryFact]:
    rows = session.execute(
        select(
            PersonCategory.id,
            PersonCategory.starts_on,
            PersonCategory.ends_on,
            PersonCategory.category,
            PersonCategory.order_no,
        )
        .where(PersonCategory.person_id == person_id)
        .order_by(PersonCategory.starts_on)
    ).all()
    return [CategoryFact(*row) for row in rows]


def _subjects(session: Session, person_id: int) -> tuple[Named, ...]:
    rows = session.execute(
        select(Subject.id, Subject.name_kk, Subject.name_ru, Subject.code)
        .join(PersonSubject, PersonSubject.subject_id == Subject.id)
        .where(PersonSubject.person_id == person_id)
        .order_by(Subject.sort_kk)
    ).all()
    return tuple(Named(row.id, Names(row.name_kk, row.name_ru), row.code) for row in rows)


def _specialities(session: Session, person_id: int) -> tuple[Named, ...]:
    rows = session.execute(
        select(Speciality.id, Speciality.name_kk, Speciality.name_ru, Speciality.code)
        .join(PersonSpeciality, PersonSpeciality.speciality_id == Speciality.id)
        .where(PersonSpeciality.person_id == person_id)
        .order_by(Speciality.sort_kk)
    ).all()
    return tuple(Named(row.id, Names(row.name_kk, row.name_ru), row.code) for row in rows)


def _memberships(session: Session, person_id: int) -> tuple[Belonging, ...]:
    rows = session.execute(
        select(
            Membership.id,
            Commission.id.label("commission_id"),
            Commission.name_kk,
            Commission.name_ru,
            Membership.role,
            Membership.starts_on,
            Membership.ends_on,
        )
        .join(Commission, Commission.id == Membership.commission_id)
        .join(Record, Record.id == Commission.id)
        .where(Membership.person_id == person_id, Record.binned_at.is_(None))
        .order_by(Membership.starts_on.desc(), Membership.id.desc())
    ).all()
    return tuple(
        Belonging(row.id, row.commission_id, Names(row.name_kk, row.name_ru), row.role, row.starts_on, row.ends_on)
        for row in rows
    )


def _chairs(session: Session, person_id: int) -> tuple[Belonging, ...]:
    rows = session.execute(
        select(
            ChairAssignment.id,
            Commission.id.label("commission_id"),
            Commission.name_kk,
            Commission.name_ru,
            ChairAssignment.starts_on,
            ChairAssignment.ends_on,
            ChairAssignment.basis,
            ChairAssignment.basis_no,
        )
        .join(Commission, Commission.id == ChairAssignment.commission_id)
        .join(Record, Record.id == Commission.id)
        .where(ChairAssignment.person_id == person_id, Record.binned_at.is_(None))
        .order_by(ChairAssignment.starts_on.desc())
    ).all()
    return tuple(
        Belonging(
            row.id,
            row.commission_id,
            Names(row.name_kk, row.name_ru),
            None,
            row.starts_on,
            row.ends_on,
            row.basis,
            row.basis_no,
        )
        for row in rows
    )


def _offices(session: Session, person_id: int) -> tuple[Office, ...]:
    rows = session.execute(
        select(Official.id, Official.role, Official.starts_on, Official.ends_on)
        .where(Official.person_id == person_id)
        .order_by(Official.starts_on.desc())
    ).all()
    return tuple(Office(*row) for row in rows)


def _teaching(session: Session, person_id: int, today: dt.date) -> tuple[Teaching, ...]:
    rows = session.execute(
        select(
            TeachingAssignment.id,
            Subject.name_kk,
            Subject.name_ru,
            StudyGroup.name,
            TeachingAssignment.hours,
        )
        .join(Subject, Subject.id == TeachingAssignment.subject_id)
        .join(StudyGroup, StudyGroup.id == TeachingAssignment.group_id)
        .where(
            TeachingAssignment.person_id == person_id,
            TeachingAssignment.academic_year == AcademicYear.of(today).start,
        )
        .order_by(Subject.sort_kk, StudyGroup.sort_name)
    ).all()
    return tuple(Teaching(row.id, Names(row.name_kk, row.name_ru), row.name, row.hours) for row in rows)
