"""Buttons of the window: plain, primary, dangerous, and quiet ones that show an icon only."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget

from desktop.icons import spaced
from desktop.widgets.plain import bare
from desktop.widgets.retranslated import Retranslated, Words

ICON, GAP = 18, 5
"""Logical pixels of a button's icon, and between it and the words."""


class Button(Retranslated, QPushButton):
    """A push button with words that follow the language.

    `kind` is "" (plain), "primary" (the page's main action), "danger" or "quiet" (no frame).
    """

    def __init__(
        self, name: str, words: Words, *, icon: str = "", kind: str = "", tip: Words | None = None,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.setObjectName(name)
        self.setProperty("kind", kind)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(False)
        self.worded(self._say, words)
        if tip is not None:
            self.worded(self.setToolTip, tip)
        if icon:
            self.setIconSize(QSize(ICON + GAP, ICON))
            self.iconed(
                lambda made: self.setIcon(spaced(made, ICON, GAP)),
                icon,
                {"primary": "on-accent", "danger": "bad"}.get(kind),
                ICON,
            )

    def _say(self, text: str) -> None:
        self.setText(text)
        self.setAccessibleName(bare(text))


class IconButton(Retranslated, QToolButton):
    """A quiet button that shows an icon; its words are its tooltip and accessible name."""

    def __init__(
        self, name: str, icon: str, words: Words, *, size: int = 18, tone: str | None = "muted",
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.setObjectName(name)
        self.setAutoRaise(True)
        self.setIconSize(QSize(size, size))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.iconed(self.setIcon, icon, tone, size)
        self.worded(self._say, words)

    def _say(self, text: str) -> None:
        self.setToolTip(bare(text))
        self.setAccessibleName(bare(text))
