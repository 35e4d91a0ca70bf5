"""The sidebar: the pages by icon and name, with counts; folds to icons on a small screen."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from desktop.colours import colours_of
from desktop.frame import SIDE_NARROW, SIDE_WIDE
from desktop.icons import pixmap
from desktop.widgets.buttons import IconButton
from desktop.widgets.plain import PlainLabel, bare, plain_tip
from desktop.widgets.retranslated import Retranslated, Words


@dataclass(frozen=True)
class Entry:
    """A page in the sidebar; entries of another group stand apart."""

    id: str
    words: Words
    icon: str
    group: int = 0


class NavButton(Retranslated, QAbstractButton):
    """One page: icon, name, count."""

    def __init__(self, entry: Entry, shortcut: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(f"nav{entry.id.title()}")
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._icon = entry.icon
        self._shortcut = shortcut
        self._folded = False
        self._count = 0
        self.worded(self._say, entry.words)

    def _say(self, text: str) -> None:
        self.setText(text)
        self._describe()

    def _describe(self) -> None:
        words = bare(self.text())
        counted = f"{words}: {self._count}" if self._count else words
        self.setAccessibleName(counted)
        self.setToolTip(plain_tip(f"{counted}  ({self._shortcut})"))

    def set_folded(self, folded: bool) -> None:
        """Show the icon alone."""
        self._folded = folded
        self.update()

    def set_count(self, count: int) -> None:
        """The count at the right; none for 0."""
        self._count = count
        self._describe()
        self.update()

    def count(self) -> int:
        """The count shown."""
        return self._count

    def sizeHint(self) -> QSize:
        return QSize(SIDE_WIDE, self.fontMetrics().height() + 20)

    def event(self, event: QEvent) -> bool:
        """Hovering repaints."""
        if event.type() in (QEvent.Type.Enter, QEvent.Type.Leave):
            self.update()
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A quiet row; the page in sight has the accent."""
        colours = colours_of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(8, 1, -8, -1)
        painter.setPen(QPen(QColor(colours.accent), 1) if self.hasFocus() else Qt.PenStyle.NoPen)
        if self.isChecked() or self.underMouse():
            painter.setBrush(QColor(colours.accent_soft if self.isChecked() else colours.border))
        painter.drawRoundedRect(box, 7, 7)
        tone = colours.accent if self.isChecked() else colours.muted
        top = round(box.center().y() - 10)
        left = round((self.width() - 20) / 2) if self._folded else 20
        painter.drawPixmap(left, top, pixmap(self._icon, tone, 20, self.devicePixelRatioF()))
        if self._folded:
            self._paint_dot(painter, left)
        else:
            self._paint_words(painter, box)

    def _paint_words(self, painter: QPainter, box: QRectF) -> None:
        colours = colours_of(self.palette())
        badge = self._paint_badge(painter, box) if self._count else 0.0
        font = painter.font()
        if self.isChecked():
            font.setWeight(font.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QColor(colours.text))
        area = box.adjusted(42, 0, -badge - 8, 0)
        flags = int(Qt.AlignmentFlag.AlignVCenter)
        words = painter.fontMetrics().elidedText(bare(self.text()), Qt.TextElideMode.ElideRight, int(area.width()))
        painter.drawText(area, flags, words)

    def _paint_badge(self, painter: QPainter, box: QRectF) -> float:
        colours = colours_of(self.palette())
        text = str(self._count) if self._count < 1000 else "999+"
        width = max(22.0, painter.fontMetrics().horizontalAdvance(text) + 12.0)
        pill = QRectF(box.right() - width - 8, box.center().y() - 9, width, 18)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.bad_soft))
        painter.drawRoundedRect(pill, 9, 9)
        painter.setPen(QColor(colours.bad))
        painter.drawText(pill, int(Qt.AlignmentFlag.AlignCenter), text)
        return width + 8

    def _paint_dot(self, painter: QPainter, left: int) -> None:
        if self._count:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours_of(self.palette()).bad))
            painter.drawEllipse(QRectF(left + 14, self.height() / 2 - 13, 9, 9))


class Sidebar(Retranslated, QFrame):
    """`chosen(page id)`; `foldChanged(folded)` when the user folds or unfolds it."""

    chosen = Signal(str)
    foldChanged = Signal(bool)

    def __init__(self, entries: list[Entry], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sidebar")
        self.setProperty("panel", "side")
        self._folded = False
        self._buttons: dict[str, NavButton] = {}
        self._group = QButtonGroup(self)
        self._name = PlainLabel(role="section", name="sidebarCollege", wrap=True)
        self._fold = IconButton("sidebarFold", "panel-left-close", lambda: self.tr("Fold the sidebar (Ctrl+B)"))
        self._fold.clicked.connect(lambda: self._fold_by_user())
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 12, 0, 8)
        self._layout.setSpacing(2)
        self._layout.addWidget(self._name)
        self._layout.addSpacing(8)
        self._fill(entries)
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 0, 8, 0)
        foot.addWidget(self._fold)
        foot.addStretch(1)
        self._layout.addStretch(1)
        self._layout.addLayout(foot)
        self._name.setContentsMargins(18, 0, 12, 0)
        self.setFixedWidth(SIDE_WIDE)
        self.worded(self.setAccessibleName, lambda: self.tr("Pages"))

    def _fill(self, entries: list[Entry]) -> None:
        group = entries[0].group if entries else 0
        for number, entry in enumerate(entries, start=1):
            if entry.group != group:
                self._layout.addSpacing(12)
                group = entry.group
            button = NavButton(entry, f"Ctrl+{number}", self)
            button.clicked.connect(self._chooser(entry.id))
            self._group.addButton(button)
            self._buttons[entry.id] = button
            self._layout.addWidget(button)

    def _chooser(self, page_id: str) -> Callable[[], None]:
        return lambda: self.chosen.emit(page_id)

    def set_college(self, name: str) -> None:
        """The college's name over the pages."""
        self._name.setText(name)
        self._name.setVisible(not self._folded and bool(name))

    def mark(self, page_id: str) -> None:
        """Mark the page in sight."""
        if page_id in self._buttons:
            self._buttons[page_id].setChecked(True)

    def set_count(self, page_id: str, count: int) -> None:
        """The count beside a page."""
        self._buttons[page_id].set_count(count)

    def count(self, page_id: str) -> int:
        """The count beside a page."""
        return self._buttons[page_id].count()

    def is_folded(self) -> bool:
        """Whether only icons are shown."""
        return self._folded

    def fold(self, folded: bool) -> None:
        """Fold to icons, or unfold."""
        self._folded = folded
        self.setFixedWidth(SIDE_NARROW if folded else SIDE_WIDE)
        self._name.setVisible(not folded and bool(self._name.text()))
        for button in self._buttons.values():
            button.set_folded(folded)

    def _fold_by_user(self) -> None:
        self.fold(not self._folded)
        self.foldChanged.emit(self._folded)
