"""When the college was backed up last, and making a backup: asked for by name, or with one click."""

import datetime as dt
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from db.errors import DomainError
from db.queries.audit import first_change
from db.queries.start import college_name
from db.storage import Store
from db.storage.backup import BACKUP_SUFFIX, backup, backup_folder
from desktop.desk import Desk
from desktop.jobs import Progress
from desktop.paper.output import safe_file_name
from desktop.places import documents_folder, owner_only
from desktop.single import key_of

DAYS = "backup-days"
"""The setting: days after which a backup is asked for; 0 never asks."""
BACKUPS = "backups"
"""The setting that remembers, by college, the day and the file of the backup made last from here."""


class Backups(QObject):
    """The backups of the college of a desk."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk

    # when ---------------------------------------------------------------------------------------------------

    def last(self) -> dt.date | None:
        """The day of the newest backup known here: of those made from this window, and those in the college's folder.
        """
        days = [self._remembered()[0]]
        folder = backup_folder(self._desk.store.place)
        if folder.is_dir():
            moments = [path.stat().st_mtime for path in folder.glob(f"*{BACKUP_SUFFIX}")]
            days += [dt.date.fromtimestamp(moment) for moment in moments]
        return max((day for day in days if day is not None), default=None)

    def days_without(self, today: dt.date) -> int | None:
        """Days since the last backup, else since work began; None where nobody has entered anything yet."""
        last = self.last()
        if last is None:
            began = self._desk.read(first_change)
            if began is None:
                return None
            last = began.astimezone().date()
        return max((today - last).days, 0)

    def is_due(self, today: dt.date) -> bool:
        """Whether more days than the setting's have passed without a backup."""
        limit = self._desk.settings.number(DAYS)
        passed = self.days_without(today)
        return limit > 0 and passed is not None and passed > limit

    # making -------------------------------------------------------------------------------------------------

    def proposed(self, today: dt.date) -> Path:
        """Where the next backup is offered: beside the one made last, else in the user's documents."""
        file = self._remembered()[1]
        folder = Path(file).parent if file and Path(file).parent.is_dir() else documents_folder()
        name = self._desk.read(college_name).in_language(self._desk.language)
        return folder / safe_file_name(f"{name} {today:%Y-%m-%d}", BACKUP_SUFFIX)

    def ask(self, parent: QWidget | None) -> None:
        """Ask where to, then make the backup."""
        proposed = self.proposed(dt.date.today())
        kinds = self.tr("Backups (*.adisker-backup)")
        chosen, _ = QFileDialog.getSaveFileName(parent, self.tr("Make a backup"), str(proposed), kinds)
        if chosen:
            target = Path(chosen)
            well_named = target.suffix.lower() == BACKUP_SUFFIX
            self.make(target if well_named else target.with_name(target.name + BACKUP_SUFFIX))

    def make(self, target: Path | None = None) -> None:
        """Write and check a backup beside work, and say how it went; without a target where one is proposed."""
        file = target or self.proposed(dt.date.today())

        def failed(error: DomainError) -> None:
            words = self._desk.texts.error(error)
            self._desk.tell(words, "bad", action=self.tr("Try again"), run=lambda: self.make(target))

        self._desk.run(write_backup, file, title=self.tr("Making a backup"), done=self._made, failed=failed)

    def _made(self, path: Path) -> None:
        self.remember(path, dt.date.today())
        words = self.tr("The backup is written and checked: {file}").replace("{file}", str(path))
        self._desk.tell(words, "good")

    # remembering --------------------------------------------------------------------------------------------

    def remember(self, path: Path, day: dt.date) -> None:
        """Keep in mind that this college was backed up."""
        entry = {"day": day.isoformat(), "file": str(path)}
        self._desk.settings.set(BACKUPS, {**self._all(), key_of(self._desk.store.url): entry})

    def _remembered(self) -> tuple[dt.date | None, str]:
        entry = self._all().get(key_of(self._desk.store.url))
        if not isinstance(entry, dict):
            return None, ""
        try:
            return dt.date.fromisoformat(str(entry.get("day"))), str(entry.get("file") or "")
        except ValueError:
            return None, ""

    def _all(self) -> dict[str, Any]:
        kept = self._desk.settings.value(BACKUPS)
        return kept if isinstance(kept, dict) else {}


def write_backup(store: Store, progress: Progress, target: Path) -> Path:
    """The job: a verified copy of the database under this name; the user's own folder of documents is made."""
    if target.parent == documents_folder():
        owner_only(target.parent)
    return backup(store, target, progress=lambda done, total: progress.step(done, total))
