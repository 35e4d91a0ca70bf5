"""Whether papers and records agree: the code under a QR, and the whole chain of signed protocols recomputed.
"""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from db.models.meetings import Meeting, MeetingState
from db.models.protocol_code import code_of, read_code
from db.models.protocol_content import FIRST_DIGEST, ProtocolContent, digest_of
from db.models.protocols import NumberCounter, ProtocolIssue, ProtocolUnlock
from db.queries.protocols import IssueRow, issues_with_unlocks
from db.queries.shapes import AnyRow, AnySelect

CHUNK = 500
"""How many issues one statement of a verification reads."""


class Verdict(StrEnum):
    """What the code on a paper says."""

    NOT_A_CODE = "not-a-code"
    UNKNOWN = "unknown"
    AGREES = "agrees"
    REPLACED = "replaced"
    UNLOCKED = "unlocked"
    DAMAGED = "damaged"


@dataclass(frozen=True, slots=True)
class Verification:
    """The verdict on a typed code, and the protocol it belongs to."""

    verdict: Verdict
    code: str = ""
    issue: IssueRow | None = None
    content: ProtocolContent | None = None
    """What was signed; None where the code is unknown or the record damaged."""


class ChainFault(StrEnum):
    """What a verification of all protocols can find."""

    CONTENT_CHANGED = "content-changed"
    CHAIN_BROKEN = "chain-broken"
    ISSUE_MISSING = "issue-missing"
    STATE_DIFFERS = "state-differs"


@dataclass(frozen=True, slots=True)
class ChainFinding:
    """A protocol that isn't as it was signed."""

    fault: ChainFault
    issue_id: int | None
    meeting_id: int | None
    number: int | None
    academic_year: int | None
    held_on: dt.date | None


def verify(session: Session, typed: str) -> Verification:
    """Whether the code on a paper belongs to a protocol in force whose record is as it was signed."""
    code = read_code(typed)
    if code is None:
        return Verification(Verdict.NOT_A_CODE)
    issue = session.execute(_whole_issues().where(ProtocolIssue.code == code)).first()
    if issue is None:
        return Verification(Verdict.UNKNOWN, code)
    row = IssueRow(*session.execute(issues_with_unlocks().where(ProtocolIssue.id == issue.id)).one())
    before = session.scalar(select(ProtocolIssue.digest).where(ProtocolIssue.id == issue.id - 1))
    if not _agrees(issue) or issue.previous_digest != (before or FIRST_DIGEST):
        return Verification(Verdict.DAMAGED, code, row)
    content = ProtocolContent.from_json(issue.content)
    if row.in_force:
        return Verification(Verdict.AGREES, code, row, content)
    reissued = session.scalar(
        select(ProtocolIssue.id)
        .where(ProtocolIssue.meeting_id == issue.meeting_id, ProtocolIssue.serial > issue.serial)
        .limit(1)
    )
    return Verification(Verdict.REPLACED if reissued else Verdict.UNLOCKED, code, row, content)


def verify_chain(session: Session) -> list[ChainFinding]:
    """Recompute the whole chain; every protocol changed, missing or inconsistent is named."""
    return [*_chain_findings(session), *_tail_findings(session), *_state_findings(session)]


def _chain_findings(session: Session) -> Iterator[ChainFinding]:
    previous_id, previous_digest = 0, FIRST_DIGEST
    while True:
        page = _whole_issues().where(ProtocolIssue.id > previous_id).order_by(ProtocolIssue.id).limit(CHUNK)
        issues = session.execute(page).all()
        if not issues:
            return
        for issue in issues:
            if issue.id != previous_id + 1 or issue.previous_digest != previous_digest:
                yield _finding(ChainFault.CHAIN_BROKEN, issue)
            if not _agrees(issue):
                yield _finding(ChainFault.CONTENT_CHANGED, issue)
            previous_id, previous_digest = issue.id, issue.digest


