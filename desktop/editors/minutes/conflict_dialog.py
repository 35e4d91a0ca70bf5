"""Two people saved the same question: both versions side by side, and the choice between them."""

from enum import Enum
from typing import Any

from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from db.actions.minutes import DecisionDraft, SpeechDraft
from db.errors import Conflict
from db.models.protocol_content import Votes
from desktop.editors.minutes.people import MinutesPeople
from desktop.widgets.buttons import Button
from desktop.widgets.named import named
from desktop.widgets.plain import PlainLabel
from desktop.widgets.plain_edit import PlainEdit
from desktop.widgets.retranslated import Retranslated


class Choice(Enum):
    """What is kept."""

    MINE = "mine"
    THEIRS = "theirs"
    LATER = "later"


class ConflictDialog(Retranslated, QDialog):
    """`choice` after `exec()`; Esc decides later, and nothing is lost meanwhile."""

    def __init__(self, conflict: Conflict, people: MinutesPeople, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("conflictDialog")
        self._people = people
        self.choice = Choice.LATER
        self.worded(self.setWindowTitle, lambda: self.tr("Somebody else saved this question"))
        self.resize(860, 520)
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        grid.addWidget(PlainLabel(self.tr("What you typed"), role="section"), 0, 0)
        grid.addWidget(PlainLabel(self.tr("What was saved meanwhile"), role="section"), 0, 1)
        for name, sides in conflict.fields.items():
            row = grid.rowCount()
            grid.addWidget(PlainLabel(self._name_of(name), role="muted"), row, 0, 1, 2)
            grid.addWidget(self._text(f"{name}Mine", sides.mine), row + 1, 0)
            grid.addWidget(self._text(f"{name}Theirs", sides.theirs), row + 1, 1)
        inside = QWidget(self)
        inside.setLayout(grid)
        area = named(QScrollArea(self, widgetResizable=True), "conflictArea")
        area.setWidget(inside)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 16)
        layout.setSpacing(12)
        layout.addWidget(
            PlainLabel(self.tr("Choose what stays. Text from the other side can be copied first."), wrap=True)
        )
        layout.addWidget(area, 1)
        layout.addLayout(self._buttons())

    def _buttons(self) -> QHBoxLayout:
        later = Button("conflictLater", lambda: self.tr("&Decide later"))
        theirs = Button("conflictTheirs", lambda: self.tr("Take what was &saved"))
        mine = Button("conflictMine", lambda: self.tr("Keep what I &typed"), kind="primary")
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        for button, choice in ((later, Choice.LATER), (theirs, Choice.THEIRS), (mine, Choice.MINE)):
            button.clicked.connect(lambda _=False, choice=choice: self._choose(choice))
            row.addWidget(button)
        return row

    def _choose(self, choice: Choice) -> None:
        self.choice = choice
        self.accept()

    def _text(self, name: str, value: Any) -> PlainEdit:
        edit = PlainEdit(f"conflict{name}", least=2, most=10)
        edit.setPlainText(self._readable(value))
        edit.setReadOnly(True)
        return edit

    def _readable(self, value: Any) -> str:
        match value:
            case None:
                return ""
            case tuple():
                return "\n".join(self._readable(each) for each in value)
            case DecisionDraft():
                names = ", ".join(self._people.short(each) for each in value.responsible_ids)
                return " · ".join(filter(None, (value.text, value.text_twin, names, str(value.due_on or ""))))
            case SpeechDraft():
                speaker = self._people.short(value.speaker_id) if value.speaker_id else ""
                return ": ".join(filter(None, (speaker, value.text or value.text_twin)))
            case Votes():
                return f"{value.votes_for} – {value.against} – {value.abstained}"
            case _:
                return str(value)

    def _name_of(self, field: str) -> str:
        return {
            "question": self.tr("Question"),
            "question_twin": self.tr("Question, second language"),
            "heard": self.tr("Heard"),
            "heard_twin": self.tr("Heard, second language"),
            "speeches": self.tr("Speeches"),
            "decisions": self.tr("Decisions"),
            "votes": self.tr("Votes"),
            "rapporteur_id": self.tr("Rapporteur"),
            "kind": self.tr("Kind"),
        }.get(field, field)
