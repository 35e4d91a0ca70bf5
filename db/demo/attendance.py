"""Who was there: presence with reasons, people who came late or left early, the invited."""

import random
from dataclasses import dataclass, field

from db.demo.outline import Outline
from db.demo.people import Teacher
from db.demo.rows import Rows
from db.demo.topics import REASONS
from db.models.meetings import Attendance, AttendeeKind, MinutesLanguage, Presence
from db.models.protocol_content import Names

AWAY, AWAY_WITHOUT_QUORUM = 0.1, 0.97
EXCUSED = 0.85
MOVING = 0.03
"""Shares: of members away, of those away who are excused, of those present who come late or leave early."""


@dataclass(slots=True)
class Roll:
    """The members who were there, and those of them who missed the first or the last questions."""

    present: list[Teacher]
    came_late: set[int] = field(default_factory=set)
    left_early: set[int] = field(default_factory=set)

    def at(self, place: int, count: int) -> list[Teacher]:
        """Who was there for the question at `place` of so many."""
        return [
            each for each in self.present
            if not (place == 1 and each.person_id in self.came_late)
            and not (place == count and each.person_id in self.left_early)
        ]  # fmt: skip


def said(names: Names, language: MinutesLanguage) -> tuple[str, str]:
    """A text in the minutes' language, with its twin where they are kept in both."""
    if language is MinutesLanguage.RU:
        return names.ru, ""
    return names.kk, names.ru if language is MinutesLanguage.BOTH else ""


def call_roll(chance: random.Random, outline: Outline, officers: tuple[Teacher | None, ...], count: int) -> Roll:
    """Who came; officers always do, and there is a quorum unless the outline says otherwise."""
    members = outline.body.on(outline.day)
    if not outline.written:
        return Roll([])
    share = AWAY_WITHOUT_QUORUM if outline.lacks_quorum else AWAY
    away = [each for each in members if each not in officers and chance.random() < share]
    while away and not outline.lacks_quorum and 2 * (len(members) - len(away)) <= len(members):
        away.pop()
    roll = Roll([each for each in members if each not in away])
    spare = (2 * len(roll.present) - len(members) - 1) // 2
    for each in roll.present if count >= 3 and not outline.lacks_quorum else ():
        if spare > 0 and each not in officers and chance.random() < MOVING:
            (roll.came_late if chance.random() < 0.6 else roll.left_early).add(each.person_id)
            spare -= 1
    return roll


def write_attendance(
    rows: Rows, chance: random.Random, meeting_id: int, outline: Outline, roll: Roll, item_ids: list[int],
    invited: list[int],
) -> None:  # fmt: skip
    """The rows of a meeting's attendance; of one without minutes only the roster."""
    there = {each.person_id for each in roll.present}

    def add(person_id: int, kind: AttendeeKind, presence: Presence | None, reason: Names) -> None:
        own, twin = said(reason, outline.language)
        rows.add(
            Attendance, meeting_id=meeting_id, person_id=person_id, kind=kind, presence=presence, reason=own,
            reason_twin=twin, came_at_item_id=item_ids[1] if person_id in roll.came_late else None,
            left_after_item_id=item_ids[-2] if person_id in roll.left_early else None,
        )  # fmt: skip

    for member in outline.body.on(outline.day):
        presence: Presence | None = None
        if outline.written:
            excused = Presence.EXCUSED if chance.random() < EXCUSED else Presence.ABSENT
            presence = Presence.PRESENT if member.person_id in there else excused
        reason = chance.choice(REASONS) if presence is Presence.EXCUSED else Names()
        add(member.person_id, AttendeeKind.MEMBER, presence, reason)
    for person_id in invited:
        add(person_id, AttendeeKind.INVITED, Presence.PRESENT if outline.written else None, Names())
