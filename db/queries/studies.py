"""What the college teaches: subjects, specialities, groups, and who teaches what to whom in a year."""

import datetime as dt
from dataclasses import dataclass

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from db.models.base import Record
from db.models.college import Speciality, StudyGroup, Subject, TeachingAssignment
from db.models.commissions import CommissionSubject
from db.models.protocol_content import Names
from db.models.staff import Person, PersonName, PersonSubject
from db.queries.as_of import NAME_COLUMNS, full_names, with_name
from db.queries.shapes import AnySelect
from db.text import words


@dataclass(frozen=True, slots=True)
class SubjectRow:
    """A subject in a list."""

    id: int
    version: int
    name: Names
    sort_kk: str
    sort_ru: str
    code: str
    is_general: bool
    closed_on: dt.date | None
    teachers: int
    commissions: int


def subjects_list(session: Session, today: dt.date, *, closed: bool = False, text: str = "") -> list[SubjectRow]:
    """Subjects by the Kazakh alphabet."""
    teachers = select(func.count()).where(PersonSubject.subject_id == Subject.id)
    commissions = select(func.count()).where(CommissionSubject.subject_id == Subject.id)
    statement: AnySelect = (
        select(
            Subject.id,
            Subject.version,
            Subject.name_kk,
            Subject.name_ru,
            Subject.sort_kk,
            Subject.sort_ru,
            Subject.code,
            Subject.is_general,
            Subject.closed_on,
            teachers.correlate(Subject).scalar_subquery().label("teachers"),
            commissions.correlate(Subject).scalar_subquery().label("commissions"),
        )
        .join(Record, Record.id == Subject.id)
        .where(Record.binned_at.is_(None))
        .order_by(Subject.sort_kk, Subject.id)
    )
    if not closed:
        statement = statement.where(or_(Subject.closed_on.is_(None), Subject.closed_on >= today))
    rows = [
        SubjectRow(
            row.id,
            row.version,
            Names(row.name_kk, row.name_ru),
            row.sort_kk,
            row.sort_ru,
            row.code,
            row.is_general,
            row.closed_on,
            row.teachers,
            row.commissions,
        )
        for row in session.execute(statement).all()
    ]
    return [row for row in rows if _found(text, row.name.kk, row.name.ru, row.code)]


@dataclass(frozen=True, slots=True)
class SpecialityRow:
    """A speciality in a list."""

    id: int
    version: int
    name: Names
    sort_kk: str
    sort_ru: str
    code: str
    closed_on: dt.date | None
    groups: int


def specialities_list(session: Session, today: dt.date, *, closed: bool = False, text: str = "") -> list[SpecialityRow]:
    """Specialities by the Kazakh alphabet."""
    groups = select(func.count()).where(
        StudyGroup.speciality_id == Speciality.id,
        or_(StudyGroup.closed_on.is_(None), StudyGroup.closed_on >= today),
    )
    statement: AnySelect = (
        select(
            Speciality.id,
            Speciality.version,
            Speciality.name_kk,
            Speciality.name_ru,
            Speciality.sort_kk,
            Speciality.sort_ru,
            Speciality.code,
            Speciality.closed_on,
            groups.correlate(Speciality).scalar_subquery().label("groups"),
        )
        .join(Record, Record.id == Speciality.id)
        .where(Record.binned_at.is_(None))
        .order_by(Speciality.sort_kk, Speciality.id)
    )
    if not closed:
        statement = statement.where(or_(Speciality.closed_on.is_(None), Speciality.closed_on >= today))
    rows = [
        SpecialityRow(
            row.id,
            row.version,
            Names(row.name_kk, row.name_ru),
            row.sort_kk,
            row.sort_ru,
            row.code,
            row.closed_on,
            row.groups,
        )
        for row in session.execute(statement).all()
    ]
    return [row for row in rows if _found(text, row.name.kk, row.name.ru, row.code)]


@dataclass(frozen=True, slots=True)
class GroupRow:
    """A study group in a list."""

    id: int
    version: int
    name: str
    sort_name: str
    admission_year: int
    speciality_id: int | None
    speciality: Names
    learners: int | None
    closed_on: dt.date | None


def groups_list(session: Session, today: dt.date, *, closed: bool = False, text: str = "") -> list[GroupRow]:
    """Study groups, those admitted last first, then by name."""
    statement: AnySelect = (
        select(
            StudyGroup.id,
            StudyGroup.version,
            StudyGroup.name,
            StudyGroup.sort_name,
            StudyGroup.admission_year,
            StudyGroup.speciality_id,
            StudyGroup.learners,
            StudyGroup.closed_on,
            Speciality.name_kk,
            Speciality.name_ru,
        )
        .join(Record, Record.id == StudyGroup.id)
        .join(Speciality, Speciality.id == StudyGroup.speciality_id, isouter=True)
        .where(Record.binned_at.is_(None))
        .order_by(StudyGroup.admission_year.desc(), StudyGroup.sort_name, StudyGroup.id)
    )
    if not closed:
        statement = statement.where(or_(StudyGroup.closed_on.is_(None), StudyGroup.closed_on >= today))
    rows = [
        GroupRow(
            row.id,
            row.version,
            row.name,
            row.sort_name,
            row.admission_year,
            row.speciality_id,
            Names(row.name_kk or "", row.name_ru or ""),
            row.learners,
            row.closed_on,
        )
        for row in session.execute(statement).all()
    ]
    return [row for row in rows if _found(text, row.name, row.speciality.kk, row.speciality.ru)]


@dataclass(frozen=True, slots=True)
class TeachingRow:
    """Who teaches what to which group."""

    id: int
    academic_year: int
    person_id: int
    name: Names
    sort_name: str
    subject_id: int
    subject: Names
    group_id: int
    group: str
    hours: int | None


def teaching_list(session: Session, academic_year: int, today: dt.date, *, text: str = "") -> list[TeachingRow]:
    """The assignments of an academic year by the teachers' names."""
    statement: AnySelect = (
        select(
            TeachingAssignment.id,
            TeachingAssignment.academic_year,
            TeachingAssignment.hours,
            Person.id.label("person_id"),
            Subject.id.label("subject_id"),
            Subject.name_kk,
            Subject.name_ru,
            StudyGroup.id.label("group_id"),
            StudyGroup.name.label("group_name"),
            *NAME_COLUMNS,
        )
        .join(Person, Person.id == TeachingAssignment.person_id)
        .join(Subject, Subject.id == TeachingAssignment.subject_id)
        .join(StudyGroup, StudyGroup.id == TeachingAssignment.group_id)
        .where(TeachingAssignment.academic_year == academic_year)
    )
    statement = with_name(statement, Person.id, today).order_by(
        PersonName.sort_name, Subject.sort_kk, StudyGroup.sort_name
    )
    rows = [
        TeachingRow(
            row.id,
            row.academic_year,
            row.person_id,
            full_names(row),
            row.sort_name or "",
            row.subject_id,
            Names(row.name_kk, row.name_ru),
            row.group_id,
            row.group_name,
            row.hours,
        )
        for row in session.execute(statement).all()
    ]
    return [row for row in rows if _found(text, row.name.kk, row.name.ru, row.subject.kk, row.subject.ru, row.group)]


def _found(text: str, *parts: str) -> bool:
    wanted = words(text)
    known = words(" ".join(parts)) if wanted else []
    return all(any(word.startswith(part) for word in known) for part in wanted)
