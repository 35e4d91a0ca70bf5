"""Files on records: kept once per content, under their SHA-256."""

import hashlib

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.actions.minutes_access import line
from db.actor import Actor
from db.errors import Invalid, NotFound
from db.models.attachments import Attachment, FileContent
from db.models.base import Record, RecordKind
from db.models.college import College
from db.models.meetings import AgendaItem, Decision, Meeting
from db.queries.norms import norms_in_force
from db.storage import Store


def attach(store: Store, actor: Actor, record_id: int, name: str, content: bytes) -> int:
    """Put a file on a record, also on one that is signed; returns the attachment's id.

    Raises 'file-too-big' above the norm `attachment-megabytes`, 'file-empty', 'name-missing'.
    """
    with store.write(actor) as session:
        actor.require_write(_commission_of(session, record_id))
        limit = norms_in_force(session).count("attachment-megabytes")
        if len(content) > limit * 1024 * 1024:
            raise Invalid("file-too-big", field="content", limit=limit)
        if not content:
            raise Invalid("file-empty", field="content")
        if not line(name):
            raise Invalid("name-missing", field="name")
        sha256 = hashlib.sha256(content).hexdigest()
        if session.scalar(select(FileContent.sha256).where(FileContent.sha256 == sha256)) is None:
            session.add(FileContent(sha256=sha256, size=len(content), content=content))
            session.flush()
        attachment = Attachment(record_id=record_id, sha256=sha256, name=line(name), added_by=actor.name)
        session.add(attachment)
        session.flush()
        return attachment.id


def detach(store: Store, actor: Actor, attachment_id: int) -> None:
    """Take a file off its record; its content goes with the last attachment that needs it."""
    with store.write(actor) as session:
        attachment = session.get(Attachment, attachment_id)
        if attachment is None:
            raise NotFound("attachment-missing", id=attachment_id)
        actor.require_write(_commission_of(session, attachment.record_id))
        sha256 = attachment.sha256
        session.delete(attachment)
        session.flush()
        if not _is_needed(session, sha256):
            session.delete(session.get_one(FileContent, sha256))


def _is_needed(session: Session, sha256: str) -> bool:
    attached = session.scalar(select(Attachment.id).where(Attachment.sha256 == sha256).limit(1))
    logo = session.scalar(select(College.id).where(College.logo_sha256 == sha256).limit(1))
    return attached is not None or logo is not None


def _commission_of(session: Session, record_id: int) -> int | None:
    """The commission whose people may write on a record; None where only methodists may."""
    kind = session.scalar(select(Record.kind).where(Record.id == record_id))
    if kind is None:
        raise NotFound("record-missing", id=record_id)
    meetings = select(Meeting.commission_id)
    items = meetings.join(AgendaItem, AgendaItem.meeting_id == Meeting.id)
    statements = {
        RecordKind.MEETING: meetings.where(Meeting.id == record_id),
        RecordKind.AGENDA_ITEM: items.where(AgendaItem.id == record_id),
        RecordKind.DECISION: items.join(Decision, Decision.item_id == AgendaItem.id).where(
            Decision.id == record_id
        ),
    }
    if kind is RecordKind.COMMISSION:
        return record_id
    return session.scalar(statements[kind]) if kind in statements else None
