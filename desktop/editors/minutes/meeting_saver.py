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
        self._under_way = False

    @property
    def is_idle(self) -> bool:
        """Nothing is left to save."""
        return not (self._waiting or self._under_way)

    def change(self, change: Change) -> None:
        """Make a change after those before it."""
        self._waiting.append(change)
        self._next()

    def _next(self) -> None:
        if not self._under_way and self._waiting:
            self._run(self._waiting.popleft(), again=True)

    def _run(self, change: Change, *, again: bool) -> None:
        self._under_way = True
        action, *arguments = change(self.version)

        def failed(error: DomainError) -> None:
            if isinstance(error, Conflict) and again:
                self.version = self._desk.read(meeting_view, self._meeting_id).version
                self._run(change, again=False)
                return
            self._under_way = False
            self.failed.emit(error)
            self._next()

        self._desk.act(action, *arguments, quiet=True, done=self._done, failed=failed)

    def _done(self, result: object) -> None:
        self._under_way = False
        if isinstance(result, int):
            self.version = result
        self.saved.emit()
        self._next()
