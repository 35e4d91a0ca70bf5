"""The arithmetic of a quorum: who was there for which question, and whether they could decide.

More than the norm's share of the members of that day must be present (`Norms.quorum_of`); invited people
aren't counted.
"""

from collections.abc import Iterable, Mapping
from typing import Protocol

from db.models.meetings import AttendeeKind, Presence


class Attended(Protocol):
    """What is known of one person's attendance."""

    @property
    def kind(self) -> AttendeeKind: ...
    @property
    def presence(self) -> Presence | None: ...
    @property
    def came_at_item_id(self) -> int | None: ...
    @property
    def left_after_item_id(self) -> int | None: ...


def quorum_met(present: int, needed: int) -> bool:
    """Whether so many present may decide; `needed` is 0 where the body has no members, and then nobody may.
    """
    return 0 < needed <= present


def was_there(person: Attended, position: int, positions: Mapping[int, int]) -> bool:
    """Whether a present person was there for the question at `position`.

    `positions` maps the questions on the agenda to their places; a question no longer on it means nothing.
    """
    if person.presence is not Presence.PRESENT:
        return False
    came = positions.get(person.came_at_item_id) if person.came_at_item_id is not None else None
    left = positions.get(person.left_after_item_id) if person.left_after_item_id is not None else None
    return (came is None or position >= came) and (left is None or position <= left)


def members_of(people: Iterable[Attended]) -> int:
    """Members on the roster of the day."""
    return sum(person.kind is AttendeeKind.MEMBER for person in people)


def members_at(people: Iterable[Attended], position: int, positions: Mapping[int, int]) -> int:
    """Members who were there for the question at `position`."""
    return sum(
        person.kind is AttendeeKind.MEMBER and was_there(person, position, positions) for person in people
    )


def members_present(people: Iterable[Attended]) -> int:
    """Members who were there for any part of the meeting."""
    return sum(
        person.kind is AttendeeKind.MEMBER and person.presence is Presence.PRESENT for person in people
    )
