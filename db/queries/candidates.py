"""Who may chair a commission: its members ranked by experience and category, with the reasons (¶17)."""

import datetime as dt
from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.models.base import Record
from db.models.commissions import MemberRole, Membership
from db.models.protocol_content import Names
from db.models.staff import Category, OutsideKind, Person, PersonCategory, PositionKind
from db.queries.as_of import (
    NAME_COLUMNS,
    POSITION_COLUMNS,
    full_names,
    on_day,
    position_names,
    with_category,
    with_name,
    with_position,
    working,
)
from db.queries.shapes import AnyRow, AnySelect

LEVELS: dict[Category, int] = {
    Category.MASTER: 7,
    Category.RESEARCHER: 6,
    Category.HIGHEST: 6,
    Category.EXPERT: 5,
    Category.FIRST: 5,
    Category.MODERATOR: 4,
    Category.SECOND: 4,
    Category.TEACHER: 2,
    Category.TRAINEE: 1,
}
"""How high a category stands; older ones beside the newer ones they correspond to."""

TEACHING_KINDS = frozenset({PositionKind.TEACHER, PositionKind.MASTER})

FIRST_PLACES = 3
"""So many first places always count as the most experienced, in a larger body the upper half."""

_UNKNOWN = dt.date.max


class Reason(StrEnum):
    """Why somebody may chair, or what speaks against it."""

    MASTER = "master"
    MOST_EXPERIENCED = "most-experienced"
    HIGHEST_CATEGORY = "highest-category"
    NOT_EXPERIENCED = "not-experienced"
    EXPERIENCE_UNKNOWN = "experience-unknown"
    NOT_TEACHING = "not-teaching"


@dataclass(frozen=True, slots=True)
class Candidate:
    """A member and the place in the ranking; experience in whole years, None where it isn't known."""

    commission_id: int
    person_id: int
    name: Names
    position: Names
    position_kind: PositionKind | None
    category: Category | None
    teaching_since: dt.date | None
    experience: int | None
    place: int = 0
    reasons: tuple[Reason, ...] = ()

    @property
    def suitable(self) -> bool:
        """Whether ¶17 lets this person be chosen: a master, or one of the most experienced teachers."""
        return bool({Reason.MASTER, Reason.MOST_EXPERIENCED}.intersection(self.reasons))


def candidates(session: Session, commission_id: int, day: dt.date) -> list[Candidate]:
    """The members of a body on that day, the likeliest chair first."""
    return rankings(session, [commission_id], day).get(commission_id, [])


def rankings(session: Session, commission_ids: Collection[int] | None, day: dt.date) -> dict[int, list[Candidate]]:
    """The rankings of some bodies, or of all, in one statement."""
    statement: AnySelect = (
        select(
            Membership.commission_id,
            Person.id,
            Person.teaching_since,
            Person.outside_kind,
            PersonCategory.category,
            *NAME_COLUMNS,
            *POSITION_COLUMNS,
        )
        .join(Person, Person.id == Membership.person_id)
        .join(Record, Record.id == Person.id)
        .where(
            on_day(Membership, day),
            Membership.role != MemberRole.INVITED,
            working(day),
            Record.binned_at.is_(None),
        )
    )
    statement = with_category(with_position(with_name(statement, Person.id, day), Person.id, day), Person.id, day)
    if commission_ids is not None:
        statement = statement.where(Membership.commission_id.in_(sorted(commission_ids)))
    bodies: dict[int, dict[int, tuple[str, Candidate]]] = defaultdict(dict)
    for row in session.execute(statement).all():
        bodies[row.commission_id][row.id] = (row.sort_name or "", _candidate(row, day))
    return {body: _ranked(list(people.values())) for body, people in bodies.items()}


def experience_on(teaching_since: dt.date | None, day: dt.date) -> int | None:
    """Whole years from the day teaching began; None where it isn't known."""
    if teaching_since is None:
        return None
    before_anniversary = (day.month, day.day) < (teaching_since.month, teaching_since.day)
    return max(0, day.year - teaching_since.year - before_anniversary)


def _candidate(row: AnyRow, day: dt.date) -> Candidate:
    outside_teacher = row.outside_kind is OutsideKind.COLLEGE_TEACHER and row.position_kind is None
    return Candidate(
        commission_id=row.commission_id,
        person_id=row.id,
        name=full_names(row),
        position=position_names(row),
        position_kind=PositionKind.TEACHER if outside_teacher else row.position_kind,
        category=row.category,
        teaching_since=row.teaching_since,
        experience=experience_on(row.teaching_since, day),
    )


def _ranked(people: Sequence[tuple[str, Candidate]]) -> list[Candidate]:
    """By years of experience, category, the exact day, the alphabet; who doesn't teach comes last."""

    def weight(entry: tuple[str, Candidate]) -> tuple[bool, int, int, dt.date, str]:
        name, person = entry
        level = LEVELS[person.category] if person.category else 0
        years = -1 if person.experience is None else person.experience
        return not _teaches(person), -years, -level, person.teaching_since or _UNKNOWN, name

    ordered = [person for _, person in sorted(people, key=weight)]
    teachers = sum(map(_teaches, ordered))
    upper = max(FIRST_PLACES, (teachers + 1) // 2)
    best = max((LEVELS[each.category] for each in ordered if each.category and _teaches(each)), default=0)
    return [
        replace(person, place=place, reasons=tuple(_reasons(person, place <= upper, best)))
        for place, person in enumerate(ordered, start=1)
    ]


def _teaches(person: Candidate) -> bool:
    """A teacher or a master; where no position is written down nobody is excluded."""
    return person.position_kind is None or person.position_kind in TEACHING_KINDS


def _reasons(person: Candidate, in_upper_half: bool, best: int) -> list[Reason]:
    if not _teaches(person):
        return [Reason.NOT_TEACHING]
    reasons = []
    if person.position_kind is PositionKind.MASTER:
        reasons.append(Reason.MASTER)
    if person.experience is None:
        reasons.append(Reason.EXPERIENCE_UNKNOWN)
    elif in_upper_half:
        reasons.append(Reason.MOST_EXPERIENCED)
    elif not reasons:
        reasons.append(Reason.NOT_EXPERIENCED)
    if person.category is not None and LEVELS[person.category] == best:
        reasons.append(Reason.HIGHEST_CATEGORY)
    return reasons
