"""Choosing the college's logo: a picture of the disk, shown small."""

from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QWidget

from desktop.icons import icon
from desktop.places import documents_folder
from desktop.widgets.buttons import Button
from desktop.widgets.named import named
from desktop.widgets.retranslated import Retranslated

SIDE = 72


class LogoPicker(Retranslated, QWidget):
    """`picture()` is the bytes of a PNG or JPEG, or None; `chosen(bytes | None)` when the user has chosen."""

    chosen = Signal(object)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._picture: bytes | None = None
        self._shown = named(QLabel(self), f"{name}Shown")
        self._shown.setFixedSize(QSize(SIDE, SIDE))
        self._shown.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        choose = Button(f"{name}Choose", lambda: self.tr("Choose a picture…"), icon="folder-open")
        self._remove = Button(f"{name}Remove", lambda: self.tr("Without a logo"), kind="quiet")
        choose.clicked.connect(self.choose)
        self._remove.clicked.connect(lambda: self._take(None))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._shown)
        row.addWidget(choose)
        row.addWidget(self._remove)
        row.addStretch(1)
        self.setFocusProxy(choose)
        self.set_picture(None)

    def picture(self) -> bytes | None:
        """The picture shown."""
        return self._picture

    def set_picture(self, picture: bytes | None) -> None:
        """Show a picture, or that there is none."""
        self._picture = picture
        pixmap = QPixmap()
        if picture is not None and pixmap.loadFromData(picture):
            keep = Qt.AspectRatioMode.KeepAspectRatio
            self._shown.setPixmap(pixmap.scaled(SIDE, SIDE, keep, Qt.TransformationMode.SmoothTransformation))
        else:
            self._shown.setPixmap(icon("school", self.palette(), "muted", SIDE // 2).pixmap(SIDE // 2, SIDE // 2))
        self._remove.setVisible(picture is not None)

    def recolour(self) -> None:
        self.set_picture(self._picture)

    def choose(self) -> None:
        """Ask for a file."""
        words = self.tr("Pictures (*.png *.jpg *.jpeg)")
        where, _ = QFileDialog.getOpenFileName(self, self.tr("The college's logo"), str(documents_folder()), words)
        if where:
            self._take(Path(where).read_bytes())

    def _take(self, picture: bytes | None) -> None:
        self.set_picture(picture)
        self.chosen.emit(picture)
