"""The schema this program works with: its number, how it is built from the models, how a database says which it has."""

import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Connection, inspect, text

from db.models.base import Base
from db.storage.triggers import functions_for, triggers_for

APPLICATION_ID = 0x4164_6B72
"""What marks a SQLite file as a college's database ("Adkr")."""

MIGRATIONS = Path(__file__).with_name("migrations")

_TRIGRAM_TABLE = (
    "CREATE VIRTUAL TABLE search_trigram USING fts5"
    "(folded, content='search_entry', content_rowid='record_id', tokenize='trigram case_sensitive 1')"
)
_TRIGRAM_INDEX = "CREATE INDEX ix_search_entry_trigram ON search_entry USING gin (folded gin_trgm_ops)"


@dataclass(frozen=True, slots=True)
class Schema:
    """A schema by its number, which is also the number of its Alembic revision, and the folder of revisions."""

    number: int
    scripts: Path = MIGRATIONS

    @property
    def revision(self) -> str:
        """The Alembic revision: '0001'."""
        return f"{self.number:04}"


CURRENT = Schema(1)
"""The schema of the models."""


def build_schema(connection: Connection) -> None:
    """Make every table, index, function and trigger in an empty database, inside the caller's transaction."""
    build_tables(connection)
    build_triggers(connection)


def build_tables(connection: Connection) -> None:
    """Tables and indexes only: what a copy from another database is poured into."""
    Base.metadata.create_all(connection, checkfirst=False)
    if connection.dialect.name == "sqlite":
        connection.exec_driver_sql(_TRIGRAM_TABLE)
    else:
        connection.exec_driver_sql("CREATE EXTENSION IF NOT EXISTS pg_trgm")
        connection.exec_driver_sql(_TRIGRAM_INDEX)


def build_triggers(connection: Connection) -> None:
    """Functions and triggers, once the rows are in."""
    engine = connection.dialect.name
    statements: Iterable[str] = [
        *(statement for _, statement in functions_for(engine)),
        *(trigger.statement for trigger in triggers_for(engine)),
    ]
    for statement in statements:
        connection.exec_driver_sql(statement)


def stamp(connection: Connection, schema: Schema) -> None:
    """Write which schema the database has, as Alembic would, and on SQLite into the file's header too."""
    connection.execute(
        text(
            "CREATE TABLE IF NOT EXISTS alembic_version (version_num VARCHAR(32) NOT NULL,"
            " CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num))"
        )
    )
    connection.execute(text("DELETE FROM alembic_version"))
    connection.execute(text("INSERT INTO alembic_version VALUES (:revision)"), {"revision": schema.revision})
    mark_file(connection, schema)


def mark_file(connection: Connection, schema: Schema) -> None:
    """Write the application's mark and the schema's number into a SQLite file's header; nothing on a server."""
    if connection.dialect.name == "sqlite":
        connection.exec_driver_sql(f"PRAGMA application_id={APPLICATION_ID}")
        connection.exec_driver_sql(f"PRAGMA user_version={schema.number}")


def number_in_file(connection: sqlite3.Connection) -> int | None:
    """The schema's number in a SQLite file; None where the file isn't a college's database."""
    (application,) = connection.execute("PRAGMA application_id").fetchone()
    (number,) = connection.execute("PRAGMA user_version").fetchone()
    return int(number) if application == APPLICATION_ID else None


def number_on_server(connection: Connection) -> int | None:
    """The schema's number on PostgreSQL; 0 for a database without tables, None where others' tables are in it."""
    tables = set(inspect(connection).get_table_names())
    if not tables:
        return 0
    if not {"alembic_version", "record", "protocol_issue"} <= tables:
        return None
    revision = connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
    return int(revision) if revision is not None and str(revision).isdigit() else None
