"""The rows of whole minutes, fetched in bulk: questions, speeches, decisions and attendance of some meetings.

Everything in the bin is left out. The rows are plain tuples with names, grouped by what they belong to.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.models.base import Record
from db.models.meetings import AgendaItem, Attendance, Decision, DecisionResponsible, Speech
from db.queries.shapes import AnyRow, AnySelect


@dataclass(slots=True)
class MinutesRows:
    """Rows of several meetings: attendance and questions by meeting, the rest by question or decision."""

    attendance: dict[int, list[AnyRow]] = field(default_factory=lambda: defaultdict(list))
    items: dict[int, list[AnyRow]] = field(default_factory=lambda: defaultdict(list))
    speeches: dict[int, list[AnyRow]] = field(default_factory=lambda: defaultdict(list))
    decisions: dict[int, list[AnyRow]] = field(default_factory=lambda: defaultdict(list))
    responsible: dict[int, list[int]] = field(default_factory=lambda: defaultdict(list))

    def people(self) -> Iterable[int | None]:
        """Everybody the rows name."""
        for group in self.attendance.values():
            yield from (row.person_id for row in group)
        for group in self.items.values():
            yield from (row.rapporteur_id for row in group)
        for group in self.speeches.values():
            yield from (row.speaker_id for row in group)
        for ids in self.responsible.values():
            yield from ids


def minutes_rows(session: Session, meeting_ids: Sequence[int]) -> MinutesRows:
    """All rows of these meetings in five statements."""
    rows = MinutesRows()
    attendance: AnySelect = select(
        Attendance.id,
        Attendance.meeting_id,
        Attendance.person_id,
        Attendance.kind,
        Attendance.presence,
        Attendance.reason,
        Attendance.reason_twin,
        Attendance.came_at_item_id,
        Attendance.left_after_item_id,
    )
    for row in session.execute(
        attendance.where(Attendance.meeting_id.in_(meeting_ids)).order_by(Attendance.id)
    ).all():
        rows.attendance[row.meeting_id].append(row)
    items: AnySelect = (
        select(
            AgendaItem.id,
            AgendaItem.version,
            AgendaItem.meeting_id,
            AgendaItem.position,
            AgendaItem.kind,
            AgendaItem.state,
            AgendaItem.question,
            AgendaItem.question_twin,
            AgendaItem.rapporteur_id,
            AgendaItem.heard,
            AgendaItem.heard_twin,
            AgendaItem.votes_for,
            AgendaItem.votes_against,
            AgendaItem.votes_abstained,
            AgendaItem.linked_record_id,
            AgendaItem.postponed_from_id,
        )
        .join(Record, Record.id == AgendaItem.id)
        .where(AgendaItem.meeting_id.in_(meeting_ids), Record.binned_at.is_(None))
        .order_by(AgendaItem.meeting_id, AgendaItem.position, AgendaItem.id)
    )
    for row in session.execute(items).all():
        rows.items[row.meeting_id].append(row)
    _add_proceedings(session, meeting_ids, rows)
    return rows


def _add_proceedings(session: Session, meeting_ids: Sequence[int], rows: MinutesRows) -> None:
    speeches: AnySelect = (
        select(Speech.id, Speech.item_id, Speech.speaker_id, Speech.text, Speech.text_twin)
        .join(AgendaItem, AgendaItem.id == Speech.item_id)
        .where(AgendaItem.meeting_id.in_(meeting_ids))
        .order_by(Speech.item_id, Speech.position, Speech.id)
    )
    for row in session.execute(speeches).all():
        rows.speeches[row.item_id].append(row)
    decisions: AnySelect = (
        select(
            Decision.id,
            Decision.version,
            Decision.item_id,
            Decision.text,
            Decision.text_twin,
            Decision.everyone,
            Decision.due_on,
            Decision.no_due_date,
            Decision.state,
            Decision.extended_to,
            Decision.finished_on,
        )
        .join(AgendaItem, AgendaItem.id == Decision.item_id)
        .join(Record, Record.id == Decision.id)
        .where(AgendaItem.meeting_id.in_(meeting_ids), Record.binned_at.is_(None))
        .order_by(Decision.item_id, Decision.position, Decision.id)
    )
    for row in session.execute(decisions).all():
        rows.decisions[row.item_id].append(row)
    responsible = (
        select(DecisionResponsible.decision_id, DecisionResponsible.person_id)
        .join(Decision, Decision.id == DecisionResponsible.decision_id)
        .join(AgendaItem, AgendaItem.id == Decision.item_id)
        .where(AgendaItem.meeting_id.in_(meeting_ids))
        .order_by(
            DecisionResponsible.decision_id, DecisionResponsible.position, DecisionResponsible.person_id
        )
    )
    for decision_id, person_id in session.execute(responsible).all():
        rows.responsible[decision_id].append(person_id)
