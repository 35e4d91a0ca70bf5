"""Free text: a field that grows, a strip of Kazakh letters, repair of old encodings, its limit said in
words.
"""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from db.text import cleaned, repair_legacy
from desktop.kazakh_keys import LETTERS, write_letter
from desktop.widgets.message_bar import MessageBar
from desktop.widgets.named import named
from desktop.widgets.plain import PlainLabel
from desktop.widgets.plain_edit import PlainEdit
from desktop.widgets.retranslated import Retranslated, Words

LIMIT = 100_000
PREVIEW = 120
"""Characters of a repaired text shown before it is taken over."""


@dataclass(frozen=True)
class _Pasted:
    start: int
    before: str
    after: str


class LetterStrip(Retranslated, QWidget):
    """Buttons that write the Kazakh letters into a field; with Shift the capital ones."""

    def __init__(self, name: str, field: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(3)
        for key, letter in LETTERS.items():
            button = named(QPushButton(letter, self), f"{name}{ord(letter):x}")
            button.setProperty("kind", "key")
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.setAutoDefault(False)
            button.setAccessibleName(letter)
            button.setToolTip(f"Ctrl+Alt+{key}")
            button.clicked.connect(lambda _=False, letter=letter: write_letter(field, _cased(letter)))
            layout.addWidget(button)
        layout.addStretch(1)


def _cased(letter: str) -> str:
    shift = QApplication.keyboardModifiers() & Qt.KeyboardModifier.ShiftModifier
    return letter.upper() if shift else letter


class TextEdit(Retranslated, QWidget):
    """`text()` is clean plain text; `edited` with every change by the user; `left` when the focus goes.

    The strip of letters shows while the field has the focus. Pasted text in an old Kazakh encoding stays as
    it is until the user takes the repair over. A text over the limit is kept and marked: `is_valid()` is
    False then.
    """

    edited = Signal()
    left = Signal()

    def __init__(
        self, name: str, *, limit: int = LIMIT, least: int = 2, most: int = 14, strip: bool = True,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.setObjectName(name)
        self._limit = limit
        self._silent = False
        self._wanted = strip
        self.edit = PlainEdit(f"{name}Edit", least=least, most=most, parent=self)
        self.strip = LetterStrip(f"{name}Letters", self.edit, self)
        self.notice = MessageBar(f"{name}Notice", self)
        self._count = PlainLabel(role="error", wrap=True, name=f"{name}Count")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        for widget in (self.edit, self.strip, self.notice, self._count):
            layout.addWidget(widget)
        self.strip.hide()
        self._count.hide()
        self.setFocusProxy(self.edit)
        self.edit.textChanged.connect(self._changed)
        self.edit.pasted.connect(self._pasted)
        self.edit.entered.connect(self._show_strip)
        self.edit.left.connect(self._leave)

    def text(self) -> str:
        """The text, cleaned of what can't be kept."""
        return cleaned(self.edit.toPlainText())[0]

    def set_text(self, text: str) -> None:
        """Show this text; `edited` stays silent, undo starts anew. The same text leaves the cursor where it
        is.
        """
        if text == self.edit.toPlainText():
            return
        self._silent = True
        self.edit.setPlainText(text)
        self._silent = False
        self.notice.hide()

    def set_read_only(self, read_only: bool) -> None:
        """Let the text be read and copied only."""
        self.edit.setReadOnly(read_only)
        self.strip.hide()

    def set_placeholder(self, words: Words) -> None:
        """What is meant to stand here."""
        self.worded(self.edit.setPlaceholderText, words)

    def set_label(self, words: Words) -> None:
        """The field's name for a screen reader."""
        self.worded(self.edit.setAccessibleName, words)

    def setAccessibleName(self, name: str) -> None:
        """The field inside is what a screen reader reads."""
        super().setAccessibleName(name)
        self.edit.setAccessibleName(name)

    def insert(self, text: str) -> None:
        """Write at the cursor (a phrase of the library); one step of undo."""
        self.edit.textCursor().insertText(cleaned(text)[0])
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def is_valid(self) -> bool:
        """Whether the text is within its limit."""
        return len(self.edit.toPlainText()) <= self._limit

    def _changed(self) -> None:
        self._say_limit()
        if not self._silent:
            self.edited.emit()

    def _say_limit(self) -> None:
        over = self.edit.document().characterCount() - 1 - self._limit
        self._count.setVisible(over > 0)
        if over > 0:
            self._count.setText(
                self.tr("The text is %n character(s) too long;", "", over)
                + " "
                + self.tr("at most %n character(s) are kept. Shorten it to save it.", "", self._limit)
            )

    def _show_strip(self) -> None:
        self.strip.setVisible(self._wanted and not self.edit.isReadOnly())

    def _leave(self) -> None:
        self.strip.hide()
        self.left.emit()

    def _pasted(self, start: int, text: str, was_cleaned: bool) -> None:
        repair = repair_legacy(text)
        if repair is not None:
            found = _Pasted(start, text, repair.text)
            words = self.tr("The pasted text is in an old Kazakh encoding. Repaired it reads: {text}")
            shown = " ".join(repair.text[:PREVIEW].split()) + ("…" if len(repair.text) > PREVIEW else "")
            self.notice.show_message(
                words.replace("{text}", shown),
                "warn",
                action=self.tr("Repair"),
                run=lambda: self._repair(found),
            )
        elif was_cleaned:
            self.notice.show_message(self.tr("Invisible characters were taken out of the pasted text."), "info")

    def _repair(self, pasted: _Pasted) -> None:
        if not self.edit.replace_at(pasted.start, pasted.before, pasted.after):
            self.notice.show_message(
                self.tr("The text has been changed since; paste it once more to repair it."), "info"
            )
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)
