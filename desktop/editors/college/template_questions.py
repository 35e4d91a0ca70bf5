"""The questions of a usual agenda, one under another; moved by Alt+Up and Alt+Down or by their arrows."""

from itertools import pairwise
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from db.models.meetings import ItemKind
from db.models.protocol_content import Names
from db.queries.templates import TemplateQuestion
from desktop.desk import Desk
from desktop.widgets.bilingual import BilingualLine
from desktop.widgets.buttons import Button, IconButton
from desktop.widgets.choice_box import ChoiceBox
from desktop.widgets.retranslated import Retranslated

LONGEST = 2000
"""Characters of a question."""


class QuestionLine(Retranslated, QWidget):
    """One question in both languages, with its kind."""

    edited = Signal()
    moveAsked = Signal(int)
    removeAsked = Signal()

    def __init__(self, desk: Desk, number: int, question: TemplateQuestion) -> None:
        super().__init__()
        self.setObjectName(f"templateQuestion{number}")
        self._desk = desk
        self.names = BilingualLine(f"templateQuestionText{number}", limit=LONGEST)
        self.names.set_label(lambda: self.tr("Question"))
        self.names.set_value(question.question.kk, question.question.ru)
        for edit in (self.names.kk, self.names.ru):
            edit.setCursorPosition(0)
        self.kind = ChoiceBox(f"templateQuestionKind{number}", self._kinds)
        self.kind.set_value(question.kind)
        self.kind.setMaximumWidth(190)
        self.worded(self.kind.setAccessibleName, lambda: self.tr("Kind of the question"))
        self.names.changed.connect(lambda *_: self.edited.emit())
        self.kind.changed.connect(lambda _: self.edited.emit())
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.names, 1)
        layout.addWidget(self.kind)
        self.buttons = self._make_buttons()
        for button in self.buttons:
            layout.addWidget(button)
        for field in self.findChildren(QWidget):
            field.installEventFilter(self)

    def _make_buttons(self) -> tuple[IconButton, ...]:
        name = self.objectName()
        up = IconButton(f"{name}Up", "arrow-up", lambda: self.tr("Move up (Alt+Up)"), size=14)
        down = IconButton(f"{name}Down", "arrow-down", lambda: self.tr("Move down (Alt+Down)"), size=14)
        remove = IconButton(f"{name}Remove", "x", lambda: self.tr("Take the question away"), size=14)
        up.clicked.connect(lambda: self.moveAsked.emit(-1))
        down.clicked.connect(lambda: self.moveAsked.emit(1))
        remove.clicked.connect(lambda: self.removeAsked.emit())
        return up, down, remove

    def _kinds(self) -> list[tuple[Any, str]]:
        return [(kind, self._desk.texts.label("item-kind", kind.value)) for kind in ItemKind]

    def eventFilter(self, field: QObject, event: QEvent) -> bool:
        """Alt with an arrow moves the question from whichever field the cursor is in."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
            if step and event.modifiers() & Qt.KeyboardModifier.AltModifier:
                self.moveAsked.emit(step)
                return True
        return super().eventFilter(field, event)

    def value(self) -> TemplateQuestion:
        """The question as it stands in the fields."""
        return TemplateQuestion(Names(*self.names.value()), self.kind.value())


class TemplateQuestions(Retranslated, QWidget):
    """The lines and the button that adds one; `edited()` with every change by the user."""

    edited = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("templateQuestions")
        self._desk = desk
        self._made = 0
        self._lines: list[QuestionLine] = []
        self._column = QVBoxLayout()
        self._column.setSpacing(8)
        add = Button("templateAddQuestion", lambda: self.tr("Add a &question"), icon="plus")
        add.clicked.connect(self.add_empty)
        button = QHBoxLayout()
        button.addWidget(add)
        button.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(self._column)
        layout.addLayout(button)

    def add(self, question: TemplateQuestion) -> QuestionLine:
        """A line with a question, at the end."""
        self._made += 1
        line = QuestionLine(self._desk, self._made, question)
        line.edited.connect(self.edited)
        line.moveAsked.connect(lambda step: self._move(line, step))
        line.removeAsked.connect(lambda: self._remove(line))
        self._lines.append(line)
        self._column.addWidget(line)
        return line

    def add_empty(self) -> None:
        """A new line, with the cursor in it."""
        self.add(TemplateQuestion(Names(), ItemKind.FREE)).names.kk.setFocus()

    def _move(self, line: QuestionLine, step: int) -> None:
        place = self._lines.index(line)
        goal = place + step
        if not 0 <= goal < len(self._lines):
            return
        focused = QApplication.focusWidget()
        self._lines.insert(goal, self._lines.pop(place))
        self._column.removeWidget(line)
        self._column.insertWidget(goal, line)
        self._order_tabs()
        if focused is not None and line.isAncestorOf(focused):
            focused.setFocus()
        self.edited.emit()

    def _order_tabs(self) -> None:
        """The tab key goes down the lines as they stand now."""
        fields = [
            field for line in self._lines for field in (line.names.kk, line.names.ru, line.kind, *line.buttons)
        ]
        for before, after in pairwise(fields):
            self.setTabOrder(before, after)

    def _remove(self, line: QuestionLine) -> None:
        self._lines.remove(line)
        self._column.removeWidget(line)
        line.hide()
        line.deleteLater()
        self.edited.emit()

    def lines(self) -> list[QuestionLine]:
        """The lines from above."""
        return list(self._lines)

    def value(self) -> tuple[TemplateQuestion, ...]:
        """The questions that have words, from above."""
        asked = [line.value() for line in self._lines]
        return tuple(each for each in asked if each.question.kk or each.question.ru)
