"""How the demonstration's decisions were carried out: mostly in time, some extended, a few late for the checks to find.
"""

import datetime as dt
import random
from dataclasses import dataclass

from db.demo.topics import CANCELLED_NOTE, DONE_NOTES, EXTENDED_NOTE, NOT_DONE_NOTE
from db.models.meetings import DecisionState
from db.models.protocol_content import Names
from db.queries.decisions import UNFINISHED

RECENT_DAYS = 150


@dataclass(frozen=True, slots=True)
class Note:
    """A note on the execution of a decision."""

    noted_on: dt.date
    state: DecisionState
    text: Names
    extended_to: dt.date | None = None


def notes_on(chance: random.Random, held_on: dt.date, due: dt.date | None, today: dt.date) -> tuple[Note, ...]:
    """What was noted by today on a decision of a signed protocol."""
    if due is None or held_on >= today:
        return ()
    if due >= today:
        early = held_on + (today - held_on) / 2
        return (_done(chance, early),) if early > held_on and chance.random() < 0.25 else ()
    before = min(max(due - dt.timedelta(days=chance.randint(0, 6)), held_on), today)
    roll = chance.random()
    if roll < 0.04:
        return (Note(before, DecisionState.CANCELLED, CANCELLED_NOTE),)
    if roll < 0.1:
        later = due + dt.timedelta(days=chance.choice((14, 21, 30)))
        extended = Note(before, DecisionState.EXTENDED, EXTENDED_NOTE, later)
        return (extended,) if later >= today else (extended, _done(chance, later))
    if (today - due).days < RECENT_DAYS:
        if roll < 0.13:
            return (Note(due, DecisionState.NOT_DONE, NOT_DONE_NOTE),)
        if roll < 0.24:
            return ()
    return (_done(chance, before),)


def finished_by(notes: tuple[Note, ...], day: dt.date) -> bool:
    """Whether the decision was no longer under control on that day."""
    known = [note for note in notes if note.noted_on <= day]
    return bool(known) and known[-1].state not in UNFINISHED


def _done(chance: random.Random, day: dt.date) -> Note:
    return Note(day, DecisionState.DONE, chance.choice(DONE_NOTES))
