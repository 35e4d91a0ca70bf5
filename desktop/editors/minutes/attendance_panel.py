"""Who was at the meeting: the roster of the day, the invited, the quorum, and why it was overridden."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from db.models.meetings import AttendeeKind
from db.queries.minutes import AttendeeView, MeetingView
from desktop.desk import Desk
from desktop.editors.minutes.attendance_row import AttendanceRow
from desktop.editors.minutes.people import MinutesPeople
from desktop.widgets.buttons import Button
from desktop.widgets.message_bar import MessageBar
from desktop.widgets.named import named
from desktop.widgets.person_picker import PersonChoice, PersonPicker
from desktop.widgets.plain import PlainLabel
from desktop.widgets.retranslated import Retranslated


class AttendancePanel(Retranslated, QWidget):
    """Signals say what was asked for; the editor saves it."""

    marked = Signal(object)
    restAsked = Signal()
    inviteAsked = Signal(int)
    takeOffAsked = Signal(int)
    rosterAsked = Signal()
    overrideChanged = Signal(str)

    def __init__(self, desk: Desk, people: MinutesPeople) -> None:
        super().__init__()
        self.setObjectName("attendancePanel")
        self._desk = desk
        self._rows: list[AttendanceRow] = []
        self._meeting: MeetingView | None = None
        self._read_only = False
        self._quorum = PlainLabel(role="section", name="attendanceQuorum")
        self._rest = Button(
            "attendanceRest", lambda: self.tr("The &rest were present"), icon="users", kind="primary"
        )
        self._rest.clicked.connect(self.restAsked)
        self._differs = MessageBar("attendanceDiffers", self)
        self.override = named(QLineEdit(self, maxLength=500), "attendanceOverride")
        self.worded(
            self.override.setPlaceholderText, lambda: self.tr("Why the meeting decides without a quorum")
        )
        self.worded(self.override.setAccessibleName, lambda: self.tr("Reason to decide without a quorum"))
        self.override.editingFinished.connect(lambda: self.overrideChanged.emit(self.override.text().strip()))
        self.invite = PersonPicker("attendanceInvite", people.offer)
        self.worded(self.invite.setAccessibleName, lambda: self.tr("Invite somebody"))
        self.invite.changed.connect(self._invited)
        self._lay_out()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._quorum, 1)
        head.addWidget(self._rest)
        self._members = QVBoxLayout()
        self._members.setSpacing(0)
        self._guests = QVBoxLayout()
        self._guests.setSpacing(0)
        self._hint = PlainLabel(role="hint", wrap=True)
        self.worded(
            self._hint.setText,
            lambda: self.tr("Keys: 1 present, 2 absent with a reason, 3 absent; arrows go up and down."),
        )
        guests_title = PlainLabel(role="section")
        guests_title.setContentsMargins(0, 16, 0, 4)
        self.worded(guests_title.setText, lambda: self.tr("Invited"))
        inside = QWidget(self)
        column = QVBoxLayout(inside)
        column.setContentsMargins(20, 16, 20, 24)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.override)
        column.addWidget(self._differs)
        column.addWidget(self._hint)
        column.addLayout(self._members)
        column.addWidget(guests_title)
        column.addLayout(self._guests)
        column.addWidget(self.invite)
        column.addStretch(1)
        area = named(QScrollArea(self, widgetResizable=True), "attendanceArea")
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setWidget(inside)
        self._area = area
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(area)

    # showing ------------------------------------------------------------------------------------------------

    def show_meeting(self, meeting: MeetingView) -> None:
        """Show the attendance as it stands; rows are made anew only when the list of people changed."""
        before = self._meeting
        self._meeting = meeting
        same = before is not None and _shape(before) == _shape(meeting)
        if not same:
            self._make_rows(meeting)
        self._say_quorum(meeting)
        self._say_differences(meeting)

    def _make_rows(self, meeting: MeetingView) -> None:
        focused = next((row.person_id for row in self._rows if row.hasFocus()), None)
        for layout in (self._members, self._guests):
            while entry := layout.takeAt(0):
                if widget := entry.widget():
                    widget.hide()
                    widget.deleteLater()
        self._rows = []
        second = meeting.language.value == "both"
        for view in meeting.attendance:
            row = AttendanceRow(self._desk, view, meeting.items, second)
            row.set_read_only(self._read_only)
            row.marked.connect(self.marked)
            row.stepAsked.connect(self._stepper(row))
            row.takeOffAsked.connect(self.takeOffAsked)
            self._rows.append(row)
            (self._members if view.kind is AttendeeKind.MEMBER else self._guests).addWidget(row)
        for row in self._rows:
            if row.person_id == focused:
                row.setFocus()

    def _stepper(self, row: AttendanceRow) -> Callable[[int], None]:
        def step(by: int) -> None:
            place = self._rows.index(row) + by
            if 0 <= place < len(self._rows):
                self._rows[place].setFocus(Qt.FocusReason.TabFocusReason)
                self._area.ensureWidgetVisible(self._rows[place])

        return step

    def _say_quorum(self, meeting: MeetingView) -> None:
        quorum = meeting.quorum
        self._quorum.setText(
            self.tr("Present: {present} of {members}; quorum: {needed}").format(
                present=quorum.present, members=quorum.members, needed=quorum.needed
            )
        )
        marked = any(row.presence is not None for row in meeting.attendance)
        self.override.setVisible(bool(quorum.override) or (marked and not quorum.met))
        if not self.override.hasFocus():
            self.override.setText(quorum.override)
        unmarked = sum(row.presence is None for row in meeting.attendance)
        self._rest.setVisible(unmarked > 0 and not self._read_only)

    def _say_differences(self, meeting: MeetingView) -> None:
        differences = meeting.roster_differences
        if differences and not self._read_only:
            self._differs.show_message(
                self.tr("The roster of this day is another one: {joined} to add, {left} to take off.").format(
                    joined=len(differences.joined), left=len(differences.left)
                ),
                "warn",
                action=self.tr("Take the roster of the day"),
                run=self.rosterAsked.emit,
            )
        else:
            self._differs.hide()

    def set_read_only(self, read_only: bool) -> None:
        """Show only."""
        self._read_only = read_only
        self.invite.setVisible(not read_only)
        self._hint.setVisible(not read_only)
        self.override.setReadOnly(read_only)
        for row in self._rows:
            row.set_read_only(read_only)

    def retranslate(self) -> None:
        if self._meeting is not None:
            meeting, self._meeting = self._meeting, None
            self.show_meeting(meeting)

    def focus_first(self) -> None:
        """The first person without a mark."""
        unmarked = [row for row in self._rows if row.presence is None]
        for row in (unmarked or self._rows)[:1]:
            row.setFocus(Qt.FocusReason.TabFocusReason)

    def _invited(self, choice: PersonChoice | None) -> None:
        if choice is not None:
            self.invite.set_choice(None)
            self.inviteAsked.emit(choice.id)


def _shape(meeting: MeetingView) -> tuple[object, ...]:
    """What rows are made from: the people and their marks, the questions they may come or leave at."""
    people: tuple[AttendeeView, ...] = meeting.attendance
    return (people, tuple((item.item_id, item.number) for item in meeting.items), meeting.language)
