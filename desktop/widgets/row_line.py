"""A line that leads somewhere: icon, sentence, a few words at the right; the whole of it is a button."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from desktop.colours import colours_of
from desktop.icons import pixmap
from desktop.widgets.plain import PlainLabel
from desktop.widgets.retranslated import Retranslated

ICON = 18
LEAST = 34


class RowLine(Retranslated, QPushButton):
    """Connect `clicked`; the sentence wraps, nothing in it is read as HTML."""

    def __init__(
        self, name: str, icon: str, sentence: str, note: str = "", *, tone: str = "muted",
        note_tone: str = "", detail: str = "", parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.setObjectName(name)
        self.setProperty("kind", "row")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(False)
        self.setAccessibleName(", ".join(part for part in (sentence, detail, note) if part))
        self._icon, self._tone = icon, tone
        self._picture = QLabel(self)
        self._picture.setFixedSize(QSize(ICON + 2, ICON + 2))
        self.sentence = PlainLabel(sentence, wrap=True)
        self.sentence.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.note = PlainLabel(note, role=note_tone or "muted")
        self._row = QHBoxLayout(self)
        layout = self._row
        layout.setContentsMargins(8, 7, 8, 7)
        layout.setSpacing(10)
        layout.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self.sentence, 1)
        if detail:
            layout.addWidget(PlainLabel(detail, role="muted"), 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self.note, 0, Qt.AlignmentFlag.AlignTop)
        for label in self.findChildren(QLabel):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.recolour()

    def recolour(self) -> None:
        colours = colours_of(self.palette())
        self._picture.setPixmap(pixmap(self._icon, colours.tone(self._tone), ICON))

    def sizeHint(self) -> QSize:
        return QSize(240, self.heightForWidth(max(self.width(), 240)))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max(LEAST, self._row.heightForWidth(width))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As tall as the wrapped sentence needs, whatever the layouts above remember of an earlier width."""
        super().resizeEvent(event)
        self.setMinimumHeight(self.heightForWidth(event.size().width()))
        self._row.setGeometry(self.rect())
