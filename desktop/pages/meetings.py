"""Meetings of all bodies: what is planned, what is being written, what is signed; the way into the minutes."""

import datetime as dt
from collections.abc import Callable

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from db.actions.meetings import bin_meeting, restore_meeting
from db.models.meetings import MeetingState
from db.queries.commissions import commission_choices
from db.queries.meetings import MeetingFilter, MeetingRow, meeting_of, meetings_list, years_with_meetings
from db.years import AcademicYear
from desktop.desk import Desk
from desktop.editors.keeping.actions import keeping_actions
from desktop.editors.meeting_card import MeetingCard
from desktop.editors.meeting_state import MeetingMoves
from desktop.editors.minutes.editor import MinutesEditor
from desktop.editors.new_meeting import NewMeetingDialog
from desktop.editors.paper_numbers import PaperNumberDialog
from desktop.editors.print_meeting import PrintDialog
from desktop.widgets.columns import Column
from desktop.widgets.filter_bar import FilterBar
from desktop.widgets.named import named
from desktop.widgets.page import Page
from desktop.widgets.record_table import RecordTable

NONE = 0
"""The id of no record: leads to a list as a whole."""
STATE_TONES = {
    MeetingState.PLANNED: "muted",
    MeetingState.ENTERING: "warn",
    MeetingState.SIGNED: "good",
    MeetingState.POSTPONED: "muted",
    MeetingState.CANCELLED: "muted",
}


