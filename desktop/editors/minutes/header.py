"""The line above the minutes: which meeting, whether all is saved, and what can be done with it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from db.models.meetings import MeetingState
from db.queries.minutes import MeetingView
from desktop.desk import Desk
from desktop.widgets.buttons import Button, IconButton
from desktop.widgets.cut_label import CutLabel
from desktop.widgets.plain import PlainLabel
from desktop.widgets.retranslated import Retranslated


class MinutesHeader(Retranslated, QWidget):
    """Signals for its buttons; `show_meeting`, `say_saved`."""

    backAsked = Signal()
    previewAsked = Signal()
    signAsked = Signal()
    languagesAsked = Signal(bool)
    problemsAsked = Signal(bool)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("minutesHeader")
        self._desk = desk
        self._meeting: MeetingView | None = None
        self.back = IconButton("minutesBack", "chevron-left", lambda: self.tr("Back to the list (Esc)"))
        self._title = CutLabel("minutesTitle", role="subtitle")
        self._facts = PlainLabel(role="muted", name="minutesFacts")
        self._saved = PlainLabel(role="muted", name="minutesSaved")
        self.two_languages = Button("minutesTwoLanguages", lambda: self.tr("&Both languages"), kind="switch")
        self.two_languages.setCheckable(True)
        self.problems = Button("minutesProblems", lambda: self.tr("Chec&k"), icon="list-checks", kind="switch")
        self.problems.setCheckable(True)
        self.problems.setToolTip("F8")
        self.preview = Button("minutesPreview", lambda: self.tr("Pre&view"), icon="printer")
        self.sign = Button("minutesSign", lambda: self.tr("Si&gn"), icon="file-pen", kind="primary")
        self.back.clicked.connect(self.backAsked)
        self.preview.clicked.connect(self.previewAsked)
        self.sign.clicked.connect(self.signAsked)
        self.two_languages.toggled.connect(self.languagesAsked)
        self.problems.toggled.connect(self.problemsAsked)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._title)
        words.addWidget(self._facts)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 10, 20, 10)
        layout.setSpacing(10)
        layout.addWidget(self.back)
        layout.addLayout(words, 1)
        for widget in (self._saved, self.two_languages, self.problems, self.preview, self.sign):
            layout.addWidget(widget)

    def show_meeting(self, meeting: MeetingView) -> None:
        """Name the meeting."""
        self._meeting = meeting
        texts = self._desk.texts
        self._title.setText(meeting.commission.in_language(self._desk.language))
        facts = [texts.date(meeting.held_on), texts.label("meeting-state", meeting.state.value)]
        if meeting.number is not None:
            facts.append(self.tr("protocol № {number}").format(number=meeting.number))
        self._facts.setText(" · ".join(facts))
        self.sign.setVisible(meeting.state in (MeetingState.PLANNED, MeetingState.ENTERING))

    def say_problems(self, count: int) -> None:
        """How much is still missing."""
        self.problems.setText(self.tr("Chec&k") + (f" ({count})" if count else ""))

    def say_saved(self, words: str) -> None:
        """Whether everything is saved."""
        self._saved.setText(words)

    def set_read_only(self, read_only: bool) -> None:
        """Signing needs the right to write."""
        self.sign.setEnabled(not read_only)

    def retranslate(self) -> None:
        if self._meeting is not None:
            self.show_meeting(self._meeting)
