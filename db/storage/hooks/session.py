"""The session of a unit of work: everything that is kept by itself hangs on its events."""

from typing import Any

from sqlalchemy import event
from sqlalchemy.orm import ORMExecuteState, Session, UOWTransaction
from sqlalchemy.orm.session import SessionTransaction

from db.models.audit import AuditAction
from db.models.base import Identified, Record
from db.storage.hooks.audit import Change, changes_of, write_entries
from db.storage.hooks.cleaning import clean_texts
from db.storage.hooks.ledger import Ledger, chapters_of, is_audited, record_id_of
from db.storage.index import refresh_entries


class WriteSession(Session):
    """A session that writes; `info["ledger"]` tells who does it."""

    @property
    def ledger(self) -> Ledger:
        """What this unit of work did so far."""
        ledger = self.info["ledger"]
        assert isinstance(ledger, Ledger)
        return ledger


class BulkWriteError(TypeError):
    """A bulk UPDATE or DELETE would go past the audit, versions and the search index."""


@event.listens_for(WriteSession, "before_flush")
def _before_flush(session: WriteSession, flush: UOWTransaction, instances: Any) -> None:
    clean_texts(session)


@event.listens_for(WriteSession, "after_flush")
def _after_flush(session: WriteSession, flush: UOWTransaction) -> None:
    ledger = session.ledger
    changes = list(changes_of(flush))
    ledger.chapters |= chapters_of(change.target for change in changes)
    for change in changes:
        _note_record(ledger, change)
    write_entries(session, ledger, changes)


@event.listens_for(WriteSession, "before_commit")
def _before_commit(session: WriteSession) -> None:
    session.flush()
    ledger = session.ledger
    touched, moved = ledger.touched, ledger.moved
    ledger.touched, ledger.moved = set(), set()
    refresh_entries(session.connection(), touched, moved)


def _note_record(ledger: Ledger, change: Change) -> None:
    record_id = record_id_of(change.target)
    if record_id is None:
        return
    ledger.touched.add(record_id)
    if isinstance(change.target, Identified | Record) and change.action is not AuditAction.ADDED:
        ledger.moved.add(record_id)


@event.listens_for(WriteSession, "after_soft_rollback")
def _after_rollback(session: WriteSession, previous: SessionTransaction) -> None:
    session.ledger.noting.clear()


@event.listens_for(WriteSession, "do_orm_execute")
def _before_statement(statement: ORMExecuteState) -> None:
    if not (statement.is_update or statement.is_delete):
        return
    mapper = statement.bind_mapper
    if mapper is not None and is_audited(mapper):
        raise BulkWriteError(f"change rows of {mapper.class_.__name__} one by one")
