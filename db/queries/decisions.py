"""Decisions and their execution: what is open, what is late, who is responsible."""

import datetime as dt
from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from sqlalchemy import ColumnElement, case, func, or_, select
from sqlalchemy.orm import Session, aliased

from db.models.base import Record
from db.models.commissions import Commission
from db.models.meetings import (
    AgendaItem,
    Decision,
    DecisionResponsible,
    DecisionState,
    Execution,
    Meeting,
    MeetingState,
)
from db.models.protocol_content import Names, PrintedPerson, Twin
from db.queries.meetings import HELD
from db.queries.printed import People
from db.queries.shapes import AnyRow, AnySelect
from db.text import words

UNFINISHED = (DecisionState.OPEN, DecisionState.EXTENDED, DecisionState.NOT_DONE)
"""States in which a decision is still under control."""


@dataclass(frozen=True, slots=True)
class DecisionFilter:
    """What the list shows; None or an empty text means all."""

    academic_year: int | None = None
    commission_ids: Collection[int] | None = None
    person_id: int | None = None
    """Responsible for it by name."""
    states: Collection[DecisionState] | None = None
    under_control: bool = False
    """Only decisions not finished that somebody is to carry out."""
    late_only: bool = False
    due_from: dt.date | None = None
    due_to: dt.date | None = None
    text: str = ""


@dataclass(frozen=True, slots=True)
class DecisionRow:
    """A decision in a list; `due_on` is the date that counts now, `decided_due_on` the one in the protocol.
    """

    decision_id: int
    version: int
    item_id: int
    meeting_id: int
    commission_id: int
    commission: Names
    academic_year: int
    protocol_number: int | None
    meeting_state: MeetingState
    held_on: dt.date
    question_number: int
    decision_number: int
    question: Twin
    text: Twin
    responsible: tuple[PrintedPerson, ...]
    everyone: bool
    due_on: dt.date | None
    decided_due_on: dt.date | None
    no_due_date: bool
    state: DecisionState
    finished_on: dt.date | None
    late: bool
    days_late: int
    """Days past the date; 0 where it isn't late."""
    last_note: str
    last_noted_on: dt.date | None


@dataclass(frozen=True, slots=True)
class DecisionCounts:
    """How decisions stand; those that nobody has to carry out (`no_due_date`) aren't counted as open.

    `late` are among the open, extended or not done ones.
    """

    by_state: dict[DecisionState, int]
    late: int

    @property
    def unfinished(self) -> int:
        """Still under control."""
        return sum(self.by_state.get(state, 0) for state in UNFINISHED)


@dataclass(frozen=True, slots=True)
class ExecutionRow:
    """A note on the execution of a decision."""

    execution_id: int
    noted_on: dt.date
    state: DecisionState
    note: str
    extended_to: dt.date | None
    noted_by: str
    item_id: int | None


def decisions_list(session: Session, chosen: DecisionFilter, today: dt.date) -> list[DecisionRow]:
    """Decisions of meetings that took place, the nearest date first; finished ones after the open ones."""
    finished = case((Decision.state.in_(UNFINISHED), 0), else_=1)
    statement = (
        _statement()
        .where(*_conditions(chosen, today))
        .order_by(
            finished,
            _due().is_(None),
            _due(),
            Meeting.held_on,
            AgendaItem.position,
            Decision.position,
            Decision.id,
        )
    )
    rows = _rows(session, statement, today)
    wanted = words(chosen.text)
    return [row for row in rows if _found(wanted, row)] if wanted else rows


def open_decisions(
    session: Session, commission_id: int, before: dt.date, today: dt.date | None = None
) -> list[DecisionRow]:
    """Decisions of the body under control, taken before that day; late is judged on `today` (that day if
    None).
    """
    statement = (
        _statement()
        .where(
            Meeting.commission_id == commission_id,
            Meeting.held_on < before,
            Decision.state.in_(UNFINISHED),
            Decision.no_due_date.is_(False),
        )
        .order_by(Meeting.held_on, Meeting.id, AgendaItem.position, Decision.position, Decision.id)
    )
    return _rows(session, statement, today or before)


