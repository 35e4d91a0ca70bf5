"""Engines for both databases: how connections are opened and how transactions begin (reasons in facts.md)."""

import sqlite3
from pathlib import Path

from sqlalchemy import Engine, NullPool, QueuePool, StaticPool, create_engine, event, text
from sqlalchemy.engine import URL, Connection

from db.errors import StorageProblem
from db.storage.place import Place, sqlite_uri

BUSY_SECONDS = 5
"""How long a writer waits for another process before it is told 'busy'."""

WRITER_LOCK = 0x4144_4953
"""The advisory lock ("ADIS") that lets one writer at a time into a PostgreSQL database, as SQLite does."""

_PRAGMAS = (
    "PRAGMA foreign_keys=ON",
    "PRAGMA recursive_triggers=ON",
    "PRAGMA trusted_schema=OFF",
    "PRAGMA cell_size_check=ON",
    "PRAGMA synchronous=EXTRA",
    "PRAGMA cache_size=-32000",
    "PRAGMA mmap_size=0",
)


def connect_file(path: Path, mode: str = "rw") -> sqlite3.Connection:
    """A raw connection with the program's pragmas; never creates the file unless `mode` is 'rwc'."""
    connection = sqlite3.connect(
        sqlite_uri(path, mode), uri=True, isolation_level=None, timeout=BUSY_SECONDS, check_same_thread=False
    )
    for pragma in _PRAGMAS:
        connection.execute(pragma)
    return connection


def reading_engine(place: Place, *, read_only: bool) -> Engine:
    """Transactions of this engine see one moment of the database and can't write."""
    if place.server is not None:
        engine = server_engine(place.server, pool_size=4)
        return engine.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)
    path = place.file

    def connect() -> sqlite3.Connection:
        connection = connect_file(path, "ro" if read_only else "rw")
        connection.execute("PRAGMA query_only=ON")
        return connection

    engine = create_engine("sqlite+pysqlite://", creator=connect, poolclass=QueuePool)
    _begin_with(engine, "BEGIN")
    return engine


def writing_engine(place: Place) -> Engine:
    """Transactions of this engine hold the database's one write lock from their beginning to their end.

    On SQLite it has a single connection, so that its `PRAGMA data_version` moves for others' commits only.
    """
    if place.server is not None:
        engine = server_engine(place.server, pool_size=1)
        event.listen(engine, "begin", take_writer_lock)
        return engine
    path = place.file
    engine = create_engine("sqlite+pysqlite://", creator=lambda: connect_file(path), poolclass=StaticPool)
    _begin_with(engine, "BEGIN IMMEDIATE")
    return engine


def building_engine(place: Place) -> Engine:
    """For creating, migrating and copying: on SQLite with foreign keys off before BEGIN IMMEDIATE."""
    if place.server is not None:
        engine = server_engine(place.server, pool_size=1)
        event.listen(engine, "begin", take_writer_lock)
        return engine
    path = place.file

    def connect() -> sqlite3.Connection:
        connection = connect_file(path)
        connection.execute("PRAGMA foreign_keys=OFF")
        return connection

    engine = create_engine("sqlite+pysqlite://", creator=connect, poolclass=NullPool)
    _begin_with(engine, "BEGIN IMMEDIATE")
    return engine


def take_writer_lock(connection: Connection) -> None:
    """Wait for the one writer's place on PostgreSQL, at most BUSY_SECONDS."""
    connection.execute(text(f"SET LOCAL lock_timeout = '{BUSY_SECONDS}s'"))
    connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": WRITER_LOCK})


def _begin_with(engine: Engine, statement: str) -> None:
    def begin(connection: Connection) -> None:
        connection.exec_driver_sql(statement)

    event.listen(engine, "begin", begin)


def server_engine(url: URL, *, pool_size: int) -> Engine:
    """An engine for PostgreSQL by psycopg 3; raises StorageProblem where the driver isn't installed."""
    try:
        return create_engine(
            url,
            pool_size=pool_size,
            max_overflow=4,
            pool_pre_ping=True,
            connect_args={"connect_timeout": BUSY_SECONDS, "application_name": "Adisker"},
        )
    except ModuleNotFoundError as error:
        raise StorageProblem("postgresql-driver-missing") from error
