"""A list of small forms under each other (speeches, decisions): add, remove with undo, move up and down."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.widgets.buttons import Button
from desktop.widgets.retranslated import Words


class RowList(QWidget):
    """`rows()` in their order; `edited` when a row or the order changed; `removed(row)` lets the owner offer undo.

    `make()` gives a widget with the signals edited, left, removeAsked and moveAsked(int) and the methods
    set_place(number) and set_read_only(flag).
    """

    edited = Signal()
    left = Signal()
    removed = Signal(object)

    def __init__(self, name: str, make: Callable[[], Any], add: Words, *, icon: str = "plus") -> None:
        super().__init__()
        self.setObjectName(name)
        self._make = make
        self._rows: list[Any] = []
        self._read_only = False
        self._column = QVBoxLayout()
        self._column.setSpacing(10)
        self.add_button = Button(f"{name}Add", add, icon=icon, kind="quiet")
        self.add_button.clicked.connect(lambda: self.add())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addLayout(self._column)
        layout.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeft)

    def rows(self) -> list[Any]:
        """The rows, in order."""
        return list(self._rows)

    def add(self, *, focus: bool = True) -> Any:
        """A new row at the end."""
        row = self.insert(len(self._rows))
        if focus:
            row.setFocus()
        return row

    def insert(self, place: int) -> Any:
        """A new row at a place; the number of a removed one, to bring it back."""
        row = self._make()
        row.edited.connect(self.edited)
        row.left.connect(self.left)
        row.removeAsked.connect(lambda: self.remove(row))
        row.moveAsked.connect(lambda by: self.shift(row, by))
        row.set_read_only(self._read_only)
        self._rows.insert(place, row)
        self._column.insertWidget(place, row)
        self._number()
        return row

    def remove(self, row: Any) -> None:
        """Take a row out; `removed` tells which, so that it can be brought back."""
        place = self._rows.index(row)
        self._drop(row)
        self._number()
        neighbour = self._rows[min(place, len(self._rows) - 1)] if self._rows else self.add_button
        neighbour.setFocus()
        self.removed.emit(row)
        self.edited.emit()

    def shift(self, row: Any, by: int) -> None:
        """Move a row up (-1) or down (+1)."""
        place = self._rows.index(row)
        target = place + by
        if not 0 <= target < len(self._rows):
            return
        self._rows.insert(target, self._rows.pop(place))
        self._column.removeWidget(row)
        self._column.insertWidget(target, row)
        self._number()
        row.setFocus()
        self.edited.emit()

    def keep(self, count: int) -> list[Any]:
        """Exactly so many rows, keeping those there are."""
        while len(self._rows) > count:
            self._drop(self._rows[-1])
        while len(self._rows) < count:
            self.insert(len(self._rows))
        return self.rows()

    def set_read_only(self, read_only: bool) -> None:
        """Let the rows be read only."""
        self._read_only = read_only
        self.add_button.setVisible(not read_only)
        for row in self._rows:
            row.set_read_only(read_only)

    def _drop(self, row: Any) -> None:
        self._rows.remove(row)
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _number(self) -> None:
        for place, row in enumerate(self._rows, start=1):
            row.set_place(place)
