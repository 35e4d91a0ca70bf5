"""The agenda at the left: the meeting itself, who was there, then every question; reordered by keyboard or mouse."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QDropEvent, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from db.models.meetings import ItemState
from db.queries.minutes import ItemView, MeetingView
from desktop.colours import colours_of
from desktop.desk import Desk
from desktop.icons import pixmap
from desktop.widgets.plain import plain_tip
from desktop.widgets.retranslated import Retranslated

AnyIndex = QModelIndex | QPersistentModelIndex
DETAILS, ATTENDANCE = -1, -2
"""The entries above the questions."""

ITEM_ID = Qt.ItemDataRole.UserRole
ICON, TONE, NOTE = Qt.ItemDataRole.UserRole + 1, Qt.ItemDataRole.UserRole + 2, Qt.ItemDataRole.UserRole + 3
STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class AgendaList(Retranslated, QListWidget):
    """`chosen(id)` (DETAILS, ATTENDANCE or a question), `reordered([ids])`, `removeAsked(id)`."""

    chosen = Signal(int)
    reordered = Signal(list)
    removeAsked = Signal(int)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("agendaList")
        self._desk = desk
        self._editable = False
        self.setItemDelegate(_EntryDelegate(self))
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.worded(self.setAccessibleName, lambda: self.tr("Agenda"))
        self.currentItemChanged.connect(self._announce)

    def set_editable(self, editable: bool) -> None:
        """Whether questions can be moved and removed."""
        self._editable = editable
        mode = QAbstractItemView.DragDropMode.InternalMove if editable else QAbstractItemView.DragDropMode.NoDragDrop
        self.setDragDropMode(mode)

    def show_meeting(self, meeting: MeetingView, problems: set[int]) -> None:
        """Show the entries; `problems` are ids of questions that still want something."""
        chosen = self.current_id()
        self.blockSignals(True)
        self.clear()
        self._entry(DETAILS, self.tr("The meeting"), "calendar-days", "muted", "")
        marked = sum(row.presence is not None for row in meeting.attendance)
        note = f"{meeting.quorum.present} / {meeting.quorum.members}"
        tone = "good" if meeting.quorum.met or meeting.quorum.override else "warn"
        self._entry(ATTENDANCE, self.tr("Attendance"), "users", tone if marked else "muted", note)
        for item in meeting.items:
            self._question(item, item.item_id in problems)
        self.blockSignals(False)
        self.choose(chosen if chosen is not None else DETAILS, silent=True)

    def _question(self, item: ItemView, wants: bool) -> None:
        words = " ".join((item.question or item.question_twin).split()) or self.tr("(no wording yet)")
        icon, tone = ("circle-alert", "warn") if wants else ("circle-check", "good")
        if item.state is not ItemState.OPEN:
            icon, tone = "arrow-right", "muted"
        note = self._desk.texts.label("item-state", item.state.value) if item.state is not ItemState.OPEN else ""
        entry = self._entry(item.item_id, f"{item.number}. {words}", icon, tone, note)
        entry.setFlags(entry.flags() | Qt.ItemFlag.ItemIsDragEnabled)

    def _entry(self, entry_id: int, words: str, icon: str, tone: str, note: str) -> QListWidgetItem:
        entry = QListWidgetItem(words, self)
        entry.setData(ITEM_ID, entry_id)
        entry.setData(ICON, icon)
        entry.setData(TONE, tone)
        entry.setData(NOTE, note)
        entry.setToolTip(plain_tip(words))
        entry.setFlags(entry.flags() & ~(Qt.ItemFlag.ItemIsDragEnabled | Qt.ItemFlag.ItemIsDropEnabled))
        return entry

    def current_id(self) -> int | None:
        """The chosen entry."""
        entry = self.currentItem()
        return None if entry is None else int(entry.data(ITEM_ID))

    def question_ids(self) -> list[int]:
        """The questions in the order shown."""
        ids = [int(self.item(number).data(ITEM_ID)) for number in range(self.count())]
        return [item_id for item_id in ids if item_id > 0]

    def choose(self, entry_id: int, *, silent: bool = False) -> None:
        """Choose an entry; the meeting itself where it is gone."""
        numbers = [number for number in range(self.count()) if self.item(number).data(ITEM_ID) == entry_id]
        before = self.blockSignals(silent)
        self.setCurrentRow(numbers[0] if numbers else 0)
        self.blockSignals(before)

    def step(self, by: int) -> None:
        """The next or the previous entry."""
        self.setCurrentRow(min(max(self.currentRow() + by, 0), self.count() - 1))

    def _announce(self, current: QListWidgetItem | None, _: QListWidgetItem | None) -> None:
        if current is not None:
            self.chosen.emit(int(current.data(ITEM_ID)))

    def move_current(self, by: int) -> None:
        """Move the chosen question up or down."""
        ids, chosen = self.question_ids(), self.current_id()
        if not self._editable or chosen not in ids:
            return
        place = ids.index(chosen)
        target = place + by
        if 0 <= target < len(ids):
            ids.insert(target, ids.pop(place))
            self.reordered.emit(ids)

    def dropEvent(self, event: QDropEvent) -> None:
        """A question was dragged to another place."""
        super().dropEvent(event)
        self.reordered.emit(self.question_ids())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt+Up and Down move a question, Delete takes it to the bin."""
        step = STEPS.get(Qt.Key(event.key()))
        if event.modifiers() == Qt.KeyboardModifier.AltModifier and step is not None:
            self.move_current(step)
        elif event.key() == Qt.Key.Key_Delete and self._editable and (self.current_id() or 0) > 0:
            self.removeAsked.emit(self.current_id())
        else:
            super().keyPressEvent(event)


