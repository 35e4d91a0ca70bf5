"""Whether a paper and its record agree, by the code under its QR.

The whole chain of signed protocols is recomputed by `db.storage.verify`.
"""

from dataclasses import dataclass
from enum import StrEnum

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.models.meetings import Meeting
from db.models.protocol_code import code_of, read_code
from db.models.protocol_content import FIRST_DIGEST, ProtocolContent, digest_of
from db.models.protocols import ProtocolIssue
from db.queries.protocols import IssueRow, issues_with_unlocks
from db.queries.shapes import AnyRow, AnySelect


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
