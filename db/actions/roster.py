"""Copies the membership of a meeting's day into its attendance."""

from sqlalchemy.orm import Session

from db.models.meetings import Attendance, AttendeeKind, Meeting
from db.queries.roster import Roster, roster_of_day


def fill_roster(session: Session, meeting: Meeting) -> Roster:
    """Make the attendance the roster of the meeting's day; people invited by hand stay."""
    roster = roster_of_day(session, meeting.commission_id, meeting.held_on)
    known = {row.person_id: row for row in meeting.attendance}
    wanted = dict.fromkeys(roster.members, AttendeeKind.MEMBER) | dict.fromkeys(
        roster.invited, AttendeeKind.INVITED
    )
    for person_id, row in known.items():
        if row.kind is AttendeeKind.MEMBER and person_id not in wanted:
            meeting.attendance.remove(row)
    for person_id, kind in wanted.items():
        if person_id in known:
            known[person_id].kind = kind
        else:
            meeting.attendance.append(Attendance(person_id=person_id, kind=kind))
    return roster


def has_marks(meeting: Meeting) -> bool:
    """Whether anybody's presence has been marked."""
    return any(row.presence is not None for row in meeting.attendance)
