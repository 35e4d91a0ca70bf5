"""The first screen without a college: make one, open one, look round in a demonstration."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from desktop.colours import colours_of
from desktop.icons import pixmap
from desktop.widgets.buttons import IconButton
from desktop.widgets.message_bar import MessageBar
from desktop.widgets.named import named
from desktop.widgets.plain import PlainLabel, bare, no_mnemonic, plain_tip
from desktop.widgets.retranslated import Retranslated, Words

WIDTH = 640


class Tile(Retranslated, QPushButton):
    """A large button: an icon, what it does, and a sentence about it."""

    def __init__(self, name: str, icon: str, title: Words, hint: Words, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setProperty("kind", "tile")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._icon = icon
        self._picture = QLabel(self)
        self._picture.setFixedSize(QSize(32, 32))
        self._title = PlainLabel(role="subtitle", parent=self)
        self._hint = PlainLabel(role="muted", wrap=True, parent=self)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._title)
        words.addWidget(self._hint)
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(18, 12, 18, 12)
        self._layout.setSpacing(16)
        self._layout.addWidget(self._picture)
        self._layout.addLayout(words, 1)
        for label in (self._picture, self._title, self._hint):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.worded(lambda text: self._title.setText(bare(text)), title)
        self.worded(lambda text: self.setAccessibleName(bare(text)), title)
        self.worded(self._hint.setText, hint)
        self.worded(self.setAccessibleDescription, hint)
        self.worded(self._set_key, title)
        self.recolour()

    def _set_key(self, text: str) -> None:
        """The mnemonic of the words, though they stand in a label of their own."""
        at = text.find("&")
        self.setShortcut(f"Alt+{text[at + 1]}" if 0 <= at < len(text) - 1 else "")

    def recolour(self) -> None:
        self._picture.setPixmap(pixmap(self._icon, colours_of(self.palette()).accent, 32))

    def sizeHint(self) -> QSize:
        """As tall as its words."""
        return QSize(WIDTH, self._layout.sizeHint().height())


class WelcomePage(Retranslated, QWidget):
    """Asks what to do; `openAsked(where)` with a recent college or a file."""

    createAsked = Signal()
    browseAsked = Signal()
    openAsked = Signal(str)
    demonstrationAsked = Signal()
    forgetAsked = Signal(str)

    def __init__(self, recent: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("welcomePage")
        self.message = MessageBar("welcomeMessage", self)
        self._recent = QVBoxLayout()
        self._recent.setSpacing(0)
        self._recent_title = PlainLabel(role="section")
        self.busy = PlainLabel(role="muted", name="welcomeBusy")
        self._tiles = self._make_tiles()
        self._lay_out()
        self.show_recent(recent)
        self.worded(self.setAccessibleName, lambda: self.tr("Welcome"))

    def _make_tiles(self) -> list[Tile]:
        create = Tile(
            "welcomeCreate",
            "plus",
            lambda: self.tr("&New college"),
            lambda: self.tr("Enter the college and its staff; five minutes to the first meeting."),
            self,
        )
        browse = Tile(
            "welcomeOpen",
            "folder-open",
            lambda: self.tr("&Open a college"),
            lambda: self.tr("A file of this program on this computer or on a disk you share."),
            self,
        )
        look = Tile(
            "welcomeDemo",
            "eye",
            lambda: self.tr("&Demonstration college"),
            lambda: self.tr("Look round and try everything: people and minutes in it are made up."),
            self,
        )
        create.clicked.connect(self.createAsked)
        browse.clicked.connect(self.browseAsked)
        look.clicked.connect(self.demonstrationAsked)
        return [create, browse, look]

    def _lay_out(self) -> None:
        title = PlainLabel(role="title", name="welcomeTitle")
        self.worded(title.setText, lambda: self.tr("Methodical work of the college"))
        words = PlainLabel(role="muted", wrap=True)
        self.worded(
            words.setText,
            lambda: self.tr("Commissions, meetings and protocols in Kazakh and Russian, by the Rules of order N 583."),
        )
        self.worded(self._recent_title.setText, lambda: self.tr("Opened lately"))
        column = QWidget(self)
        column.setFixedWidth(WIDTH)
        inner = QVBoxLayout(column)
        inner.setSpacing(12)
        inner.addStretch(1)
        for widget in (title, words, self.message, self.busy, *self._tiles):
            inner.addWidget(widget)
        inner.addSpacing(8)
        inner.addWidget(self._recent_title)
        inner.addLayout(self._recent)
        inner.addStretch(2)
        area = named(QScrollArea(self), "welcomeScroll")
        area.setWidgetResizable(True)
        area.setAlignment(Qt.AlignmentFlag.AlignCenter)
        middle = QWidget(area)
        row = QHBoxLayout(middle)
        row.addStretch(1)
        row.addWidget(column)
        row.addStretch(1)
        area.setWidget(middle)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(area)
        self.busy.hide()

    def show_recent(self, recent: Sequence[str]) -> None:
        """Offer these databases again."""
        while self._recent.count():
            item = self._recent.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.deleteLater()
        for where in recent:
            self._recent.addWidget(self._recent_line(where))
        self._recent_title.setVisible(bool(recent))

    def _recent_line(self, where: str) -> QWidget:
        line = QWidget(self)
        path = Path(where)
        name = path.stem if "://" not in where else where.rsplit("@", 1)[-1]
        button = named(QPushButton(no_mnemonic(name), line), "recentOpen")
        button.setProperty("kind", "row")
        button.setToolTip(plain_tip(where if "://" not in where else name))
        button.setAccessibleName(name)
        button.clicked.connect(lambda: self.openAsked.emit(where))
        forget = IconButton("recentForget", "x", lambda: self.tr("Take out of the list"), size=16)
        forget.clicked.connect(lambda: self.forgetAsked.emit(where))
        layout = QHBoxLayout(line)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(button, 1)
        layout.addWidget(forget)
        return line

    def set_busy(self, words: str) -> None:
        """While something is being opened nothing else can be asked; empty words end it."""
        self.busy.setText(words)
        self.busy.setVisible(bool(words))
        for tile in self._tiles:
            tile.setEnabled(not words)
