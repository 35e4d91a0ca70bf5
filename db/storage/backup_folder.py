"""The folder of backups that the program makes by itself, and which of them is the newest."""

import datetime as dt
import sqlite3
from contextlib import closing
from pathlib import Path

from db.errors import DomainError
from db.storage.copies import verify_file
from db.storage.engines import connect_file
from db.storage.files import clean_leftovers
from db.storage.place import Place, place_of

BACKUP_SUFFIX = ".adisker-backup"


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
