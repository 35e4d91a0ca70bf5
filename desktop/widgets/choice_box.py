"""A closed list of values with their words, which follow the language."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QWidget

from desktop.widgets.retranslated import Retranslated

Choices = Callable[[], Sequence[tuple[Any, str]]]


class ChoiceBox(Retranslated, QComboBox):
    """`value()`, `set_value(value)`, `changed(value)`; `choices()` gives (value, words), asked again on a
    switch.
    """

    changed = Signal(object)

    def __init__(self, name: str, choices: Choices, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setMaxVisibleItems(20)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(12)
        self._choices = choices
        self._values: list[Any] = []
        self.refresh()
        self.currentIndexChanged.connect(lambda _: self.changed.emit(self.value()))

    def value(self) -> Any:
        """The value chosen as it was given (Qt's own data would turn a code into bare text); None without choices."""
        number = self.currentIndex()
        return self._values[number] if 0 <= number < len(self._values) else None

    def set_value(self, value: Any) -> None:
        """Choose it; `changed` stays silent. An unknown value chooses nothing."""
        with QSignalBlocker(self):
            self.setCurrentIndex(self._index(value))

    def refresh(self) -> None:
        """Ask for the choices again; the value stays where it can."""
        before, had = self.value(), self.count() > 0
        choices = list(self._choices())
        with QSignalBlocker(self):
            self.clear()
            self._values = [value for value, _ in choices]
            for _, words in choices:
                self.addItem(words)
            if had:
                self.setCurrentIndex(self._index(before))

    def retranslate(self) -> None:
        self.refresh()

    def _index(self, value: Any) -> int:
        return self._values.index(value) if value in self._values else -1
