"""Whole, verified copies of a database: one SQLite file, whatever engine the database is on.

A file is copied with SQLite's own backup, which sees one moment while others go on working. A PostgreSQL database is
copied through the models into such a file (`db.storage.copying`), so that either engine takes up the other's copy.
"""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from db.errors import StorageProblem
from db.storage.copying import copy_to_file
from db.storage.engines import connect_file
from db.storage.failures import told_in_domain_terms
from db.storage.files import part_of, put_in_place
from db.storage.opening import number_of_file
from db.storage.place import Place, sqlite_uri

PAGES_AT_ONCE = 2048
"""Pages copied between two looks at the progress (8 MB)."""

Progress = Callable[[int, int], None]
"""Called with what is done and what there is in all; may raise to stop."""


def backup_place(place: Place, target: Path, *, progress: Progress | None = None) -> Path:
    """Copy a database, open or not, into the file `target`, replacing it when the copy is verified.

    Raises StorageProblem: disk-full, folder-missing, backup-unsound, target-is-database. The old file stays whole.
    """
    target = target.expanduser().absolute()
    if place.path is not None and target.exists() and target.samefile(place.path):
        raise StorageProblem("target-is-database", path=str(target))
    with part_of(target) as part, told_in_domain_terms():
        if place.path is not None:
            copy_pages(place.path, part, progress)
        else:
            copy_to_file(place, part, progress)
        verify_file(part)
        put_in_place(part, target)
    return target


def verify_file(path: Path) -> int:
    """The schema's number of a sound database file; raises StorageProblem('backup-unsound' or why it isn't one)."""
    number = number_of_file(path)
    with closing(connect_file(path, "ro")) as connection:
        (answer,) = connection.execute("PRAGMA integrity_check(1)").fetchone()
        astray = connection.execute("PRAGMA foreign_key_check").fetchone()
    if answer != "ok" or astray:
        raise StorageProblem("backup-unsound", path=str(path))
    return number


def copy_pages(source: Path, target: Path, progress: Progress | None = None) -> None:
    """Copy a file's pages, of one moment, into an empty file."""

    def told(status: int, remaining: int, total: int) -> None:
        if progress is not None:
            progress(total - remaining, total)

    goal = sqlite3.connect(sqlite_uri(target, "rw"), uri=True, isolation_level=None)
    with closing(connect_file(source, "ro")) as origin, closing(goal) as copy:
        copy.execute("PRAGMA synchronous=OFF")
        origin.backup(copy, pages=PAGES_AT_ONCE, progress=told)
