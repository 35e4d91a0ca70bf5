"""Copying a whole database through the models: from either engine into an empty database of the other."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

from sqlalchemy import Column, Connection, Table, bindparam, func, insert, select, text, update

from db.errors import StorageProblem
from db.models.base import Base
from db.storage.engines import building_engine, reading_engine
from db.storage.index import trigrams
from db.storage.place import Place
from db.storage.schema import CURRENT, build_tables, build_triggers, stamp

ROWS_AT_ONCE = 1000

Progress = Callable[[int, int], None]


def copy_to_file(source: Place, target: Path, progress: Progress | None = None) -> None:
    """Copy a database of the current schema into an empty file."""
    engine = reading_engine(source, read_only=True)
    goal = building_engine(Place(path=target))
    try:
        with engine.connect() as origin, goal.begin() as copy:
            fill(origin, copy, progress)
    finally:
        engine.dispose()
        goal.dispose()


def fill(origin: Connection, copy: Connection, progress: Progress | None = None) -> None:
    """Build the current schema in an empty database and pour every row into it; triggers come last.

    Raises StorageProblem('copy-incomplete') where a table doesn't have as many rows afterwards.
    """
    build_tables(copy)
    tables = Base.metadata.sorted_tables
    for done, table in enumerate(tables):
        if progress is not None:
            progress(done, len(tables))
        _copy_rows(origin, copy, table)
        _set_sequence(copy, table)
    trigrams.rebuild(copy)
    build_triggers(copy)
    stamp(copy, CURRENT)


def _copy_rows(origin: Connection, copy: Connection, table: Table) -> None:
    backward = [column for column in table.columns if _points_to(column, table)]
    copied = 0
    for rows in _chunks(origin, table):
        first = [row | {column.name: None for column in backward} for row in rows] if backward else rows
        copy.execute(insert(table), first)
        copied += len(rows)
    for column in backward:
        _copy_backward(origin, copy, table, column)
    if copy.execute(select(func.count()).select_from(table)).scalar_one() != copied:
        raise StorageProblem("copy-incomplete", table=table.name)


def _copy_backward(origin: Connection, copy: Connection, table: Table, column: Column[Any]) -> None:
    """Set a column that points into its own table, once all its rows are there."""
    (key,) = table.primary_key.columns
    rows = origin.execute(select(key, column).where(column.is_not(None))).all()
    if rows:
        statement = update(table).where(key == bindparam("the_key")).values({column.name: bindparam("the_value")})
        copy.execute(statement, [{"the_key": row[0], "the_value": row[1]} for row in rows])


def _points_to(column: Column[Any], table: Table) -> bool:
    return any(foreign.column.table is table for foreign in column.foreign_keys)


def _chunks(origin: Connection, table: Table) -> Iterator[Sequence[dict[str, Any]]]:
    ordered = select(table).order_by(*table.primary_key.columns)
    result = origin.execution_options(yield_per=ROWS_AT_ONCE).execute(ordered)
    for part in result.mappings().partitions(ROWS_AT_ONCE):
        yield [dict(row) for row in part]


def _set_sequence(copy: Connection, table: Table) -> None:
    """Let PostgreSQL number new rows after the copied ones (SQLite does by itself)."""
    key = table.autoincrement_column
    if copy.dialect.name != "postgresql" or key is None:
        return
    statement = text("SELECT setval(pg_get_serial_sequence(:table, :column), greatest(:last, 1), :last > 0)")
    last = copy.execute(select(func.coalesce(func.max(key), 0))).scalar_one()
    copy.execute(statement, {"table": table.name, "column": key.name, "last": last})
