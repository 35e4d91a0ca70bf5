"""The look of the window: light, dark or as the system has it; the size of its text; high contrast
respected.
"""

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QFont, QStyleHints
from PySide6.QtWidgets import QApplication

from desktop.broadcast import told_to_all
from desktop.colours import TABLES, Colours, palette_of
from desktop.settings import Settings
from desktop.style import sheet

THEMES = ("system", "light", "dark")
TEXT_SIZES = (-1, 0, 2, 4, 6)
"""Points added to the system's own size of text."""
SMALLEST = 7.0


class Theme(QObject):
    """Keeps the application in the theme that the settings and the system ask for."""

    def __init__(self, app: QApplication, settings: Settings) -> None:
        super().__init__(app)
        self._app = app
        self._settings = settings
        self._font = QFont(app.font())
        self._applied: tuple[str, float] | None = None
        app.setStyle("Fusion")
        hints = app.styleHints()
        hints.colorSchemeChanged.connect(self.apply)
        if hasattr(hints, "accessibility"):
            hints.accessibility().contrastPreferenceChanged.connect(self.apply)
        settings.changed.connect(lambda name: self.apply() if name in ("theme", "text-size") else None)
        self.apply()

    def colours(self) -> Colours:
        """The table of colours asked for now."""
        asked = self._settings.text("theme")
        hints = self._app.styleHints()
        dark = asked == "dark" or (asked != "light" and hints.colorScheme() == Qt.ColorScheme.Dark)
        return TABLES[("contrast-" if _wants_contrast(hints) else "") + ("dark" if dark else "light")]

    def apply(self) -> None:
        """Dress the application; does nothing where nothing has changed."""
        colours = self.colours()
        font = QFont(self._font)
        points = max(SMALLEST, _points(self._font) + self._settings.number("text-size"))
        if (colours.name, points) == self._applied:
            return
        self._applied = (colours.name, points)
        font.setPointSizeF(points)
        with told_to_all():
            self._app.setPalette(palette_of(colours))
            self._app.setFont(font)
            self._app.setStyleSheet(sheet(colours, points))


def _points(font: QFont) -> float:
    return font.pointSizeF() if font.pointSizeF() > 0 else 10.0


def _wants_contrast(hints: QStyleHints) -> bool:
    if not hasattr(hints, "accessibility"):
        return False
    return hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast
