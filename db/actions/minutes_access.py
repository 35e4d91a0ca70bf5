"""What every change of a meeting begins with: find it, ask for the right, its state and its version."""

from dataclasses import fields
from typing import Any, cast

from sqlalchemy import Table, update
from sqlalchemy.orm import Session

from db.actor import Actor
from db.errors import Conflict, Invalid, NotFound, Sides
from db.models.meetings import AgendaItem, Decision, Meeting, MeetingState
from db.text import clean

EDITABLE = (MeetingState.PLANNED, MeetingState.ENTERING)


def meeting_to_change(session: Session, actor: Actor, meeting_id: int, version: int | None = None) -> Meeting:
    """The meeting, if the actor may change it and its minutes are open.

    `version` is the one the form loaded; raises Conflict where somebody saved since, 'meeting-closed' where
    the meeting is signed, postponed or cancelled.
    """
    meeting = any_meeting(session, actor, meeting_id)
    if meeting.state not in EDITABLE:
        raise Invalid("meeting-closed", state=meeting.state.value)
    if version is not None and meeting.version != version:
        raise Conflict(version=meeting.version)
    return meeting


def any_meeting(session: Session, actor: Actor, meeting_id: int) -> Meeting:
    """The meeting in whatever state, if the actor may write in its commission; not from the bin."""
    meeting = session.get(Meeting, meeting_id, populate_existing=True)
    if meeting is None or meeting.record.binned_at is not None:
        raise NotFound("meeting-missing", id=meeting_id)
    actor.require_write(meeting.commission_id)
    return meeting


def item_to_change(session: Session, actor: Actor, item_id: int) -> AgendaItem:
    """The question, if the actor may change its meeting; not from the bin."""
    item = session.get(AgendaItem, item_id, populate_existing=True)
    if item is None or item.record.binned_at is not None:
        raise NotFound("item-missing", id=item_id)
    meeting_to_change(session, actor, item.meeting_id)
    return item


def begin_entering(meeting: Meeting) -> None:
    """The first entry into a planned meeting's minutes."""
    if meeting.state is MeetingState.PLANNED:
        meeting.state = MeetingState.ENTERING


def live_items(meeting: Meeting) -> list[AgendaItem]:
    """The questions on the agenda in their order, without those in the bin."""
    return sorted(
        (item for item in meeting.items if item.record is None or item.record.binned_at is None),
        key=lambda item: (item.position, item.id or 0),
    )


def live_decisions(item: AgendaItem) -> list[Decision]:
    """The decisions of a question in their order, without those in the bin."""
    return sorted(
        (each for each in item.decisions if each.record is None or each.record.binned_at is None),
        key=lambda each: (each.position, each.id or 0),
    )


def renumber(meeting: Meeting) -> None:
    """Number the questions on the agenda 1, 2, 3 …"""
    for position, item in enumerate(live_items(meeting), start=1):
        if item.position != position:
            item.position = position


def line(text: str) -> str:
    """A text of one line: cleaned, without spaces at its ends."""
    return clean(text, multiline=False).strip()


def conflict(mine: Any, theirs: Any) -> Conflict:
    """Both versions of two drafts of one kind, field by field where they differ."""
    sides = {
        each.name: Sides(getattr(mine, each.name), getattr(theirs, each.name))
        for each in fields(mine)
        if each.name != "version" and getattr(mine, each.name) != getattr(theirs, each.name)
    }
    return Conflict(fields=sides, version=theirs.version)


def touched(session: Session, row: Meeting | AgendaItem) -> int:
    """Write what changed and count the row's version up, also where only rows below it changed; returns it.
    """
    before = row.version
    session.flush()
    if row.version == before:
        table = cast(Table, type(row).__table__)
        session.execute(
            update(table).where(table.c.id == row.id, table.c.version == before).values(version=before + 1)
        )
        session.refresh(row, ["version"])
    return row.version
