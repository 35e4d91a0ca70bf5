"""Backups: one whole, verified SQLite file, whatever engine the database is on.

A file is copied with SQLite's own backup, which sees one moment while others go on working. A PostgreSQL database is
copied through the models into such a file (`db.storage.copying`), so that either engine takes up the other's backup.
"""

import datetime as dt
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from db.errors import DomainError, StorageProblem
from db.storage.copying import copy_to_file
from db.storage.engines import connect_file
from db.storage.failures import told_in_domain_terms
from db.storage.files import clean_leftovers, part_of, put_in_place
from db.storage.opening import number_of_file
from db.storage.place import Place, sqlite_uri
from db.storage.store import Store

BACKUP_SUFFIX = ".adisker-backup"

PAGES_AT_ONCE = 2048
"""Pages copied between two looks at the progress (8 MB)."""

Progress = Callable[[int, int], None]
"""Called with what is done and what there is in all; may raise to stop."""


def backup(store: Store, target: str | Path, *, progress: Progress | None = None) -> Path:
    """Copy the database into the file `target`, replacing it when the copy is verified; readable by its owner only.

    Raises StorageProblem: disk-full, folder-missing, backup-unsound, target-is-database. The old file stays whole.
    """
    return backup_place(store.place, Path(target), progress=progress)


def backup_place(place: Place, target: Path, *, progress: Progress | None = None) -> Path:
    """As `backup`, for a database that isn't open (its schema may be an older one)."""
    target = target.expanduser().absolute()
    if place.path is not None and target.exists() and target.samefile(place.path):
        raise StorageProblem("target-is-database", path=str(target))
    with part_of(target) as part, told_in_domain_terms():
        if place.path is not None:
            _copy_pages(place.path, part, progress)
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


def backup_folder(place: Place) -> Path:
    """Where backups made by the program itself lie: beside the file, or in the user's folder for a server."""
    if place.path is not None:
        return place.path.with_name(f"{place.path.stem}.backups")
    import platformdirs

    assert place.server is not None
    name = f"{place.server.host or 'local'}-{place.server.database}"
    return Path(platformdirs.user_data_dir("Adisker", appauthor=False)) / "backups" / name


def new_backup_name(place: Place, *, reason: str = "") -> Path:
    """A name for the next backup in the program's own folder, which is made; names sort by their number."""
    folder = backup_folder(place)
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    last = max((_number_in(path) for path in folder.glob(f"*{BACKUP_SUFFIX}")), default=0)
    parts = [f"{last + 1:05}", f"{dt.date.today():%Y-%m-%d}", *filter(None, [reason])]
    return folder / f"{'-'.join(parts)}{BACKUP_SUFFIX}"


def newest_backup(where: Place | Path | str) -> Path | None:
    """The sound backup that holds the most: by the last entry of its audit, not by any clock; None without one."""
    from db.storage.place import place_of

    place = where if isinstance(where, Place) else place_of(where)
    folder = backup_folder(place)
    if not folder.is_dir():
        return None
    for name in folder.iterdir():
        clean_leftovers(name)
    found = [(rank, path) for path in folder.glob(f"*{BACKUP_SUFFIX}") if (rank := _rank(path)) is not None]
    return max(found)[1] if found else None


def _rank(path: Path) -> tuple[int, int] | None:
    """How much a backup holds, and its number; None for one that isn't sound."""
    try:
        verify_file(path)
        with closing(connect_file(path, "ro")) as connection:
            (last,) = connection.execute("SELECT coalesce(max(id), 0) FROM audit_entry").fetchone()
    except (DomainError, sqlite3.Error):
        return None
    return int(last), _number_in(path)


def _number_in(path: Path) -> int:
    head = path.name.split("-", 1)[0]
    return int(head) if head.isdigit() else 0


def _copy_pages(source: Path, target: Path, progress: Progress | None) -> None:
    def told(status: int, remaining: int, total: int) -> None:
        if progress is not None:
            progress(total - remaining, total)

    with closing(connect_file(source, "ro")) as origin:
        with closing(sqlite3.connect(sqlite_uri(target, "rw"), uri=True, isolation_level=None)) as copy:
            copy.execute("PRAGMA synchronous=OFF")
            origin.backup(copy, pages=PAGES_AT_ONCE, progress=told)
