"""Text shown as it is: no name or sentence of the college is ever read as HTML or as a mnemonic."""

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget


def plain_tip(text: str) -> str:
    """A tooltip that shows the text literally, `<b>` and several spaces included."""
    return f'<span style="white-space:pre-wrap">{escape(text)}</span>' if text else ""


def no_mnemonic(text: str) -> str:
    """The text for a button, menu or tab, with `&` shown as `&`."""
    return text.replace("&", "&&")


def bare(text: str) -> str:
    """A label's words without the mark of its mnemonic and without a closing colon (for accessible names)."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&").rstrip(": ")


class PlainLabel(QLabel):
    """A label that shows its text literally; `role` (title, subtitle, muted, error, …) chooses its look."""

    def __init__(
        self,
        text: str = "",
        *,
        role: str = "",
        wrap: bool = False,
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        if role:
            self.setProperty("role", role)
        if name:
            self.setObjectName(name)
        self.setText(text)
