"""Bringing an older database to the current schema: a verified backup first, then all of it or nothing.

On SQLite foreign keys are off before the transaction begins (rebuilding a parent table would otherwise delete its
children) and are checked before it ends. Alembic is imported here only, when there is something to migrate.
"""

from pathlib import Path

from sqlalchemy import Connection, func, inspect, select, table, text

from db.errors import Busy, StorageProblem
from db.storage.backup_folder import new_backup_name
from db.storage.copies import backup_place
from db.storage.engines import building_engine
from db.storage.failures import told_in_domain_terms
from db.storage.opening import is_writable, schema_number
from db.storage.place import Place, place_of
from db.storage.schema import CURRENT, Schema, mark_file

SHRINKING_ALLOWED = frozenset({"alembic_version"})
"""Tables that a migration may leave with fewer rows."""


def migrate(where: str | Path, *, schema: Schema = CURRENT) -> Path | None:
    """Bring a database to a schema; returns the backup made before, or None where nothing was to be done.

    Raises StorageProblem: database-newer, migration-failed (the old schema is intact, migrate may be run again),
    and what `open_store` raises for files that aren't databases.
    """
    place = place_of(where)
    number = schema_number(place)
    if number == schema.number:
        return None
    if number > schema.number:
        raise StorageProblem("database-newer", database=number, program=schema.number)
    if place.path is not None and not is_writable(place.path):
        raise StorageProblem("folder-read-only", path=str(place.path))
    saved = backup_place(place, new_backup_name(place, reason=f"before-{schema.revision}"))
    _upgrade(place, schema)
    return saved


def _upgrade(place: Place, schema: Schema) -> None:
    engine = building_engine(place)
    try:
        with told_in_domain_terms(), engine.begin() as connection:
            before = _row_counts(connection)
            run_revisions(connection, schema)
            _check(connection, before)
            mark_file(connection, schema)
    except (Busy, StorageProblem):
        raise
    except Exception as error:
        raise StorageProblem("migration-failed", reason=type(error).__name__) from error
    finally:
        engine.dispose()


def run_revisions(connection: Connection, schema: Schema) -> None:
    """Run the revisions up to a schema on a connection whose transaction is the caller's."""
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(schema.scripts).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    command.upgrade(config, schema.revision)


def _row_counts(connection: Connection) -> dict[str, int]:
    names = [name for name in inspect(connection).get_table_names() if not name.startswith("search_")]
    return {name: connection.execute(select(func.count()).select_from(table(name))).scalar_one() for name in names}


def _check(connection: Connection, before: dict[str, int]) -> None:
    """No row may be lost and none may point nowhere; raises StorageProblem('migration-failed')."""
    if connection.dialect.name == "sqlite" and connection.execute(text("PRAGMA foreign_key_check")).first():
        raise StorageProblem("migration-failed", reason="foreign-keys")
    after = _row_counts(connection)
    for name, rows in before.items():
        if name in after and after[name] < rows and name not in SHRINKING_ALLOWED:
            raise StorageProblem("migration-failed", reason="rows-lost", table=name)
