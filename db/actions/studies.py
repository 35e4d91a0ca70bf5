"""What the college teaches: subjects, specialities, groups, and who teaches what to which group in a year."""

import datetime as dt
from dataclasses import dataclass
from typing import TypeVar

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.actions.minutes_access import line
from db.actions.records import found, put_into_bin, require_unused, require_version, take_from_bin
from db.actor import Actor
from db.errors import Invalid, NotFound
from db.models.base import Record
from db.models.college import Speciality, StudyGroup, Subject, TeachingAssignment
from db.models.commissions import CommissionSpeciality, CommissionSubject
from db.models.staff import Person, PersonSpeciality, PersonSubject
from db.storage import Store

FIRST_YEAR, LAST_YEAR = 1950, 2200
"""Years of admission that make sense."""

Study = TypeVar("Study", Subject, Speciality, StudyGroup)

_IN_USE = "still-in-use"


@dataclass(frozen=True, slots=True)
class SubjectDraft:
    """A subject or module; without an id it is new. `closed_on` is the last day it is taught."""

    name_kk: str
    name_ru: str
    code: str = ""
    is_general: bool = False
    closed_on: dt.date | None = None
    subject_id: int | None = None
    version: int = 0


@dataclass(frozen=True, slots=True)
class SpecialityDraft:
    """A speciality with its code in the classifier; without an id it is new."""

    name_kk: str
    name_ru: str
    code: str = ""
    closed_on: dt.date | None = None
    speciality_id: int | None = None
    version: int = 0


@dataclass(frozen=True, slots=True)
class GroupDraft:
    """A study group; without an id it is new."""

    name: str
    admission_year: int
    speciality_id: int | None = None
    learners: int | None = None
    closed_on: dt.date | None = None
    group_id: int | None = None
    version: int = 0


@dataclass(frozen=True, slots=True)
class TeachingDraft:
    """Somebody teaches a subject to a group in an academic year (its first year); without an id it is new."""

    academic_year: int
    person_id: int
    subject_id: int
    group_id: int
    hours: int | None = None
    assignment_id: int | None = None


def save_subject(store: Store, actor: Actor, draft: SubjectDraft) -> int:
    """Add or change a subject; returns its id. Raises 'name-missing', 'name-taken', Conflict."""
    with store.write(actor) as session:
        actor.require_write(None)
        row = _stored(session, Subject, draft.subject_id, "subject-missing")
        if row is None:
            row = Subject()
            session.add(row)
        else:
            require_version(draft, subject_draft(row))
        _name(session, row, draft)
        row.is_general = draft.is_general
        session.flush()
        return row.id


def subject_draft(row: Subject) -> SubjectDraft:
    """The subject as it is kept now."""
    return SubjectDraft(row.name_kk, row.name_ru, row.code, row.is_general, row.closed_on, row.id, row.version)


def save_speciality(store: Store, actor: Actor, draft: SpecialityDraft) -> int:
    """Add or change a speciality; returns its id. Raises 'name-missing', 'name-taken', Conflict."""
    with store.write(actor) as session:
        actor.require_write(None)
        row = _stored(session, Speciality, draft.speciality_id, "speciality-missing")
        if row is None:
            row = Speciality()
            session.add(row)
        else:
            require_version(draft, speciality_draft(row))
        _name(session, row, draft)
        session.flush()
        return row.id


def speciality_draft(row: Speciality) -> SpecialityDraft:
    """The speciality as it is kept now."""
    return SpecialityDraft(row.name_kk, row.name_ru, row.code, row.closed_on, row.id, row.version)


def save_group(store: Store, actor: Actor, draft: GroupDraft) -> int:
    """Add or change a study group; returns its id. Raises 'name-missing', 'group-taken', Conflict."""
    with store.write(actor) as session:
        actor.require_write(None)
        name = line(draft.name)
        if not name:
            raise Invalid("name-missing", field="name")
        _check_group(session, draft, name)
        row = _stored(session, StudyGroup, draft.group_id, "group-missing")
        if row is None:
            row = StudyGroup()
            session.add(row)
        else:
            require_version(draft, group_draft(row))
        row.name, row.admission_year = name, draft.admission_year
        row.speciality_id, row.learners, row.closed_on = draft.speciality_id, draft.learners, draft.closed_on
        session.flush()
        return row.id


def group_draft(row: StudyGroup) -> GroupDraft:
    """The group as it is kept now."""
    return GroupDraft(row.name, row.admission_year, row.speciality_id, row.learners, row.closed_on, row.id, row.version)


