"""One line of text that gives way: cut with an ellipsis where there is no room, whole in its tooltip."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.widgets.plain import PlainLabel, plain_tip

LEAST = 80


class CutLabel(PlainLabel):
    """Used like a PlainLabel; `whole()` is the text that was set."""

    def __init__(self, name: str, *, role: str = "", parent: QWidget | None = None) -> None:
        self._whole = ""
        super().__init__(role=role, name=name, parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def setText(self, text: str) -> None:
        """Show as much of the text as there is room for."""
        self._whole = text
        self.setAccessibleName(text)
        self._cut()

    def whole(self) -> str:
        """The text that was set."""
        return self._whole

    def minimumSizeHint(self) -> QSize:
        return QSize(LEAST, super().minimumSizeHint().height())

    def sizeHint(self) -> QSize:
        room = self.fontMetrics().horizontalAdvance(self._whole) + 4
        return QSize(room, super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut anew for the new width."""
        super().resizeEvent(event)
        self._cut()

    def _cut(self) -> None:
        shown = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, max(self.width(), LEAST))
        super().setText(shown)
        self.setToolTip(plain_tip(self._whole) if shown != self._whole else "")