class _EntryDelegate(QStyledItemDelegate):
    """An icon, up to two lines of words, a note at the right."""

    PAD, ICON_SIZE = 10, 16

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        lines = 2 if int(index.data(ITEM_ID)) > 0 else 1
        return QSize(120, option.fontMetrics.lineSpacing() * lines + 16)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        colours = colours_of(option.palette)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        if chosen:
            painter.fillRect(option.rect, QColor(colours.accent_soft))
            painter.fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height()),
                             QColor(colours.accent))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(option.rect, QColor(colours.hover))
        inner = option.rect.adjusted(self.PAD, 8, -self.PAD, -8)
        painter.drawPixmap(inner.left(), inner.top() + 1,
                           pixmap(index.data(ICON), colours.tone(index.data(TONE)), self.ICON_SIZE))
        self._words(painter, inner.adjusted(self.ICON_SIZE + 8, 0, 0, 0), option, index)
        painter.restore()

    def _words(self, painter: QPainter, room: QRect, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        colours, metrics = colours_of(option.palette), option.fontMetrics
        note = str(index.data(NOTE) or "")
        if note:
            painter.setPen(QColor(colours.muted))
            if int(index.data(ITEM_ID)) > 0:
                line = QRect(room.left(), room.top() + metrics.lineSpacing(), room.width(), metrics.lineSpacing())
                painter.drawText(line, Qt.AlignmentFlag.AlignLeft,
                                 metrics.elidedText(note, Qt.TextElideMode.ElideRight, line.width()))
            else:
                painter.drawText(room, Qt.AlignmentFlag.AlignRight, note)
                room = room.adjusted(0, 0, -metrics.horizontalAdvance(note) - 8, 0)
        painter.setPen(QColor(colours.text))
        lines = 1 if note else 2
        painter.drawText(room, int(Qt.AlignmentFlag.AlignLeft) | int(Qt.TextFlag.TextWordWrap),
                         _fitted(str(index.data(Qt.ItemDataRole.DisplayRole)), metrics, room.width(), lines))


def _fitted(words: str, metrics: QFontMetrics, width: int, lines: int) -> str:
    """The words cut so that they fill at most so many lines."""
    return metrics.elidedText(words, Qt.TextElideMode.ElideRight, width * lines - (24 if lines > 1 else 0))