def late_decisions(
    session: Session, today: dt.date, commission_ids: Collection[int] | None = None, limit: int | None = None
) -> list[DecisionRow]:
    """Decisions past their date and not finished, the longest overdue first."""
    chosen = DecisionFilter(commission_ids=commission_ids, late_only=True)
    statement = _statement().where(*_conditions(chosen, today)).order_by(_due(), Decision.id).limit(limit)
    return _rows(session, statement, today)


def decision(session: Session, decision_id: int, today: dt.date) -> DecisionRow | None:
    """One decision, or None."""
    rows = _rows(session, _statement().where(Decision.id == decision_id), today)
    return rows[0] if rows else None


def decision_counts(session: Session, chosen: DecisionFilter, today: dt.date) -> DecisionCounts:
    """How many decisions are in each state and how many are late; the text of the filter isn't looked at."""
    statement = (
        _joined(select(Decision.state, func.count(), func.sum(case((is_late(today), 1), else_=0))))
        .where(
            *_conditions(chosen, today),
            or_(Decision.state != DecisionState.OPEN, Decision.no_due_date.is_(False)),
        )
        .group_by(Decision.state)
    )
    rows = session.execute(statement).all()
    return DecisionCounts(
        {state: count for state, count, _ in rows}, sum(int(late or 0) for _, _, late in rows)
    )


def execution_notes(session: Session, decision_id: int) -> list[ExecutionRow]:
    """What was noted on a decision's execution, the oldest first."""
    rows = session.execute(
        select(
            Execution.id,
            Execution.noted_on,
            Execution.state,
            Execution.note,
            Execution.extended_to,
            Execution.noted_by,
            Execution.item_id,
        )
        .where(Execution.decision_id == decision_id)
        .order_by(Execution.noted_on, Execution.id)
    )
    return [ExecutionRow(*row) for row in rows.all()]


def _due() -> ColumnElement[dt.date | None]:
    return func.coalesce(Decision.extended_to, Decision.due_on)


def is_late(today: dt.date) -> ColumnElement[bool]:
    """Under control and past its date on that day; answered by the index `ix_decision_due`."""
    return Decision.no_due_date.is_(False) & Decision.state.in_(UNFINISHED) & (_due() < today)


def _conditions(chosen: DecisionFilter, today: dt.date) -> list[ColumnElement[bool]]:
    conditions: list[ColumnElement[bool]] = []
    if chosen.academic_year is not None:
        conditions.append(Meeting.academic_year == chosen.academic_year)
    if chosen.commission_ids is not None:
        conditions.append(Meeting.commission_id.in_(sorted(chosen.commission_ids)))
    if chosen.person_id is not None:
        named = select(DecisionResponsible.decision_id).where(
            DecisionResponsible.person_id == chosen.person_id
        )
        conditions.append(Decision.id.in_(named))
    if chosen.states is not None:
        conditions.append(Decision.state.in_(sorted(chosen.states)))
    if chosen.under_control:
        conditions.append(Decision.state.in_(UNFINISHED) & Decision.no_due_date.is_(False))
    if chosen.late_only:
        conditions.append(is_late(today))
    if chosen.due_from is not None:
        conditions.append(_due() >= chosen.due_from)
    if chosen.due_to is not None:
        conditions.append(_due() <= chosen.due_to)
    return conditions


def _joined(statement: AnySelect) -> AnySelect:
    meeting, item = aliased(Record), aliased(Record)
    return (
        statement.join_from(Decision, AgendaItem, AgendaItem.id == Decision.item_id)
        .join(Meeting, Meeting.id == AgendaItem.meeting_id)
        .join(Commission, Commission.id == Meeting.commission_id)
        .join(Record, Record.id == Decision.id)
        .join(item, item.id == AgendaItem.id)
        .join(meeting, meeting.id == Meeting.id)
        .where(
            Record.binned_at.is_(None),
            item.binned_at.is_(None),
            meeting.binned_at.is_(None),
            Meeting.state.in_(HELD),
        )
    )


