"""Who changed what and when; rows are only ever added (triggers see to it)."""

import datetime as dt
from enum import StrEnum

from sqlalchemy import ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from db.models.base import NAME_LIMIT, Base, codes


class AuditAction(StrEnum):
    """What happened to the row."""

    ADDED = "added"
    CHANGED = "changed"
    REMOVED = "removed"
    DENIED = "denied"


class AuditEntry(Base):
    """One change of one row, written by the transaction that made it."""

    __tablename__ = "audit_entry"
    __table_args__ = (Index("ix_audit_entry_record", "record_id", "id"), Index("ix_audit_entry_at", "at"))

    id: Mapped[int] = mapped_column(primary_key=True)
    at: Mapped[dt.datetime]
    actor: Mapped[str] = mapped_column(String(NAME_LIMIT))
    record_id: Mapped[int | None] = mapped_column(ForeignKey("record.id"))
    """The record that the row is or belongs to."""
    row_table: Mapped[str] = mapped_column(String(64))
    row_key: Mapped[str] = mapped_column(String(128))
    action: Mapped[AuditAction] = mapped_column(codes(AuditAction))
    before: Mapped[str] = mapped_column(String, default="")
    """JSON of the changed columns before; empty for an added row."""
    after: Mapped[str] = mapped_column(String, default="")
    """JSON of the changed columns after; empty for a removed row."""
    sitting: Mapped[str] = mapped_column(String(64), default="")
    """Autosaves of one sitting at one question are one entry."""