def bin_study(store: Store, actor: Actor, record_id: int) -> None:
    """Put a mistaken subject, speciality or group into the bin; raises 'still-in-use': then close it."""
    with store.write(actor) as session:
        actor.require_write(None)
        for model, uses in _USES.items():
            row = session.get(model, record_id)
            if row is not None:
                require_unused(session, _IN_USE, record_id, uses)
                put_into_bin(session, actor, row)
                return
        raise NotFound("record-missing", id=record_id)


def restore_study(store: Store, actor: Actor, record_id: int) -> None:
    """Take a subject, speciality or group out of the bin."""
    with store.read() as session:
        model = next((each for each in _USES if session.get(each, record_id) is not None), Subject)
    take_from_bin(store, actor, model, record_id, "record-missing")


def save_teaching(store: Store, actor: Actor, draft: TeachingDraft) -> int:
    """Note who teaches what to which group; returns the entry's id. Raises 'teaching-twice', NotFound."""
    with store.write(actor) as session:
        actor.require_write(None)
        row = _teaching(session, draft.assignment_id) if draft.assignment_id is not None else None
        _check_teaching(session, draft)
        if row is None:
            row = TeachingAssignment()
            session.add(row)
        row.academic_year, row.person_id = draft.academic_year, draft.person_id
        row.subject_id, row.group_id, row.hours = draft.subject_id, draft.group_id, draft.hours
        session.flush()
        return row.id


def remove_teaching(store: Store, actor: Actor, assignment_id: int) -> TeachingDraft:
    """Take an entry away; returns it, so that it can be added again."""
    with store.write(actor) as session:
        actor.require_write(None)
        row = _teaching(session, assignment_id)
        removed = TeachingDraft(row.academic_year, row.person_id, row.subject_id, row.group_id, row.hours)
        session.delete(row)
        return removed


_USES = {
    Subject: (CommissionSubject.subject_id, PersonSubject.subject_id, TeachingAssignment.subject_id),
    Speciality: (
        CommissionSpeciality.speciality_id,
        PersonSpeciality.speciality_id,
        StudyGroup.speciality_id,
    ),
    StudyGroup: (TeachingAssignment.group_id,),
}
"""What stands on each."""


def _stored(session: Session, model: type[Study], record_id: int | None, code: str) -> Study | None:
    return None if record_id is None else found(session, model, record_id, code)


def _name(session: Session, row: Subject | Speciality, draft: SubjectDraft | SpecialityDraft) -> None:
    name = line(draft.name_kk) or line(draft.name_ru)
    if not name:
        raise Invalid("name-missing", field="name_kk")
    row.name_kk, row.name_ru = name, line(draft.name_ru) or name
    row.code, row.closed_on = line(draft.code), draft.closed_on
    model = type(row)
    same = (
        select(model.id)
        .join(Record, Record.id == model.id)
        .where(model.name_kk == name, model.code == row.code, Record.binned_at.is_(None))
    )
    with session.no_autoflush:
        if any(each != row.id for each in session.scalars(same)):
            raise Invalid("name-taken", field="name_kk")


def _check_group(session: Session, draft: GroupDraft, name: str) -> None:
    if draft.learners is not None and draft.learners < 0:
        raise Invalid("number-negative", field="learners")
    if not FIRST_YEAR <= draft.admission_year <= LAST_YEAR:
        raise Invalid("year-unlikely", field="admission_year", low=FIRST_YEAR, high=LAST_YEAR)
    same = select(StudyGroup.id).where(StudyGroup.name == name, StudyGroup.admission_year == draft.admission_year)
    if any(each != draft.group_id for each in session.scalars(same)):
        raise Invalid("group-taken", field="name")


def _teaching(session: Session, assignment_id: int) -> TeachingAssignment:
    row = session.get(TeachingAssignment, assignment_id)
    if row is None:
        raise NotFound("teaching-missing", id=assignment_id)
    return row


def _check_teaching(session: Session, draft: TeachingDraft) -> None:
    found(session, Person, draft.person_id, "person-missing")
    found(session, Subject, draft.subject_id, "subject-missing")
    found(session, StudyGroup, draft.group_id, "group-missing")
    if draft.hours is not None and draft.hours < 0:
        raise Invalid("number-negative", field="hours")
    same = select(TeachingAssignment.id).where(
        TeachingAssignment.academic_year == draft.academic_year,
        TeachingAssignment.person_id == draft.person_id,
        TeachingAssignment.subject_id == draft.subject_id,
        TeachingAssignment.group_id == draft.group_id,
    )
    if any(each != draft.assignment_id for each in session.scalars(same)):
        raise Invalid("teaching-twice", field="group_id")
