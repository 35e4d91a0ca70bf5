"""Phrases of the library at the cursor: Ctrl+Space, a few letters, Enter."""

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from db.queries.phrases import PhraseRow, fill, match_phrases, phrases_list
from desktop.desk import Desk
from desktop.widgets.named import named
from desktop.widgets.plain_edit import PlainEdit
from desktop.widgets.retranslated import Retranslated

FIELDS = {"questionWording": "question", "questionHeard": "heard", "speechText": "speech", "decisionText": "decision"}
"""Which phrases a text field is offered first, by the beginning of its name."""
SHOWN = 12
WIDTH = 560


class PhrasePopup(Retranslated, QWidget):
    """`open_at(edit, values)` offers phrases; the chosen one is written at the cursor with known variables filled."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("phrasePopup")
        self._desk = desk
        self._edit: PlainEdit | None = None
        self._values: dict[str, str] = {}
        self._phrases: list[PhraseRow] = []
        self._language = "kk"
        self._field = ""
        self.letters = named(QLineEdit(self), "phraseLetters")
        self.list = named(QListWidget(self), "phraseList")
        self.list.setWordWrap(True)
        self._hint = QLabel(self, textFormat=Qt.TextFormat.PlainText)
        self._hint.setProperty("role", "hint")
        self.worded(self.letters.setPlaceholderText, lambda: self.tr("A few letters of the phrase"))
        self.worded(self.letters.setAccessibleName, lambda: self.tr("A few letters of the phrase"))
        self.worded(self.list.setAccessibleName, lambda: self.tr("Phrases"))
        self.worded(self._hint.setText, lambda: self.tr("Enter inserts; your own phrases are on the page “College”."))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.addWidget(self.letters)
        layout.addWidget(self.list)
        layout.addWidget(self._hint)
        self.setFixedWidth(WIDTH)
        self.letters.installEventFilter(self)
        self.letters.textChanged.connect(self._offer)
        self.list.itemClicked.connect(self._insert)

    def open_at(self, edit: PlainEdit, values: dict[str, str], language: str) -> None:
        """Offer phrases for a text field; the word before the cursor is taken as the first letters."""
        self._edit, self._values, self._language = edit, values, language
        self._field = next((field for name, field in FIELDS.items() if edit.objectName().startswith(name)), "")
        self._phrases = self._desk.read(phrases_list)
        cursor = edit.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.StartOfWord, QTextCursor.MoveMode.KeepAnchor)
        self.letters.setText(cursor.selectedText())
        self._offer()
        where = edit.mapToGlobal(edit.cursorRect().bottomLeft() + QPoint(0, 6))
        room = self.screen().availableGeometry()
        self.move(min(where.x(), room.right() - WIDTH), min(where.y(), room.bottom() - self.sizeHint().height()))
        self.show()
        self.letters.setFocus()

    def _offer(self) -> None:
        self.list.clear()
        for phrase in match_phrases(self._phrases, self.letters.text(), self._language, self._field)[:SHOWN]:
            text = fill(phrase.text(self._language), self._values)
            entry = QListWidgetItem(text, self.list)
            entry.setData(Qt.ItemDataRole.UserRole, text)
        self.list.setCurrentRow(0)

    def _insert(self) -> None:
        entry, edit = self.list.currentItem(), self._edit
        self.hide()
        if entry is None or edit is None:
            return
        cursor = edit.textCursor()
        if self.letters.text():
            before = QTextCursor(cursor)
            before.movePosition(QTextCursor.MoveOperation.StartOfWord, QTextCursor.MoveMode.KeepAnchor)
            if before.selectedText() and self.letters.text().startswith(before.selectedText()):
                cursor = before
        cursor.insertText(entry.data(Qt.ItemDataRole.UserRole))
        edit.setTextCursor(cursor)
        edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up, Down and Enter work while letters are typed."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            QApplication.sendEvent(self.list, event)
            return True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._insert()
            return True
        return super().eventFilter(watched, event)
