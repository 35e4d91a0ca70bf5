"""Lists of people: the college's staff and those from outside, as they are on a day."""

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum

from sqlalchemy import ColumnElement, exists, func, select
from sqlalchemy.orm import Session

from db.models.base import Record
from db.models.college import Subject
from db.models.commissions import Commission, Membership
from db.models.protocol_content import Names
from db.models.staff import (
    Category,
    OutsideKind,
    Person,
    PersonCategory,
    PersonName,
    PersonSpeciality,
    PersonSubject,
    Position,
    PositionKind,
)
from db.queries.as_of import (
    NAME_COLUMNS,
    POSITION_COLUMNS,
    full_names,
    on_day,
    position_names,
    short_names,
    with_category,
    with_name,
    with_position,
    working,
)
from db.queries.candidates import experience_on
from db.queries.shapes import AnyRow, AnySelect
from db.text import words


class Whom(StrEnum):
    """Which people a list shows."""

    WORKING = "working"
    LEFT = "left"
    OUTSIDE = "outside"
    EVERYBODY = "everybody"


@dataclass(frozen=True, slots=True)
class StaffFilter:
    """What the list shows; None or an empty text means all. `text`: beginnings of words, as in a search."""

    whom: Whom = Whom.WORKING
    text: str = ""
    position_kind: PositionKind | None = None
    position_id: int | None = None
    category: Category | None = None
    without_category: bool = False
    commission_id: int | None = None
    without_commission: bool = False
    subject_id: int | None = None
    speciality_id: int | None = None


@dataclass(frozen=True, slots=True)
class StaffRow:
    """A person in a list, as of the day asked for."""

    id: int
    version: int
    name: Names
    short: Names
    sort_name: str
    position: Names
    position_kind: PositionKind | None
    category: Category | None
    experience: int | None
    """Whole years of teaching; None where its beginning isn't known."""
    subjects: tuple[Names, ...]
    commissions: tuple[Names, ...]
    """Short names of the commissions the person belongs to on that day."""
    phone: str
    email: str
    outside_kind: OutsideKind | None
    organisation: Names
    hired_on: dt.date | None
    left_on: dt.date | None


@dataclass(frozen=True, slots=True)
class StaffCounts:
    """How many people there are of each sort on a day."""

    working: int
    left: int
    outside: int


def staff_list(session: Session, chosen: StaffFilter, today: dt.date) -> list[StaffRow]:
    """People by the Kazakh alphabet; one statement, and one each for their subjects and commissions."""
    statement = _statement(today).where(*_conditions(chosen, today)).order_by(PersonName.sort_name, Person.id)
    rows = list({row.id: row for row in session.execute(statement).all()}.values())
    wanted = words(chosen.text)
    ids = [row.id for row in rows]
    subjects, commissions = _subjects(session, ids), _commissions(session, ids, today)
    people = [_row(row, subjects.get(row.id, ()), commissions.get(row.id, ()), today) for row in rows]
    return [person for person in people if _found(wanted, person)] if wanted else people


def staff_counts(session: Session, today: dt.date) -> StaffCounts:
    """How many work here, have left, and come from outside."""
    present = select(func.count()).select_from(Person).join(Record, Record.id == Person.id)
    present = present.where(Record.binned_at.is_(None))
    own = Person.outside_kind.is_(None)
    return StaffCounts(
        working=session.scalar(present.where(own, working(today))) or 0,
        left=session.scalar(present.where(own, Person.left_on < today)) or 0,
        outside=session.scalar(present.where(~own, working(today))) or 0,
    )


@dataclass(frozen=True, slots=True)
class PositionRow:
    """A position of the staff list."""

    id: int
    kind: PositionKind
    name: Names
    closed: bool


def positions_list(session: Session, *, with_closed: bool = False) -> list[PositionRow]:
    """The positions of the staff list, in their order."""
    statement = select(Position.id, Position.kind, Position.name_kk, Position.name_ru, Position.closed)
    if not with_closed:
        statement = statement.where(Position.closed.is_(False))
    rows = session.execute(statement.order_by(Position.id)).all()
    return [PositionRow(row.id, row.kind, Names(row.name_kk, row.name_ru), row.closed) for row in rows]


@dataclass(frozen=True, slots=True)
class PersonHit:
    """A person to choose: the name, and what tells namesakes apart."""

    id: int
    name: Names
    position: Names
    organisation: Names


def people_to_choose(
    session: Session, today: dt.date, text: str = "", *, outside: bool = True, limit: int = 50
) -> list[PersonHit]:
    """Working people (and those from outside) whose names begin so, by the alphabet; for pickers."""
    statement: AnySelect = (
        select(Person.id, Person.organisation_kk, Person.organisation_ru, *NAME_COLUMNS, *POSITION_COLUMNS)
        .join(Record, Record.id == Person.id)
        .where(Record.binned_at.is_(None), working(today))
    )
    if not outside:
        statement = statement.where(Person.outside_kind.is_(None))
    statement = with_position(with_name(statement, Person.id, today), Person.id, today)
    wanted = words(text)
    found: dict[int, PersonHit] = {}
    for row in session.execute(statement.order_by(PersonName.sort_name, Person.id)).all():
        name = full_names(row)
        if not wanted or _begins(wanted, f"{name.kk} {name.ru}"):
            hit = PersonHit(row.id, name, position_names(row), Names(row.organisation_kk, row.organisation_ru))
            found.setdefault(row.id, hit)
        if len(found) >= limit:
            break
    return list(found.values())


