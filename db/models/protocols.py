"""Signed protocols: the immutable, chained issue of each, unlocks, and the counters that number them."""

import datetime as dt

from sqlalchemy import CheckConstraint, ForeignKey, Index, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from db.models.base import NAME_LIMIT, Base


class ProtocolIssue(Base):
    """All that is printed of a signed protocol; rows are only ever added (triggers see to it).

    `digest` is the SHA-256 of `content` chained with `previous_digest` (see `db.models.protocol_content`), so that
    any later change of any issue is found by recomputing the chain.
    """

    __tablename__ = "protocol_issue"
    __table_args__ = (
        UniqueConstraint("meeting_id", "serial"),
        CheckConstraint("serial > 0", name="serial_positive"),
        CheckConstraint("number > 0", name="number_positive"),
        Index("ix_protocol_issue_body", "commission_id", "academic_year", "number"),
    )
    __chapter__ = "meetings"
    __audit_parent__ = "meeting_id"

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    """The place in the chain: 1, 2, 3 … without gaps."""
    meeting_id: Mapped[int] = mapped_column(ForeignKey("meeting.id"))
    commission_id: Mapped[int] = mapped_column(ForeignKey("commission.id"))
    academic_year: Mapped[int]
    number: Mapped[int]
    serial: Mapped[int]
    """1 for the first issue of a meeting's protocol, then one more after each unlock."""
    held_on: Mapped[dt.date]
    signed_at: Mapped[dt.datetime]
    signed_by: Mapped[str] = mapped_column(String(NAME_LIMIT))
    content: Mapped[str] = mapped_column(String)
    """Canonical JSON of `ProtocolContent`."""
    digest: Mapped[str] = mapped_column(String(64), unique=True)
    previous_digest: Mapped[str] = mapped_column(String(64), unique=True)
    code: Mapped[str] = mapped_column(String(12), unique=True)


class ProtocolUnlock(Base):
    """A signed protocol was opened again to mend a mistake; the issue it replaces stays readable."""

    __tablename__ = "protocol_unlock"
    __table_args__ = (CheckConstraint("length(reason) > 0", name="reason_given"),)
    __chapter__ = "meetings"

    id: Mapped[int] = mapped_column(primary_key=True)
    issue_id: Mapped[int] = mapped_column(ForeignKey("protocol_issue.id"), unique=True)
    unlocked_at: Mapped[dt.datetime]
    unlocked_by: Mapped[str] = mapped_column(String(NAME_LIMIT))
    reason: Mapped[str] = mapped_column(String(NAME_LIMIT))


class NumberCounter(Base):
    """The last number given to a protocol of a body in an academic year; starts from the last one on paper."""

    __tablename__ = "number_counter"
    __table_args__ = (CheckConstraint("last_number >= 0", name="not_negative"),)
    __chapter__ = "meetings"

    commission_id: Mapped[int] = mapped_column(ForeignKey("commission.id"), primary_key=True, autoincrement=False)
    academic_year: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    last_on_paper: Mapped[int] = mapped_column(default=0)
    last_number: Mapped[int] = mapped_column(default=0)
