"""Copies of attached files that the system's program opens: readable by the user alone, thrown away after a while."""

import secrets
import shutil
import time
from pathlib import Path

from db.queries.attachments import OpenedFile
from desktop.paper.output import safe_file_name, write_file
from desktop.places import owner_only, state_folder

KEPT = 24 * 3600
"""Seconds that a copy is kept: the other program may have it open."""
FOLDER = "opened"


def put_where_it_can_be_opened(file: OpenedFile) -> Path:
    """A copy in a folder of its own, so that its name stays as it is; raises StorageProblem."""
    clear_old_copies()
    folder = owner_only(owner_only(state_folder() / FOLDER) / secrets.token_hex(6))
    suffix = Path(file.name).suffix
    return write_file(folder / safe_file_name(file.name.removesuffix(suffix), suffix), file.content)


def clear_old_copies(now: float | None = None) -> None:
    """Throw away copies that nobody is likely to look at any more."""
    folder = state_folder() / FOLDER
    oldest = (time.time() if now is None else now) - KEPT
    for copy in folder.iterdir() if folder.is_dir() else ():
        if copy.stat().st_mtime < oldest:
            shutil.rmtree(copy, ignore_errors=True)
