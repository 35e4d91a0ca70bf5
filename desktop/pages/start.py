"""The start page: what is late, what is next, what the Rules still want, each one click from its cure."""

import datetime as dt
from collections.abc import Callable, Sequence
from typing import Any, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from db.queries.decisions import DecisionRow
from db.queries.meetings import MeetingRow
from db.queries.start import FirstSteps, StartView, start_view
from db.rules import check_all
from desktop.desk import Desk
from desktop.editors.keeping.reminder import BackupReminder
from desktop.widgets.findings_panel import FindingsPanel, gravest_first
from desktop.widgets.form_panel import Card
from desktop.widgets.named import named
from desktop.widgets.page import Page
from desktop.widgets.plain import PlainLabel
from desktop.widgets.row_line import RowLine
from desktop.widgets.start_parts import Figure, ListCard

SHOWN_FINDINGS = 8
LONGEST = 110
"""Characters of a decision shown in a line."""


class StartPage(Page):
    """Figures above, lists in two columns, findings below; the first steps while the college is new."""

    chapters: ClassVar[frozenset[str]] = frozenset({"college", "staff", "commissions", "meetings", "decisions"})

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "startPage")
        self._view: StartView | None = None
        self._late = Figure("figureLate", lambda: self.tr("decisions late"), "bad")
        self._unsigned = Figure("figureUnsigned", lambda: self.tr("protocols to sign"), "warn")
        self._soon = Figure("figureSoon", lambda: self.tr("decisions due in 14 days"), "accent")
        self._found = Figure("figureFindings", lambda: self.tr("remarks of the checks"), "warn")
        self._steps = ListCard("startSteps", lambda: self.tr("First steps"))
        self._behind = ListCard("startLate", lambda: self.tr("Late"))
        self._next = ListCard("startNext", lambda: self.tr("Next"))
        self._rules = Card("startRules")
        self._reminder = BackupReminder(desk)
        self._findings = FindingsPanel("startFindings", desk, most=SHOWN_FINDINGS)
        self.set_title(lambda: self.tr("Start"))
        self._build()

    def _build(self) -> None:
        figures = QHBoxLayout()
        figures.setSpacing(12)
        leads: tuple[tuple[Figure, str], ...] = (
            (self._late, "decisions"),
            (self._unsigned, "meetings"),
            (self._soon, "decisions"),
            (self._found, "checks"),
        )
        for figure, page in leads:
            figure.clicked.connect(self._page_opener(page))
            figures.addWidget(figure, 1)
        title = PlainLabel(role="section")
        self.worded(title.setText, lambda: self.tr("What the Rules still want"))
        self._findings.set_all_well(lambda: self.tr("The checks find nothing to mend."))
        self._rules.body.addWidget(title)
        self._rules.body.addWidget(self._findings)
        grid = QGridLayout()
        grid.setSpacing(12)
        grid.addWidget(self._behind, 0, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self._next, 0, 1, Qt.AlignmentFlag.AlignTop)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(12)
        column.addWidget(self._reminder)
        column.addLayout(figures)
        column.addWidget(self._steps)
        column.addLayout(grid)
        column.addWidget(self._rules)
        column.addStretch(1)
        area = named(QScrollArea(self), "startScroll")
        area.setWidgetResizable(True)
        area.setWidget(inside)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.body.addWidget(area, 1)

    def _page_opener(self, page: str) -> Callable[[], None]:
        return lambda: self.desk.pageAsked.emit(page)

    # filling ------------------------------------------------------------------------------------------------

    def load(self) -> None:
        """Lists at once; the checks of the whole college in a thread."""
        today = dt.date.today()
        self._view = self.desk.read(start_view, today)
        self._show(self._view)
        self._reminder.look()
        self.desk.read_later(check_all, today, done=self._show_findings)

    def _show(self, view: StartView) -> None:
        texts = self.desk.texts
        self.set_subtitle(texts.date(view.today))
        self._late.show_count(view.late_count)
        self._unsigned.show_count(view.unsigned_count)
        self._soon.show_count(view.due_soon_count)
        self._steps.setVisible(not view.steps.is_done)
        self._steps.show_lines(self._step_lines(view.steps), "")
        behind = [self._decision_line(row, late=True) for row in view.late]
        behind += [self._unsigned_line(row) for row in view.unsigned]
        self._behind.show_lines(behind, self.tr("Nothing is late."))
        coming = [self._meeting_line(row) for row in view.coming]
        coming += [self._decision_line(row, late=False) for row in view.due_soon]
        self._next.show_lines(coming, self.tr("No meeting is planned. Plan the next one on the page of meetings."))

    def _show_findings(self, findings: Sequence[Any]) -> None:
        self._findings.set_findings(gravest_first(findings))
        self._found.show_count(len(findings))

    def _decision_line(self, row: DecisionRow, *, late: bool) -> RowLine:
        texts = self.desk.texts
        name = row.commission.in_language(self.desk.language)
        text = f"{_shortened(row.text.text, row.text.twin)} – {name}"
        if late:
            note, tone = self.tr("%n day(s) late", "", row.days_late), "bad"
        else:
            note, tone = (texts.short_date(row.due_on) if row.due_on else ""), "muted"
        line = RowLine("decisionLine", "list-checks", text, note, tone=tone, note_tone=tone)
        line.clicked.connect(lambda: self.desk.go("decision", row.decision_id))
        return line

    def _unsigned_line(self, row: MeetingRow) -> RowLine:
        name = row.commission.in_language(self.desk.language)
        words = self.tr("Protocol not signed: {name}").replace("{name}", name)
        note = self.desk.texts.short_date(row.held_on)
        line = RowLine("unsignedLine", "file-pen", words, note, tone="warn", note_tone="warn")
        line.clicked.connect(lambda: self.desk.go("meeting", row.meeting_id))
        return line

    def _meeting_line(self, row: MeetingRow) -> RowLine:
        words = row.commission.in_language(self.desk.language)
        when = self.desk.texts.short_date(row.held_on)
        if row.starts_at is not None:
            when = f"{when}, {row.starts_at:%H:%M}"
        line = RowLine("meetingLine", "calendar-days", words, when, tone="accent")
        line.clicked.connect(lambda: self.desk.go("meeting", row.meeting_id))
        return line

    def _step_lines(self, steps: FirstSteps) -> list[RowLine]:
        table = (
            (steps.people > 0, self.tr("Enter the staff"), "staff"),
            (steps.commissions > 0, self.tr("Form the commissions and their members"), "commissions"),
            (steps.has_chair, self.tr("Record who chairs each commission, and on what basis"), "commissions"),
            (steps.meetings > 0, self.tr("Plan the first meeting with its agenda"), "meetings"),
            (steps.has_protocol, self.tr("Enter the minutes, sign and print the protocol"), "meetings"),
        )
        lines = []
        for done, words, page in table:
            line = RowLine("stepLine", "circle-check" if done else "circle", words, tone="good" if done else "muted")
            line.clicked.connect(self._page_opener(page))
            lines.append(line)
        return lines


def _shortened(text: str, twin: str) -> str:
    """A decision's words on one line, as typed, cut where they grow long."""
    words = " ".join((text or twin).split())
    return words if len(words) <= LONGEST else words[:LONGEST].rsplit(" ", 1)[0] + "…"
