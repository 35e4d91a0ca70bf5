"""A name in Kazakh and in Russian, entered side by side."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from db.text import cleaned
from desktop.widgets.plain import PlainLabel
from desktop.widgets.retranslated import Retranslated, Words

LIMIT = 500


class BilingualLine(Retranslated, QWidget):
    """Two lines, Kazakh above Russian (or beside it with `beside=True`); `value()` is (kk, ru)."""

    changed = Signal()

    def __init__(self, name: str, *, beside: bool = False, limit: int = LIMIT, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.kk = self._line("Kk", limit)
        self.ru = self._line("Ru", limit)
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setHorizontalSpacing(8)
        layout.setVerticalSpacing(4)
        for number, (tag, line) in enumerate((("ҚАЗ", self.kk), ("РУС", self.ru))):
            row, column = (0, number * 2) if beside else (number, 0)
            layout.addWidget(PlainLabel(tag, role="tag"), row, column)
            layout.addWidget(line, row, column + 1)
            layout.setColumnStretch(column + 1, 1)
        self.setFocusProxy(self.kk)
        self.set_label(lambda: "")

    def _line(self, suffix: str, limit: int) -> QLineEdit:
        line = QLineEdit(self)
        line.setObjectName(f"{self.objectName()}{suffix}")
        line.setMaxLength(limit)
        line.textEdited.connect(lambda _: self.changed.emit())
        return line

    def set_label(self, label: Words) -> None:
        """The words that name both lines to a screen reader."""
        self._said_words = []
        self.worded(self.kk.setAccessibleName, lambda: self.tr("{name} in Kazakh").replace("{name}", label()).strip())
        self.worded(self.ru.setAccessibleName, lambda: self.tr("{name} in Russian").replace("{name}", label()).strip())

    def set_placeholders(self, kk: str, ru: str) -> None:
        """An example in either language."""
        self.kk.setPlaceholderText(kk)
        self.ru.setPlaceholderText(ru)

    def value(self) -> tuple[str, str]:
        """The names, cleaned and without spaces around; where one is empty it stays empty."""
        return _tidy(self.kk.text()), _tidy(self.ru.text())

    def set_value(self, kk: str, ru: str) -> None:
        """Show these names; `changed` stays silent."""
        self.kk.setText(kk)
        self.ru.setText(ru)


def _tidy(text: str) -> str:
    return " ".join(cleaned(text)[0].split())
