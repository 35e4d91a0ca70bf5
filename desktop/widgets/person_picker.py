"""Choosing a person by typing a few letters of the name; by keyboard alone, forgiving about Kazakh
letters.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    QTimer,
    Signal,
)
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
from desktop.widgets.retranslated import Retranslated

LIMIT = 12
"""Most people offered at once."""


@dataclass(frozen=True)
class PersonChoice:
    """A person as offered: name, and what tells namesakes apart (position, organisation)."""

    id: int
    name: str
    position: str = ""


Provider = Callable[[str], Sequence[PersonChoice]]
"""Finds people by what was typed ("" gives the most likely ones); called synchronously, must be quick."""

AnyIndex = QModelIndex | QPersistentModelIndex
CHOICE = Qt.ItemDataRole.UserRole


class PersonPicker(Retranslated, QLineEdit):
    """`choice()` is the person chosen or None; `changed(PersonChoice | None)` comes with another one.

    Typing offers people; Up, Down and Enter (or Tab) choose, Esc closes the list. Emptying the line chooses
    nobody; letters that name nobody are put back to the chosen person when the line is left. With `create`
    given, an entry "Add …" calls it with what was typed.
    """

    changed = Signal(object)

    def __init__(
        self, name: str, provider: Provider, *, create: Callable[[str], object] | None = None,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.setObjectName(name)
        self._provider = provider
        self._create = create
        self._choice: PersonChoice | None = None
        self._list = _ChoiceList(self)
        self._list.itemClicked.connect(self._take)
        self._timer = QTimer(self, singleShot=True, interval=60)
        self._timer.timeout.connect(self._offer)
        self.setMaxLength(200)
        action = QAction(self)
        self.addAction(action, QLineEdit.ActionPosition.LeadingPosition)
        self.iconed(action.setIcon, "user", "muted", 16)
        action.triggered.connect(self._offer)
        self.worded(self.setPlaceholderText, lambda: self.tr("Type a few letters of the name"))
        self.textEdited.connect(lambda _: self._timer.start())

    def choice(self) -> PersonChoice | None:
        """The person chosen."""
        return self._choice

    def person_id(self) -> int | None:
        """The id of the person chosen."""
        return self._choice.id if self._choice else None

    def set_choice(self, choice: PersonChoice | None) -> None:
        """Show this person; `changed` stays silent."""
        self._choice = choice
        self.setText(choice.name if choice else "")
        self.setToolTip("")
        self.setCursorPosition(0)

    def offered(self) -> list[PersonChoice]:
        """The people in the open list."""
        items = [self._list.item(number) for number in range(self._list.count())]
        return [item.data(CHOICE) for item in items if isinstance(item.data(CHOICE), PersonChoice)]

    def _offer(self) -> None:
        text = self.text().strip()
        found = list(self._provider(text))[:LIMIT]
        self._list.fill(found, self.tr("Nobody is found"), self._creation_words(text))
        self._list.open_below(self)

    def _creation_words(self, text: str) -> str:
        return self.tr("Add “{name}”").replace("{name}", text) if self._create and text else ""

    def _take(self, item: QListWidgetItem | None) -> None:
        what = item.data(CHOICE) if item is not None else None
        self._list.hide()
        if isinstance(what, PersonChoice):
            self._choose(what)
        elif isinstance(what, str) and self._create is not None:
            self._create(self.text().strip())

    def _choose(self, choice: PersonChoice | None) -> None:
        before = self._choice
        self.set_choice(choice)
        if before != choice:
            self.changed.emit(choice)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move in the list and choose from it."""
        key = event.key()
        opened = self._list.isVisible()
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._list.step(1 if key == Qt.Key.Key_Down else -1) if opened else self._offer()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and (opened or self._timer.isActive()):
            self._take_typed()
        elif key == Qt.Key.Key_Escape and opened:
            self._list.hide()
        else:
            super().keyPressEvent(event)

    def _is_offering(self) -> bool:
        return self._list.isVisible() or self._timer.isActive()

    def _take_typed(self) -> None:
        """Enter or Tab before the list has opened means the first person it would offer."""
        if self._timer.isActive():
            self._timer.stop()
            self._offer()
        self._take(self._list.currentItem())

    def event(self, event: QEvent) -> bool:
        """Tab chooses the marked person before it moves on."""
        if isinstance(event, QKeyEvent) and _is_tab(event) and self._is_offering():
            self._take_typed()
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leaving an empty line chooses nobody; anything else shows the chosen person again."""
        super().focusOutEvent(event)
        self._timer.stop()
        if event.reason() == Qt.FocusReason.PopupFocusReason:
            return
        self._list.hide()
        self._choose(None) if not self.text().strip() else self.set_choice(self._choice)


def _is_tab(event: QKeyEvent) -> bool:
    return event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Tab


class _ChoiceList(QListWidget):
    """The list under the line; never takes the focus, so that typing goes on."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(f"{parent.objectName()}List")
        self.setWindowFlags(Qt.WindowType.ToolTip | Qt.WindowType.FramelessWindowHint)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setItemDelegate(_ChoicePainter(self))
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def fill(self, choices: Sequence[PersonChoice], nobody: str, creation: str) -> None:
        """Show the people, then the entry that adds one."""
        self.clear()
        for choice in choices:
            self._entry(choice, f"{choice.name}, {choice.position}".rstrip(", "))
        if creation:
            self._entry(creation, creation)
        elif not choices:
            self._entry(None, nobody).setFlags(Qt.ItemFlag.NoItemFlags)
        self.setCurrentRow(0 if choices or creation else -1)

    def _entry(self, what: object, words: str) -> QListWidgetItem:
        item = QListWidgetItem(self)
        item.setData(CHOICE, what)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, words)
        item.setText(what.name if isinstance(what, PersonChoice) else words)
        return item

    def open_below(self, line: QWidget) -> None:
        """Stand under the line, or above it where there is no room."""
        rows = min(self.count(), 8)
        height = sum(self.sizeHintForRow(row) for row in range(rows)) + 2 * self.frameWidth() + 2
        width = max(line.width(), 340)
        below = line.mapToGlobal(QPoint(0, line.height() + 2))
        screen = line.screen().availableGeometry()
        if below.y() + height > screen.bottom():
            below = line.mapToGlobal(QPoint(0, -height - 2))
        left = min(below.x(), screen.right() - width)
        self.setGeometry(QRect(QPoint(max(left, screen.left()), below.y()), QSize(width, height)))
        self.show()

    def step(self, by: int) -> None:
        """Move the mark up or down."""
        if self.count():
            self.setCurrentRow((max(self.currentRow(), 0 if by < 0 else -1) + by) % self.count())


class _ChoicePainter(QStyledItemDelegate):
    """The name, and the position in quiet words below it."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        colours = colours_of(option.palette)
        marked = bool(option.state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver))
        painter.fillRect(option.rect, QColor(colours.accent_soft if marked else colours.raised))
        area = option.rect.adjusted(10, 4, -10, -4)
        choice = index.data(CHOICE)
        position = choice.position if isinstance(choice, PersonChoice) else ""
        metrics = option.fontMetrics
        elide = Qt.TextElideMode.ElideRight
        usable = isinstance(choice, (PersonChoice, str))
        painter.setPen(QColor(colours.text if usable else colours.muted))
        painter.drawText(area, Qt.AlignmentFlag.AlignTop, metrics.elidedText(index.data(), elide, area.width()))
        painter.setPen(QColor(colours.muted))
        painter.drawText(area, Qt.AlignmentFlag.AlignBottom, metrics.elidedText(position, elide, area.width()))

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        choice = index.data(CHOICE)
        lines = 2 if isinstance(choice, PersonChoice) and choice.position else 1
        return QSize(200, lines * option.fontMetrics.height() + 10)
