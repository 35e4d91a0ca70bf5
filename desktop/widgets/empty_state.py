"""What stands where nothing is to be shown: why, and what to do next."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from desktop.colours import colours_of
from desktop.icons import pixmap
from desktop.widgets.buttons import Button
from desktop.widgets.plain import PlainLabel
from desktop.widgets.retranslated import Retranslated, Words


class EmptyState(Retranslated, QWidget):
    """An icon, a sentence, a hint and, where there is something to do, a button."""

    def __init__(self, name: str, *, icon: str = "inbox", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._icon = icon
        self._picture = QLabel(self)
        self._title = PlainLabel(role="empty-title", wrap=True)
        self._hint = PlainLabel(role="muted", wrap=True)
        self._button: Button | None = None
        self._layout = QVBoxLayout(self)
        self._layout.setSpacing(8)
        self._layout.addStretch(2)
        for label in (self._picture, self._title, self._hint):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            self._layout.addWidget(label)
        self._layout.addStretch(3)
        self.worded(self._title.setText, lambda: self.tr("Nothing here yet"))
        self.recolour()

    def say(
        self,
        title: Words,
        hint: Words | None = None,
        *,
        icon: str | None = None,
        action: Words | None = None,
        run: Callable[[], object] | None = None,
    ) -> None:
        """Say what is missing and what to do; `action` and `run` make the button."""
        self._said_words = []
        self._icon = icon or self._icon
        self.worded(self._title.setText, title)
        self.worded(self._hint.setText, hint or (lambda: ""))
        self._hint.setVisible(hint is not None)
        self.worded(self.setAccessibleName, title)
        self._set_button(action, run)
        self.recolour()

    def _set_button(self, action: Words | None, run: Callable[[], object] | None) -> None:
        if self._button is not None:
            self._button.deleteLater()
            self._button = None
        if action is not None and run is not None:
            self._button = Button(f"{self.objectName()}Action", action, kind="primary")
            self._button.clicked.connect(lambda: run())
            self._layout.insertWidget(4, self._button, 0, Qt.AlignmentFlag.AlignCenter)

    def recolour(self) -> None:
        self._picture.setPixmap(pixmap(self._icon, colours_of(self.palette()).faint, 48))
