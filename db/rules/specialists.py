"""¶17: scientists and specialists of enterprises are drawn into the work of commissions."""

from collections.abc import Iterator

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.models.base import Record, RecordKind
from db.models.commissions import CommissionKind, Membership
from db.models.meetings import Attendance, Meeting, Presence
from db.models.staff import OutsideKind, Person
from db.queries.as_of import overlapping
from db.queries.meetings import HELD
from db.rules.bodies import COMMISSIONS, bodies
from db.rules.rule import Finding, Scope

SPECIALISTS = (OutsideKind.SCIENTIST, OutsideKind.ENTERPRISE)


def outside_specialists(session: Session, scope: Scope) -> Iterator[Finding]:
    """Commissions and departments in whose work no specialist from outside has taken part this year."""
    year = scope.year
    belonging = (
        select(Membership.commission_id)
        .join(Person, Person.id == Membership.person_id)
        .where(
            Person.outside_kind.in_(SPECIALISTS),
            overlapping(Membership, year.first_day, year.last_day),
            *scope.within(Membership.commission_id),
        )
    )
    attending = (
        select(Meeting.commission_id)
        .join(Record, Record.id == Meeting.id)
        .join(Attendance, Attendance.meeting_id == Meeting.id)
        .join(Person, Person.id == Attendance.person_id)
        .where(
            Meeting.academic_year == year.start,
            Meeting.state.in_(HELD),
            Record.binned_at.is_(None),
            Attendance.presence == Presence.PRESENT,
            Person.outside_kind.in_(SPECIALISTS),
            *scope.within(Meeting.commission_id),
        )
    )
    involved = set(session.scalars(belonging.union(attending)))
    for body in bodies(session, scope, (*COMMISSIONS, CommissionKind.DEPARTMENT)):
        if body.id not in involved:
            params = {"commission": body.name}
            yield Finding("outside-specialists", body.id, RecordKind.COMMISSION, params)
