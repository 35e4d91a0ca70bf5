"""Files on records, kept once per content."""

import datetime as dt

from sqlalchemy import CheckConstraint, ForeignKey, Index, LargeBinary, String
from sqlalchemy.orm import Mapped, deferred, mapped_column

from db.models.base import NAME_LIMIT, Base, utc_now


class FileContent(Base):
    """The bytes of a file under their SHA-256; loaded only when opened."""

    __tablename__ = "file_content"
    __table_args__ = (CheckConstraint("length(sha256) = 64", name="sha256_length"),)

    sha256: Mapped[str] = mapped_column(String(64), primary_key=True)
    size: Mapped[int]
    content: Mapped[bytes] = deferred(mapped_column(LargeBinary))


class Attachment(Base):
    """A file put on a record."""

    __tablename__ = "attachment"
    __table_args__ = (Index("ix_attachment_record", "record_id"),)
    __chapter__ = "attachments"
    __audit_parent__ = "record_id"

    id: Mapped[int] = mapped_column(primary_key=True)
    record_id: Mapped[int] = mapped_column(ForeignKey("record.id"))
    sha256: Mapped[str] = mapped_column(ForeignKey("file_content.sha256"), index=True)
    name: Mapped[str] = mapped_column(String(NAME_LIMIT))
    added_at: Mapped[dt.datetime] = mapped_column(default=utc_now)
    added_by: Mapped[str] = mapped_column(String(NAME_LIMIT), default="")
