"""The line above a table that narrows its rows: words, choices, switches, a day; remembered between
starts.
"""

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLineEdit, QWidget

from desktop.settings import Settings
from desktop.widgets.buttons import Button
from desktop.widgets.date_edit import DateEdit
from desktop.widgets.plain import PlainLabel, bare, plain_tip
from desktop.widgets.retranslated import Retranslated, Words

Choices = Callable[[], Sequence[tuple[Any, str]]]
"""The choices as (value, words); asked again when the language changes. Values are str, int, bool or None."""


@dataclass
class _Filter:
    widget: QWidget
    default: Any
    read: Callable[[], Any]
    write: Callable[[Any], None]


class FilterBar(Retranslated, QWidget):
    """`values()` gives a dict by filter id; `changed` comes once the user has stopped typing (150 ms)."""

    changed = Signal()
    entered = Signal()
    """Enter or Down was pressed in the search line: the page moves the focus to its table."""

    def __init__(self, name: str, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._settings = settings
        self._filters: dict[str, _Filter] = {}
        self._choices: dict[str, Choices] = {}
        self._search: QLineEdit | None = None
        self._timer = QTimer(self, singleShot=True, interval=150)
        self._timer.timeout.connect(self._tell)
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(8)
        self._layout.addStretch(1)
        self._reset = Button(f"{name}Reset", lambda: self.tr("Clear filters"), icon="x", kind="quiet")
        self._reset.clicked.connect(self.reset)
        self._reset.hide()
        self._layout.addWidget(self._reset)

    # building -----------------------------------------------------------------------------------------------

    def add_search(self, placeholder: Words, filter_id: str = "text") -> QLineEdit:
        """A search line; its value is the text as typed."""
        line = QLineEdit(self)
        line.setObjectName(f"{self.objectName()}Search")
        line.setClearButtonEnabled(True)
        line.setMinimumWidth(180)
        line.setMaximumWidth(360)
        line.setMaxLength(200)
        action = QAction(line)
        line.addAction(action, QLineEdit.ActionPosition.LeadingPosition)
        self.iconed(action.setIcon, "search", "muted", 16)
        self.worded(line.setPlaceholderText, placeholder)
        self.worded(line.setAccessibleName, placeholder)
        line.installEventFilter(self)
        line.textChanged.connect(lambda: self._timer.start())
        self._search = line
        self._add(filter_id, line, "", line.text, lambda value: line.setText(str(value or "")), stretch=1)
        return line

    def add_choice(self, filter_id: str, label: Words, choices: Choices, default: Any = None) -> QComboBox:
        """A list of choices; its value is the value of the one chosen."""
        box = QComboBox(self)
        box.setObjectName(f"{self.objectName()}{filter_id.title().replace('-', '')}")
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        box.setMaximumWidth(260)
        box.setMaxVisibleItems(20)
        self.worded(lambda text: box.setAccessibleName(bare(text)), label)
        self.worded(lambda text: box.setToolTip(plain_tip(bare(text))), label)
        self._choices[filter_id] = choices
        self._fill(box, choices())
        box.currentIndexChanged.connect(lambda: self._timer.start())

        def write(value: Any) -> None:
            box.setCurrentIndex(max(_index(box, value), 0))

        self._add(filter_id, box, default, box.currentData, write)
        return box

    def add_toggle(self, filter_id: str, label: Words, default: bool = False) -> QCheckBox:
        """A switch; its value is True or False."""
        box = QCheckBox(self)
        box.setObjectName(f"{self.objectName()}{filter_id.title().replace('-', '')}")
        self.worded(box.setText, label)
        self.worded(lambda text: box.setAccessibleName(bare(text)), label)
        box.toggled.connect(lambda: self._timer.start())
        self._add(filter_id, box, default, box.isChecked, lambda value: box.setChecked(bool(value)))
        return box

    def add_date(self, filter_id: str, label: Words, default: dt.date | None = None) -> DateEdit:
        """A day; its value is a date or None."""
        caption = PlainLabel(role="muted")
        self.worded(lambda text: caption.setText(bare(text)), label)
        edit = DateEdit(f"{self.objectName()}{filter_id.title().replace('-', '')}")
        self.worded(lambda text: edit.setAccessibleName(bare(text)), label)
        edit.changed.connect(lambda: self._timer.start())
        self._layout.insertWidget(self._layout.count() - 2, caption)

        def write(value: Any) -> None:
            edit.set_value(dt.date.fromisoformat(value) if isinstance(value, str) else value)

        self._add(filter_id, edit, default, edit.value, write)
        return edit

    def _add(
        self, filter_id: str, widget: QWidget, default: Any, read: Callable[[], Any],
        write: Callable[[Any], None], stretch: int = 0,
    ) -> None:  # fmt: skip
        self._filters[filter_id] = _Filter(widget, default, read, write)
        self._layout.insertWidget(self._layout.count() - 2, widget, stretch)
        saved = self._settings.value(f"filter/{self.objectName()}", {})
        with QSignalBlocker(widget):
            write(saved[filter_id] if isinstance(saved, dict) and filter_id in saved else default)
        self._reset.setVisible(self.is_narrowing())

    # values -------------------------------------------------------------------------------------------------

    def values(self) -> dict[str, Any]:
        """What is asked for, by filter id."""
        return {filter_id: entry.read() for filter_id, entry in self._filters.items()}

    def is_narrowing(self) -> bool:
        """Whether any filter differs from its default."""
        return any(entry.read() != entry.default for entry in self._filters.values())

    def set_value(self, filter_id: str, value: Any) -> None:
        """Ask for something else, as if the user had."""
        self._filters[filter_id].write(value)
        self._tell()

    def reset(self) -> None:
        """Back to the defaults."""
        for entry in self._filters.values():
            with QSignalBlocker(entry.widget):
                entry.write(entry.default)
        self._tell()

    def refresh_choices(self) -> None:
        """Ask for the choices again (another commission exists now); the chosen value stays where it can."""
        for filter_id, choices in self._choices.items():
            box = self._filters[filter_id].widget
            if isinstance(box, QComboBox):
                with QSignalBlocker(box):
                    self._fill(box, choices())

    def focus_search(self) -> None:
        """Put the cursor into the search line."""
        if self._search is not None:
            self._search.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self._search.selectAll()

    def retranslate(self) -> None:
        self.refresh_choices()

    @staticmethod
    def _fill(box: QComboBox, choices: Sequence[tuple[Any, str]]) -> None:
        before = box.currentData()
        had = box.count() > 0
        box.clear()
        for value, words in choices:
            box.addItem(words, value)
        if had:
            box.setCurrentIndex(max(_index(box, before), 0))

    def _tell(self) -> None:
        self._timer.stop()
        kept = {
            filter_id: value.isoformat() if isinstance(value, dt.date) else value
            for filter_id, value in self.values().items()
        }
        self._settings.set(f"filter/{self.objectName()}", kept)
        self._reset.setVisible(self.is_narrowing())
        self.changed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter and Down leave the search line for the table; Esc empties it."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and watched is self._search:
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
                self._tell()
                self.entered.emit()
                return True
            if event.key() == Qt.Key.Key_Escape and self._search is not None and self._search.text():
                self._search.clear()
                return True
        return super().eventFilter(watched, event)


def _index(box: QComboBox, value: Any) -> int:
    """Where the value stands; unlike `findData` it finds None as well."""
    return next((number for number in range(box.count()) if box.itemData(number) == value), -1)
