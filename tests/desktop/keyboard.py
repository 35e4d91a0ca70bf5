"""Typing letters of any alphabet; pytest-qt's own helper aborts on Kazakh ones."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget


def type_text(widget: QWidget, text: str) -> None:
    """Press and let go the key of every letter."""
    for letter in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            unknown = Qt.Key.Key_unknown.value
            QApplication.sendEvent(widget, QKeyEvent(kind, unknown, Qt.KeyboardModifier.NoModifier, letter))


def press(widget: QWidget, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press one key."""
    QApplication.sendEvent(widget, QKeyEvent(QEvent.Type.KeyPress, key.value, modifiers))
