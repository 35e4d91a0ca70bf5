"""Decisions of all bodies and how they are carried out; what is late stands first."""

import datetime as dt

from PySide6.QtGui import QAction

from db.models.meetings import DecisionState
from db.queries.commissions import commission_choices
from db.queries.decisions import DecisionFilter, DecisionRow, decisions_list
from db.queries.meetings import years_with_meetings
from db.years import AcademicYear
from desktop.desk import Desk
from desktop.editors.decision_card import DecisionCard
from desktop.editors.execution import EXECUTIONS, ExecutionDialog
from desktop.widgets.columns import Column
from desktop.widgets.filter_bar import FilterBar
from desktop.widgets.page import Page
from desktop.widgets.record_table import RecordTable

LATE = "late"
UNDER_CONTROL = "under-control"
TONES = {
    DecisionState.OPEN: "accent",
    DecisionState.DONE: "good",
    DecisionState.NOT_DONE: "bad",
    DecisionState.EXTENDED: "warn",
    DecisionState.CANCELLED: "muted",
}


class DecisionsPage(Page):
    """The list with the decision's card beside it."""

    chapters = frozenset({"decisions", "meetings", "commissions"})
    kinds = frozenset({"decision"})

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "decisionsPage")
        self.set_title(lambda: self.tr("Decisions"))
        self.add_action(
            "decisionsDone", lambda: self.tr("&Note execution"), self.note, icon="circle-check", primary=True
        )
        self._build_filters()
        self._build_table()

    def _build_filters(self) -> None:
        filters = FilterBar("decisionsFilter", self.desk.settings)
        filters.add_search(lambda: self.tr("Text, person"))
        filters.add_choice("state", lambda: self.tr("Execution"), self._state_choices, default=UNDER_CONTROL)
        filters.add_choice("year", lambda: self.tr("Academic year"), self._year_choices)
        filters.add_choice("commission", lambda: self.tr("Commission"), self._commission_choices)
        self.set_filters(filters)

    def _build_table(self) -> None:
        desk = self.desk
        table = RecordTable(
            "decisionsTable",
            [
                Column("due", lambda: self.tr("Due"), self._due, key=lambda row: row.due_on or dt.date.max, width=96,
                       tone=lambda row: "bad" if row.late else None),
                Column("text", lambda: self.tr("Decision"), self._text, stretch=True, strong=True),
                Column("responsible", lambda: self.tr("Responsible"), self._responsible, width=140),
                Column("state", lambda: self.tr("Execution"), self._state, width=132, pill=True,
                       tone=lambda row: "bad" if row.late else TONES[row.state]),
                Column("commission", lambda: self.tr("Commission"),
                       lambda row: row.commission.in_language(desk.language), width=170, hidden=True),
                Column("protocol", lambda: self.tr("Protocol"), self._protocol, key=lambda row: row.held_on, width=130,
                       hidden=True),
            ],
            desk.settings,
            key_of=lambda row: row.decision_id,
        )  # fmt: skip
        table.empty.say(
            lambda: self.tr("No decisions here"),
            lambda: self.tr("Decisions come from the minutes of meetings; their execution is followed up here."),
            icon="list-checks",
        )
        table.set_totals(self._totals)
        table.set_menu(self._menu)
        self.card = DecisionCard(desk)
        self.card.noteAsked.connect(self._note_row)
        table.selected.connect(self._show)
        table.opened.connect(lambda row: self._note_row(row, DecisionState.DONE))
        self.set_table(table, self.card, share=38)

    # cells --------------------------------------------------------------------------------------------------

    def _due(self, row: DecisionRow) -> str:
        return self.desk.texts.short_date(row.due_on) if row.due_on is not None else "–"

    def _text(self, row: DecisionRow) -> str:
        return " ".join((row.text.text or row.text.twin).split())

    def _responsible(self, row: DecisionRow) -> str:
        if row.everyone:
            return self.tr("all members")
        return ", ".join(person.short.in_language(self.desk.language) for person in row.responsible)

    def _state(self, row: DecisionRow) -> str:
        return self.desk.texts.label("decision-state", LATE if row.late else row.state.value)

    def _protocol(self, row: DecisionRow) -> str:
        day = self.desk.texts.short_date(row.held_on)
        return f"№ {row.protocol_number}, {day}" if row.protocol_number is not None else day

    # reading ------------------------------------------------------------------------------------------------

    def load(self) -> None:
        if self.filters is None or self.table is None:
            return
        values = self.filters.values()
        self.filters.refresh_choices()
        today = dt.date.today()
        state = values["state"]
        chosen = DecisionFilter(
            academic_year=values["year"],
            commission_ids=None if values["commission"] is None else (values["commission"],),
            states=None if state in (None, LATE, UNDER_CONTROL) else (DecisionState(state),),
            under_control=state == UNDER_CONTROL,
            late_only=state == LATE,
            text=values["text"],
        )
        rows = self.desk.read(decisions_list, chosen, today)
        self.table.set_rows(rows)
        self.badgeChanged.emit(sum(row.late for row in rows))

    def _state_choices(self) -> list[tuple[str | None, str]]:
        words = self.desk.texts
        return [
            (UNDER_CONTROL, self.tr("Under control")),
            (LATE, words.label("decision-state", LATE)),
            *((state.value, words.label("decision-state", state.value)) for state in DecisionState),
            (None, self.tr("All decisions")),
        ]

    def _year_choices(self) -> list[tuple[int | None, str]]:
        years = sorted(self.desk.read(years_with_meetings), reverse=True)
        return [(None, self.tr("All years")), *((year, AcademicYear(year).name) for year in years)]

    def _commission_choices(self) -> list[tuple[int | None, str]]:
        language = self.desk.language
        names = self.desk.read(commission_choices, dt.date.today(), closed=True)
        return [(None, self.tr("All commissions")), *((row.id, row.name.in_language(language)) for row in names)]

    def _totals(self, rows: list[DecisionRow]) -> str:
        return self.tr("decisions: {all}, late: {late}").format(all=len(rows), late=sum(row.late for row in rows))

    # the chosen decision ------------------------------------------------------------------------------------

    def _show(self, row: DecisionRow | None) -> None:
        self.show_detail(row is not None)
        self.card.show_decision(row)

    def _menu(self, rows: list[DecisionRow]) -> list[QAction]:
        if len(rows) != 1:
            return []
        actions = []
        for state in EXECUTIONS:
            action = QAction(self._words_for(state), self)
            action.triggered.connect(lambda _=False, state=state: self._note_row(rows[0], state))
            action.setEnabled(not self.desk.is_read_only)
            actions.append(action)
        leads = QAction(self.tr("Go to the question"), self)
        leads.triggered.connect(lambda: self.desk.go("agenda-item", rows[0].item_id))
        return [*actions, leads]

    def _words_for(self, state: DecisionState) -> str:
        return {
            DecisionState.DONE: self.tr("Done…"),
            DecisionState.EXTENDED: self.tr("Extend the term…"),
            DecisionState.NOT_DONE: self.tr("Not done…"),
            DecisionState.CANCELLED: self.tr("Take off control…"),
            DecisionState.OPEN: self.tr("Still being done…"),
        }[state]

    def note(self) -> None:
        """Note the execution of the chosen decision."""
        row = self.table.current() if self.table is not None else None
        if row is None:
            self.desk.tell(self.tr("Choose a decision first."), "info")
        else:
            self._note_row(row, DecisionState.DONE)

    def _note_row(self, row: DecisionRow, state: DecisionState) -> None:
        if not self.desk.is_read_only:
            ExecutionDialog(self.desk, row, state, parent=self).exec()

    def open_record(self, kind: str, record_id: int) -> bool:
        """Show a decision, whatever the filters were."""
        if super().open_record(kind, record_id) or self.filters is None or self.table is None:
            return True
        self.filters.set_value("state", None)
        return self.table.select(record_id)
