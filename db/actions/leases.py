"""One person at a time enters the minutes of a meeting: a visible lease that expires and can be taken over.

The lease is a courtesy between people; what keeps texts from being overwritten is the version of each
question. Times are the database server's where there is one, so that workstations with wrong clocks agree.
"""

import datetime as dt

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from db.actions.minutes_access import any_meeting
from db.actor import Actor
from db.errors import DomainError
from db.models.base import utc_now
from db.models.meetings import MinutesLease
from db.queries.leases import LeaseRow, lease_of
from db.storage import Store

LASTS = dt.timedelta(seconds=60)
"""How long a lease holds unless it is renewed; an editor renews it at a third of that."""


class LeaseHeld(DomainError):
    """Somebody else is entering these minutes; `lease` tells who and until when."""

    def __init__(self, lease: LeaseRow) -> None:
        super().__init__("minutes-held", name=lease.holder_name)
        self.lease = lease


def take_lease(
    store: Store,
    actor: Actor,
    meeting_id: int,
    holder: str,
    *,
    take_over: bool = False,
    now: dt.datetime | None = None,
) -> LeaseRow:
    """Begin to enter the minutes; `holder` is a random token of the editor.

    Raises LeaseHeld while somebody else's lease holds, unless it is taken over.
    """
    with store.write(actor) as session:
        any_meeting(session, actor, meeting_id)
        now = now or _now(session)
        known = lease_of(session, meeting_id)
        if known is not None and known.holder != holder and known.holds(now) and not take_over:
            raise LeaseHeld(known)
        lease = session.get(MinutesLease, meeting_id) or MinutesLease(meeting_id=meeting_id)
        if lease.holder != holder:
            lease.holder, lease.taken_at = holder, now
        lease.holder_name, lease.expires_at = actor.name, now + LASTS
        session.add(lease)
        session.flush()
        return _row(lease)


def renew_lease(
    store: Store, actor: Actor, meeting_id: int, holder: str, *, now: dt.datetime | None = None
) -> LeaseRow:
    """Go on entering the minutes; raises LeaseHeld where somebody took the lease over, and takes it again
    where it merely expired.
    """
    return take_lease(store, actor, meeting_id, holder, now=now)


def release_lease(store: Store, actor: Actor, meeting_id: int, holder: str) -> None:
    """Stop entering the minutes; nothing happens where somebody else holds the lease."""
    with store.write(actor) as session:
        lease = session.get(MinutesLease, meeting_id)
        if lease is not None and lease.holder == holder:
            session.delete(lease)


def _row(lease: MinutesLease) -> LeaseRow:
    return LeaseRow(lease.meeting_id, lease.holder, lease.holder_name, lease.taken_at, lease.expires_at)


def _now(session: Session) -> dt.datetime:
    if session.get_bind().dialect.name == "sqlite":
        return utc_now()
    moment = session.scalar(select(func.clock_timestamp()))
    return moment if isinstance(moment, dt.datetime) else utc_now()
