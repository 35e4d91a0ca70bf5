"""Signing from the editor: everything is saved and checked first, then one question, then the signature."""

import datetime as dt

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from db.actions.signing import NotReady, Signed, sign_protocol
from db.errors import DomainError
from db.queries.minutes import MeetingView
from db.queries.protocols import numbers
from db.rules.minutes_checks import check_minutes
from desktop.desk import Desk
from desktop.editors.minutes.sign_dialog import SignDialog


class Signing(QObject):
    """`notReady(problems)`, `signed(Signed)`, `failed(DomainError)`."""

    notReady = Signal(list)
    signed = Signal(object)
    failed = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._window = desk, parent

    def ask(self, meeting: MeetingView) -> None:
        """Check what is saved, ask once, sign."""
        found = self._desk.read(check_minutes, meeting.meeting_id, dt.date.today())
        stopping = [problem for problem in found if problem.blocking]
        if stopping:
            self.notReady.emit(stopping)
            return
        counted = self._desk.read(numbers, meeting.commission_id, meeting.academic_year)
        number = meeting.number or counted.next_number
        if SignDialog(self._desk, meeting, number, found, self._window).exec():
            self._desk.act(sign_protocol, meeting.meeting_id, quiet=True, done=self._done, failed=self._refused)

    def _done(self, result: Signed) -> None:
        self.signed.emit(result)

    def _refused(self, error: DomainError) -> None:
        if isinstance(error, NotReady):
            self.notReady.emit(list(error.problems))
        else:
            self.failed.emit(error)
