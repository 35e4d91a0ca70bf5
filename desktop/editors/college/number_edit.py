"""A short line for a whole number."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QLineEdit

WIDTH = 110


class NumberEdit(QLineEdit):
    """`value()` is the number or None for an empty line; `changed` when it was edited."""

    changed = Signal()

    def __init__(self, name: str, low: int, high: int) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setValidator(QIntValidator(low, high, self))
        self.setMaxLength(len(str(high)))
        self.setMaximumWidth(WIDTH)
        self.textEdited.connect(lambda _: self.changed.emit())

    def value(self) -> int | None:
        """The number as typed, whether or not it lies in the range."""
        text = self.text().strip()
        return int(text) if text else None

    def set_value(self, number: int | None) -> None:
        """Show it; `changed` stays silent."""
        self.setText("" if number is None else str(number))
