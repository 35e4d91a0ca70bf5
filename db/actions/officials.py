"""Who is head of the college and who are its deputies; approvals print the official of their day."""

import datetime as dt

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.actions.records import found
from db.actor import Actor
from db.errors import Invalid, NotFound
from db.models.base import EVER
from db.models.college import Official, OfficialRole
from db.models.staff import Person
from db.storage import Store
from db.years import Period

ONE_DAY = dt.timedelta(days=1)


def appoint_official(store: Store, actor: Actor, role: OfficialRole, person_id: int, starts_on: dt.date = EVER) -> int:
    """Note a head or a deputy from a day on; a new head ends the former one's term. Returns the entry's id.

    There may be several deputies. Raises 'official-overlap' for a second head, 'person-left'.
    """
    with store.write(actor) as session:
        actor.require_write(None)
        return appoint(session, role, person_id, starts_on).id


def appoint(session: Session, role: OfficialRole, person_id: int, starts_on: dt.date) -> Official:
    """The same inside a transaction already open."""
    person = found(session, Person, person_id, "person-missing")
    if person.left_on is not None and person.left_on < starts_on:
        raise Invalid("person-left", field="person_id", day=person.left_on)
    if role is OfficialRole.HEAD:
        _end_former_head(session, starts_on)
    row = Official(role=role, person_id=person_id, starts_on=starts_on)
    _require_alone(session, row)
    session.add(row)
    session.flush()
    return row


def end_official(store: Store, actor: Actor, official_id: int, last_day: dt.date | None) -> None:
    """End the term of an official; None lets it go on."""
    with store.write(actor) as session:
        row = _official(session, actor, official_id)
        if last_day is not None and last_day < row.starts_on:
            raise Invalid("period-reversed", field="last_day")
        with session.no_autoflush:
            row.ends_on = last_day
            _require_alone(session, row)


def remove_official(store: Store, actor: Actor, official_id: int) -> None:
    """Take a mistaken entry away."""
    with store.write(actor) as session:
        session.delete(_official(session, actor, official_id))


def _official(session: Session, actor: Actor, official_id: int) -> Official:
    actor.require_write(None)
    row = session.get(Official, official_id)
    if row is None:
        raise NotFound("official-missing", id=official_id)
    return row


def _end_former_head(session: Session, day: dt.date) -> None:
    former = session.scalar(
        select(Official)
        .where(Official.role == OfficialRole.HEAD, Official.starts_on < day)
        .order_by(Official.starts_on.desc())
        .limit(1)
    )
    if former is not None and (former.ends_on is None or former.ends_on >= day):
        former.ends_on = day - ONE_DAY


def _require_alone(session: Session, row: Official) -> None:
    """One head at a time; nobody is the same twice."""
    own = Period(row.starts_on, row.ends_on)
    for other in session.scalars(select(Official).where(Official.role == row.role)):
        same_seat = row.role is OfficialRole.HEAD or other.person_id == row.person_id
        if other is not row and same_seat and own.overlaps(Period(other.starts_on, other.ends_on)):
            raise Invalid("official-overlap", field="starts_on")
