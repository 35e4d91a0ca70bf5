"""Opening a database: never creates one, and says exactly why one can't be opened. Files are left untouched."""

import os
import sqlite3
import stat
from contextlib import closing
from pathlib import Path

from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from db.errors import DomainError, StorageProblem
from db.storage.engines import building_engine, connect_file
from db.storage.failures import domain_error, told_in_domain_terms
from db.storage.place import Place, place_of
from db.storage.schema import APPLICATION_ID, CURRENT, Schema, number_in_file, number_on_server
from db.storage.store import Store

OLDEST_SERVER = 15
"""The oldest PostgreSQL the program works with."""

_MAGIC = b"SQLite format 3\0"
_APPLICATION_ID_AT = 68


def open_store(where: str | Path, *, read_only: bool = False) -> Store:
    """Open a database by its file name or PostgreSQL URL; never creates one.

    Raises StorageProblem with one of the codes database-missing, database-empty (no bytes, or no tables),
    database-text (not a database), database-foreign (another program's), database-damaged, database-newer,
    database-older (needs `migrate`), folder-read-only (open with `read_only`), server-unreachable,
    server-login-refused, server-too-old; Busy where another process keeps it locked.
    """
    place = place_of(where)
    check_schema(schema_number(place), CURRENT)
    if place.path is not None and not read_only and not is_writable(place.path):
        raise StorageProblem("folder-read-only", path=str(place.path))
    with told_in_domain_terms():
        return Store(place, read_only=read_only)


def check_schema(number: int, schema: Schema) -> None:
    """Raise StorageProblem unless the database has exactly this schema."""
    if number > schema.number:
        raise StorageProblem("database-newer", database=number, program=schema.number)
    if number < schema.number:
        raise StorageProblem("database-older", database=number, program=schema.number)


def is_writable(path: Path) -> bool:
    """The file can be changed and its folder takes the journal beside it."""
    return os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)


def schema_number(place: Place) -> int:
    """The number of a college database's schema; raises StorageProblem for anything else that is there."""
    return _number_on_server(place) if place.is_server else number_of_file(place.file)


def number_of_file(path: Path) -> int:
    """The number of the schema in a SQLite file, seen without changing it; raises StorageProblem."""
    shown = str(path)
    try:
        status = path.stat()
    except FileNotFoundError as error:
        raise StorageProblem("database-missing", path=shown) from error
    except OSError as error:
        raise StorageProblem("database-unreadable", path=shown) from error
    if stat.S_ISDIR(status.st_mode):
        raise StorageProblem("database-text", path=shown)
    if status.st_size == 0:
        raise StorageProblem("database-empty", path=shown)
    if not os.access(path, os.R_OK):
        raise StorageProblem("database-unreadable", path=shown)
    try:
        number = _look_inside(path)
    except sqlite3.Error as error:
        raise _reason(path, error) from error
    if number is None:
        raise StorageProblem("database-foreign", path=shown)
    return number


def _look_inside(path: Path) -> int | None:
    mode = "rw" if is_writable(path) else "ro"
    with closing(connect_file(path, mode)) as connection:
        connection.execute("PRAGMA query_only=ON")
        connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
        number = number_in_file(connection)
        if number is not None:
            _look_at_size(path, connection)
        return number


def _look_at_size(path: Path, connection: sqlite3.Connection) -> None:
    """A file cut off, or without the tables that every schema has, is damaged."""
    (pages,) = connection.execute("PRAGMA page_count").fetchone()
    (size,) = connection.execute("PRAGMA page_size").fetchone()
    wanted = "SELECT count(*) FROM sqlite_schema WHERE name IN ('alembic_version', 'record', 'protocol_issue')"
    (tables,) = connection.execute(wanted).fetchone()
    if path.stat().st_size < pages * size or tables < 3:
        raise StorageProblem("database-damaged", path=str(path))


def _reason(path: Path, error: sqlite3.Error) -> DomainError:
    if getattr(error, "sqlite_errorcode", 0) & 0xFF == sqlite3.SQLITE_NOTADB:
        return StorageProblem(_what_it_is(path), path=str(path))
    known = domain_error(error)
    if known is None:
        return StorageProblem("database-damaged", path=str(path))
    known.params.setdefault("path", str(path))
    return known


def _what_it_is(path: Path) -> str:
    """SQLite doesn't know the file: ours with a damaged header, another program's, or a text."""
    with path.open("rb") as file:
        head = file.read(4096)
    mark = head[_APPLICATION_ID_AT : _APPLICATION_ID_AT + 4]
    if mark == APPLICATION_ID.to_bytes(4, "big") or head.startswith(_MAGIC):
        return "database-damaged"
    return "database-foreign" if b"\0" in head else "database-text"


def _number_on_server(place: Place) -> int:
    engine = building_engine(place)
    try:
        with (
            told_in_domain_terms(),
            engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection,
        ):
            version = connection.execute(text("SHOW server_version_num")).scalar_one()
            if int(version) // 10_000 < OLDEST_SERVER:
                raise StorageProblem("server-too-old", needed=OLDEST_SERVER)
            number = number_on_server(connection)
    except DBAPIError as error:
        raise StorageProblem("server-unreachable", path=place.shown) from error
    finally:
        engine.dispose()
    if number is None:
        raise StorageProblem("database-foreign", path=place.shown)
    if number == 0:
        raise StorageProblem("database-empty", path=place.shown)
    return number
