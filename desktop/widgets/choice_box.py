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
        self.refresh()
        self.currentIndexChanged.connect(lambda _: self.changed.emit(self.value()))

    def value(self) -> Any:
        """The value chosen, None without choices."""
        return self.currentData()

    def set_value(self, value: Any) -> None:
        """Choose it; `changed` stays silent. An unknown value chooses nothing."""
        with QSignalBlocker(self):
            self.setCurrentIndex(self._index(value))

    def refresh(self) -> None:
        """Ask for the choices again; the value stays where it can."""
        before, had = self.currentData(), self.count() > 0
        with QSignalBlocker(self):
            self.clear()
            for value, words in self._choices():
                self.addItem(words, value)
            if had:
                self.setCurrentIndex(self._index(before))

    def retranslate(self) -> None:
        self.refresh()

    def _index(self, value: Any) -> int:
        return next((number for number in range(self.count()) if self.itemData(number) == value), -1)
