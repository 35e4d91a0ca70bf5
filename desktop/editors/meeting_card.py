"""The chosen meeting beside the list: agenda, attendance, decisions, issues of its protocol."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from db.models.meetings import AttendeeKind, ItemState, MeetingState, Presence
from db.queries.minutes import ItemView, MeetingView, meeting_view
from db.queries.protocols import IssueRow, issues_of
from desktop.desk import Desk
from desktop.editors.attachments import Attachments
from desktop.widgets.buttons import Button
from desktop.widgets.plain import PlainLabel
from desktop.widgets.retranslated import Retranslated
from desktop.widgets.row_line import RowLine


class MeetingCard(Retranslated, QWidget):
    """`show_meeting(id)`; `minutesAsked(meeting, record or None)` and `printAsked(meeting)` lead on."""

    minutesAsked = Signal(int, object)
    printAsked = Signal(int)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("meetingCard")
        self.desk = desk
        self._meeting: MeetingView | None = None
        self._title = PlainLabel(role="section", wrap=True, name="meetingCardTitle")
        self._facts = PlainLabel(role="muted", wrap=True, name="meetingCardFacts")
        self._open = Button(
            "meetingCardMinutes", lambda: self.tr("Open the &minutes"), icon="pencil", kind="primary"
        )
        self._print = Button("meetingCardPrint", lambda: self.tr("P&review"), icon="printer")
        self._open.clicked.connect(lambda: self._ask(None))
        self._print.clicked.connect(self._ask_print)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self._open)
        buttons.addWidget(self._print)
        buttons.addStretch(1)
        self.files = Attachments(desk)
        self.files.hide()
        self._lines = QVBoxLayout()
        self._lines.setSpacing(2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(8)
        layout.addWidget(self._title)
        layout.addWidget(self._facts)
        layout.addLayout(buttons)
        layout.addLayout(self._lines)
        layout.addWidget(self.files)
        layout.addStretch(1)

    def _ask(self, record_id: int | None) -> None:
        if self._meeting is not None:
            self.minutesAsked.emit(self._meeting.meeting_id, record_id)

    def _ask_print(self) -> None:
        if self._meeting is not None:
            self.printAsked.emit(self._meeting.meeting_id)

    def show_meeting(self, meeting_id: int | None) -> None:
        """Show a meeting, or nothing."""
        self._meeting = None if meeting_id is None else self.desk.read(meeting_view, meeting_id)
        self._refresh()
        self.files.show_record(meeting_id)

    def retranslate(self) -> None:
        self._refresh()

    def _refresh(self) -> None:
        while entry := self._lines.takeAt(0):
            if widget := entry.widget():
                widget.hide()
                widget.deleteLater()
        meeting = self._meeting
        if meeting is None:
            return
        self._title.setText(meeting.commission.in_language(self.desk.language))
        self._facts.setText("\n".join(self._fact_lines(meeting)))
        self._heading(self.tr("Agenda"))
        for item in meeting.items:
            self._lines.addWidget(self._question(item))
        if not meeting.items:
            self._lines.addWidget(PlainLabel(self.tr("No questions yet."), role="muted"))
        issues = self.desk.read(issues_of, meeting.meeting_id)
        if issues:
            self._heading(self.tr("Signed protocol"))
            for issue in issues:
                self._lines.addWidget(PlainLabel(self._issue(issue), role="muted", wrap=True))

    def _heading(self, text: str) -> None:
        label = PlainLabel(text, role="section")
        label.setContentsMargins(0, 12, 0, 2)
        self._lines.addWidget(label)

    def _fact_lines(self, meeting: MeetingView) -> list[str]:
        texts = self.desk.texts
        when = texts.date(meeting.held_on)
        if meeting.starts_at is not None:
            when += f", {meeting.starts_at:%H:%M}"
        lines = [when]
        place = (meeting.place_twin if self._reads_twin(meeting) else meeting.place) or meeting.place
        if place:
            lines.append(place)
        state = texts.label("meeting-state", meeting.state.value)
        if meeting.number is not None:
            state += " · " + self.tr("protocol № {number}").format(number=meeting.number)
        lines.append(state)
        if meeting.state_reason and meeting.state in (MeetingState.POSTPONED, MeetingState.CANCELLED):
            lines.append(meeting.state_reason)
        members = [row for row in meeting.attendance if row.kind is AttendeeKind.MEMBER]
        present = sum(row.presence is Presence.PRESENT for row in members)
        lines.append(
            self.tr("Present: {present} of {members}, quorum {needed}").format(
                present=present, members=len(members), needed=meeting.quorum.needed
            )
        )
        for label, person_id in ((self.tr("Chair"), meeting.chair_id), (self.tr("Secretary"), meeting.secretary_id)):
            if person_id is not None and person_id in meeting.people:
                lines.append(f"{label}: {meeting.people[person_id].short.in_language(self.desk.language)}")
        return lines

    def _reads_twin(self, meeting: MeetingView) -> bool:
        written_in = "ru" if meeting.language.value == "ru" else "kk"
        return self.desk.language != written_in

    def _question(self, item: ItemView) -> RowLine:
        own = item.question.strip() or item.question_twin.strip() or self.tr("(no wording yet)")
        decided = self.tr("decisions: {count}").format(count=len(item.decisions)) if item.decisions else ""
        note = decided if item.state is ItemState.OPEN else self.desk.texts.label("item-state", item.state.value)
        icon = "circle-check" if item.decisions else "message-square"
        line = RowLine(f"meetingCardItem{item.number}", icon, f"{item.number}. {own}", note)
        line.clicked.connect(lambda: self._ask(item.item_id))
        return line

    def _issue(self, issue: IssueRow) -> str:
        words = self.tr("№ {number}, signed on {date} by {name}, code {code}").format(
            number=issue.number,
            date=self.desk.texts.short_date(issue.signed_at.astimezone().date()),
            name=issue.signed_by,
            code=issue.code,
        )
        if issue.unlocked_at is not None:
            words += "\n" + self.tr("Opened again on {date}: {reason}").format(
                date=self.desk.texts.short_date(issue.unlocked_at.astimezone().date()), reason=issue.reason
            )
        return words
