"""What is still missing before the protocol can be signed; each line leads to its place."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from db.rules.minutes_checks import Problem
from desktop.desk import Desk
from desktop.widgets.named import named
from desktop.widgets.plain import PlainLabel
from desktop.widgets.retranslated import Retranslated
from desktop.widgets.row_line import RowLine


class ProblemsPanel(Retranslated, QWidget):
    """`show_problems(list)`; `chosen(Problem)` when one is pressed."""

    chosen = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("problemsPanel")
        self._desk = desk
        self._problems: list[Problem] = []
        self._at = -1
        self._title = PlainLabel(role="section", wrap=True, name="problemsTitle")
        self._lines = QVBoxLayout()
        self._lines.setSpacing(2)
        inside = QWidget(self)
        column = QVBoxLayout(inside)
        column.setContentsMargins(12, 16, 12, 12)
        column.setSpacing(8)
        column.addWidget(self._title)
        column.addLayout(self._lines)
        column.addStretch(1)
        area = named(QScrollArea(self, widgetResizable=True), "problemsArea")
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inside)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(area)

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Show what was found, what stops the signature first."""
        found = sorted(problems, key=lambda problem: not problem.blocking)
        if found != self._problems or not self._lines.count():
            self._problems = found
            self._refresh()

    def next_problem(self) -> None:
        """Lead to the next one (F8)."""
        if self._problems:
            self._at = (self._at + 1) % len(self._problems)
            self.chosen.emit(self._problems[self._at])

    def retranslate(self) -> None:
        self._refresh()

    def _refresh(self) -> None:
        while entry := self._lines.takeAt(0):
            if widget := entry.widget():
                widget.hide()
                widget.deleteLater()
        stopping = sum(problem.blocking for problem in self._problems)
        self._title.setText(
            self.tr("Before signing: {stopping} to mend, {others} to look at").format(
                stopping=stopping, others=len(self._problems) - stopping
            )
        )
        for number, problem in enumerate(self._problems):
            icon, tone = ("circle-alert", "bad") if problem.blocking else ("triangle-alert", "warn")
            line = RowLine(f"problem{number}", icon, self._desk.texts.problem(problem), tone=tone)
            line.clicked.connect(lambda _=False, problem=problem: self.chosen.emit(problem))
            self._lines.addWidget(line)
        if not self._problems:
            self._lines.addWidget(RowLine("problemsNone", "circle-check", self.tr("Everything is there."), tone="good"))
