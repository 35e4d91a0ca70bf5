"""How wide the columns of a table are: what the user chose, fitted to the room there is."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QHeaderView, QTableView

from desktop.widgets.columns import Column

LEAST_STRETCH = 200
"""Logical pixels a stretching column keeps before the others give way."""
LEAST_SHARE = 0.6
"""How far the others give way; beyond that the table scrolls sideways."""
NARROW = 112
"""Columns no wider than this (days, numbers) never give way."""


def fitted(columns: Sequence[Column[Any]], chosen: dict[str, int], room: int) -> list[int]:
    """The width of each shown column in this room; hidden columns have none."""
    shown = [column for column in columns if not column.hidden]
    fixed = {column.id: chosen.get(column.id, column.width) for column in shown if not column.stretch}
    stretching = len(shown) - len(fixed)
    total = sum(fixed.values())
    if stretching and total + stretching * LEAST_STRETCH > room and total:
        narrow = sum(width for width in fixed.values() if width <= NARROW)
        share = max(LEAST_SHARE, (room - stretching * LEAST_STRETCH - narrow) / max(total - narrow, 1))
        fixed = {
            column_id: width if width <= NARROW else max(NARROW, int(width * share))
            for column_id, width in fixed.items()
        }
    left = room - sum(fixed.values())
    each = max(LEAST_STRETCH, left // stretching) if stretching else 0
    return [0 if column.hidden else fixed.get(column.id, each) for column in columns]


class ColumnWidths(QObject):
    """Keeps a table's columns fitted; `changed` when the user has dragged one."""

    changed = Signal()

    def __init__(self, view: QTableView, columns: Sequence[Column[Any]], chosen: dict[str, int]) -> None:
        super().__init__(view)
        self._view = view
        self._columns = tuple(columns)
        self.chosen = {column_id: width for column_id, width in chosen.items() if 30 < width < 2000}
        self._fitting = False
        header = view.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        for number, column in enumerate(self._columns):
            view.setColumnHidden(number, column.hidden)
        header.sectionResized.connect(self._dragged)
        view.viewport().installEventFilter(self)
        self.fit()

    def fit(self) -> None:
        """Fit the columns to the table's room."""
        self._fitting = True
        for number, width in enumerate(fitted(self._columns, self.chosen, self._view.viewport().width())):
            if width:
                self._view.setColumnWidth(number, width)
        self._fitting = False

    def _dragged(self, section: int, before: int, width: int) -> None:
        if self._fitting or self._columns[section].stretch:
            return
        self.chosen[self._columns[section].id] = width
        self.changed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The room has changed."""
        if event.type() == QEvent.Type.Resize:
            self.fit()
        return False