def _statement(today: dt.date) -> AnySelect:
    statement: AnySelect = (
        select(
            Person.id,
            Person.version,
            Person.phone,
            Person.email,
            Person.outside_kind,
            Person.organisation_kk,
            Person.organisation_ru,
            Person.teaching_since,
            Person.hired_on,
            Person.left_on,
            PersonCategory.category,
            *NAME_COLUMNS,
            *POSITION_COLUMNS,
        )
        .join(Record, Record.id == Person.id)
        .where(Record.binned_at.is_(None))
    )
    statement = with_position(with_name(statement, Person.id, today), Person.id, today)
    return with_category(statement, Person.id, today)


def _conditions(chosen: StaffFilter, today: dt.date) -> list[ColumnElement[bool]]:
    own = Person.outside_kind.is_(None)
    conditions: list[ColumnElement[bool]] = {
        Whom.WORKING: [own, working(today)],
        Whom.LEFT: [own, Person.left_on < today],
        Whom.OUTSIDE: [~own, working(today)],
        Whom.EVERYBODY: [],
    }[chosen.whom]
    if chosen.position_kind is not None:
        conditions.append(Position.kind == chosen.position_kind)
    if chosen.position_id is not None:
        conditions.append(Position.id == chosen.position_id)
    if chosen.category is not None:
        conditions.append(PersonCategory.category == chosen.category)
    if chosen.without_category:
        conditions.append(PersonCategory.id.is_(None))
    belongs = exists().where(Membership.person_id == Person.id, on_day(Membership, today))
    if chosen.commission_id is not None:
        conditions.append(belongs.where(Membership.commission_id == chosen.commission_id))
    if chosen.without_commission:
        conditions.append(~belongs)
    if chosen.subject_id is not None:
        taught = exists().where(PersonSubject.person_id == Person.id, PersonSubject.subject_id == chosen.subject_id)
        conditions.append(taught)
    if chosen.speciality_id is not None:
        trained = exists().where(
            PersonSpeciality.person_id == Person.id, PersonSpeciality.speciality_id == chosen.speciality_id
        )
        conditions.append(trained)
    return conditions


def _row(row: AnyRow, subjects: tuple[Names, ...], commissions: tuple[Names, ...], today: dt.date) -> StaffRow:
    return StaffRow(
        id=row.id,
        version=row.version,
        name=full_names(row),
        short=short_names(row),
        sort_name=row.sort_name or "",
        position=position_names(row),
        position_kind=row.position_kind,
        category=row.category,
        experience=experience_on(row.teaching_since, min(today, row.left_on or today)),
        subjects=subjects,
        commissions=commissions,
        phone=row.phone,
        email=row.email,
        outside_kind=row.outside_kind,
        organisation=Names(row.organisation_kk, row.organisation_ru),
        hired_on=row.hired_on,
        left_on=row.left_on,
    )


def _subjects(session: Session, ids: list[int]) -> dict[int, tuple[Names, ...]]:
    rows = session.execute(
        select(PersonSubject.person_id, Subject.name_kk, Subject.name_ru)
        .join(Subject, Subject.id == PersonSubject.subject_id)
        .where(PersonSubject.person_id.in_(ids))
        .order_by(Subject.sort_kk)
    )
    return _gathered([(row[0], Names(row[1], row[2])) for row in rows])


def _commissions(session: Session, ids: list[int], today: dt.date) -> dict[int, tuple[Names, ...]]:
    rows = session.execute(
        select(
            Membership.person_id,
            Commission.name_kk,
            Commission.name_ru,
            Commission.short_kk,
            Commission.short_ru,
        )
        .join(Commission, Commission.id == Membership.commission_id)
        .join(Record, Record.id == Commission.id)
        .where(Membership.person_id.in_(ids), on_day(Membership, today), Record.binned_at.is_(None))
        .order_by(Commission.sort_kk)
    )
    return _gathered([(row.person_id, Names(row.short_kk or row.name_kk, row.short_ru or row.name_ru)) for row in rows])


def _gathered(pairs: list[tuple[int, Names]]) -> dict[int, tuple[Names, ...]]:
    found: dict[int, tuple[Names, ...]] = {}
    for person_id, names in pairs:
        found[person_id] = (*found.get(person_id, ()), names)
    return found


def _found(wanted: list[str], person: StaffRow) -> bool:
    parts = [person.name, person.position, person.organisation, *person.subjects, *person.commissions]
    text = " ".join(f"{each.kk} {each.ru}" for each in parts)
    return _begins(wanted, f"{text} {person.phone} {person.email}")


def _begins(wanted: list[str], text: str) -> bool:
    known = words(text)
    return all(any(word.startswith(part) for word in known) for part in wanted)
