"""Kazakh letters on a keyboard without them: Ctrl+Alt with the Russian letter nearest in sound, in any field.

AltGr is Ctrl+Alt on Windows and works as well. Alt alone stays with the mnemonics of buttons and menus.
"""

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

LETTERS: dict[str, str] = {
    "А": "ә", "Г": "ғ", "К": "қ", "Н": "ң", "О": "ө", "У": "ұ", "Ю": "ү", "Х": "һ", "И": "і",
}  # fmt: skip
"""The key pressed with Ctrl+Alt → the letter written; with Shift the capital one."""


class KazakhKeys(QObject):
    """The shortcuts of a window and its dialogs."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        for key, letter in LETTERS.items():
            self._add(window, f"Ctrl+Alt+{key}", letter)
            self._add(window, f"Ctrl+Alt+Shift+{key}", letter.upper())

    def _add(self, window: QWidget, keys: str, letter: str) -> None:
        shortcut = QShortcut(QKeySequence(keys), window)
        shortcut.setContext(Qt.ShortcutContext.ApplicationShortcut)
        shortcut.activated.connect(lambda: write_letter(QApplication.focusWidget(), letter))


def write_letter(field: QWidget | None, letter: str) -> None:
    """Write into the field at its cursor, over what is marked; a field that can't be edited stays as it
    is.
    """
    if isinstance(field, QLineEdit) and not field.isReadOnly():
        field.insert(letter)
    elif isinstance(field, (QPlainTextEdit, QTextEdit)) and not field.isReadOnly():
        field.insertPlainText(letter)
