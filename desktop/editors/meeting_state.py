"""What can be done with a whole meeting: move it, put it off, cancel it, open its protocol again, bin it."""

import datetime as dt
from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from db.actions.meetings import cancel_meeting, change_date, postpone_meeting, reinstate_meeting
from db.actions.signing import unlock_protocol
from db.models.meetings import MeetingState
from db.queries.meetings import MeetingRow
from db.queries.minutes import meeting_view
from desktop.desk import Desk
from desktop.widgets.date_edit import DateEdit
from desktop.widgets.dialogs import FormDialog
from desktop.widgets.plain import PlainLabel
from desktop.widgets.plain_edit import PlainEdit

UNSIGNED = (MeetingState.PLANNED, MeetingState.ENTERING)


class MeetingMoves(QObject):
    """Makes the menu of a meeting and asks what each move needs."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self.desk = desk
        self._window = parent

    def actions_for(
        self,
        row: MeetingRow,
        *,
        minutes: Callable[[int], object],
        copy: Callable[[int], object],
        to_bin: Callable[[list[MeetingRow]], object],
    ) -> list[QAction]:
        """The moves that make sense in the meeting's state."""
        state, meeting_id = row.state, row.meeting_id
        moves: list[tuple[bool, str, Callable[[], object]]] = [
            (True, self.tr("Open the minutes"), lambda: minutes(meeting_id)),
            (True, self.tr("New meeting like this one…"), lambda: copy(meeting_id)),
            (state in UNSIGNED, self.tr("Change the date…"), lambda: self.change_date(row)),
            (state in UNSIGNED, self.tr("Put off to another day…"), lambda: self.postpone(row)),
            (state in UNSIGNED, self.tr("It won't take place…"), lambda: self.cancel(row)),
            (state is MeetingState.CANCELLED, self.tr("It will take place after all"), lambda: self.reinstate(row)),
            (state is MeetingState.SIGNED, self.tr("Open the signed protocol again…"), lambda: self.unlock(row)),
            (state is not MeetingState.SIGNED, self.tr("Move to the bin"), lambda: to_bin([row])),
        ]
        return [self._action(words, run) for offered, words, run in moves if offered]

    def _action(self, words: str, run: Callable[[], object]) -> QAction:
        action = QAction(words, self._window)
        action.triggered.connect(lambda: run())
        action.setEnabled(not self.desk.is_read_only)
        return action

    def change_date(self, row: MeetingRow) -> None:
        """The meeting was or will be held on another day."""
        dialog = DayDialog(self.desk, self.tr("Date of the meeting"), row.held_on, self._window)
        dialog.run = lambda day, _: dialog.submit(change_date, row.meeting_id, self._version(row), day)
        if dialog.exec():
            self.desk.tell(self.tr("The date is changed; the roster is that of the new day."), "good")

    def postpone(self, row: MeetingRow) -> None:
        """The meeting is put off: a linked one takes its place."""
        later = row.held_on + dt.timedelta(days=7)
        dialog = DayDialog(self.desk, self.tr("Put off to"), later, self._window, reason=self.tr("Why it is put off"))
        dialog.run = lambda day, why: dialog.submit(postpone_meeting, row.meeting_id, self._version(row), day, why)
        if dialog.exec() and isinstance(dialog.result_of_action, int):
            self.desk.go("meeting", dialog.result_of_action)

    def cancel(self, row: MeetingRow) -> None:
        """The meeting won't take place."""
        dialog = ReasonDialog(self.desk, self.tr("The meeting won't take place"), self.tr("Why"), "", self._window)
        dialog.run = lambda why: dialog.submit(cancel_meeting, row.meeting_id, self._version(row), why)
        dialog.exec()

    def reinstate(self, row: MeetingRow) -> None:
        """A cancelled meeting will take place after all."""
        self.desk.act(reinstate_meeting, row.meeting_id)

    def unlock(self, row: MeetingRow) -> None:
        """Open a signed protocol again, with a reason; the issued version stays readable."""
        dialog = ReasonDialog(
            self.desk,
            self.tr("Open the signed protocol again"),
            self.tr("What has to be mended"),
            self.tr("Usually a mistake is corrected by a decision of a later meeting. The version signed now stays"
                    " readable, and signing again keeps the number."),
            self._window,
        )  # fmt: skip
        dialog.run = lambda why: dialog.submit(unlock_protocol, row.meeting_id, why)
        dialog.exec()

    def _version(self, row: MeetingRow) -> int:
        return self.desk.read(meeting_view, row.meeting_id).version


class ReasonDialog(FormDialog):
    """Asks why; `run(reason)` submits."""

    def __init__(self, desk: Desk, title: str, label: str, explanation: str, parent: QWidget) -> None:
        super().__init__(desk, "reasonDialog", lambda: title, parent=parent, save=lambda: self.tr("&Confirm"))
        self.run: Callable[[str], object] = lambda reason: None
        self.reason = PlainEdit("reasonDialogReason")
        if explanation:
            self.form.add_wide(PlainLabel(explanation, role="muted", wrap=True))
        self.form.add("reason", lambda: label, self.reason, required=True)

    def save(self) -> None:
        if not self.reason.toPlainText().strip():
            self.form.set_error("reason", self.tr("Give the reason."))
            return
        self.run(self.reason.toPlainText().strip())


class DayDialog(FormDialog):
    """Asks for a day, and why where `reason` has words; `run(day, reason)` submits."""

    def __init__(self, desk: Desk, title: str, day: dt.date, parent: QWidget, *, reason: str = "") -> None:
        super().__init__(desk, "dayDialog", lambda: title, parent=parent, save=lambda: self.tr("&Confirm"))
        self.run: Callable[[dt.date, str], object] = lambda day, reason: None
        self.day = DateEdit("dayDialogDay", future=True)
        self.day.set_value(day)
        self.form.add("held_on", lambda: self.tr("&Day"), self.day, required=True)
        self.reason: PlainEdit | None = None
        if reason:
            self.reason = PlainEdit("dayDialogReason")
            self.form.add("reason", lambda: reason, self.reason, required=True)

    def save(self) -> None:
        day = self.day.value()
        why = self.reason.toPlainText().strip() if self.reason is not None else ""
        if day is None:
            self.form.set_error("held_on", self.tr("Give the day, e.g. 15.10."))
        elif self.reason is not None and not why:
            self.form.set_error("reason", self.tr("Give the reason."))
        else:
            self.run(day, why)
