"""One person of the roster: present, absent with a reason, absent; late arrival and leaving."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QComboBox, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from db.actions.attendance import Mark
from db.models.meetings import AttendeeKind, Presence
from db.queries.minutes import AttendeeView, ItemView
from desktop.colours import colours_of
from desktop.desk import Desk
from desktop.widgets.buttons import Button, IconButton
from desktop.widgets.named import named
from desktop.widgets.plain import PlainLabel
from desktop.widgets.retranslated import Retranslated

CORNER = 6
KEYS = {
    Qt.Key.Key_1: Presence.PRESENT,
    Qt.Key.Key_2: Presence.EXCUSED,
    Qt.Key.Key_3: Presence.ABSENT,
}
"""A digit marks the person and goes on to the next."""


class AttendanceRow(Retranslated, QWidget):
    """`marked(Mark)` when something was changed; `stepAsked(±1)` to the neighbours; `takeOffAsked(id)`."""

    marked = Signal(object)
    stepAsked = Signal(int)
    takeOffAsked = Signal(int)

    def __init__(self, desk: Desk, view: AttendeeView, items: tuple[ItemView, ...], second_reason: bool) -> None:
        super().__init__()
        self.setObjectName("attendanceRow")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._desk = desk
        self._view = view
        self._items = items
        self.person_id = view.person.person_id
        self._buttons: dict[Presence, Button] = {}
        self._build(second_reason)
        self._show(view)

    def _build(self, second_reason: bool) -> None:
        self._name = PlainLabel(name="attendanceName")
        self._position = PlainLabel(role="hint", wrap=True)
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(self._name)
        names.addWidget(self._position)
        group = QButtonGroup(self)
        top = QHBoxLayout()
        top.setSpacing(4)
        top.addLayout(names, 1)
        for number, presence in enumerate(Presence, start=1):
            button = self._button(presence, number)
            group.addButton(button)
            top.addWidget(button)
        self._times = IconButton("attendanceTimes", "clock", lambda: self.tr("Came late or left early"))
        self._times.setCheckable(True)
        self._times.toggled.connect(lambda shown: self._moves.setVisible(shown))
        top.addWidget(self._times)
        if self._view.kind is AttendeeKind.INVITED:
            off = IconButton("attendanceTakeOff", "x", lambda: self.tr("Take off the list"))
            off.clicked.connect(lambda: self.takeOffAsked.emit(self.person_id))
            self._off: QPushButton | IconButton | None = off
            top.addWidget(off)
        else:
            self._off = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 4, 8, 4)
        layout.setSpacing(4)
        layout.addLayout(top)
        layout.addWidget(self._reason_line(second_reason))
        layout.addWidget(self._move_line())

    def _button(self, presence: Presence, number: int) -> Button:
        button = Button(f"attendance{presence.value.title()}", lambda: self._words(presence), kind="switch")
        button.setCheckable(True)
        button.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        button.setToolTip(str(number))
        button.clicked.connect(lambda: self.mark(presence))
        self._buttons[presence] = button
        return button

    def _words(self, presence: Presence) -> str:
        return {
            Presence.PRESENT: self.tr("present"),
            Presence.EXCUSED: self.tr("with a reason"),
            Presence.ABSENT: self.tr("absent"),
        }[presence]

    def _reason_line(self, second: bool) -> QWidget:
        self._reasons = QWidget(self)
        self.reason = named(QLineEdit(self, maxLength=500), "attendanceReason")
        self.reason_twin = named(QLineEdit(self, maxLength=500), "attendanceReasonTwin")
        for line in (self.reason, self.reason_twin):
            self.worded(line.setPlaceholderText, lambda: self.tr("Reason: illness, business trip, leave…"))
            self.worded(line.setAccessibleName, lambda: self.tr("Reason of absence"))
            line.editingFinished.connect(self._changed)
        self.reason_twin.setVisible(second)
        layout = QHBoxLayout(self._reasons)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.reason)
        layout.addWidget(self.reason_twin)
        return self._reasons

    def _move_line(self) -> QWidget:
        self._moves = QWidget(self)
        self._came = named(QComboBox(self), "attendanceCame")
        self._left = named(QComboBox(self), "attendanceLeft")
        layout = QHBoxLayout(self._moves)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        self._came.addItem(self.tr("From the beginning"), None)
        self._left.addItem(self.tr("To the end"), None)
        for box in (self._came, self._left):
            box.currentIndexChanged.connect(lambda _: self._changed())
            layout.addWidget(box, 1)
        for item in self._items:
            self._came.addItem(self.tr("Came for question {number}").format(number=item.number), item.item_id)
            self._left.addItem(self.tr("Left after question {number}").format(number=item.number), item.item_id)
        self.worded(self._came.setAccessibleName, lambda: self.tr("First question the person was there for"))
        self.worded(self._left.setAccessibleName, lambda: self.tr("Last question the person was there for"))
        self._moves.hide()
        return self._moves

    # showing ------------------------------------------------------------------------------------------------

    def _show(self, view: AttendeeView) -> None:
        language = self._desk.language
        self._name.setText(view.person.full.in_language(language))
        where = view.person.organisation.in_language(language)
        position = view.person.position.in_language(language)
        self._position.setText(", ".join(filter(None, (position, where))))
        self.setAccessibleName(self._name.text())
        for presence, button in self._buttons.items():
            button.setChecked(view.presence is presence)
        self.reason.setText(view.reason.text)
        self.reason_twin.setText(view.reason.twin)
        for box, item_id in ((self._came, view.came_at_item_id), (self._left, view.left_after_item_id)):
            box.blockSignals(True)
            box.setCurrentIndex(max(box.findData(item_id), 0))
            box.blockSignals(False)
        moved = view.came_at_item_id is not None or view.left_after_item_id is not None
        self._times.setChecked(moved)
        self._follow(view.presence)

    def _follow(self, presence: Presence | None) -> None:
        self._reasons.setVisible(presence in (Presence.EXCUSED, Presence.ABSENT))
        self._times.setVisible(presence is Presence.PRESENT)
        if presence is not Presence.PRESENT:
            self._times.setChecked(False)

    def set_read_only(self, read_only: bool) -> None:
        """Show only."""
        for button in self._buttons.values():
            button.setEnabled(not read_only)
        for line in (self.reason, self.reason_twin):
            line.setReadOnly(read_only)
        self._moves.setEnabled(not read_only)
        if self._off is not None:
            self._off.setVisible(not read_only)

    def retranslate(self) -> None:
        self._show(self._view)

    # marking ------------------------------------------------------------------------------------------------

    @property
    def presence(self) -> Presence | None:
        """What is marked."""
        return next((presence for presence, button in self._buttons.items() if button.isChecked()), None)

    def mark(self, presence: Presence) -> None:
        """Mark the person."""
        self._buttons[presence].setChecked(True)
        self._follow(presence)
        self._changed()

    def _changed(self) -> None:
        presence = self.presence
        away = presence in (Presence.EXCUSED, Presence.ABSENT)
        self.marked.emit(
            Mark(
                self.person_id,
                presence,
                self.reason.text().strip() if away else "",
                self.reason_twin.text().strip() if away else "",
                None if away else self._came.currentData(),
                None if away else self._left.currentData(),
            )
        )

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The row that digits mark is shown."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Another row takes the digits."""
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A quiet ground under the row that has the focus."""
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours_of(self.palette()).accent_soft))
            painter.drawRoundedRect(self.rect(), CORNER, CORNER)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """1 present, 2 absent with a reason, 3 absent; Up and Down go to the neighbours."""
        presence = KEYS.get(Qt.Key(event.key()))
        enabled = any(button.isEnabled() for button in self._buttons.values())
        if presence is not None and presence in self._buttons and enabled:
            self.mark(presence)
            if presence is Presence.PRESENT:
                self.stepAsked.emit(1)
            else:
                self.reason.setFocus()
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.stepAsked.emit(-1 if event.key() == Qt.Key.Key_Up else 1)
        else:
            super().keyPressEvent(event)