def _tail_findings(session: Session) -> Iterator[ChainFinding]:
    """Numbers that were given but have no protocol: the end of the chain was cut off."""
    last = (
        select(
            ProtocolIssue.commission_id,
            ProtocolIssue.academic_year,
            func.max(ProtocolIssue.number).label("number"),
        )
        .group_by(ProtocolIssue.commission_id, ProtocolIssue.academic_year)
        .subquery()
    )
    statement = (
        select(NumberCounter.academic_year, NumberCounter.last_number)
        .join(
            last,
            (last.c.commission_id == NumberCounter.commission_id)
            & (last.c.academic_year == NumberCounter.academic_year),
            isouter=True,
        )
        .where(
            NumberCounter.last_number > func.coalesce(last.c.number, 0),
            NumberCounter.last_number > NumberCounter.last_on_paper,
        )
    )
    for academic_year, number in session.execute(statement).all():
        yield ChainFinding(ChainFault.ISSUE_MISSING, None, None, number, academic_year, None)


def _state_findings(session: Session) -> Iterator[ChainFinding]:
    """Meetings whose state doesn't follow from their issues and unlocks."""
    in_force = (
        select(ProtocolIssue.meeting_id, func.count().label("count"))
        .join(ProtocolUnlock, ProtocolUnlock.issue_id == ProtocolIssue.id, isouter=True)
        .where(ProtocolUnlock.id.is_(None))
        .group_by(ProtocolIssue.meeting_id)
        .subquery()
    )
    signed = Meeting.state == MeetingState.SIGNED
    count = func.coalesce(in_force.c.count, 0)
    statement = (
        select(Meeting.id, Meeting.number, Meeting.academic_year, Meeting.held_on, Meeting.state)
        .join(in_force, in_force.c.meeting_id == Meeting.id, isouter=True)
        .where((signed & (count != 1)) | (~signed & (count != 0)))
        .order_by(Meeting.id)
    )
    for meeting_id, number, academic_year, held_on, state in session.execute(statement).all():
        fault = ChainFault.ISSUE_MISSING if state is MeetingState.SIGNED else ChainFault.STATE_DIFFERS
        yield ChainFinding(fault, None, meeting_id, number, academic_year, held_on)


def _whole_issues() -> AnySelect:
    return select(
        ProtocolIssue.id,
        ProtocolIssue.meeting_id,
        ProtocolIssue.commission_id,
        ProtocolIssue.academic_year,
        ProtocolIssue.number,
        ProtocolIssue.serial,
        ProtocolIssue.held_on,
        ProtocolIssue.signed_at,
        ProtocolIssue.signed_by,
        ProtocolIssue.content,
        ProtocolIssue.digest,
        ProtocolIssue.previous_digest,
        ProtocolIssue.code,
        Meeting.commission_id.label("body_id"),
    ).join(Meeting, Meeting.id == ProtocolIssue.meeting_id, isouter=True)


def _agrees(issue: AnyRow) -> bool:
    """The digest, the code and the columns beside the content follow from the content."""
    digest = digest_of(
        previous=issue.previous_digest,
        meeting_id=issue.meeting_id,
        serial=issue.serial,
        number=issue.number,
        signed_at=issue.signed_at,
        signed_by=issue.signed_by,
        content=issue.content,
    )
    if digest != issue.digest or code_of(digest) != issue.code or issue.commission_id != issue.body_id:
        return False
    try:
        content = ProtocolContent.from_json(issue.content)
    except ValueError:
        return False
    return (content.number, content.held_on, content.academic_year, content.meeting_id) == (
        issue.number,
        issue.held_on,
        issue.academic_year,
        issue.meeting_id,
    )


def _finding(fault: ChainFault, issue: AnyRow) -> ChainFinding:
    return ChainFinding(fault, issue.id, issue.meeting_id, issue.number, issue.academic_year, issue.held_on)
