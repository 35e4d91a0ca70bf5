"""A line that says what happened, and lets it be undone or tried again."""

from collections.abc import Callable

from PySide6.QtCore import QSize, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from desktop.colours import colours_of
from desktop.icons import pixmap
from desktop.messages import Kind
from desktop.widgets.buttons import Button, IconButton
from desktop.widgets.plain import PlainLabel
from desktop.widgets.retranslated import Retranslated

ICONS: dict[str, str] = {"info": "info", "good": "circle-check", "warn": "triangle-alert", "bad": "circle-x"}
SECONDS = {"info": 8, "good": 6, "warn": 0, "bad": 0}
"""How long a message stays; 0 until it is closed."""


class MessageBar(Retranslated, QFrame):
    """Hidden while there is nothing to say."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setProperty("panel", "message")
        self._kind: Kind = "info"
        self._picture = QLabel(self)
        self._picture.setFixedSize(QSize(20, 20))
        self._text = PlainLabel(wrap=True, name=f"{name}Text")
        self._run: Callable[[], object] | None = None
        self._action = Button(f"{name}Action", lambda: "", kind="link")
        self._action.clicked.connect(self._act)
        self._close = IconButton(f"{name}Close", "x", lambda: self.tr("Close message"), size=16)
        self._close.clicked.connect(self.hide)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.hide)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 6, 6, 6)
        layout.setSpacing(10)
        layout.addWidget(self._picture)
        layout.addWidget(self._text, 1)
        layout.addWidget(self._action)
        layout.addWidget(self._close)
        self.hide()

    def show_message(
        self, text: str, kind: Kind = "info", *, action: str = "", run: Callable[[], object] | None = None,
        seconds: int | None = None,
    ) -> None:  # fmt: skip
        """Say it. `action` and `run` make a button (undo, try again, open); `seconds` 0 keeps the message."""
        self._kind = kind
        self._text.setText(text)
        self.setAccessibleName(text)
        self._run = run
        self._action.setText(action)
        self._action.setAccessibleName(action)
        self._action.setVisible(bool(action and run))
        self.setProperty("tone", kind)
        self.style().unpolish(self)
        self.style().polish(self)
        self.recolour()
        self.show()
        stay = SECONDS[kind] if seconds is None else seconds
        self._timer.start(stay * 1000) if stay else self._timer.stop()

    def text(self) -> str:
        """What is being said, or nothing while hidden."""
        return "" if self.isHidden() else self._text.text()

    def recolour(self) -> None:
        colours = colours_of(self.palette())
        tone = {"info": "accent"}.get(self._kind, self._kind)
        self._picture.setPixmap(pixmap(ICONS[self._kind], colours.tone(tone), 20))

    def _act(self) -> None:
        run = self._run
        self.hide()
        if run is not None:
            run()
