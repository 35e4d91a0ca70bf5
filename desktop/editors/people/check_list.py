"""A list of things to tick, with a line that narrows it: subjects, specialities, people."""

from collections.abc import Callable, Collection, Sequence

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from db.text import words
from desktop.widgets.plain import PlainLabel
from desktop.widgets.retranslated import Retranslated

KEY = Qt.ItemDataRole.UserRole

Choices = Callable[[], Sequence[tuple[int, str]]]


class CheckList(Retranslated, QWidget):
    """`value()` gives the ids that are ticked, those found or not; `changed` tells of a tick.

    Space ticks; letters go into the line above, Down leads from it into the list.
    """

    changed = Signal()

    def __init__(self, name: str, choices: Choices, *, height: int = 132, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._choices = choices
        self._ticked: set[int] = set()
        self.search = QLineEdit(self)
        self.search.setObjectName(f"{name}Search")
        self.search.setClearButtonEnabled(True)
        self.worded(self.search.setPlaceholderText, lambda: self.tr("Type to find"))
        self.worded(self.search.setAccessibleName, lambda: self.tr("Type to find"))
        self.search.textChanged.connect(self._narrow)
        self.search.installEventFilter(self)
        self.list = QListWidget(self)
        self.list.setObjectName(f"{name}List")
        self.list.setMinimumHeight(height)
        self.list.itemChanged.connect(self._tick)
        self.count = PlainLabel(role="hint", name=f"{name}Count")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.search)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.count)
        self.setFocusProxy(self.search)
        self.refresh()

    def value(self) -> tuple[int, ...]:
        """The ids that are ticked, in the order of the list."""
        items = (self.list.item(row) for row in range(self.list.count()))
        return tuple(item.data(KEY) for item in items if item.data(KEY) in self._ticked)

    def set_value(self, ids: Collection[int]) -> None:
        """Tick these; `changed` stays silent."""
        self._ticked = set(ids)
        self.refresh()

    def refresh(self) -> None:
        """Ask for the choices again; ticked ones stand first."""
        choices = list(self._choices())
        choices.sort(key=lambda choice: choice[0] not in self._ticked)
        with QSignalBlocker(self.list):
            self.list.clear()
            for key, text in choices:
                item = QListWidgetItem(text, self.list)
                item.setData(KEY, key)
                item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
                item.setCheckState(Qt.CheckState.Checked if key in self._ticked else Qt.CheckState.Unchecked)
        self._narrow()

    def retranslate(self) -> None:
        self.refresh()

    def _tick(self, item: QListWidgetItem) -> None:
        ticked = item.checkState() is Qt.CheckState.Checked
        (self._ticked.add if ticked else self._ticked.discard)(item.data(KEY))
        self._say_count()
        self.changed.emit()

    def _narrow(self) -> None:
        wanted = words(self.search.text())
        for row in range(self.list.count()):
            item = self.list.item(row)
            known = words(item.text())
            item.setHidden(not all(any(word.startswith(part) for word in known) for part in wanted))
        self._say_count()

    def _say_count(self) -> None:
        chosen = len(self.value())
        self.count.setText(self.tr("%n chosen", "", chosen) if chosen else self.tr("Nothing is chosen"))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Down leads into the list, Enter ticks the only one found."""
        if watched is self.search and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            shown = [self.list.item(row) for row in range(self.list.count()) if not self.list.item(row).isHidden()]
            if event.key() == Qt.Key.Key_Down and shown:
                self.list.setFocus()
                self.list.setCurrentItem(shown[0])
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.search.text() and len(shown) == 1:
                shown[0].setCheckState(Qt.CheckState.Checked)
                self.search.clear()
                return True
        return super().eventFilter(watched, event)
