"""Free text in the language of the minutes, with its optional version in the other language beside it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.widgets.plain import PlainLabel
from desktop.widgets.retranslated import Words
from desktop.widgets.text_edit import TextEdit

TAGS = {"kk": "ҚАЗ", "ru": "РУС"}
"""Each language by its own abbreviation; never translated."""


class TwinText(QWidget):
    """`value()` is (text, twin); `edited` with every change; the twin shows on demand or where it has text."""

    edited = Signal()
    left = Signal()

    def __init__(self, name: str, *, least: int = 2, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.own = TextEdit(f"{name}Own", least=least)
        self.twin = TextEdit(f"{name}Twin", least=least)
        self._own_tag = PlainLabel(role="tag")
        self._twin_tag = PlainLabel(role="tag")
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setHorizontalSpacing(8)
        layout.setVerticalSpacing(4)
        for row, (tag, edit) in enumerate(((self._own_tag, self.own), (self._twin_tag, self.twin))):
            tag.setFixedWidth(30)
            tag.setContentsMargins(0, 8, 0, 0)
            layout.addWidget(tag, row, 0, Qt.AlignmentFlag.AlignTop)
            layout.addWidget(edit, row, 1)
            edit.edited.connect(self.edited)
            edit.left.connect(self.left)
        layout.setColumnStretch(1, 1)
        self.setFocusProxy(self.own)
        self.set_two_languages(False)

    def set_label(self, words: Words) -> None:
        """The field's name for a screen reader."""
        self.own.set_label(words)
        self.twin.set_label(lambda: f"{words()} ({self._twin_tag.text()})")

    def set_languages(self, own: str, twin: str) -> None:
        """Which language each line is in."""
        self._own_tag.setText(TAGS[own])
        self._twin_tag.setText(TAGS[twin])

    def set_two_languages(self, both: bool) -> None:
        """Show the second language, or only where it has text."""
        shown = both or bool(self.twin.text())
        for widget in (self.twin, self._twin_tag, self._own_tag):
            widget.setVisible(shown)

    def value(self) -> tuple[str, str]:
        """The text and its twin."""
        return self.own.text(), self.twin.text()

    def set_value(self, text: str, twin: str) -> None:
        """Show both; `edited` stays silent."""
        self.own.set_text(text)
        self.twin.set_text(twin)

    def set_read_only(self, read_only: bool) -> None:
        """Let both be read and copied only."""
        self.own.set_read_only(read_only)
        self.twin.set_read_only(read_only)
