"""The parts of the minutes editor and how they lie: agenda at the left, panels in the middle, problems at the right."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from desktop.desk import Desk
from desktop.editors.minutes.agenda_list import AgendaList
from desktop.editors.minutes.attendance_panel import AttendancePanel
from desktop.editors.minutes.details_panel import DetailsPanel
from desktop.editors.minutes.header import MinutesHeader
from desktop.editors.minutes.item_menu import ItemMoves
from desktop.editors.minutes.people import MinutesPeople
from desktop.editors.minutes.phrase_popup import PhrasePopup
from desktop.editors.minutes.problems_panel import ProblemsPanel
from desktop.widgets.buttons import Button
from desktop.widgets.message_bar import MessageBar
from desktop.widgets.named import named
from desktop.widgets.retranslated import Retranslated

WIDTHS = (250, 640, 260)


class MinutesFrame(Retranslated, QWidget):
    """Holds the parts; what they do together is the editor's."""

    def __init__(self, desk: Desk, people: MinutesPeople) -> None:
        super().__init__()
        self.setObjectName("minutesEditor")
        self.header = MinutesHeader(desk)
        self.message = MessageBar("minutesMessage", self)
        self.agenda = AgendaList(desk)
        self.item_moves = ItemMoves(desk, self.agenda, self)
        self.details = DetailsPanel(desk, people)
        self.attendance = AttendancePanel(desk, people)
        self.problems = ProblemsPanel(desk)
        self.phrases = PhrasePopup(desk, self)
        self.add_question = Button("minutesAddQuestion", lambda: self.tr("Add a &question"), icon="plus", kind="quiet")
        self.middle = named(QStackedWidget(self), "minutesMiddle")
        for panel in (self.details, self.attendance):
            self.middle.addWidget(panel)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.header)
        layout.addWidget(self.message)
        layout.addWidget(self._splitter(), 1)

    def _splitter(self) -> QSplitter:
        splitter = named(QSplitter(Qt.Orientation.Horizontal, self), "minutesSplitter")
        splitter.setChildrenCollapsible(False)
        for part, width in zip((self._left(), self.middle, self.problems), WIDTHS, strict=True):
            splitter.addWidget(part)
            part.setMinimumWidth(width * 3 // 4)
        splitter.setSizes(list(WIDTHS))
        splitter.setStretchFactor(1, 1)
        return splitter

    def _left(self) -> QWidget:
        left = QWidget(self)
        foot = QHBoxLayout()
        foot.addWidget(self.add_question)
        foot.addStretch(1)
        foot.addWidget(self.item_moves.button)
        column = QVBoxLayout(left)
        column.setContentsMargins(8, 0, 0, 8)
        column.setSpacing(4)
        column.addWidget(self.agenda, 1)
        column.addLayout(foot)
        return left
