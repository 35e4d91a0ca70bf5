"""Backups and their way back, in one place for those who ask for them."""

from pathlib import Path

from db.storage.backup_folder import BACKUP_SUFFIX, backup_folder, new_backup_name, newest_backup
from db.storage.copies import Progress, backup_place
from db.storage.restoring import repair_indexes, restore
from db.storage.store import Store

__all__ = [
    "BACKUP_SUFFIX",
    "Progress",
    "backup",
    "backup_folder",
    "new_backup_name",
    "newest_backup",
    "repair_indexes",
    "restore",
]


def backup(store: Store, target: str | Path, *, progress: Progress | None = None) -> Path:
    """Copy the database into the file `target`, replacing it when the copy is verified; readable by its owner only.

    Raises StorageProblem: disk-full, folder-missing, backup-unsound, target-is-database. The old file stays whole.
    """
    return backup_place(store.place, Path(target), progress=progress)
