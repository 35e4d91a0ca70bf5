"""SQLite's trigram table beside `search_entry`; on PostgreSQL an index does the same by itself.

It is kept here and not by triggers, because SQLite with `trusted_schema=OFF` refuses full-text tables inside them.
"""

from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy import Connection, column, func, insert, select, table

TRIGRAMS = table("search_trigram", column("rowid"), column("folded"), column("search_trigram"), column("rank"))
"""The full-text table; its column of its own name takes commands."""


def replace(connection: Connection, before: Iterable[Mapping[str, Any]], after: Iterable[Mapping[str, Any]]) -> None:
    """Forget entries as they were and learn them as they are."""
    if not _is_kept(connection):
        return
    forgotten = [_row(entry) | {"search_trigram": "delete"} for entry in before]
    learned = [_row(entry) for entry in after]
    for rows in (forgotten, learned):
        if rows:
            connection.execute(insert(TRIGRAMS), rows)


def rebuild(connection: Connection) -> None:
    """Make the table anew from `search_entry`."""
    _command(connection, "rebuild")


def forget_all(connection: Connection) -> None:
    """Empty the table before all entries are made anew."""
    _command(connection, "delete-all")


def count(connection: Connection) -> int:
    """How many texts the table has indexed; it keeps one row of sizes for each."""
    sizes = table("search_trigram_docsize")
    return int(connection.execute(select(func.count()).select_from(sizes)).scalar_one())


def _command(connection: Connection, command: str) -> None:
    if _is_kept(connection):
        connection.execute(insert(TRIGRAMS), [{"search_trigram": command}])


def _row(entry: Mapping[str, Any]) -> dict[str, Any]:
    return {"rowid": entry["record_id"], "folded": entry["folded"]}


def _is_kept(connection: Connection) -> bool:
    return connection.dialect.name == "sqlite"
