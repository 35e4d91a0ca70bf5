"""Questions and small windows: asked in plain text, with verbs on the buttons."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QMessageBox,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from db.errors import DomainError
from desktop.desk import Desk
from desktop.widgets.buttons import Button
from desktop.widgets.form_panel import FormPanel
from desktop.widgets.message_bar import MessageBar
from desktop.widgets.named import named
from desktop.widgets.plain import no_mnemonic
from desktop.widgets.retranslated import Retranslated, Words


class Question(Retranslated, QMessageBox):
    """A question with two answers."""

    def __init__(
        self, parent: QWidget | None, title: str, text: str, yes: str, *, no: str = "", danger: bool = False,
        more: str = "",
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.setObjectName("question")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWindowTitle(title)
        self.setText(text)
        self.setInformativeText(more)
        self.setIcon(QMessageBox.Icon.Warning if danger else QMessageBox.Icon.Question)
        self.yes = named(QPushButton(yes, self), "questionYes")
        self.no = named(QPushButton(no or self.tr("Cancel"), self), "questionNo")
        self.yes.setProperty("kind", "danger" if danger else "primary")
        self.addButton(self.yes, QMessageBox.ButtonRole.AcceptRole)
        self.addButton(self.no, QMessageBox.ButtonRole.RejectRole)
        self.setDefaultButton(self.no if danger else self.yes)
        self.setEscapeButton(self.no)


def confirm(
    parent: QWidget | None,
    title: str,
    text: str,
    yes: str,
    *,
    no: str = "",
    danger: bool = False,
    more: str = "",
) -> bool:
    """Ask; True only for yes. `danger` makes "no" the default answer. All texts are plain."""
    question = Question(parent, title, text, no_mnemonic(yes), no=no, danger=danger, more=more)
    question.exec()
    return question.clickedButton() is question.yes


class FormDialog(Retranslated, QDialog):
    """A form with save and cancel. Fill `form` (or `body`), then override `save`.

    `save` reads the fields and calls `submit(action, *args)`: the window stays open while the action runs,
    closes when it is done (`result_of_action` holds what it returned), and says a refusal below the field or
    in its message line. Closing it with unsaved changes asks first: call `touched` when a field was edited.
    """

    def __init__(
        self, desk: Desk, name: str, title: Words, *, parent: QWidget | None = None,
        save: Words | None = None, width: int = 560, scrolled: bool = False,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.desk = desk
        self.result_of_action: object = None
        self._was_edited = False
        self.setObjectName(name)
        self.setMinimumWidth(width)
        self.worded(self.setWindowTitle, title)
        self.message = MessageBar(f"{name}Message", self)
        self.form = FormPanel(f"{name}Form")
        self.body = QVBoxLayout()
        self.body.setSpacing(12)
        self.body.addWidget(self.form, 1)
        self._cancel_button = Button(f"{name}Cancel", lambda: self.tr("Cancel"))
        self._save_button = Button(f"{name}Save", save or (lambda: self.tr("&Save")), kind="primary")
        self._save_button.setEnabled(not desk.is_read_only)
        self._cancel_button.clicked.connect(self.reject)
        self._save_button.clicked.connect(self.save)
        self._lay_out_dialog(scrolled)

    def _lay_out_dialog(self, scrolled: bool) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        buttons.addWidget(self._cancel_button)
        buttons.addWidget(self._save_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 16)
        layout.setSpacing(12)
        layout.addWidget(self.message)
        if scrolled:
            inside = QWidget(self)
            inside.setLayout(self.body)
            area = named(QScrollArea(self), f"{self.objectName()}Scroll")
            area.setWidgetResizable(True)
            area.setWidget(inside)
            layout.addWidget(area, 1)
        else:
            layout.addLayout(self.body, 1)
        layout.addLayout(buttons)

    def save(self) -> None:
        """Read the fields and `submit`; a dialog without an action just closes."""
        self.accept()

    def submit(self, action: Callable[..., object], *args: object, **named: object) -> None:
        """Run the action in the writer thread; close when it is done."""
        self.form.clear_errors()
        self.message.hide()
        self.set_busy(True)
        self.desk.act(action, *args, done=self._action_done, failed=self._action_failed, quiet=True, **named)

    def set_busy(self, busy: bool) -> None:
        """While saving nothing can be pressed twice."""
        self._save_button.setEnabled(not busy)
        self.form.setEnabled(not busy)

    def _action_done(self, result: object) -> None:
        self.result_of_action = result
        self._was_edited = False
        self.set_busy(False)
        self.accept()

    def _action_failed(self, error: DomainError) -> None:
        self.set_busy(False)
        if not self.form.refuse(error, self.desk.texts.error):
            self.message.show_message(self.desk.texts.error(error), "bad")

    def touched(self, *_: object) -> None:
        """A field was edited: closing without saving asks first."""
        self._was_edited = True

    def reject(self) -> None:
        """Esc, cancel, the cross."""
        if self._was_edited and not confirm(
            self,
            self.windowTitle(),
            self.tr("Close without saving what you have entered?"),
            self.tr("Close without saving"),
            no=self.tr("Go on editing"),
            danger=True,
        ):
            return
        super().reject()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter and Ctrl+S save."""
        ctrl = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if (
            ctrl
            and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_S)
            and self._save_button.isEnabled()
        ):
            self.save()
        else:
            super().keyPressEvent(event)
