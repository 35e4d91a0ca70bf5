"""The roster of a body on a day: who belongs to a meeting held then, and who chairs it."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import ColumnElement, or_, select
from sqlalchemy.orm import QueryableAttribute, Session

from db.models.commissions import ChairAssignment, MemberRole, Membership
from db.models.meetings import AttendeeKind
from db.queries.shapes import AnyRow


@dataclass(frozen=True, slots=True)
class Roster:
    """People of a body on one day; the chair is among the members."""

    members: tuple[int, ...] = ()
    invited: tuple[int, ...] = ()
    """Invited specialists of the body."""
    chair_id: int | None = None
    secretary_id: int | None = None


@dataclass(frozen=True, slots=True)
class RosterDifferences:
    """How the membership of the day differs from an attendance list."""

    joined: tuple[int, ...] = ()
    """Members of the day who aren't on the list as members."""
    left: tuple[int, ...] = ()
    """On the list as members, but not members on that day."""

    def __bool__(self) -> bool:
        return bool(self.joined or self.left)


def roster_of_day(session: Session, commission_id: int, day: dt.date) -> Roster:
    """Who belonged to the body on that day."""
    rows = session.execute(
        select(Membership.person_id, Membership.role)
        .where(Membership.commission_id == commission_id, *_on(Membership.starts_on, Membership.ends_on, day))
        .order_by(Membership.id)
    ).all()
    chair_id = session.scalar(
        select(ChairAssignment.person_id)
        .where(
            ChairAssignment.commission_id == commission_id,
            *_on(ChairAssignment.starts_on, ChairAssignment.ends_on, day),
        )
        .order_by(ChairAssignment.starts_on.desc())
        .limit(1)
    )
    belonging = dict.fromkeys(person_id for person_id, role in rows if role is not MemberRole.INVITED)
    if chair_id is not None:
        belonging[chair_id] = None
    invited = dict.fromkeys(person_id for person_id, role in rows if role is MemberRole.INVITED)
    secretaries = [person_id for person_id, role in rows if role is MemberRole.SECRETARY]
    return Roster(
        members=tuple(belonging),
        invited=tuple(person_id for person_id in invited if person_id not in belonging),
        chair_id=chair_id,
        secretary_id=secretaries[0] if secretaries else None,
    )


def roster_differences(roster: Roster, attendance: Iterable[AnyRow]) -> RosterDifferences:
    """Compare the members of the day with an attendance list (rows with `person_id` and `kind`)."""
    listed = {row.person_id: None for row in attendance if row.kind is AttendeeKind.MEMBER}
    members = set(roster.members)
    return RosterDifferences(
        joined=tuple(person_id for person_id in roster.members if person_id not in listed),
        left=tuple(person_id for person_id in listed if person_id not in members),
    )


def _on(
    starts_on: QueryableAttribute[dt.date], ends_on: QueryableAttribute[dt.date | None], day: dt.date
) -> tuple[ColumnElement[bool], ColumnElement[bool]]:
    return starts_on <= day, or_(ends_on.is_(None), ends_on >= day)
