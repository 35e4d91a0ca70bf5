"""Saving what concerns the whole meeting (attendance, details): one change after another, each on the last version.

The lease keeps other people out; a version that moved under a change is our own saving of a question, so the change
is repeated on the version that stands now, once.
"""

from collections import deque
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal

from db.errors import Conflict, DomainError
from db.queries.minutes import meeting_view
from desktop.desk import Desk

Change = Callable[[int], tuple[Any, ...]]
"""Given the meeting's version: the action and its arguments."""


class MeetingSaver(QObject):
    """`saved()` after each change, `failed(DomainError)` when one is refused."""

    saved = Signal()
    failed = Signal(object)

    def __init__(self, desk: Desk, meeting_id: int, version: int, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._meeting_id = desk, meeting_id
        self.version = version
        self._waiting: deque[Change] = deque()
        self._under_way: Change | None = None
        self._repeated = False

    @property
    def is_idle(self) -> bool:
        """Nothing is left to save."""
        return not self._waiting and self._under_way is None

    def change(self, change: Change) -> None:
        """Make a change after those before it."""
        self._waiting.append(change)
        self._next()

    def _next(self) -> None:
        if self._under_way is None and self._waiting:
            self._repeated = False
            self._run(self._waiting.popleft())

    def _run(self, change: Change) -> None:
        self._under_way = change
        action, *arguments = change(self.version)
        self._desk.act(action, *arguments, quiet=True, done=self._done, failed=self._refused)

    def _refused(self, error: DomainError) -> None:
        change = self._under_way
        if isinstance(error, Conflict) and change is not None and not self._repeated:
            self._repeated = True
            self.version = self._desk.read(meeting_view, self._meeting_id).version
            self._run(change)
            return
        self._under_way = None
        self.failed.emit(error)
        self._next()

    def _done(self, result: object) -> None:
        self._under_way = None
        if isinstance(result, int):
            self.version = result
        self.saved.emit()
        self._next()
