"""The history of a record: who changed what, with what stood there before and after."""

import datetime as dt
import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Row, select
from sqlalchemy.orm import Session

from db.models.audit import AuditAction, AuditEntry
from db.models.base import Base


@dataclass(frozen=True, slots=True)
class CellChange:
    """One column of a row: values as JSON holds them (dates as text)."""

    column: str
    before: Any
    after: Any


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """One change of one row that belongs to the record."""

    entry_id: int
    at: dt.datetime
    actor: str
    record_id: int | None
    table: str
    key: str
    action: AuditAction
    cells: tuple[CellChange, ...]


def history(session: Session, record_id: int, limit: int = 200) -> list[HistoryEntry]:
    """The newest changes of a record and of the rows that belong to it, newest first."""
    statement = select(AuditEntry.__table__).where(AuditEntry.record_id == record_id)
    return _read(session, session.execute(statement.order_by(AuditEntry.id.desc()).limit(limit)).all())


def journal(
    session: Session, *, since: dt.datetime | None = None, actor: str | None = None, limit: int = 500
) -> list[HistoryEntry]:
    """The newest changes of the whole college, newest first; refused attempts among them."""
    statement = select(AuditEntry.__table__)
    if since is not None:
        statement = statement.where(AuditEntry.at >= since)
    if actor is not None:
        statement = statement.where(AuditEntry.actor == actor)
    return _read(session, session.execute(statement.order_by(AuditEntry.id.desc()).limit(limit)).all())


def first_change(session: Session) -> dt.datetime | None:
    """When the first audited change was made; None in a college that nobody has worked in."""
    return session.scalar(select(AuditEntry.at).order_by(AuditEntry.id).limit(1))


def last_change(session: Session) -> dt.datetime | None:
    """When the last audited change was made."""
    return session.scalar(select(AuditEntry.at).order_by(AuditEntry.id.desc()).limit(1))


def _read(session: Session, rows: Sequence[Row[Any]]) -> list[HistoryEntry]:
    return [
        HistoryEntry(
            row.id,
            row.at,
            row.actor,
            row.record_id,
            row.row_table,
            row.row_key,
            row.action,
            _cells(session, row),
        )
        for row in rows
    ]


def _cells(session: Session, row: Row[Any]) -> tuple[CellChange, ...]:
    before = json.loads(row.before) if row.before else {}
    after = json.loads(row.after) if row.after else {}
    if row.sitting and row.action is AuditAction.CHANGED:
        after = {column: _value_afterwards(session, row, column) for column in before}
    columns = dict.fromkeys((*before, *after))
    return tuple(CellChange(column, before.get(column), after.get(column)) for column in columns)


def _value_afterwards(session: Session, row: Row[Any], column: str) -> Any:
    """What a sitting left: the next entry about the cell says it as before, or the row holds it now."""
    later = select(AuditEntry.before).where(
        AuditEntry.row_table == row.row_table, AuditEntry.row_key == row.row_key, AuditEntry.id > row.id
    )
    if row.record_id is not None:
        later = later.where(AuditEntry.record_id == row.record_id)
    for (text,) in session.execute(later.order_by(AuditEntry.id)):
        values = json.loads(text) if text else {}
        if column in values:
            return values[column]
    return _value_now(session, row, column)


def _value_now(session: Session, row: Row[Any], column: str) -> Any:
    table = Base.metadata.tables.get(row.row_table)
    if table is None or column not in table.c:
        return None
    keys = row.row_key.split("/")
    conditions = [key == key.type.python_type(part) for key, part in zip(table.primary_key.columns, keys, strict=True)]
    value = session.execute(select(table.c[column]).where(*conditions)).scalar()
    return value.isoformat() if isinstance(value, dt.date | dt.time) else value
