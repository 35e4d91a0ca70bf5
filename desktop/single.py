"""One window for one database: a second start brings the first window forward.

The lock is the kernel's (flock, msvcrt): it ends with the process, however that ends, so that no crash
leaves one behind. The name of the local server and of the lock file is a digest of the database's address.
"""

import hashlib
import os
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from desktop.places import owner_only, state_folder

RAISE = b"raise\n"
WAIT = 1500
"""Milliseconds to wait for the first window's answer."""


def key_of(where: str) -> str:
    """The same for every spelling of one database's address."""
    if "://" not in where:
        where = os.path.normcase(str(Path(where).expanduser().resolve()))
    return hashlib.sha256(where.encode("utf-8", "surrogateescape")).hexdigest()[:24]


class OneWindow(QObject):
    """Holds a database for this window. `take` first; if it says no, `raise_first` and end."""

    def __init__(self, where: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._key = key_of(where)
        self._handle: int | None = None
        self._server: QLocalServer | None = None

    def is_for(self, where: str) -> bool:
        """Whether this is the hold of that database."""
        return key_of(where) == self._key

    def take(self, on_raise: Callable[[], object]) -> bool:
        """Hold the database and listen for later starts; False if another window has it."""
        folder = owner_only(state_folder() / "locks")
        handle = os.open(folder / f"{self._key}.lock", os.O_RDWR | os.O_CREAT, 0o600)
        if not _lock(handle):
            os.close(handle)
            return False
        self._handle = handle
        self._listen(on_raise)
        return True

    def _listen(self, on_raise: Callable[[], object]) -> None:
        QLocalServer.removeServer(self._name())  # left by a crash; the kernel's lock says that nobody uses it
        server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)

        def answer() -> None:
            socket = server.nextPendingConnection()
            if socket is not None:
                socket.disconnected.connect(socket.deleteLater)
                on_raise()
                socket.write(RAISE)
                socket.flush()
                socket.disconnectFromServer()

        server.newConnection.connect(answer)
        server.listen(self._name())
        self._server = server

    def raise_first(self) -> bool:
        """Ask the first window to come forward; False if it doesn't answer."""
        socket = QLocalSocket(self)
        socket.connectToServer(self._name())
        return socket.waitForConnected(WAIT) and (socket.bytesAvailable() > 0 or socket.waitForReadyRead(WAIT))

    def release(self) -> None:
        """Let go of the database."""
        if self._server is not None:
            self._server.close()
            self._server = None
        if self._handle is not None:
            os.close(self._handle)
            self._handle = None

    def _name(self) -> str:
        return f"adisker-{self._key}"


if sys.platform == "win32":
    import msvcrt

    def _lock(handle: int) -> bool:
        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def _lock(handle: int) -> bool:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
        return True
