"""Saving a question while it is typed: a moment after the last key, one save at a time, never two versions mixed.

A save that the database can't take (full disk, lost server, another writer for long) goes to the journal in the
user's folder and is tried again; a save against a version that moved is held until the user has compared both.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from db.actions.minutes import ItemDraft, SavedItem, save_item
from db.errors import Conflict, DomainError
from desktop.desk import Desk
from desktop.editors.minutes.journal import Journal

PAUSE = 1200
"""Milliseconds after the last key until the question is saved."""
LONGEST = 2000
"""Milliseconds after which it is saved even while somebody goes on typing."""
RETRY = 4000
"""Milliseconds until a save that failed is tried again."""


@dataclass(frozen=True)
class Reader:
    """How the saver reads the panel: the draft now, the rows it came from, and where the new ids go."""

    draft: Callable[[int, int], ItemDraft]
    snapshot: Callable[[], Any]
    take_ids: Callable[[Any, SavedItem], None]


class ItemSaver(QObject):
    """Saves one question; `saved(SavedItem)`, `refused(Conflict)`, `failed(DomainError)`, `stateChanged()`."""

    saved = Signal(object)
    refused = Signal(object)
    failed = Signal(object)
    stateChanged = Signal()

    def __init__(
        self, desk: Desk, reader: Reader, journal: Journal, item_id: int, version: int, sitting: str, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._desk, self._reader, self._journal, self._sitting = desk, reader, journal, sitting
        self.item_id, self.version = item_id, version
        self.is_dirty = False
        self.is_held = False
        """A conflict waits for the user."""
        self._saving = False
        self._draft: ItemDraft | None = None
        self._rows: Any = None
        """What the save under way was made from."""
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._longest = QTimer(self, singleShot=True, interval=LONGEST)
        self._retry = QTimer(self, singleShot=True, interval=RETRY)
        for timer in (self._pause, self._longest, self._retry):
            timer.timeout.connect(self.save)

    def touch(self) -> None:
        """Something was typed."""
        self.is_dirty = True
        self._pause.start()
        if not self._longest.isActive():
            self._longest.start()
        self.stateChanged.emit()

    def save(self) -> None:
        """Save now what has been entered, unless a save is under way (then again after it)."""
        if not self.is_dirty or self._saving or self.is_held:
            return
        for timer in (self._pause, self._longest, self._retry):
            timer.stop()
        self._draft, self._rows = self._reader.draft(self.item_id, self.version), self._reader.snapshot()
        self.is_dirty, self._saving = False, True
        self._desk.act(
            save_item, self._draft, sitting=self._sitting, quiet=True, done=self._done, failed=self._failed
        )
        self.stateChanged.emit()

    def overwrite(self, version: int) -> None:
        """After comparing: keep what stands in this editor."""
        self.version, self.is_held, self.is_dirty = version, False, True
        self.save()

    def yield_to_theirs(self, version: int) -> None:
        """After comparing: what the other saved is shown; nothing of this editor is left to save."""
        self.version, self.is_held, self.is_dirty = version, False, False
        self._journal.clear(self.item_id)
        self.stateChanged.emit()

    @property
    def is_idle(self) -> bool:
        """Nothing is left to save."""
        return not (self.is_dirty or self._saving or self.is_held)

    def _done(self, result: SavedItem) -> None:
        self._saving = False
        self.version = result.version
        self._reader.take_ids(self._rows, result)
        self._journal.clear(self.item_id)
        self.saved.emit(result)
        self.stateChanged.emit()
        if self.is_dirty:
            self._pause.start()

    def _failed(self, error: DomainError) -> None:
        self._saving = False
        self.is_dirty = True
        if self._draft is not None:
            self._journal.keep(self._draft)
        if isinstance(error, Conflict):
            self.is_held = True
            self.refused.emit(error)
        else:
            self._retry.start()
            self.failed.emit(error)
        self.stateChanged.emit()
