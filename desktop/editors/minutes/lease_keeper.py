"""Keeps the lease of the minutes while the editor is open, and notices when somebody else takes it over."""

import uuid

from PySide6.QtCore import QObject, QTimer, Signal

from db.actions.leases import LASTS, LeaseHeld, release_lease, renew_lease, take_lease
from db.errors import DomainError
from desktop.desk import Desk


class LeaseKeeper(QObject):
    """`taken()` when the minutes are ours; `heldBy(name)` when somebody else enters them."""

    taken = Signal()
    heldBy = Signal(str)

    def __init__(self, desk: Desk, meeting_id: int, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._meeting_id = meeting_id
        self.holder = uuid.uuid4().hex
        self.is_ours = False
        self._timer = QTimer(self, interval=int(LASTS.total_seconds() * 1000) // 3)
        self._timer.timeout.connect(self._renew)

    def take(self, *, over: bool = False) -> None:
        """Ask for the lease; `over` takes it from whoever holds it."""
        self._timer.start()
        self._desk.act(
            take_lease, self._meeting_id, self.holder, take_over=over, quiet=True,
            done=self._got, failed=self._refused,
        )  # fmt: skip

    def release(self) -> None:
        """Let others enter the minutes."""
        self._timer.stop()
        if self.is_ours and not self._desk.is_read_only:
            self.is_ours = False
            self._desk.act(release_lease, self._meeting_id, self.holder, quiet=True)

    def _renew(self) -> None:
        act = renew_lease if self.is_ours else take_lease
        self._desk.act(
            act, self._meeting_id, self.holder, quiet=True, done=self._got, failed=self._refused
        )

    def _got(self, _: object) -> None:
        if not self.is_ours:
            self.is_ours = True
            self.taken.emit()

    def _refused(self, error: DomainError) -> None:
        if isinstance(error, LeaseHeld):
            self.is_ours = False
            self.heldBy.emit(error.lease.holder_name)
