"""The multi-line field itself: grows with its text, takes plain text from anywhere, keeps undo and redo."""

from PySide6.QtCore import QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QTextCursor, QTextDocumentFragment
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from db.text import cleaned


class PlainEdit(QPlainTextEdit):
    """`pasted(start, text, was_cleaned)` after text came from the clipboard or was dropped."""

    pasted = Signal(int, str, bool)
    entered = Signal()
    left = Signal()

    def __init__(self, name: str, *, least: int = 2, most: int = 14, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._least = least
        self._most = most
        self._fitted = 0
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().documentLayout().documentSizeChanged.connect(lambda _: self._fit())
        self._fit()

    def _fit(self) -> None:
        """Between `least` and `most` lines high; beyond that it scrolls."""
        lines = min(max(round(self.document().size().height()), self._least), self._most)
        if lines != self._fitted:
            self._fitted = lines
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        margins = self.contentsMargins()
        height = self._fitted * self.fontMetrics().lineSpacing() + 2 * round(self.document().documentMargin())
        return QSize(240, height + margins.top() + margins.bottom() + 8)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.sizeHint().height())

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasText() or source.hasHtml()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Plain text only, cleaned; tables of Word keep their tabs."""
        text = source.text() or QTextDocumentFragment.fromHtml(source.html()).toPlainText()
        text, was_cleaned = cleaned(text.replace("\u2028", "\n").replace("\u2029", "\n"))
        start = self.textCursor().selectionStart()
        self.textCursor().insertText(text)
        self.ensureCursorVisible()
        self.pasted.emit(start, text, was_cleaned)

    def replace_at(self, start: int, before: str, after: str) -> bool:
        """Put `after` where `before` still stands at `start` (positions in UTF-16 units); one step of
        undo.
        """
        cursor = self.textCursor()
        cursor.setPosition(start)
        end = start + len(before.encode("utf-16-le")) // 2
        if end > self.document().characterCount() - 1:
            return False
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        if cursor.selectedText().replace("\u2029", "\n") != before:
            return False
        cursor.insertText(after)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Shift+Z redoes, as Ctrl+Y does."""
        ctrl_shift = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        if event.key() == Qt.Key.Key_Z and event.modifiers() == ctrl_shift:
            self.redo()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.MenuBarFocusReason):
            self.left.emit()
