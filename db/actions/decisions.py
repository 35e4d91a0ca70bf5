"""Decisions live on after the protocol is signed: what was done about them, and when."""

import datetime as dt
from dataclasses import dataclass

from sqlalchemy.orm import Session

from db.actions.minutes_access import any_meeting
from db.actor import Actor
from db.errors import Conflict, Invalid, NotFound
from db.models.meetings import Decision, DecisionState, Execution
from db.queries.decisions import UNFINISHED
from db.queries.meetings import HELD
from db.storage import Store


@dataclass(frozen=True, slots=True)
class ExecutionDraft:
    """What is noted on a decision; `version` is the one the form loaded."""

    decision_id: int
    version: int
    state: DecisionState
    noted_on: dt.date
    note: str = ""
    extended_to: dt.date | None = None
    """The new date, for the state 'extended' only."""
    item_id: int | None = None
    """The question of a later meeting that looked at the execution."""


def note_execution(store: Store, actor: Actor, draft: ExecutionDraft) -> int:
    """Note how a decision stands; returns its new version.

    Raises 'extension-needs-date', 'extension-not-later', 'noted-before-meeting', 'meeting-not-held',
    Conflict.
    """
    with store.write(actor) as session:
        decision = _decision(session, actor, draft.decision_id)
        if decision.version != draft.version:
            raise Conflict(version=decision.version)
        _check(decision, draft)
        decision.execution.append(
            Execution(
                noted_on=draft.noted_on,
                state=draft.state,
                note=draft.note,
                extended_to=draft.extended_to,
                noted_by=actor.name,
                item_id=draft.item_id,
            )
        )
        return _stand(session, decision)


def take_back_note(store: Store, actor: Actor, execution_id: int) -> int:
    """Remove a note entered by mistake; the decision stands as the note before says. Returns its new version.
    """
    with store.write(actor) as session:
        execution = session.get(Execution, execution_id)
        if execution is None:
            raise NotFound("execution-missing", id=execution_id)
        decision = _decision(session, actor, execution.decision_id)
        decision.execution.remove(execution)
        return _stand(session, decision)


def _decision(session: Session, actor: Actor, decision_id: int) -> Decision:
    decision = session.get(Decision, decision_id, populate_existing=True)
    if decision is None or decision.record.binned_at is not None:
        raise NotFound("decision-missing", id=decision_id)
    meeting = any_meeting(session, actor, decision.item.meeting_id)
    if meeting.state not in HELD:
        raise Invalid("meeting-not-held")
    return decision


def _check(decision: Decision, draft: ExecutionDraft) -> None:
    if draft.noted_on < decision.item.meeting.held_on:
        raise Invalid("noted-before-meeting", field="noted_on", day=decision.item.meeting.held_on)
    if draft.state is DecisionState.EXTENDED:
        if draft.extended_to is None:
            raise Invalid("extension-needs-date", field="extended_to")
        before = decision.extended_to or decision.due_on
        if before is not None and draft.extended_to <= before:
            raise Invalid("extension-not-later", field="extended_to", day=before)
    elif draft.extended_to is not None:
        raise Invalid("extension-only-when-extended", field="extended_to")


def _stand(session: Session, decision: Decision) -> int:
    """The decision stands as its latest note says."""
    notes = sorted(decision.execution, key=lambda note: note.noted_on)
    last = notes[-1] if notes else None
    decision.state = last.state if last else DecisionState.OPEN
    decision.finished_on = last.noted_on if last and last.state not in UNFINISHED else None
    extensions = [note.extended_to for note in notes if note.extended_to is not None]
    decision.extended_to = extensions[-1] if extensions else None
    session.flush()
    return decision.version
