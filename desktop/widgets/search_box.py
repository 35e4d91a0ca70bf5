"""The search line in the window's head: any record, any page, any command, by a few letters (Ctrl+K)."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QAction, QColor, QFocusEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from desktop.colours import colours_of
from desktop.icons import pixmap
from desktop.widgets.retranslated import Retranslated

HIT = Qt.ItemDataRole.UserRole
ROWS = 12


@dataclass(frozen=True)
class Hit:
    """Something found: its words, what it is, its icon, and what choosing it does."""

    title: str
    kind: str
    icon: str
    run: Callable[[], object]
    detail: str = ""


Finder = Callable[[str], Sequence[Hit]]


class SearchBox(Retranslated, QLineEdit):
    """Typing offers hits; Up, Down and Enter choose one; Esc leaves."""

    def __init__(self, name: str, finder: Finder, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._finder = finder
        self._list = HitList(self)
        self._list.itemClicked.connect(self._take)
        self._timer = QTimer(self, singleShot=True, interval=40)
        self._timer.timeout.connect(self._offer)
        self.setMaxLength(200)
        self.setMaximumWidth(520)
        self.setClearButtonEnabled(True)
        action = QAction(self)
        self.addAction(action, QLineEdit.ActionPosition.LeadingPosition)
        self.iconed(action.setIcon, "search", "muted", 16)
        self.worded(self.setPlaceholderText, lambda: self.tr("Find a record or a command (Ctrl+K)"))
        self.worded(self.setAccessibleName, lambda: self.tr("Search"))
        self.textEdited.connect(lambda _: self._timer.start())

    def hits(self) -> list[Hit]:
        """What is offered now."""
        items = (self._list.item(number) for number in range(self._list.count()))
        return [item.data(HIT) for item in items if isinstance(item.data(HIT), Hit)]

    def _offer(self) -> None:
        text = self.text().strip()
        if not text:
            self._list.hide()
            return
        self._list.fill(self._finder(text), self.tr("Nothing is found"))
        self._list.open_below(self)

    def _take(self, item: QListWidgetItem | None) -> None:
        hit = item.data(HIT) if item is not None else None
        if not isinstance(hit, Hit):
            return
        self._list.hide()
        self.clear()
        self.clearFocus()
        hit.run()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move in the list, choose from it, leave."""
        key = event.key()
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up) and self._list.isVisible():
            self._list.step(1 if key == Qt.Key.Key_Down else -1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._timer.stop()
            self._offer()
            self._take(self._list.currentItem())
        elif key == Qt.Key.Key_Escape:
            self._list.hide()
            self.clear()
            self.clearFocus()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The list goes with the focus."""
        super().focusOutEvent(event)
        self._list.hide()


class HitList(QListWidget):
    """The hits under the line; never takes the focus."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("searchHits")
        self.setWindowFlags(Qt.WindowType.ToolTip | Qt.WindowType.FramelessWindowHint)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setItemDelegate(HitPainter(self))
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def fill(self, hits: Sequence[Hit], nothing: str) -> None:
        """Show the hits."""
        self.clear()
        for hit in hits:
            item = QListWidgetItem(hit.title, self)
            item.setData(HIT, hit)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{hit.kind}: {hit.title}")
        if not hits:
            QListWidgetItem(nothing, self).setFlags(Qt.ItemFlag.NoItemFlags)
        self.setCurrentRow(0 if hits else -1)

    def open_below(self, line: QWidget) -> None:
        """Stand under the line, at least as wide as it."""
        height = sum(self.sizeHintForRow(row) for row in range(min(self.count(), ROWS))) + 4
        corner = line.mapToGlobal(QPoint(0, line.height() + 4))
        self.setGeometry(QRect(corner, QSize(max(line.width(), 480), height)))
        self.show()

    def step(self, by: int) -> None:
        """Move the mark up or down."""
        if self.count():
            self.setCurrentRow((self.currentRow() + by) % self.count())


class HitPainter(QStyledItemDelegate):
    """Icon, words, and at the right what it is."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        colours = colours_of(option.palette)
        hit = index.data(HIT)
        marked = bool(option.state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver))
        painter.fillRect(option.rect, QColor(colours.accent_soft if marked else colours.raised))
        area = option.rect.adjusted(12, 0, -12, 0)
        middle = int(Qt.AlignmentFlag.AlignVCenter)
        painter.setPen(QColor(colours.muted))
        if not isinstance(hit, Hit):
            painter.drawText(area, middle, index.data())
            return
        metrics = option.fontMetrics
        picture = pixmap(hit.icon, colours.muted, 16, painter.device().devicePixelRatioF())
        painter.drawPixmap(QPoint(area.left(), area.center().y() - 7), picture)
        painter.drawText(area, middle | int(Qt.AlignmentFlag.AlignRight), hit.kind)
        words = area.adjusted(26, 0, -metrics.horizontalAdvance(hit.kind) - 16, 0)
        title = metrics.elidedText(hit.title, Qt.TextElideMode.ElideRight, words.width())
        painter.setPen(QColor(colours.text))
        painter.drawText(words, middle, title)
        if hit.detail:
            rest = words.adjusted(metrics.horizontalAdvance(title) + 10, 0, 0, 0)
            painter.setPen(QColor(colours.faint))
            detail = metrics.elidedText(hit.detail, Qt.TextElideMode.ElideRight, max(rest.width(), 0))
            painter.drawText(rest, middle, detail)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(200, option.fontMetrics.height() + 14)
