"""Parts of the start page: a figure that leads to its page, and a card of lines."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from desktop.colours import colours_of
from desktop.widgets.form_panel import Card
from desktop.widgets.plain import PlainLabel
from desktop.widgets.retranslated import Retranslated, Words


class Figure(Retranslated, QPushButton):
    """A number with its words; in its tone while it isn't zero."""

    def __init__(self, name: str, words: Words, tone: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setProperty("kind", "tile")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._tone = tone
        self._count = -1
        self._number = PlainLabel("…", role="figure", parent=self)
        self._words_label = PlainLabel(role="muted", wrap=True, parent=self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 10, 16, 10)
        self._column.setSpacing(0)
        for label in (self._number, self._words_label):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            self._column.addWidget(label)
        self._column.addStretch(1)
        self.worded(self._say, words)

    def _say(self, words: str) -> None:
        self._words_label.setText(words)
        self.setAccessibleName(words if self._count < 0 else f"{self._count} {words}")

    def show_count(self, count: int) -> None:
        """Show the number."""
        self._count = count
        self._number.setText(str(count))
        self._say(self._words_label.text())
        self.recolour()

    def count(self) -> int:
        """The number shown, -1 before it is known."""
        return self._count

    def recolour(self) -> None:
        tone = self._tone if self._count > 0 else "muted"
        palette = self._number.palette()
        palette.setColor(self._number.foregroundRole(), colours_of(self.palette()).tone(tone))
        self._number.setPalette(palette)

    def sizeHint(self) -> QSize:
        return QSize(160, self._column.sizeHint().height())


class ListCard(Retranslated, Card):
    """A titled card of lines, or one sentence where there are none."""

    def __init__(self, name: str, title: Words, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        label = PlainLabel(role="section")
        self.worded(label.setText, title)
        self.worded(self.setAccessibleName, title)
        self.body.addWidget(label)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(0)
        self.body.addLayout(self._lines)

    def show_lines(self, lines: Sequence[QWidget], nothing: str) -> None:
        """Show these lines instead of the ones before."""
        while self._lines.count():
            item = self._lines.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for line in lines:
            self._lines.addWidget(line)
        if not lines and nothing:
            self._lines.addWidget(PlainLabel(nothing, role="muted", wrap=True))
