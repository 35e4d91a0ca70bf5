"""Signed protocols: their issues, what is printed of a meeting, the numbers given and to be given."""

import datetime as dt
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.errors import NotFound
from db.models.meetings import Meeting, MeetingState
from db.models.protocol_content import ProtocolContent
from db.models.protocols import NumberCounter, ProtocolIssue, ProtocolUnlock
from db.queries.protocol_content import build_content
from db.queries.shapes import AnySelect


@dataclass(frozen=True, slots=True)
class IssueRow:
    """One issue of a meeting's protocol; `unlocked_at` and the reason where it was opened again."""

    issue_id: int
    meeting_id: int
    commission_id: int
    academic_year: int
    number: int
    serial: int
    held_on: dt.date
    signed_at: dt.datetime
    signed_by: str
    code: str
    digest: str
    unlocked_at: dt.datetime | None
    unlocked_by: str | None
    reason: str | None

    @property
    def in_force(self) -> bool:
        """Not replaced by an unlock."""
        return self.unlocked_at is None


@dataclass(frozen=True, slots=True)
class Paper:
    """What is printed of a meeting: a signed protocol with its code and digest, or a draft without them."""

    content: ProtocolContent
    issue: IssueRow | None

    @property
    def is_draft(self) -> bool:
        """Not signed, or opened again."""
        return self.issue is None


@dataclass(frozen=True, slots=True)
class Numbers:
    """The numbering of a body's protocols in an academic year."""

    commission_id: int
    academic_year: int
    last_on_paper: int
    last_number: int

    @property
    def next_number(self) -> int:
        """The number that the next signed protocol gets."""
        return self.last_number + 1

    @property
    def paper_editable(self) -> bool:
        """No protocol has been numbered by the program yet."""
        return self.last_number == self.last_on_paper


def issues_of(session: Session, meeting_id: int) -> list[IssueRow]:
    """All issues of a meeting's protocol, the newest first."""
    rows = session.execute(
        issues_with_unlocks().where(ProtocolIssue.meeting_id == meeting_id).order_by(ProtocolIssue.id.desc())
    )
    return [IssueRow(*row) for row in rows.all()]


def issue_content(session: Session, issue_id: int) -> ProtocolContent:
    """What an issue prints; raises NotFound, or ValueError where the stored content is damaged."""
    content = session.scalar(select(ProtocolIssue.content).where(ProtocolIssue.id == issue_id))
    if content is None:
        raise NotFound("issue-missing", id=issue_id)
    return ProtocolContent.from_json(content)


def paper_of(session: Session, meeting_id: int) -> Paper:
    """What is printed of a meeting: the issue in force where it is signed, else the draft as it stands now.
    """
    state = session.scalar(select(Meeting.state).where(Meeting.id == meeting_id))
    if state is None:
        raise NotFound("meeting-missing", id=meeting_id)
    if state is MeetingState.SIGNED:
        issues = issues_of(session, meeting_id)
        if issues and issues[0].in_force:
            return Paper(issue_content(session, issues[0].issue_id), issues[0])
    return Paper(build_content(session, meeting_id), None)


def paper_of_issue(session: Session, issue_id: int) -> Paper:
    """What an issue prints, an old one too; raises NotFound."""
    row = session.execute(issues_with_unlocks().where(ProtocolIssue.id == issue_id)).first()
    if row is None:
        raise NotFound("issue-missing", id=issue_id)
    return Paper(issue_content(session, issue_id), IssueRow(*row))


def latest_signed(session: Session) -> int | None:
    """The meeting whose protocol was signed last and is in force, or None."""
    return session.scalar(
        select(ProtocolIssue.meeting_id)
        .join(ProtocolUnlock, ProtocolUnlock.issue_id == ProtocolIssue.id, isouter=True)
        .where(ProtocolUnlock.id.is_(None))
        .order_by(ProtocolIssue.id.desc())
        .limit(1)
    )


def protocols_of(session: Session, commission_id: int, academic_year: int) -> list[IssueRow]:
    """The issues in force of a body's year, by number: its protocol book."""
    rows = session.execute(
        issues_with_unlocks()
        .where(
            ProtocolIssue.commission_id == commission_id,
            ProtocolIssue.academic_year == academic_year,
            ProtocolUnlock.id.is_(None),
        )
        .order_by(ProtocolIssue.number)
    )
    return [IssueRow(*row) for row in rows.all()]


def numbers(session: Session, commission_id: int, academic_year: int) -> Numbers:
    """The numbers given in a body's year and the next one."""
    counter = session.execute(
        select(NumberCounter.last_on_paper, NumberCounter.last_number).where(
            NumberCounter.commission_id == commission_id, NumberCounter.academic_year == academic_year
        )
    ).first()
    return Numbers(commission_id, academic_year, *(counter or (0, 0)))


def numbers_of_year(session: Session, academic_year: int) -> list[Numbers]:
    """The numbering of every body that has one in this year."""
    rows = session.execute(
        select(NumberCounter.commission_id, NumberCounter.last_on_paper, NumberCounter.last_number)
        .where(NumberCounter.academic_year == academic_year)
        .order_by(NumberCounter.commission_id)
    )
    return [Numbers(row[0], academic_year, row[1], row[2]) for row in rows.all()]


def issues_with_unlocks() -> AnySelect:
    """Columns of `IssueRow` for every issue, with its unlock where it has one."""
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
        ProtocolIssue.code,
        ProtocolIssue.digest,
        ProtocolUnlock.unlocked_at,
        ProtocolUnlock.unlocked_by,
        ProtocolUnlock.reason,
    ).join(ProtocolUnlock, ProtocolUnlock.issue_id == ProtocolIssue.id, isouter=True)
