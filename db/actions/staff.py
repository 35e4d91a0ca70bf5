"""People of the college and from outside: adding them, their cards, the bin."""

import datetime as dt
from dataclasses import dataclass
from typing import Any

from sqlalchemy.orm import Session

from db.actions.minutes_access import line
from db.actions.person_line import NameParts, parse_line
from db.actions.positions import position_called
from db.actions.records import (
    choose,
    counted_up,
    found,
    put_into_bin,
    require_unused,
    require_version,
    take_from_bin,
)
from db.actor import Actor
from db.errors import Invalid
from db.models.base import EVER
from db.models.college import Official, TeachingAssignment
from db.models.commissions import ChairAssignment, Membership
from db.models.meetings import AgendaItem, Attendance, DecisionResponsible, Meeting, Speech
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
)
from db.storage import Store

MISSING = "person-missing"

_USES = (
    Membership.person_id,
    ChairAssignment.person_id,
    Official.person_id,
    TeachingAssignment.person_id,
    Attendance.person_id,
    Meeting.chair_id,
    Meeting.secretary_id,
    AgendaItem.rapporteur_id,
    Speech.speaker_id,
    DecisionResponsible.person_id,
)
"""What makes a person more than a mistaken entry."""


@dataclass(frozen=True, slots=True)
class PersonNames:
    """A name in Kazakh with an optional Russian spelling; only the surname must be there."""

    surname: str
    given_name: str = ""
    patronymic: str = ""
    surname_ru: str = ""
    given_name_ru: str = ""
    patronymic_ru: str = ""

    @classmethod
    def of(cls, parts: NameParts) -> "PersonNames":
        """The name of a line typed at once."""
        return cls(parts.surname, parts.given_name, parts.patronymic)


@dataclass(frozen=True, slots=True)
class PersonDraft:
    """Somebody new. Days left out mean: as long as anybody remembers."""

    names: PersonNames
    position_id: int | None = None
    position_from: dt.date = EVER
    category: Category | None = None
    category_from: dt.date = EVER
    category_order_no: str = ""
    education: Education | None = None
    institution: str = ""
    degree: str = ""
    teaching_since: dt.date | None = None
    hired_on: dt.date | None = None
    phone: str = ""
    email: str = ""
    note: str = ""
    outside_kind: OutsideKind | None = None
    organisation_kk: str = ""
    organisation_ru: str = ""
    subject_ids: tuple[int, ...] = ()
    speciality_ids: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class CardDraft:
    """What of a card isn't dated; `version` is the one the form loaded."""

    person_id: int
    version: int
    education: Education | None = None
    institution: str = ""
    degree: str = ""
    teaching_since: dt.date | None = None
    hired_on: dt.date | None = None
    phone: str = ""
    email: str = ""
    note: str = ""
    outside_kind: OutsideKind | None = None
    organisation_kk: str = ""
    organisation_ru: str = ""
    subject_ids: tuple[int, ...] = ()
    speciality_ids: tuple[int, ...] = ()


_LINES = ("institution", "degree", "phone", "email", "organisation_kk", "organisation_ru")
_PLAIN = ("education", "teaching_since", "hired_on", "outside_kind")


def add_person(store: Store, actor: Actor, draft: PersonDraft) -> int:
    """Add somebody; returns the id. Raises Invalid ('name-missing', 'outside-needs-organisation', …)."""
    with store.write(actor) as session:
        actor.require_write(None)
        person = new_person(draft)
        session.add(person)
        session.flush()
        return person.id


def new_person(draft: PersonDraft) -> Person:
    """The person of a draft, checked, not yet in a session."""
    person = Person(names=[name_row(draft.names)])
    person.names[0].starts_on = EVER
    if draft.position_id is not None:
        person.positions.append(PersonPosition(position_id=draft.position_id, starts_on=draft.position_from))
    if draft.category is not None:
        order_no = line(draft.category_order_no)
        person.categories.append(
            PersonCategory(category=draft.category, order_no=order_no, starts_on=draft.category_from)
        )
    _fill(person, draft)
    return person


def add_by_line(store: Store, actor: Actor, text: str, position_id: int | None = None) -> int:
    """Add somebody by one line, 'Сұлтанов Асқар Бекұлы' or 'Сұлтанов Асқар Бекұлы, оқытушы'; returns the id.

    A position after the comma wins over `position_id`; raises 'position-unknown' where there is none such.
    """
    with store.write(actor) as session:
        actor.require_write(None)
        typed = parse_line(text)
        if typed.position:
            position_id = position_called(session, typed.position)
        person = new_person(PersonDraft(PersonNames.of(typed.name), position_id=position_id))
        session.add(person)
        session.flush()
        return person.id


def change_card(store: Store, actor: Actor, draft: CardDraft) -> int:
    """Save a card; returns the new version. Raises Conflict with both versions of what differs."""
    with store.write(actor) as session:
        person = person_to_change(session, actor, draft.person_id)
        require_version(draft, card_of(person))
        _fill(person, draft)
        return counted_up(session, person)


def card_of(person: Person) -> CardDraft:
    """The card as it is kept now."""
    kept: dict[str, Any] = {name: getattr(person, name) for name in (*_LINES, *_PLAIN, "note")}
    return CardDraft(
        person.id,
        person.version,
        subject_ids=tuple(sorted(each.subject_id for each in person.subjects)),
        speciality_ids=tuple(sorted(each.speciality_id for each in person.specialities)),
        **kept,
    )


def bin_person(store: Store, actor: Actor, person_id: int) -> None:
    """Put a mistaken entry into the bin.

    Raises 'person-in-use' where commissions or protocols name the person; who goes has left (`leave`).
    """
    with store.write(actor) as session:
        person = person_to_change(session, actor, person_id)
        require_unused(session, "person-in-use", person_id, _USES)
        put_into_bin(session, actor, person)


def restore_person(store: Store, actor: Actor, person_id: int) -> None:
    """Take somebody out of the bin."""
    take_from_bin(store, actor, Person, person_id, MISSING)


def person_to_change(session: Session, actor: Actor, person_id: int) -> Person:
    """The person, if the actor may change the staff; not from the bin."""
    actor.require_write(None)
    return found(session, Person, person_id, MISSING)


def _fill(person: Person, draft: PersonDraft | CardDraft) -> None:
    for name in _LINES:
        setattr(person, name, line(getattr(draft, name)))
    for name in _PLAIN:
        setattr(person, name, getattr(draft, name))
    person.note = draft.note.strip()
    if person.outside_kind is None:
        person.organisation_kk = person.organisation_ru = ""
    else:
        organisation = person.organisation_kk or person.organisation_ru
        if not organisation:
            raise Invalid("outside-needs-organisation", field="organisation_kk")
        person.organisation_kk = person.organisation_kk or organisation
        person.organisation_ru = person.organisation_ru or organisation
    if person.email and "@" not in person.email:
        raise Invalid("email-unreadable", field="email")
    if person.left_on and person.hired_on and person.left_on < person.hired_on:
        raise Invalid("hired-after-leaving", field="hired_on", day=person.left_on)
    choose(person.subjects, "subject_id", draft.subject_ids, PersonSubject)
    choose(person.specialities, "speciality_id", draft.speciality_ids, PersonSpeciality)


def name_row(names: PersonNames) -> PersonName:
    """The row of a name, cleaned; raises 'name-missing' without a surname."""
    parts = {key: line(getattr(names, key)) for key in PersonNames.__slots__}
    if not parts["surname"]:
        raise Invalid("name-missing", field="surname")
    return PersonName(**parts)
