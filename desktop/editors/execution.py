"""Noting how a decision was carried out: done, not done, extended, taken off control."""

import datetime as dt

from PySide6.QtWidgets import QWidget

from db.actions.decisions import ExecutionDraft, note_execution
from db.models.meetings import DecisionState
from db.queries.decisions import DecisionRow
from desktop.desk import Desk
from desktop.widgets.choice_box import ChoiceBox
from desktop.widgets.date_edit import DateEdit
from desktop.widgets.dialogs import FormDialog
from desktop.widgets.plain import PlainLabel
from desktop.widgets.text_edit import TextEdit

EXECUTIONS = (
    DecisionState.DONE,
    DecisionState.EXTENDED,
    DecisionState.NOT_DONE,
    DecisionState.CANCELLED,
    DecisionState.OPEN,
)
"""The states that can be noted, the usual ones first."""


class ExecutionDialog(FormDialog):
    """One note: the day, the state, what was done, and the new term where it is extended."""

    def __init__(self, desk: Desk, row: DecisionRow, state: DecisionState, *, parent: QWidget) -> None:
        super().__init__(desk, "executionDialog", lambda: self.tr("Execution of the decision"), parent=parent)
        self._row = row
        text = PlainLabel(row.text.text or row.text.twin, wrap=True, name="executionDialogText")
        self.form.add_wide(text)
        self.state = ChoiceBox("executionDialogState", self._states)
        self.state.set_value(state)
        self.noted_on = DateEdit("executionDialogDay")
        self.noted_on.set_value(dt.date.today())
        self.extended_to = DateEdit("executionDialogExtended", future=True)
        self.note = TextEdit("executionDialogNote")
        self.form.add("state", lambda: self.tr("&State"), self.state)
        self.form.add("noted_on", lambda: self.tr("&Day"), self.noted_on, required=True)
        self.form.add("extended_to", lambda: self.tr("New &term"), self.extended_to, required=True)
        self.form.add("note", lambda: self.tr("&What was done"), self.note)
        self.state.changed.connect(self._state_changed)
        self._state_changed(state)
        self.note.setFocus()

    def _states(self) -> list[tuple[object, str]]:
        return [(state, self.desk.texts.label("decision-state", state.value)) for state in EXECUTIONS]

    def _state_changed(self, state: DecisionState) -> None:
        self.form.set_visible("extended_to", state is DecisionState.EXTENDED)

    def save(self) -> None:
        self.form.clear_errors()
        day = self.noted_on.value()
        if day is None:
            self.form.set_error("noted_on", self.tr("Give the day, e.g. 15.10."))
            return
        state: DecisionState = self.state.value()
        self.submit(
            note_execution,
            ExecutionDraft(
                decision_id=self._row.decision_id,
                version=self._row.version,
                state=state,
                noted_on=day,
                note=self.note.text().strip(),
                extended_to=self.extended_to.value() if state is DecisionState.EXTENDED else None,
            ),
        )
