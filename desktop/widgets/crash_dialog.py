"""One calm dialog for what nobody foresaw: the work is kept, and what to tell those who mend the program."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from desktop.widgets.buttons import Button
from desktop.widgets.named import named
from desktop.widgets.plain import PlainLabel
from desktop.widgets.retranslated import Retranslated


class CrashDialog(Retranslated, QDialog):
    """Says that the program made a mistake; the details hold no text of the college."""

    def __init__(self, details: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("crashDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(520)
        title = PlainLabel(role="subtitle", wrap=True)
        words = PlainLabel(role="muted", wrap=True)
        self.details = named(QPlainTextEdit(details, self), "crashDetails")
        self.details.setReadOnly(True)
        self.details.setMinimumHeight(160)
        self.details.hide()
        more = Button("crashMore", lambda: self.tr("&Details"), kind="quiet")
        copy = Button("crashCopy", lambda: self.tr("&Copy details"), icon="copy", kind="quiet")
        close = Button("crashClose", lambda: self.tr("Go &on working"), kind="primary")
        more.clicked.connect(lambda: self.details.setVisible(self.details.isHidden()))
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.details.toPlainText()))
        close.clicked.connect(self.accept)
        close.setDefault(True)
        buttons = QHBoxLayout()
        for button in (more, copy):
            buttons.addWidget(button)
        buttons.addStretch(1)
        buttons.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 16)
        layout.setSpacing(10)
        for widget in (title, words, self.details):
            layout.addWidget(widget)
        layout.addLayout(buttons)
        self.worded(self.setWindowTitle, lambda: self.tr("Something went wrong"))
        self.worded(title.setText, lambda: self.tr("The program made a mistake; your work is kept."))
        self.worded(words.setText, lambda: self.tr(
            "What was saved stays saved. You can go on; if the same thing happens again, copy the details "
            "and send them to those who look after the program. They hold no names and no text of yours."
        ))  # fmt: skip
        self.worded(self.details.setAccessibleName, lambda: self.tr("Details of the mistake"))

    def add(self, details: str) -> None:
        """Another mistake while the dialog is open."""
        self.details.appendPlainText(details)
