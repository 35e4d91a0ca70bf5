"""Somebody leaves the college: memberships, chairs and offices end with the last day; and the way back."""

import datetime as dt

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from db.actions.records import counted_up, found
from db.actor import Actor
from db.errors import Invalid
from db.models.college import Official
from db.models.commissions import ChairAssignment, Membership
from db.models.staff import Person
from db.storage import Store

Held = Membership | ChairAssignment | Official
"""What ends when a person leaves."""

_ENDING: tuple[type[Held], ...] = (Membership, ChairAssignment, Official)


def leave(store: Store, actor: Actor, person_id: int, last_day: dt.date) -> int:
    """Note the last day at work; what the person held ends with it. Returns how many bodies lose a chair.

    Raises 'left-before-hired', and 'left-before-beginning' where a membership begins only afterwards.
    """
    with store.write(actor) as session:
        actor.require_write(None)
        person = found(session, Person, person_id, "person-missing")
        if person.hired_on is not None and last_day < person.hired_on:
            raise Invalid("left-before-hired", field="last_day", day=person.hired_on)
        chairs = 0
        for model in _ENDING:
            for row in _lasting(session, model, person_id, last_day):
                if row.starts_on > last_day:
                    raise Invalid("left-before-beginning", field="last_day", day=row.starts_on)
                row.ends_on = last_day
                chairs += isinstance(row, ChairAssignment)
        person.left_on = last_day
        counted_up(session, person)
        return chairs


def return_to_work(store: Store, actor: Actor, person_id: int) -> None:
    """Take a leaving back: what ended with that day goes on, but not a chair that was taken since."""
    with store.write(actor) as session:
        actor.require_write(None)
        person = found(session, Person, person_id, "person-missing")
        if person.left_on is None:
            raise Invalid("not-left")
        for model in _ENDING:
            for row in _ended(session, model, person_id, person.left_on):
                if not (isinstance(row, ChairAssignment) and _has_successor(session, row)):
                    row.ends_on = None
        person.left_on = None
        counted_up(session, person)


def _lasting(session: Session, model: type[Held], person_id: int, day: dt.date) -> list[Held]:
    return list(
        session.scalars(
            select(model).where(model.person_id == person_id, or_(model.ends_on.is_(None), model.ends_on > day))
        )
    )


def _ended(session: Session, model: type[Held], person_id: int, day: dt.date) -> list[Held]:
    return list(session.scalars(select(model).where(model.person_id == person_id, model.ends_on == day)))


def _has_successor(session: Session, chair: ChairAssignment) -> bool:
    later = select(ChairAssignment.id).where(
        ChairAssignment.commission_id == chair.commission_id, ChairAssignment.starts_on > chair.starts_on
    )
    return session.scalar(later.limit(1)) is not None