class MeetingsPage(Page):
    """The list with the meeting's card beside it; the minutes editor covers the page."""

    chapters = frozenset({"meetings", "decisions", "commissions", "college"})
    kinds = frozenset({"meeting", "agenda-item"})

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "meetingsPage")
        self.set_title(lambda: self.tr("Meetings"))
        self.moves = MeetingMoves(desk, self)
        self.add_action(
            "meetingsPrint", lambda: self.tr("&Print"), self.print_current, icon="printer",
            tip=lambda: self.tr("Preview the protocol of the chosen meeting (Ctrl+P)"),
        )  # fmt: skip
        self.add_menu("meetingsMore", lambda: self.tr("More"), self._more)
        self.add_action(
            "meetingsNew", lambda: self.tr("&New meeting"), lambda: self.plan(), icon="plus", primary=True
        )
        self._build_filters()
        self._build_table()

    def _build_filters(self) -> None:
        filters = FilterBar("meetingsFilter", self.desk.settings)
        filters.add_search(lambda: self.tr("Commission, question, number"))
        filters.add_choice("year", lambda: self.tr("Academic year"), self._year_choices, default=self._this_year())
        filters.add_choice("commission", lambda: self.tr("Commission"), self._commission_choices)
        filters.add_choice("state", lambda: self.tr("State"), self._state_choices)
        self.set_filters(filters)

    def _build_table(self) -> None:
        desk = self.desk
        table = RecordTable(
            "meetingsTable",
            [
                Column(
                    "date", lambda: self.tr("Date"), lambda row: desk.texts.short_date(row.held_on),
                    key=lambda row: (row.held_on, row.starts_at or dt.time()), width=96,
                ),
                Column("number", lambda: "№", lambda row: str(row.number or ""), key=lambda row: row.number, width=44,
                       align="right"),
                Column(
                    "commission", lambda: self.tr("Commission"),
                    lambda row: row.commission.in_language(desk.language), stretch=True, strong=True,
                ),
                Column(
                    "state", lambda: self.tr("State"),
                    lambda row: desk.texts.label("meeting-state", row.state.value), width=168, pill=True,
                    tone=lambda row: STATE_TONES[row.state],
                ),
                Column("form", lambda: self.tr("Form"), lambda row: desk.texts.label("meeting-form", row.form.value),
                       width=120, hidden=True),
                Column("questions", lambda: self.tr("Questions"), lambda row: str(row.questions or ""),
                       key=lambda row: row.questions, width=92, align="right", hidden=True),
                Column("decisions", lambda: self.tr("Decisions"), lambda row: str(row.decisions or ""),
                       key=lambda row: row.decisions, width=96, align="right"),
            ],
            desk.settings,
            key_of=lambda row: row.meeting_id,
        )  # fmt: skip
        table.empty.say(
            lambda: self.tr("No meetings here"),
            lambda: self.tr("Plan a meeting: the agenda proposes itself from open decisions and a template."),
            icon="calendar-days",
            action=lambda: self.tr("Plan a meeting"),
            run=lambda: self.plan(),
        )
        table.set_totals(self._totals)
        table.set_menu(self._menu)
        self.card = MeetingCard(desk)
        self.card.minutesAsked.connect(self.open_minutes)
        self.card.printAsked.connect(self._print)
        table.selected.connect(self._show)
        table.opened.connect(lambda row: self.open_minutes(row.meeting_id))
        table.removeAsked.connect(self._to_bin)
        self.set_table(table, self.card, share=38)

    def _more(self) -> list[QAction]:
        table: tuple[tuple[str, str, Callable[[], object]], ...] = (
            ("phrases", self.tr("Library of phrases…"), lambda: self.desk.go("phrase", NONE)),
            ("agendas", self.tr("Usual agendas…"), lambda: self.desk.go("agenda-template", NONE)),
            ("numbers", self.tr("Last number on paper…"), self.enter_last_number),
        )
        actions = keeping_actions(self.desk, self, "verify")
        for name, words, run in table:
            action = named(QAction(words, self), f"meetingsMore-{name}")
            action.triggered.connect(lambda _=False, run=run: run())
            actions.append(action)
        return actions

    def enter_last_number(self) -> None:
        """The last number that protocols have on paper, of the body in sight."""
        PaperNumberDialog(self.desk, self._chosen_commission(), parent=self.window()).exec()

    # reading ------------------------------------------------------------------------------------------------

    def load(self) -> None:
        if self.filters is None or self.table is None:
            return
        values = self.filters.values()
        self.filters.refresh_choices()
        chosen = MeetingFilter(
            academic_year=values["year"],
            commission_ids=None if values["commission"] is None else (values["commission"],),
            states=None if values["state"] is None else (MeetingState(values["state"]),),
            text=values["text"],
        )
        self.table.set_rows(self.desk.read(meetings_list, chosen))
        waiting = sum(row.state is MeetingState.ENTERING for row in self.table.rows())
        self.badgeChanged.emit(waiting)

    def _year_choices(self) -> list[tuple[int | None, str]]:
        years = sorted({*self.desk.read(years_with_meetings), self._this_year()}, reverse=True)
        return [(None, self.tr("All years")), *((year, AcademicYear(year).name) for year in years)]

    def _commission_choices(self) -> list[tuple[int | None, str]]:
        names = self.desk.read(commission_choices, dt.date.today(), closed=True)
        language = self.desk.language
        return [(None, self.tr("All commissions")), *((row.id, row.name.in_language(language)) for row in names)]

    def _state_choices(self) -> list[tuple[str | None, str]]:
        words = self.desk.texts
        return [
            (None, self.tr("All states")),
            *((state.value, words.label("meeting-state", state.value)) for state in MeetingState),
        ]

    @staticmethod
    def _this_year() -> int:
        return AcademicYear.of_meeting(dt.date.today()).start

    def _totals(self, rows: list[MeetingRow]) -> str:
        signed = sum(row.state is MeetingState.SIGNED for row in rows)
        decided = sum(row.decisions for row in rows)
        return self.tr("meetings: {all}, signed: {signed}, decisions: {decisions}").format(
            all=len(rows), signed=signed, decisions=decided
        )

    # the chosen meeting -------------------------------------------------------------------------------------

    def _show(self, row: MeetingRow | None) -> None:
        self.show_detail(row is not None)
        self.card.show_meeting(None if row is None else row.meeting_id)

    def _menu(self, rows: list[MeetingRow]) -> list[QAction]:
        if len(rows) != 1:
            return []
        return self.moves.actions_for(rows[0], minutes=self.open_minutes, copy=self.plan, to_bin=self._to_bin)

    def _to_bin(self, rows: list[MeetingRow]) -> None:
        for row in rows:
            self._bin(row.meeting_id)

    def _bin(self, meeting_id: int) -> None:
        def told(_: object) -> None:
            self.desk.tell(
                self.tr("The meeting is in the bin."), "good", action=self.tr("Undo"),
                run=lambda: self.desk.act(restore_meeting, meeting_id),
            )  # fmt: skip

        self.desk.act(bin_meeting, meeting_id, done=told)

    def plan(self, copy_of: int | None = None) -> None:
        """Plan a meeting, perhaps as a copy of an earlier one, and open its minutes."""
        dialog = NewMeetingDialog(self.desk, commission_id=self._chosen_commission(), copy_of=copy_of, parent=self)
        if dialog.exec() and isinstance(dialog.result_of_action, int):
            self.open_minutes(dialog.result_of_action)

    def _chosen_commission(self) -> int | None:
        if self.filters is not None and self.filters.values()["commission"] is not None:
            return int(self.filters.values()["commission"])
        row = self.table.current() if self.table is not None else None
        return None if row is None else int(row.commission_id)

    # minutes and papers -------------------------------------------------------------------------------------

    def open_minutes(self, meeting_id: int, record_id: int | None = None) -> None:
        """Cover the page with the minutes of a meeting, led to a record in it."""
        shown = self.editor
        if isinstance(shown, MinutesEditor) and shown.meeting_id == meeting_id:
            if record_id is not None:
                shown.go_to(record_id)
            return
        if isinstance(shown, MinutesEditor) and not shown.may_leave():
            return
        editor = MinutesEditor(self.desk, meeting_id)
        editor.closed.connect(self._left_minutes)
        editor.printAsked.connect(self._print)
        self.open_editor(editor)
        if record_id is not None:
            editor.go_to(record_id)

    def _left_minutes(self, meeting_id: int) -> None:
        self.close_editor()
        if self.table is not None:
            self.table.select(meeting_id)

    def open_record(self, kind: str, record_id: int) -> bool:
        """A meeting is chosen in the list; a question opens the minutes at its place."""
        if kind == "agenda-item":
            meeting_id = self.desk.read(meeting_of, record_id)
            if meeting_id is not None:
                self.open_minutes(meeting_id, record_id)
            return meeting_id is not None
        if isinstance(self.editor, MinutesEditor):
            if self.editor.meeting_id == record_id:
                return True
            if not self.editor.may_leave():
                return False
            self.close_editor()
        return super().open_record(kind, record_id)

    def print_current(self) -> bool:
        """Preview the protocol of the meeting that is open or chosen."""
        if isinstance(self.editor, MinutesEditor):
            self._print(self.editor.meeting_id)
            return True
        row = self.table.current() if self.table is not None else None
        if row is None:
            self.desk.tell(self.tr("Choose a meeting first."), "info")
            return False
        self._print(row.meeting_id)
        return True

    def _print(self, meeting_id: int) -> None:
        if isinstance(self.editor, MinutesEditor):
            self.editor.save_now()
            self.desk.drain()
        PrintDialog(self.desk, meeting_id, parent=self.window()).exec()

    def may_leave(self) -> bool:
        """The minutes save themselves; only a draft that can't be saved keeps the window open."""
        editor: QWidget | None = self.editor
        return not isinstance(editor, MinutesEditor) or editor.may_leave()

    def close_detail(self) -> bool:
        """Esc leaves the minutes, or closes the card."""
        if isinstance(self.editor, MinutesEditor):
            if self.editor.may_leave():
                self._left_minutes(self.editor.meeting_id)
            return True
        return super().close_detail()
