"""The model behind the record table: frozen rows and columns, nothing computed before it is shown."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.widgets.columns import Column
from desktop.widgets.plain import plain_tip

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
ROW = Qt.ItemDataRole.UserRole
ALIGN = {
    "left": int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter),
    "right": int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter),
    "center": int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter),
}


class TableModel(QAbstractTableModel):
    """Rows of any frozen type, shown through columns; sorting keeps the order of equal rows."""

    def __init__(self, columns: Sequence[Column[Any]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self._given: list[Any] = []
        self._rows: list[Any] = []
        self._sorted_by: tuple[int, bool] | None = None
        self._readers = self._make_readers()

    def _make_readers(self) -> dict[int, Callable[[Column[Any], Any], Any]]:
        return {
            Qt.ItemDataRole.DisplayRole: lambda column, row: column.value(row),
            Qt.ItemDataRole.AccessibleTextRole: lambda column, row: f"{column.title()}: {column.value(row)}",
            Qt.ItemDataRole.TextAlignmentRole: lambda column, row: ALIGN[column.align],
            Qt.ItemDataRole.ToolTipRole: lambda column, row: plain_tip(column.tip(row)) if column.tip else None,
            ROW: lambda column, row: row,
        }

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        reader = self._readers.get(role)
        if reader is None or not index.isValid():
            return None
        return reader(self.columns[index.column()], self._rows[index.row()])

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        column = self.columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.title()
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return ALIGN[column.align]
        return plain_tip(column.title()) if role == Qt.ItemDataRole.ToolTipRole else None

    def rows(self) -> list[Any]:
        """The rows in the order shown."""
        return self._rows

    def set_rows(self, rows: Sequence[Any]) -> None:
        """Show these rows, ordered as the user last asked."""
        self.beginResetModel()
        self._given = list(rows)
        self._rows = self._ordered()
        self.endResetModel()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Order the rows by a column; -1 brings back the order in which they were given."""
        self._sorted_by = (column, order == Qt.SortOrder.DescendingOrder) if column >= 0 else None
        if not self._given:
            return
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        kept = [self._rows[index.row()] for index in before]
        self._rows = self._ordered()
        where = {id(row): number for number, row in enumerate(self._rows)} if before else {}
        after = [self.index(where[id(row)], index.column()) for index, row in zip(before, kept, strict=True)]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def _ordered(self) -> list[Any]:
        if self._sorted_by is None:
            return list(self._given)
        column, backwards = self._sorted_by
        order_of = self.columns[column].order_of
        keyed = [(order_of(row), row) for row in self._given]
        present = [pair for pair in keyed if not pair[0][0]]
        missing = [row for key, row in keyed if key[0]]
        present.sort(key=lambda pair: pair[0][1], reverse=backwards)
        return [row for _, row in present] + missing

    def retitle(self) -> None:
        """Say titles and cells anew after the language changed."""
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.columns) - 1)
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, len(self.columns) - 1))
