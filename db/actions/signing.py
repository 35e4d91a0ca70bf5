"""Signing protocols: numbers without gaps, an immutable chained issue, and the unlock that mends a mistake.

`issue_protocol` and `ProtocolPress` work on a session already open, so that whole years can be signed in one
transaction; `sign_protocol` is what a person does.
"""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, replace
from zoneinfo import ZoneInfo

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from db.actions.minutes_access import any_meeting, line, meeting_to_change
from db.actor import Actor
from db.errors import DomainError, Invalid
from db.models.base import utc_now
from db.models.college import College
from db.models.meetings import Meeting, MeetingState
from db.models.protocol_code import code_of
from db.models.protocol_content import FIRST_DIGEST, ProtocolContent, digest_of
from db.models.protocols import NumberCounter, ProtocolIssue, ProtocolUnlock
from db.queries.protocol_content import build_content
from db.rules.minutes_checks import Problem, check_minutes
from db.storage import Store


@dataclass(frozen=True, slots=True)
class Signed:
    """A signed protocol."""

    issue_id: int
    number: int
    code: str
    version: int


class NotReady(DomainError):
    """The minutes can't be signed as they are; `problems` are those that stop the signature."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        super().__init__("minutes-not-ready", count=len(problems))
        self.problems = tuple(problems)


@dataclass(slots=True)
class ProtocolPress:
    """Makes issues one after another; keeps the end of the chain, so that making many needs no more reading.
    """

    last_id: int
    last_digest: str

    @classmethod
    def at_end_of(cls, session: Session) -> "ProtocolPress":
        """A press that goes on where the chain ends now; the caller holds the write lock."""
        last = session.execute(
            select(ProtocolIssue.id, ProtocolIssue.digest).order_by(ProtocolIssue.id.desc()).limit(1)
        ).first()
        return cls(last.id, last.digest) if last else cls(0, FIRST_DIGEST)

    def issue(
        self,
        content: ProtocolContent,
        commission_id: int,
        serial: int,
        signed_by: str,
        signed_at: dt.datetime,
    ) -> ProtocolIssue:
        """The next issue of the chain, not added to any session; the content must have its number."""
        if content.number is None:
            raise ValueError("a protocol is issued with its number")
        text = content.to_json()
        digest = digest_of(
            previous=self.last_digest,
            meeting_id=content.meeting_id,
            serial=serial,
            number=content.number,
            signed_at=signed_at,
            signed_by=signed_by,
            content=text,
        )
        issue = ProtocolIssue(
            id=self.last_id + 1,
            meeting_id=content.meeting_id,
            commission_id=commission_id,
            academic_year=content.academic_year,
            number=content.number,
            serial=serial,
            held_on=content.held_on,
            signed_at=signed_at,
            signed_by=signed_by,
            content=text,
            digest=digest,
            previous_digest=self.last_digest,
            code=code_of(digest),
        )
        self.last_id, self.last_digest = issue.id, digest
        return issue


def sign_protocol(
    store: Store,
    actor: Actor,
    meeting_id: int,
    version: int | None = None,
    *,
    moment: dt.datetime | None = None,
) -> Signed:
    """Sign the minutes: number, freeze and chain them.

    Raises NotReady while a check of `db.rules.minutes_checks` stops the signature; its warnings don't.
    `version` is the meeting's version as shown; raises Conflict where somebody saved since.
    """
    moment = moment or utc_now()
    with store.write(actor) as session:
        meeting = meeting_to_change(session, actor, meeting_id, version)
        problems = check_minutes(session, meeting_id, _day_at_college(session, moment))
        blocking = [problem for problem in problems if problem.blocking]
        if blocking:
            raise NotReady(blocking)
        issue = issue_protocol(session, meeting, actor.name, moment)
        return Signed(issue.id, issue.number, issue.code, meeting.version)


def issue_protocol(session: Session, meeting: Meeting, signed_by: str, moment: dt.datetime) -> ProtocolIssue:
    """Number the meeting, build what is printed and add the issue; nothing is checked.

    To be called in a writing transaction, which holds the database's one write lock.
    """
    if meeting.number is None:
        meeting.number = take_number(session, meeting.commission_id, meeting.academic_year)
    meeting.state = MeetingState.SIGNED
    session.flush()
    serial = session.scalar(
        select(func.coalesce(func.max(ProtocolIssue.serial), 0)).where(ProtocolIssue.meeting_id == meeting.id)
    )
    content = replace(build_content(session, meeting.id), number=meeting.number)
    issue = ProtocolPress.at_end_of(session).issue(
        content, meeting.commission_id, (serial or 0) + 1, signed_by, moment
    )
    session.add(issue)
    session.flush()
    return issue


def take_number(session: Session, commission_id: int, academic_year: int) -> int:
    """The next number of the body's year; the counter stays locked until the transaction ends."""
    counter = _counter(session, commission_id, academic_year)
    counter.last_number += 1
    return counter.last_number


def set_last_on_paper(
    store: Store, actor: Actor, commission_id: int, academic_year: int, number: int
) -> None:
    """The last number that the body's year has on paper: the program goes on with the next one.

    Raises 'numbers-given' once the program has numbered a protocol of that year, 'number-negative'.
    """
    with store.write(actor) as session:
        actor.require_write(commission_id)
        if number < 0:
            raise Invalid("number-negative", field="last_on_paper")
        counter = _counter(session, commission_id, academic_year)
        if counter.last_number != counter.last_on_paper:
            raise Invalid("numbers-given", field="last_on_paper", number=counter.last_number)
        counter.last_on_paper = counter.last_number = number


def unlock_protocol(
    store: Store, actor: Actor, meeting_id: int, reason: str, *, moment: dt.datetime | None = None
) -> int:
    """Open a signed protocol again to mend a mistake (methodists only); returns the meeting's new version.

    The issue stays readable and marked as replaced; signing again keeps the number. Raises 'reason-missing',
    'not-signed'.
    """
    with store.write(actor) as session:
        meeting = any_meeting(session, actor, meeting_id)
        actor.require()
        if not line(reason):
            raise Invalid("reason-missing", field="reason")
        issue = session.scalars(
            select(ProtocolIssue)
            .where(ProtocolIssue.meeting_id == meeting_id)
            .order_by(ProtocolIssue.serial.desc())
        ).first()
        if meeting.state is not MeetingState.SIGNED or issue is None:
            raise Invalid("not-signed")
        session.add(
            ProtocolUnlock(
                issue_id=issue.id,
                unlocked_at=moment or utc_now(),
                unlocked_by=actor.name,
                reason=line(reason),
            )
        )
        meeting.state = MeetingState.ENTERING
        session.flush()
        return meeting.version


def _counter(session: Session, commission_id: int, academic_year: int) -> NumberCounter:
    """The counter, locked; made where the year has none yet (the write lock keeps others from making it too).
    """
    counter = session.get(
        NumberCounter, (commission_id, academic_year), with_for_update=True, populate_existing=True
    )
    if counter is None:
        counter = NumberCounter(
            commission_id=commission_id, academic_year=academic_year, last_on_paper=0, last_number=0
        )
        session.add(counter)
        session.flush()
    return counter


def _day_at_college(session: Session, moment: dt.datetime) -> dt.date:
    zone = session.scalar(select(College.time_zone))
    return moment.astimezone(ZoneInfo(zone or "Asia/Almaty")).date()
