"""What the panels of the whole meeting ask for, as changes for the saver: attendance, invitations, details."""

from PySide6.QtCore import QObject

from db.actions.attendance import Mark, apply_roster, invite, mark_attendance, mark_rest_present, take_off
from db.actions.meetings import change_meeting
from desktop.editors.minutes.attendance_panel import AttendancePanel
from desktop.editors.minutes.details_panel import DetailsPanel
from desktop.editors.minutes.meeting_saver import MeetingSaver


class MeetingChanges(QObject):
    """Connects the panels with the saver; `writable` says whether anything is changed at all."""

    def __init__(
        self, saver: MeetingSaver, meeting_id: int, details: DetailsPanel, attendance: AttendancePanel
    ) -> None:
        super().__init__(saver)
        self._saver, self._meeting_id, self._details = saver, meeting_id, details
        self.writable = False
        details.changed.connect(self._save_details)
        attendance.marked.connect(self._mark)
        attendance.restAsked.connect(self._mark_rest)
        attendance.inviteAsked.connect(self._invite)
        attendance.takeOffAsked.connect(self._take_off)
        attendance.rosterAsked.connect(self._take_roster)
        attendance.overrideChanged.connect(self._override)

    def _mark(self, mark: Mark) -> None:
        self._saver.change(lambda version: (mark_attendance, self._meeting_id, version, [mark]))

    def _mark_rest(self) -> None:
        self._saver.change(lambda version: (mark_rest_present, self._meeting_id, version))

    def _invite(self, person_id: int) -> None:
        self._saver.change(lambda version: (invite, self._meeting_id, version, [person_id]))

    def _take_off(self, person_id: int) -> None:
        self._saver.change(lambda version: (take_off, self._meeting_id, version, person_id))

    def _take_roster(self) -> None:
        self._saver.change(lambda version: (apply_roster, self._meeting_id, version))

    def _save_details(self) -> None:
        if self.writable:
            self._saver.change(lambda version: (change_meeting, self._details.details(version)))

    def _override(self, reason: str) -> None:
        if self.writable and reason != self._details.quorum_override:
            self._saver.change(lambda version: (change_meeting, self._details.overridden(version, reason)))