def _statement() -> AnySelect:
    return _joined(
        select(
            Decision.id,
            Decision.version,
            Decision.item_id,
            AgendaItem.meeting_id,
            Meeting.commission_id,
            Commission.name_kk,
            Commission.name_ru,
            Meeting.academic_year,
            Meeting.number,
            Meeting.state.label("meeting_state"),
            Meeting.held_on,
            AgendaItem.position.label("question_number"),
            Decision.position.label("decision_number"),
            AgendaItem.question,
            AgendaItem.question_twin,
            Decision.text,
            Decision.text_twin,
            Decision.everyone,
            Decision.due_on,
            Decision.extended_to,
            Decision.no_due_date,
            Decision.state,
            Decision.finished_on,
        )
    )


def _rows(session: Session, statement: AnySelect, today: dt.date) -> list[DecisionRow]:
    found = session.execute(statement).all()
    ids = [row.id for row in found]
    responsible = _responsible(session, ids)
    notes = _last_notes(session, ids)
    people = People(session, {person for each in responsible.values() for person in each})
    return [_row(row, responsible[row.id], notes.get(row.id), people, today) for row in found]


def _row(
    row: AnyRow, responsible: Sequence[int], note: tuple[str, dt.date] | None, people: People, today: dt.date
) -> DecisionRow:
    due_on = row.extended_to or row.due_on
    late = row.state in UNFINISHED and not row.no_due_date and due_on is not None and due_on < today
    return DecisionRow(
        decision_id=row.id,
        version=row.version,
        item_id=row.item_id,
        meeting_id=row.meeting_id,
        commission_id=row.commission_id,
        commission=Names(row.name_kk, row.name_ru),
        academic_year=row.academic_year,
        protocol_number=row.number,
        meeting_state=row.meeting_state,
        held_on=row.held_on,
        question_number=row.question_number,
        decision_number=row.decision_number,
        question=Twin(row.question, row.question_twin),
        text=Twin(row.text, row.text_twin),
        responsible=tuple(people.on(person, row.held_on) for person in responsible),
        everyone=row.everyone,
        due_on=due_on,
        decided_due_on=row.due_on,
        no_due_date=row.no_due_date,
        state=row.state,
        finished_on=row.finished_on,
        late=late,
        days_late=(today - due_on).days if late else 0,
        last_note=note[0] if note else "",
        last_noted_on=note[1] if note else None,
    )


def _responsible(session: Session, decision_ids: Sequence[int]) -> dict[int, list[int]]:
    people: dict[int, list[int]] = defaultdict(list)
    for ids in _chunks(decision_ids):
        statement = (
            select(DecisionResponsible.decision_id, DecisionResponsible.person_id)
            .where(DecisionResponsible.decision_id.in_(ids))
            .order_by(DecisionResponsible.position, DecisionResponsible.person_id)
        )
        for decision_id, person_id in session.execute(statement).all():
            people[decision_id].append(person_id)
    return people


def _last_notes(session: Session, decision_ids: Sequence[int]) -> dict[int, tuple[str, dt.date]]:
    notes: dict[int, tuple[str, dt.date]] = {}
    for ids in _chunks(decision_ids):
        statement = (
            select(Execution.decision_id, Execution.note, Execution.noted_on)
            .where(Execution.decision_id.in_(ids))
            .order_by(Execution.noted_on, Execution.id)
        )
        for decision_id, note, noted_on in session.execute(statement).all():
            notes[decision_id] = (note, noted_on)
    return notes


def _chunks(ids: Sequence[int], size: int = 5_000) -> list[Sequence[int]]:
    return [ids[start : start + size] for start in range(0, len(ids), size)]


def _found(wanted: list[str], row: DecisionRow) -> bool:
    people = " ".join(f"{person.full.kk} {person.full.ru}" for person in row.responsible)
    known = words(
        f"{row.text.text} {row.text.twin} {row.question.text} {row.commission.kk} {row.commission.ru} {people}"
    )
    return all(any(word.startswith(part) for word in known) for part in wanted)
