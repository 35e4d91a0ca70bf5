"""Icons of the lucide set (`resources/icons`), drawn in the colour asked for."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer

import resources
from desktop.colours import colours_of

FOLDER = resources.path("icons")
SIZE = 20


@lru_cache(maxsize=256)
def _source(name: str) -> str:
    try:
        return (FOLDER / f"{name}.svg").read_text(encoding="utf-8")
    except FileNotFoundError:
        return ""


def pixmap(name: str, colour: str, size: int = SIZE, ratio: float | None = None) -> QPixmap:
    """The icon as a picture of `size` logical pixels; an unknown name gives an empty picture.

    `ratio` is the number of device pixels to a logical one, by default that of the finest screen.
    """
    ratio = ratio or _finest_ratio()
    drawn = QPixmap(round(size * ratio), round(size * ratio))
    drawn.fill(Qt.GlobalColor.transparent)
    drawn.setDevicePixelRatio(ratio)
    source = _source(name)
    if source:
        painter = QPainter(drawn)
        QSvgRenderer(QByteArray(source.replace("currentColor", colour).encode())).render(
            painter, QRectF(0, 0, size, size)
        )
        painter.end()
    return drawn


def icon(name: str, palette: QPalette, tone: str | None = None, size: int = SIZE) -> QIcon:
    """The icon in the colours of the palette; `tone` as in `Colours.tone`. An empty name gives no icon."""
    if not name:
        return QIcon()
    colours = colours_of(palette)
    made = QIcon(pixmap(name, colours.tone(tone), size))
    made.addPixmap(pixmap(name, colours.faint, size), QIcon.Mode.Disabled)
    return made


def spaced(made: QIcon, size: int, gap: int) -> QIcon:
    """The icon with an empty gap at its right, for buttons whose words would touch it."""
    ratio = _finest_ratio()
    wide = QIcon()
    for mode in (QIcon.Mode.Normal, QIcon.Mode.Disabled):
        canvas = QPixmap(round((size + gap) * ratio), round(size * ratio))
        canvas.fill(Qt.GlobalColor.transparent)
        canvas.setDevicePixelRatio(ratio)
        painter = QPainter(canvas)
        painter.drawPixmap(0, 0, made.pixmap(QSize(size, size), ratio, mode))
        painter.end()
        wide.addPixmap(canvas, mode)
    return wide


def _finest_ratio() -> float:
    app = QGuiApplication.instance()
    return app.devicePixelRatio() if isinstance(app, QGuiApplication) else 1.0
