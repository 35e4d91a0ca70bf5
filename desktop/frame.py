"""The frame of the window: painted first of all, while the rest of the program is still being read.

It knows as little of Qt as can be, so that it stands on the screen at the speed of an empty window; what belongs into
it comes afterwards (`fill`).
"""

from collections.abc import Callable

from PySide6.QtCore import QByteArray, Signal
from PySide6.QtGui import QCloseEvent, QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from desktop.colours import DARK, LIGHT, Colours
from desktop.settings import Settings

SIDE_WIDE, SIDE_NARROW = 208, 60
"""The sidebar's width in logical pixels, open and folded."""


class Frame(QMainWindow):
    """`painted` comes once; `may_close()` is asked before closing, `leaving` tells that it closes."""

    painted = Signal()
    leaving = Signal()

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self.setObjectName("frame")
        self.setWindowTitle("Adisker")
        self.setMinimumSize(840, 520)
        self.may_close: Callable[[], bool] = lambda: True
        self._settings = settings
        self._was_painted = False
        self.resize(1280, 720)
        saved = settings.value("window", "")
        if isinstance(saved, str) and saved:
            self.restoreGeometry(QByteArray.fromBase64(saved.encode("ascii", "ignore")))

    def fill(self, inside: QWidget) -> None:
        """Put the window's inside into the frame; the frame takes its title."""
        self.setCentralWidget(inside)
        self.setWindowTitle(inside.windowTitle())
        inside.windowTitleChanged.connect(self.setWindowTitle)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The places of sidebar and page, until the frame is filled."""
        if self.centralWidget() is None:
            colours = first_colours(self._settings)
            side = SIDE_NARROW if self._settings.flag("sidebar-folded") else SIDE_WIDE
            painter = QPainter(self)
            painter.fillRect(self.rect(), QColor(colours.window))
            painter.fillRect(0, 0, side, self.height(), QColor(colours.side))
            painter.end()
        if not self._was_painted:
            self._was_painted = True
            self.painted.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close only when that is agreed to; an error in asking keeps the window open."""
        event.ignore()
        if self.may_close():
            self._settings.set("window", bytes(self.saveGeometry().toBase64().data()).decode("ascii"))
            self.leaving.emit()
            event.accept()


def first_colours(settings: Settings) -> Colours:
    """The colours asked for, before the theme itself is loaded: the system's own palette tells dark from light."""
    asked = settings.text("theme")
    if asked in ("light", "dark"):
        return DARK if asked == "dark" else LIGHT
    return DARK if QApplication.palette().window().color().lightness() < 128 else LIGHT
