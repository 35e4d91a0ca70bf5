"""Files on records: what is attached, and the content of a file checked against its hash."""

import datetime as dt
import hashlib
from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from db.errors import DomainError, NotFound
from db.models.attachments import Attachment, FileContent


@dataclass(frozen=True, slots=True)
class AttachmentRow:
    """A file on a record; its size is in bytes."""

    attachment_id: int
    record_id: int
    name: str
    size: int
    sha256: str
    added_at: dt.datetime
    added_by: str


@dataclass(frozen=True, slots=True)
class OpenedFile:
    """A file's name and bytes."""

    name: str
    content: bytes


def attachments_of(session: Session, record_id: int) -> list[AttachmentRow]:
    """The files on a record in the order in which they were added."""
    rows = session.execute(
        select(
            Attachment.id,
            Attachment.record_id,
            Attachment.name,
            FileContent.size,
            Attachment.sha256,
            Attachment.added_at,
            Attachment.added_by,
        )
        .join(FileContent, FileContent.sha256 == Attachment.sha256)
        .where(Attachment.record_id == record_id)
        .order_by(Attachment.id)
    )
    return [AttachmentRow(*row) for row in rows.all()]


def attachment_counts(session: Session, record_ids: list[int]) -> dict[int, int]:
    """How many files each of these records has; records without any are left out."""
    statement = (
        select(Attachment.record_id, func.count())
        .where(Attachment.record_id.in_(record_ids))
        .group_by(Attachment.record_id)
    )
    return {record_id: count for record_id, count in session.execute(statement).all()}


def open_file(session: Session, attachment_id: int) -> OpenedFile:
    """A file's bytes; raises NotFound, and DomainError 'file-damaged' where they aren't what was attached."""
    row = session.execute(
        select(Attachment.name, Attachment.sha256, FileContent.content)
        .join(FileContent, FileContent.sha256 == Attachment.sha256)
        .where(Attachment.id == attachment_id)
    ).first()
    if row is None:
        raise NotFound("attachment-missing", id=attachment_id)
    if hashlib.sha256(row.content).hexdigest() != row.sha256:
        raise DomainError("file-damaged", name=row.name)
    return OpenedFile(row.name, row.content)


def damaged_files(session: Session) -> list[AttachmentRow]:
    """Every attachment whose bytes aren't what was attached; reads one file at a time."""
    damaged = []
    for sha256 in session.scalars(select(FileContent.sha256).order_by(FileContent.sha256)).all():
        content = session.scalar(select(FileContent.content).where(FileContent.sha256 == sha256)) or b""
        if hashlib.sha256(content).hexdigest() != sha256:
            damaged.append(sha256)
    if not damaged:
        return []
    ids = session.scalars(select(Attachment.record_id).where(Attachment.sha256.in_(damaged)).distinct()).all()
    return [row for record_id in ids for row in attachments_of(session, record_id) if row.sha256 in damaged]
