"""Who was at a meeting, for which questions, and who was invited."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.actions.minutes_access import begin_entering, line, live_items, meeting_to_change, touched
from db.actions.roster import fill_roster
from db.actor import Actor
from db.errors import Invalid, NotFound
from db.models.base import Record
from db.models.meetings import Attendance, AttendeeKind, Presence
from db.models.staff import Person
from db.storage import Store


@dataclass(frozen=True, slots=True)
class Mark:
    """A person's attendance; the reason is for those who weren't there, came and left are ids of questions.
    """

    person_id: int
    presence: Presence | None
    reason: str = ""
    reason_twin: str = ""
    came_at_item_id: int | None = None
    left_after_item_id: int | None = None


def mark_attendance(store: Store, actor: Actor, meeting_id: int, version: int, marks: Sequence[Mark]) -> int:
    """Save the attendance of these people (the rest stays); returns the meeting's new version.

    Raises 'not-on-roster' for somebody who is neither a member nor invited, 'left-before-came', Conflict.
    """
    with store.write(actor) as session:
        meeting = meeting_to_change(session, actor, meeting_id, version)
        rows = {row.person_id: row for row in meeting.attendance}
        positions = {item.id: item.position for item in live_items(meeting)}
        for mark in marks:
            if mark.person_id not in rows:
                raise Invalid("not-on-roster", person=mark.person_id)
            _apply(rows[mark.person_id], mark, positions)
        begin_entering(meeting)
        return touched(session, meeting)


def mark_rest_present(store: Store, actor: Actor, meeting_id: int, version: int) -> int:
    """Everybody not marked yet was there; returns the meeting's new version."""
    with store.write(actor) as session:
        meeting = meeting_to_change(session, actor, meeting_id, version)
        for row in meeting.attendance:
            if row.presence is None:
                row.presence = Presence.PRESENT
        begin_entering(meeting)
        return touched(session, meeting)


def invite(store: Store, actor: Actor, meeting_id: int, version: int, person_ids: Sequence[int]) -> int:
    """Put people on the list as invited (not counted in the quorum); returns the meeting's new version.

    In minutes being entered they count as there. Raises 'already-on-roster', NotFound.
    """
    with store.write(actor) as session:
        meeting = meeting_to_change(session, actor, meeting_id, version)
        listed = {row.person_id for row in meeting.attendance}
        for person_id in dict.fromkeys(person_ids):
            if person_id in listed:
                raise Invalid("already-on-roster", person=person_id)
            _require_person(session, person_id)
            meeting.attendance.append(
                Attendance(person_id=person_id, kind=AttendeeKind.INVITED, presence=Presence.PRESENT)
            )
        return touched(session, meeting)


def take_off(store: Store, actor: Actor, meeting_id: int, version: int, person_id: int) -> int:
    """Take an invited person off the list; returns the meeting's new version. Members can't be taken off."""
    with store.write(actor) as session:
        meeting = meeting_to_change(session, actor, meeting_id, version)
        row = next((each for each in meeting.attendance if each.person_id == person_id), None)
        if row is None or row.kind is not AttendeeKind.INVITED:
            raise Invalid("not-invited", person=person_id)
        meeting.attendance.remove(row)
        return touched(session, meeting)


def apply_roster(store: Store, actor: Actor, meeting_id: int, version: int) -> int:
    """Take over the membership of the meeting's day; marks of those who stay are kept; returns the new
    version.
    """
    with store.write(actor) as session:
        meeting = meeting_to_change(session, actor, meeting_id, version)
        fill_roster(session, meeting)
        return touched(session, meeting)


def _apply(row: Attendance, mark: Mark, positions: dict[int, int]) -> None:
    present = mark.presence is Presence.PRESENT
    came, left = (mark.came_at_item_id, mark.left_after_item_id) if present else (None, None)
    for item_id in (came, left):
        if item_id is not None and item_id not in positions:
            raise NotFound("item-missing", id=item_id)
    if came is not None and left is not None and positions[left] < positions[came]:
        raise Invalid("left-before-came", person=row.person_id)
    row.presence = mark.presence
    row.reason = "" if present else line(mark.reason)
    row.reason_twin = "" if present else line(mark.reason_twin)
    row.came_at_item_id, row.left_after_item_id = came, left


def _require_person(session: Session, person_id: int) -> None:
    found = session.scalar(
        select(Person.id)
        .join(Record, Record.id == Person.id)
        .where(Person.id == person_id, Record.binned_at.is_(None))
    )
    if found is None:
        raise NotFound("person-missing", id=person_id)
