"""What every change of a record begins and ends with: finding it, its version, and the bin."""

from collections.abc import Iterable
from typing import Any, TypeVar, cast

from sqlalchemy import Table, exists, select, update
from sqlalchemy.orm import InstrumentedAttribute, Session

from db.actions.minutes_access import conflict
from db.actor import Actor
from db.errors import Invalid, NotFound
from db.models.base import Base, utc_now
from db.storage import Store

Row = TypeVar("Row", bound=Base)


def found(session: Session, model: type[Row], record_id: int, code: str) -> Row:
    """The record as it is stored now, not from the bin; raises NotFound(code)."""
    row = session.get(model, record_id, populate_existing=True)
    if row is None or cast(Any, row).record.binned_at is not None:
        raise NotFound(code, id=record_id)
    return row


def require_version(mine: Any, theirs: Any) -> None:
    """Raise Conflict with both versions of each field where `theirs` isn't the version the form loaded.

    Both are drafts of one kind with a field `version`.
    """
    if mine.version != theirs.version:
        raise conflict(mine, theirs)


def counted_up(session: Session, row: Any) -> int:
    """Write what changed and count the version up, also where only rows below it changed; returns it."""
    before: int = row.version
    session.flush()
    if row.version == before:
        table = cast(Table, type(row).__table__)
        session.execute(update(table).where(table.c.id == row.id, table.c.version == before).values(version=before + 1))
        session.refresh(row, ["version"])
    return cast(int, row.version)


def put_into_bin(session: Session, actor: Actor, row: Any) -> None:
    """Mark a record as binned."""
    row.record.binned_at, row.record.binned_by = utc_now(), actor.name


def take_from_bin(store: Store, actor: Actor, model: type[Base], record_id: int, code: str) -> None:
    """Take a record of the college out of the bin; raises NotFound(code)."""
    with store.write(actor) as session:
        actor.require_write(None)
        row: Any = session.get(model, record_id)
        if row is None:
            raise NotFound(code, id=record_id)
        row.record.binned_at = row.record.binned_by = None


def require_unused(session: Session, code: str, record_id: int, uses: Iterable[InstrumentedAttribute[Any]]) -> None:
    """Raise Invalid(code) where any of these columns points at the record."""
    for column in uses:
        if session.scalar(select(exists().where(column == record_id))):
            raise Invalid(code)


def choose(rows: list[Any], key: str, wanted: Iterable[int], make: Any) -> None:
    """Make a collection of links hold exactly the wanted ids, keeping the links that stay."""
    ids = list(dict.fromkeys(wanted))
    for row in [each for each in rows if getattr(each, key) not in ids]:
        rows.remove(row)
    known = {getattr(each, key) for each in rows}
    rows.extend(make(**{key: record_id}) for record_id in ids if record_id not in known)
