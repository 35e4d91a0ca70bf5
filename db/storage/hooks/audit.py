"""Who changed what: entries of the audit, written by the transaction that makes the change.

Entries are only ever added, so autosaves of one sitting at one question are coalesced from the front: the first
save of a column notes what stood there before the sitting, later saves of the same sitting add nothing. What stood
there afterwards is what the next entry notes as before, or what the row holds now (`db.queries.audit` reads it so).
"""

import datetime as dt
import json
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from functools import cache
from typing import Any

from sqlalchemy import LargeBinary, insert, inspect
from sqlalchemy.orm import InstanceState, Mapper, UOWTransaction
from sqlalchemy.orm.base import PASSIVE_NO_INITIALIZE
from sqlalchemy.orm.session import Session

from db.models.audit import AuditAction, AuditEntry
from db.models.base import Record, utc_now
from db.models.protocols import ProtocolIssue
from db.storage.hooks.ledger import Cell, Ledger, is_audited, record_id_of

_SECRET = frozenset({"password_hash"})
_SKIPPED = frozenset({"version"})
_MASK = "•••"


@dataclass(frozen=True, slots=True)
class Change:
    """One row that a flush wrote."""

    target: Any
    action: AuditAction
    before: dict[str, Any]
    after: dict[str, Any]


def changes_of(flush: UOWTransaction) -> Iterator[Change]:
    """Every audited row of a flush, orphans included; to be read before the flush is finished."""
    for state, (removed, listed_only) in flush.states.items():
        if listed_only or not is_audited(state.mapper):
            continue
        change = _change(state, removed=removed)
        if change is not None:
            yield change


def write_entries(session: Session, ledger: Ledger, changes: list[Change]) -> None:
    """Add the entries of these changes to the audit."""
    rows = [row for change in changes for row in _entry(ledger, change)]
    if rows:
        session.connection().execute(insert(AuditEntry), rows)


def write_denial(session: Session, ledger: Ledger, code: str, params: dict[str, Any]) -> None:
    """Note that somebody tried what his role doesn't allow."""
    reason = _json({"code": code, **{key: str(value) for key, value in params.items()}})
    row = _row(ledger, AuditAction.DENIED) | {"after": reason}
    session.connection().execute(insert(AuditEntry), [row])


def _change(state: InstanceState[Any], *, removed: bool) -> Change | None:
    target = state.obj()
    if target is None:
        return None
    if removed:
        return Change(target, AuditAction.REMOVED, _values(state), {})
    if state.key is None:
        return None if isinstance(target, Record) else Change(target, AuditAction.ADDED, {}, _values(state))
    before, after = _difference(state)
    return Change(target, AuditAction.CHANGED, before, after) if after else None


def _values(state: InstanceState[Any]) -> dict[str, Any]:
    return {key: state.dict.get(key) for key in _columns(state.mapper)}


def _difference(state: InstanceState[Any]) -> tuple[dict[str, Any], dict[str, Any]]:
    before, after = {}, {}
    for key in _columns(state.mapper):
        history = state.get_history(key, PASSIVE_NO_INITIALIZE)
        if not history.added:
            continue
        before[key] = history.deleted[0] if history.deleted else None
        after[key] = history.added[0]
    return before, after


def _entry(ledger: Ledger, change: Change) -> Iterator[dict[str, Any]]:
    table, key = change.target.__tablename__, _key(change.target)
    before, after = change.before, change.after
    if ledger.sitting and change.action is AuditAction.CHANGED:
        cells: dict[str, Cell] = {column: (table, key, column) for column in before}
        before = {
            column: value
            for column, value in before.items()
            if cells[column] not in ledger.noted and cells[column] not in ledger.noting
        }
        if not before:
            return
        ledger.noting.update(cells[column] for column in before)
        after = {}
    yield _row(ledger, change.action) | {
        "record_id": record_id_of(change.target),
        "row_table": table,
        "row_key": key,
        "before": _json(before) if before else "",
        "after": _json(after) if after else "",
    }


def _row(ledger: Ledger, action: AuditAction) -> dict[str, Any]:
    return {
        "at": utc_now(),
        "actor": ledger.actor.name,
        "record_id": None,
        "row_table": "",
        "row_key": "",
        "action": action,
        "before": "",
        "after": "",
        "sitting": ledger.sitting,
    }


def _key(target: Any) -> str:
    keys = inspect(type(target)).primary_key
    return "/".join(str(getattr(target, column.key)) for column in keys)


@cache
def _columns(mapper: Mapper[Any]) -> tuple[str, ...]:
    skipped = set(_SKIPPED)
    if issubclass(mapper.class_, ProtocolIssue):
        skipped.add("content")
    return tuple(
        attribute.key
        for attribute in mapper.column_attrs
        if attribute.key not in skipped
        and not attribute.key.startswith("sort_")
        and not isinstance(attribute.columns[0].type, LargeBinary)
    )


def _json(values: dict[str, Any]) -> str:
    shown = {key: _MASK if key in _SECRET else value for key, value in values.items()}
    return json.dumps(shown, ensure_ascii=False, sort_keys=True, default=_plain)


def _plain(value: object) -> str:
    if isinstance(value, dt.date | dt.time):
        return value.isoformat()
    if isinstance(value, Enum):
        return str(value.value)
    return str(value)
