"""A time of day typed as `15`, `15.30` or `15:30`."""

import datetime as dt
import re

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

_TIME = re.compile(r"^\s*(\d{1,2})(?:[:.\-, ]?(\d{2}))?\s*$")


class TimeLine(QLineEdit):
    """`value()` is a time or None; `changed(time | None)` comes when the line is left."""

    changed = Signal(object)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setMaxLength(8)
        self.setPlaceholderText("15:00")
        self.setMaximumWidth(120)
        self.editingFinished.connect(self._write_out)

    def value(self) -> dt.time | None:
        """The time typed, None for an empty or unreadable line."""
        return read_time(self.text())

    def set_value(self, time: dt.time | None) -> None:
        """Show a time; `changed` stays silent."""
        self.setText("" if time is None else f"{time:%H:%M}")

    def is_valid(self) -> bool:
        """Empty, or a time."""
        return not self.text().strip() or self.value() is not None

    def _write_out(self) -> None:
        time = self.value()
        if time is not None:
            self.set_value(time)
        self.changed.emit(time)


def read_time(text: str) -> dt.time | None:
    """The time in a text, or None."""
    found = _TIME.match(text)
    if found is None:
        return None
    hour, minute = int(found[1]), int(found[2] or 0)
    return dt.time(hour, minute) if hour < 24 and minute < 60 else None
