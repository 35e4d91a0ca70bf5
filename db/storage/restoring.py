"""Putting a backup back: the database appears whole under its name, and what stood there is kept."""

import os
import sqlite3
from contextlib import closing
from pathlib import Path

from sqlalchemy import Connection, text

from db.errors import Busy, StorageProblem
from db.models.base import Base
from db.storage.backup_folder import new_backup_name
from db.storage.copies import Progress, backup_place, copy_pages, verify_file
from db.storage.copying import fill
from db.storage.engines import building_engine, connect_file, reading_engine
from db.storage.failures import told_in_domain_terms
from db.storage.files import flush_folder, part_of, put_in_place, told_as_problem
from db.storage.opening import check_schema, schema_number
from db.storage.place import Place, place_of
from db.storage.schema import CURRENT
from db.storage.triggers import functions_for

KEPT_MARK = "kept"


def restore(source: str | Path, target: str | Path, *, progress: Progress | None = None) -> Path | None:
    """Put a backup in the place of a database, or make a new one of it; returns where the former is kept, if any.

    A damaged file is kept as it is, with its journal. Raises StorageProblem (why the backup can't be used, disk-full),
    Busy where the former database is open elsewhere; until the end nothing is changed.
    """
    origin = Path(source).expanduser().absolute()
    place = place_of(target)
    if place.is_server:
        return _restore_to_server(origin, place, progress)
    if place.file.exists() and place.file.samefile(origin):
        raise StorageProblem("target-is-database", path=str(origin))
    with part_of(place.file) as part, told_in_domain_terms():
        _copy_verified(origin, part, progress)
        return _take_place(part, place.file)


def repair_indexes(where: str | Path) -> Path:
    """Cure damage that is in indexes only: on a copy, verified, then put in place; returns where the former is kept.

    Raises StorageProblem('damage-beyond-indexes') where rows are damaged too; the file is then as it was.
    """
    path = place_of(where).file
    with part_of(path) as part, told_in_domain_terms():
        copy_pages(path, part)
        with closing(connect_file(part)) as connection:
            try:
                connection.execute("REINDEX")
            except sqlite3.DatabaseError as error:
                raise StorageProblem("damage-beyond-indexes", path=str(path)) from error
        try:
            verify_file(part)
        except StorageProblem as problem:
            raise StorageProblem("damage-beyond-indexes", path=str(path)) from problem
        kept = _take_place(part, path)
    assert kept is not None
    return kept


def _copy_verified(origin: Path, part: Path, progress: Progress | None) -> None:
    number = verify_file(origin)
    if number > CURRENT.number:
        check_schema(number, CURRENT)
    copy_pages(origin, part, progress)
    verify_file(part)


def _take_place(part: Path, target: Path) -> Path | None:
    """Put the part in the target's place; the former file and its journal are kept together under one name."""
    kept = None
    if target.exists():
        _refuse_if_open(target)
        kept = _free_name(target)
        with told_as_problem(target):
            _second_name(target, kept)
            journal = target.with_name(f"{target.name}-journal")
            if journal.exists():
                os.replace(journal, kept.with_name(f"{kept.name}-journal"))
            flush_folder(target.parent)
    put_in_place(part, target)
    return kept


def _refuse_if_open(path: Path) -> None:
    """Raise Busy while another process writes or reads; a damaged file can't tell, nor one with a crash's journal.

    It is looked at without writing first: opening it for writing would play back the journal that is to be kept.
    """
    try:
        with closing(connect_file(path, "ro")) as connection:
            connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
        with closing(connect_file(path)) as connection:
            connection.execute("BEGIN EXCLUSIVE")
            connection.execute("ROLLBACK")
    except sqlite3.Error as error:
        if getattr(error, "sqlite_errorcode", 0) & 0xFF == sqlite3.SQLITE_BUSY:
            raise Busy("database-busy") from error


def _second_name(path: Path, name: Path) -> None:
    try:
        os.link(path, name)
    except OSError:
        os.replace(path, name)


def _free_name(path: Path) -> Path:
    for number in range(1, 10_000):
        name = path.with_name(f"{path.stem}.{KEPT_MARK}-{number}{path.suffix}")
        if not name.exists():
            return name
    raise StorageProblem("too-many-kept", path=str(path))


def _restore_to_server(origin: Path, place: Place, progress: Progress | None) -> Path | None:
    check_schema(verify_file(origin), CURRENT)
    kept = _keep_server(place)
    reading, writing = reading_engine(Place(path=origin), read_only=True), building_engine(place)
    try:
        with told_in_domain_terms(), reading.connect() as source, writing.begin() as connection:
            _empty(connection)
            fill(source, connection, progress)
    finally:
        reading.dispose()
        writing.dispose()
    return kept


def _keep_server(place: Place) -> Path | None:
    """Back up what a server holds before it is replaced; None where it is empty."""
    try:
        check_schema(schema_number(place), CURRENT)
    except StorageProblem as problem:
        if problem.code == "database-empty":
            return None
        raise
    return backup_place(place, new_backup_name(place, reason=KEPT_MARK))


def _empty(connection: Connection) -> None:
    """Drop our own tables and functions, and nothing else."""
    for table in reversed(Base.metadata.sorted_tables):
        connection.execute(text(f'DROP TABLE IF EXISTS "{table.name}" CASCADE'))
    connection.execute(text("DROP TABLE IF EXISTS alembic_version"))
    for name, _ in functions_for("postgresql"):
        connection.execute(text(f'DROP FUNCTION IF EXISTS "{name}" CASCADE'))
