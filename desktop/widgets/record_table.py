"""The table of records every page shows: sorted, filtered, copied and opened by keyboard or mouse."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QItemSelection, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedLayout, QVBoxLayout, QWidget

from desktop.settings import Settings
from desktop.widgets.column_widths import ColumnWidths
from desktop.widgets.columns import Column
from desktop.widgets.empty_state import EmptyState
from desktop.widgets.plain import PlainLabel
from desktop.widgets.retranslated import Retranslated
from desktop.widgets.table_model import TableModel
from desktop.widgets.table_view import TableView

MenuMaker = Callable[[list[Any]], Sequence[QAction]]


class RecordTable(Retranslated, QWidget):
    """Rows of frozen dataclasses in columns.

    `opened(row)`: Enter or double click. `selected(row | None)`: the current row changed. `picked(rows)`:
    the marked rows changed. `removeAsked(rows)`: Delete was pressed. Selection is kept over `set_rows` by
    `key_of(row)`.
    """

    opened = Signal(object)
    selected = Signal(object)
    picked = Signal(list)
    removeAsked = Signal(list)

    def __init__(
        self,
        name: str,
        columns: Sequence[Column[Any]],
        settings: Settings,
        *,
        key_of: Callable[[Any], Any] = lambda row: row.id,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._settings = settings
        self._key_of = key_of
        self._menu: MenuMaker | None = None
        self._totals: Callable[[list[Any]], str] | None = None
        self._announced: Any = None
        self.model = TableModel(columns, self)
        self.view = TableView(self)
        self.empty = EmptyState(f"{name}Empty", parent=self)
        self._foot = PlainLabel(role="foot", name=f"{name}Foot")
        self._build()
        self._connect()
        self._restore_header()
        self.retranslate()

    def _build(self) -> None:
        self.view.setObjectName(f"{self.objectName()}View")
        self.view.setModel(self.model)
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setFocusProxy(self.view)
        stack = QWidget(self)
        self._stack = QStackedLayout(stack)
        self._stack.addWidget(self.view)
        self._stack.addWidget(self.empty)
        foot = QHBoxLayout()
        foot.setContentsMargins(12, 4, 12, 4)
        foot.addWidget(self._foot)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.setSpacing(0)
        layout.addWidget(stack, 1)
        layout.addLayout(foot)

    def _connect(self) -> None:
        self.view.opened.connect(self._open)
        self.view.copyAsked.connect(self.copy)
        self.view.deleteAsked.connect(lambda: self.removeAsked.emit(self.selected_rows()))
        self.view.customContextMenuRequested.connect(self._show_menu)
        selection = self.view.selectionModel()
        selection.currentRowChanged.connect(lambda *_: self._announce())
        selection.selectionChanged.connect(self._selection_changed)

    # rows ---------------------------------------------------------------------------------------------------

    def set_rows(self, rows: Sequence[Any]) -> None:
        """Show the rows; the marked and the current ones stay marked where they are still there."""
        marked = {self._key_of(row) for row in self.selected_rows()}
        current = self.current()
        current_key = self._key_of(current) if current is not None else None
        scroll = self.view.verticalScrollBar().value()
        self.view.selectionModel().blockSignals(True)
        self.model.set_rows(rows)
        self._mark(marked, current_key)
        self.view.selectionModel().blockSignals(False)
        self.view.verticalScrollBar().setValue(scroll)
        self._stack.setCurrentIndex(0 if rows else 1)
        self._say_foot()
        self._announce(renewed=True)

    def _mark(self, keys: set[Any], current: Any) -> None:
        if not keys and current is None:
            return
        selection = QItemSelection()
        last = self.model.columnCount() - 1
        for number, row in enumerate(self.model.rows()):
            key = self._key_of(row)
            if key in keys:
                selection.select(self.model.index(number, 0), self.model.index(number, last))
            if current is not None and key == current:
                self.view.setCurrentIndex(self.model.index(number, 0))
        model = self.view.selectionModel()
        model.select(selection, model.SelectionFlag.ClearAndSelect)

    def rows(self) -> list[Any]:
        """The rows as they are shown."""
        return self.model.rows()

    def current(self) -> Any:
        """The current row, or None."""
        index = self.view.currentIndex()
        return self.model.rows()[index.row()] if index.isValid() else None

    def selected_rows(self) -> list[Any]:
        """The marked rows, in the order shown."""
        numbers = sorted({index.row() for index in self.view.selectionModel().selectedRows()})
        return [self.model.rows()[number] for number in numbers]

    def select(self, key: Any) -> bool:
        """Make the row with this key current and bring it into sight; False if it isn't shown."""
        for number, row in enumerate(self.model.rows()):
            if self._key_of(row) == key:
                self.view.selectRow(number)
                self.view.scrollTo(self.model.index(number, 0))
                return True
        return False

    def clear_selection(self) -> None:
        """Mark no row."""
        self.view.clearSelection()
        self.view.setCurrentIndex(QModelIndex())

    def set_single(self) -> None:
        """Let one row be marked at a time."""
        self.view.setSelectionMode(TableView.SelectionMode.SingleSelection)

    def _announce(self, renewed: bool = False) -> None:
        row = self.current()
        if renewed or row is not self._announced:
            self._announced = row
            self.selected.emit(row)

    def _selection_changed(self) -> None:
        self._say_foot()
        self.picked.emit(self.selected_rows())

    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(self.model.rows()[index.row()])

    # words --------------------------------------------------------------------------------------------------

    def set_totals(self, totals: Callable[[list[Any]], str]) -> None:
        """Add a sentence about the rows (or the marked ones) to the line below the table."""
        self._totals = totals
        self._say_foot()

    def retranslate(self) -> None:
        self.model.retitle()
        self._say_foot()

    def _say_foot(self) -> None:
        rows, marked = self.model.rows(), self.selected_rows()
        parts = [self.tr("%n row(s)", "", len(rows))]
        if len(marked) > 1:
            parts.append(self.tr("%n selected", "", len(marked)))
        if self._totals is not None:
            parts.append(self._totals(marked if len(marked) > 1 else rows))
        self._foot.setText("  ·  ".join(part for part in parts if part))
        self._foot.setVisible(bool(rows))

    # header -------------------------------------------------------------------------------------------------

    def _restore_header(self) -> None:
        saved = self._settings.value(f"table/{self.objectName()}", {})
        state = saved if isinstance(saved, dict) else {}
        widths = state.get("widths")
        self._widths = ColumnWidths(self.view, self.model.columns, widths if isinstance(widths, dict) else {})
        self._widths.changed.connect(self._remember_header)
        self._restore_sorting(state.get("sort"))
        self.view.horizontalHeader().sectionClicked.connect(self._sort_by)

    def _restore_sorting(self, saved: object) -> None:
        ids = [column.id for column in self.model.columns]
        header = self.view.horizontalHeader()
        if isinstance(saved, list) and len(saved) == 2 and saved[0] in ids:
            order = Qt.SortOrder.DescendingOrder if saved[1] else Qt.SortOrder.AscendingOrder
            header.setSortIndicator(ids.index(saved[0]), order)
            header.setSortIndicatorShown(True)
            self.model.sort(ids.index(saved[0]), order)

    def _sort_by(self, section: int) -> None:
        """Ascending, then descending, then as given."""
        header = self.view.horizontalHeader()
        before = (header.sortIndicatorSection(), header.sortIndicatorOrder()) if header.isSortIndicatorShown() else None
        ascending, descending = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder
        if before == (section, descending):
            header.setSortIndicatorShown(False)
            self.model.sort(-1)
        else:
            order = descending if before == (section, ascending) else ascending
            header.setSortIndicator(section, order)
            header.setSortIndicatorShown(True)
            self.model.sort(section, order)
        self._remember_header()

    def sort_by(self, column_id: str, descending: bool = False) -> None:
        """Order the rows by a column unless the user has chosen an order himself."""
        header = self.view.horizontalHeader()
        if not header.isSortIndicatorShown():
            self._restore_sorting([column_id, descending])

    def _remember_header(self) -> None:
        header = self.view.horizontalHeader()
        columns = self.model.columns
        sort = None
        if header.isSortIndicatorShown():
            backwards = header.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder
            sort = [columns[header.sortIndicatorSection()].id, backwards]
        self._settings.set(f"table/{self.objectName()}", {"widths": dict(self._widths.chosen), "sort": sort})

    # menu, copying ------------------------------------------------------------------------------------------

    def set_menu(self, maker: MenuMaker) -> None:
        """`maker(marked rows)` gives the actions of the context menu."""
        self._menu = maker

    def _show_menu(self, where: QPoint) -> None:
        rows = self.selected_rows()
        if not rows:
            return
        menu = QMenu(self)
        menu.setObjectName(f"{self.objectName()}Menu")
        for action in self._menu(rows) if self._menu else ():
            menu.addAction(action)
        menu.addSeparator()
        menu.addAction(self.tr("Copy as text"), self.copy)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.view.viewport().mapToGlobal(where))

    def copy(self) -> None:
        """Put the marked rows on the clipboard, cells parted by tabs, titles first when there are several."""
        rows = self.selected_rows()
        shown = [column for column in self.model.columns if not column.hidden]
        lines = [[column.value(row) for column in shown] for row in rows]
        if len(rows) > 1:
            lines.insert(0, [column.title() for column in shown])
        text = "\n".join("\t".join(" ".join(cell.split()) for cell in line) for line in lines)
        QGuiApplication.clipboard().setText(text)
