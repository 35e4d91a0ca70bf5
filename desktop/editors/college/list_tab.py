"""A tab with a list: words to find, closed ones too, a button that adds, the table."""

import datetime as dt
from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.desk import Desk
from desktop.widgets.buttons import Button
from desktop.widgets.columns import Column
from desktop.widgets.named import named
from desktop.widgets.record_table import RecordTable
from desktop.widgets.retranslated import Retranslated, Words

Entry = tuple[str, str, Callable[[], object]]
"""Name, words and action of an entry of a menu."""


class ListTab(Retranslated, QWidget):
    """Base of the tabs: `read(text, closed)` gives the rows, `add()` and `edit(row)` change them."""

    def __init__(
        self,
        desk: Desk,
        name: str,
        columns: Sequence[Column[Any]],
        *,
        with_closed: bool = True,
        key_of: Callable[[Any], Any] = lambda row: row.id,
    ) -> None:
        super().__init__()
        self.setObjectName(name)
        self.desk = desk
        self.search = named(QLineEdit(self), f"{name}Search")
        self.search.setClearButtonEnabled(True)
        self.search.setFixedWidth(300)
        self.search.textChanged.connect(lambda _: self.load())
        self.closed = named(QCheckBox(self), f"{name}Closed")
        self.closed.toggled.connect(lambda _: self.load())
        self.closed.setVisible(with_closed)
        self.head = QHBoxLayout()
        self.head.setSpacing(8)
        self.head.addWidget(self.search)
        self.head.addWidget(self.closed)
        self.head.addStretch(1)
        self.table = RecordTable(f"{name}Table", columns, desk.settings, key_of=key_of)
        self.table.setProperty("panel", "sheet")
        self.table.opened.connect(self._edit)
        self.table.removeAsked.connect(self._remove)
        self.table.set_menu(self._menu)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 12, 0, 0)
        layout.setSpacing(12)
        layout.addLayout(self.head)
        layout.addWidget(self.table, 1)

    def say(self, find: Words, add: Words, closed: Words | None = None) -> None:
        """The words of the line, of the button and, where there are closed ones, of the switch."""
        self.worded(self.search.setPlaceholderText, find)
        self.worded(self.search.setAccessibleName, find)
        if closed is not None:
            self.worded(self.closed.setText, closed)
        button = Button(f"{self.objectName()}Add", add, icon="plus")
        button.setEnabled(not self.desk.is_read_only)
        button.clicked.connect(lambda: self.add())
        self.head.addWidget(button)

    # what a tab says ----------------------------------------------------------------------------------------

    def read(self, text: str, closed: bool) -> Sequence[Any]:
        """The rows that are asked for."""
        return []

    def add(self) -> None:
        """Add something."""

    def edit(self, row: Any) -> None:
        """Change a row."""

    def remove(self, row: Any) -> None:
        """Put a row into the bin."""

    def entries(self, row: Any) -> list[Entry]:
        """The menu of a row."""
        return []

    # life ---------------------------------------------------------------------------------------------------

    def load(self) -> None:
        """Read the rows again."""
        self.table.set_rows(self.read(self.search.text(), self.closed.isChecked()))

    def select(self, record_id: int) -> bool:
        """Lead to a row, also among those closed."""
        self.load()
        if self.table.select(record_id):
            return True
        self.search.clear()
        self.closed.setChecked(True)
        self.load()
        return self.table.select(record_id)

    def retranslate(self) -> None:
        if self.isVisible():
            self.load()

    def today(self) -> dt.date:
        """The day the list is of."""
        return dt.date.today()

    def _edit(self, row: Any) -> None:
        if not self.desk.is_read_only:
            self.edit(row)

    def _remove(self, rows: Sequence[Any]) -> None:
        if not self.desk.is_read_only:
            for row in rows:
                self.remove(row)

    def _menu(self, rows: list[Any]) -> list[QAction]:
        if len(rows) != 1 or self.desk.is_read_only:
            return []
        actions = []
        for name, words, run in self.entries(rows[0]):
            action = named(QAction(words, self.table), name)
            action.triggered.connect(lambda _=False, run=run: run())
            actions.append(action)
        return actions
