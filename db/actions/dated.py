"""Facts that hold from a day on: a new one ends the one before it on the day before."""

import datetime as dt
from collections.abc import Sequence
from typing import Any, TypeVar

from sqlalchemy.orm import Session

from db.errors import Invalid
from db.models.base import EVER
from db.models.staff import PersonCategory, PersonName, PersonPosition

ONE_DAY = dt.timedelta(days=1)

Fact = TypeVar("Fact", PersonName, PersonPosition, PersonCategory)


def begin(session: Session, facts: list[Fact], new: Fact, from_on: dt.date) -> Fact:
    """Let `new` hold from that day; what held then ends the day before, what begins later stays.

    A fact that began on the same day is corrected instead; the earliest may be given without a day (`EVER`).
    """
    if from_on < EVER:
        raise Invalid("day-too-early", field="from_on", day=EVER)
    same = next((fact for fact in facts if fact.starts_on == from_on), None)
    if same is not None:
        _correct(same, new)
        return same
    before = [fact for fact in facts if fact.starts_on < from_on]
    later = [fact for fact in facts if fact.starts_on > from_on]
    new.starts_on = from_on
    new.ends_on = later[0].starts_on - ONE_DAY if later else None
    if before and (before[-1].ends_on is None or before[-1].ends_on >= from_on):
        if before[-1].ends_on is not None and not later:
            new.ends_on = before[-1].ends_on
        before[-1].ends_on = from_on - ONE_DAY
        session.flush()
    facts.append(new)
    facts.sort(key=lambda fact: fact.starts_on)
    return new


def drop(session: Session, facts: list[Fact], fact_id: int, code: str) -> None:
    """Take a mistaken fact away; the one before it goes on until the next (the first name reaches back).

    Raises Invalid(code) for an unknown one.
    """
    place = next((index for index, fact in enumerate(facts) if fact.id == fact_id), None)
    if place is None:
        raise Invalid(code)
    gone = facts.pop(place)
    session.flush()
    if place > 0 and facts[place - 1].ends_on == gone.starts_on - ONE_DAY:
        facts[place - 1].ends_on = gone.ends_on
    elif place == 0 and isinstance(gone, PersonName):
        facts[0].starts_on = gone.starts_on


def in_order(facts: Sequence[Any]) -> list[Any]:
    """The facts of a person from the earliest to the latest."""
    return sorted(facts, key=lambda fact: fact.starts_on)


def _correct(stored: Fact, new: Fact) -> None:
    kept = {"id", "person_id", "starts_on", "ends_on", "sort_name"}
    for column in type(stored).__table__.columns:
        if column.key not in kept:
            value = getattr(new, column.key)
            default = column.default
            if value is None and default is not None and default.is_scalar:
                value = default.arg
            setattr(stored, column.key, value)
