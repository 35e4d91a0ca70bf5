"""The look and the keys of the record table: flat rows, coloured badges, full text of cut cells."""

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QHelpEvent, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QToolTip,
    QWidget,
)

from desktop.colours import Colours, colours_of
from desktop.icons import pixmap
from desktop.widgets.plain import plain_tip
from desktop.widgets.table_model import ALIGN, TableModel

PAD = 10
ICON_SIZE = 16
Index = QModelIndex | QPersistentModelIndex


class CellPainter(QStyledItemDelegate):
    """Draws a cell: quiet selection across the row, a line below, text, icon or badge in its tone."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._colours: Colours = colours_of(parent.palette())
        self._strong = QFont()
        self.take_look(parent)

    def take_look(self, view: QWidget) -> None:
        """Draw in the colours and the font of the view from now on."""
        self._colours = colours_of(view.palette())
        self._strong = QFont(view.font())
        self._strong.setWeight(QFont.Weight.DemiBold)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        colours = self._colours
        self._background(painter, option)
        model = index.model()
        if not isinstance(model, TableModel):
            return
        row, column = model.rows()[index.row()], model.columns[index.column()]
        text = column.value(row)
        tone = column.tone(row) if column.tone is not None else None
        area = option.rect.adjusted(PAD, 0, -PAD, 0)
        if column.icon is not None and (name := column.icon(row)):
            picture = pixmap(name, colours.tone(tone or "muted"), ICON_SIZE, painter.device().devicePixelRatioF())
            painter.drawPixmap(QPoint(area.left(), option.rect.center().y() - ICON_SIZE // 2 + 1), picture)
            area.setLeft(area.left() + ICON_SIZE + 6)
        if not text:
            return
        painter.setFont(self._strong if column.strong else option.font)
        if column.pill:
            self._pill(painter, area, text, tone)
            return
        painter.setPen(QColor(colours.tone(tone)))
        line = text.replace("\n", " ")
        shown = painter.fontMetrics().elidedText(line, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, ALIGN[column.align], shown)

    def _background(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        colours = self._colours
        state = option.state
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, QColor(colours.accent_soft))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(option.rect, QColor(colours.hover))
        painter.setPen(QColor(colours.border))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(colours.accent), 1))
            painter.drawRect(option.rect.adjusted(0, 0, -1, -2))

    def _pill(self, painter: QPainter, area: QRect, text: str, tone: str | None) -> None:
        metrics = painter.fontMetrics()
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, area.width() - 16)
        width, height = metrics.horizontalAdvance(shown) + 16, metrics.height() + 4
        pill = QRectF(area.left(), area.center().y() - height / 2 + 1, width, height)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._colours.soft(tone)))
        painter.drawRoundedRect(pill, height / 2, height / 2)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setPen(QColor(self._colours.tone(tone)))
        painter.drawText(pill, ALIGN["center"], shown)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        metrics = option.fontMetrics
        model = index.model()
        column = model.columns[index.column()] if isinstance(model, TableModel) else None
        extra = 0 if column is None else (ICON_SIZE + 6) * (column.icon is not None) + 16 * column.pill
        return QSize(metrics.horizontalAdvance(index.data() or "") + 2 * PAD + extra, metrics.height() + 16)

    def helpEvent(self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index) -> bool:
        """Show the column's tooltip, or the whole text where the cell cuts it."""
        if event.type() != QEvent.Type.ToolTip or not index.isValid():
            return super().helpEvent(event, view, option, index)
        tip = index.data(Qt.ItemDataRole.ToolTipRole)
        text = index.data() or ""
        if not tip and ("\n" in text or self.sizeHint(option, index).width() > option.rect.width()):
            tip = plain_tip(text)
        QToolTip.showText(event.globalPos(), tip or "", view)
        return True


class TableView(QTableView):
    """A table of whole rows: Enter opens, Ctrl+C copies, Home and End go to the ends."""

    opened = Signal(QModelIndex)
    copyAsked = Signal()
    deleteAsked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.painter_of_cells = CellPainter(self)
        self.setItemDelegate(self.painter_of_cells)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._lay_header()
        self._set_row_height()
        self.doubleClicked.connect(self.opened)

    def _lay_header(self) -> None:
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(True)
        header.setSectionsMovable(False)
        header.setMinimumSectionSize(48)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setTextElideMode(Qt.TextElideMode.ElideRight)

    def _set_row_height(self) -> None:
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 16)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the size of the text and the theme."""
        if event.type() == QEvent.Type.FontChange:
            self._set_row_height()
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.PaletteChange):
            self.painter_of_cells.take_look(self)
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the row, Ctrl+C copies, Delete asks to remove."""
        key, plain = (
            event.key(),
            event.modifiers()
            in (
                Qt.KeyboardModifier.NoModifier,
                Qt.KeyboardModifier.KeypadModifier,
            ),
        )
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex())
        elif event.modifiers() == Qt.KeyboardModifier.ControlModifier and key == Qt.Key.Key_C:
            self.copyAsked.emit()
        elif key == Qt.Key.Key_Delete and plain:
            self.deleteAsked.emit()
        elif key == Qt.Key.Key_Home and plain:
            self.selectRow(0)
        elif key == Qt.Key.Key_End and plain:
            self.selectRow(self.model().rowCount() - 1)
        else:
            super().keyPressEvent(event)
