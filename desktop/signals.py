"""SIGTERM, SIGINT and SIGHUP as a Qt signal: Python's own handlers don't run while Qt waits for events."""

import contextlib
import signal
import socket
from types import FrameType

from PySide6.QtCore import QObject, QSocketNotifier, Signal

WATCHED = ("SIGTERM", "SIGINT", "SIGHUP")


class SignalWatch(QObject):
    """`asked` when the system asks the program to end. Made in the main thread."""

    asked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ours, self._theirs = socket.socketpair()
        for end in (self._ours, self._theirs):
            end.setblocking(False)
        self._wakeup_before = signal.set_wakeup_fd(self._theirs.fileno(), warn_on_full_buffer=False)
        self._before = {}
        for name in WATCHED:
            number = getattr(signal, name, None)
            if number is not None:
                self._before[number] = signal.signal(number, _noted)
        self._notifier = QSocketNotifier(self._ours.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._arrived)

    def _arrived(self) -> None:
        with contextlib.suppress(BlockingIOError):
            self._ours.recv(64)
        self.asked.emit()

    def close(self) -> None:
        """Give the signals back."""
        self._notifier.setEnabled(False)
        signal.set_wakeup_fd(self._wakeup_before)
        for number, handler in self._before.items():
            signal.signal(number, handler)
        self._ours.close()
        self._theirs.close()


def _noted(number: int, frame: FrameType | None) -> None:
    """Nothing to do here: the byte in the socket wakes Qt."""
