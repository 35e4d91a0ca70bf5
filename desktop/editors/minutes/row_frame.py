"""The frame of one row in a list of small forms: its number at the left, move and remove at the right."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.widgets.buttons import IconButton
from desktop.widgets.plain import PlainLabel
from desktop.widgets.retranslated import Retranslated

STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class RowFrame(Retranslated, QWidget):
    """Fill `body`. Alt+Shift+Up and Down move the row, Ctrl+Shift+Delete removes it."""

    edited = Signal()
    left = Signal()
    removeAsked = Signal()
    moveAsked = Signal(int)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._place = PlainLabel(role="muted")
        self._place.setFixedWidth(22)
        self._place.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        self._place.setContentsMargins(0, 7, 0, 0)
        self._remove = IconButton(f"{name}Remove", "x", lambda: self.tr("Remove (Ctrl+Shift+Delete)"))
        self._remove.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._remove.clicked.connect(self.removeAsked)
        self.body = QVBoxLayout()
        self.body.setSpacing(4)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self._place, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(self.body, 1)
        layout.addWidget(self._remove, 0, Qt.AlignmentFlag.AlignTop)

    def set_place(self, place: int) -> None:
        """The row's number."""
        self._place.setText(f"{place}.")

    def set_read_only(self, read_only: bool) -> None:
        """Hide what changes the list."""
        self._remove.setVisible(not read_only)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move and remove by keyboard."""
        moves = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier
        removes = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        step = STEPS.get(Qt.Key(event.key()))
        if self._remove.isHidden():
            super().keyPressEvent(event)
        elif event.modifiers() == moves and step is not None:
            self.moveAsked.emit(step)
        elif event.modifiers() == removes and event.key() == Qt.Key.Key_Delete:
            self.removeAsked.emit()
        else:
            super().keyPressEvent(event)
