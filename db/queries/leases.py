"""Who is entering the minutes of a meeting now."""

import datetime as dt
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.models.meetings import MinutesLease


@dataclass(frozen=True, slots=True)
class LeaseRow:
    """A lease on a meeting's minutes; one that has expired holds nobody back."""

    meeting_id: int
    holder: str
    holder_name: str
    taken_at: dt.datetime
    expires_at: dt.datetime

    def holds(self, now: dt.datetime) -> bool:
        """Whether it is still in force."""
        return self.expires_at > now


def lease_of(session: Session, meeting_id: int) -> LeaseRow | None:
    """The last lease taken on a meeting's minutes, expired or not."""
    row = session.execute(
        select(
            MinutesLease.meeting_id,
            MinutesLease.holder,
            MinutesLease.holder_name,
            MinutesLease.taken_at,
            MinutesLease.expires_at,
        ).where(MinutesLease.meeting_id == meeting_id)
    ).first()
    return None if row is None else LeaseRow(*row)
