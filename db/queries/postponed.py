"""Questions that were put off: how often, and which of them wait for a meeting."""

from collections.abc import Mapping

from sqlalchemy import select
from sqlalchemy.orm import Session, aliased

from db.models.base import Record
from db.models.meetings import AgendaItem, ItemState, Meeting, MeetingState
from db.queries.agenda import ProposedQuestion


def postponements(session: Session, postponed_from: Mapping[int, int | None]) -> dict[int, int]:
    """How often each question was put off; `postponed_from` gives the earlier question of each."""
    counts = dict.fromkeys(postponed_from, 0)
    waiting = {item_id: earlier for item_id, earlier in postponed_from.items() if earlier is not None}
    while waiting:
        for item_id in waiting:
            counts[item_id] += 1
        earlier_ids = sorted(set(waiting.values()))
        found = session.execute(
            select(AgendaItem.id, AgendaItem.postponed_from_id).where(AgendaItem.id.in_(earlier_ids))
        )
        earlier_of = {earlier_id: before for earlier_id, before in found.all()}
        waiting = {
            item_id: before
            for item_id, earlier in waiting.items()
            if (before := earlier_of.get(earlier)) is not None
        }
    return counts


def waiting_questions(session: Session, commission_id: int) -> list[ProposedQuestion]:
    """Questions of the body that were put off and aren't on any later agenda, the oldest first."""
    successor, successor_record, successor_meeting = aliased(AgendaItem), aliased(Record), aliased(Meeting)
    meeting_record = aliased(Record)
    taken_up = (
        select(successor.id)
        .join(successor_record, successor_record.id == successor.id)
        .join(successor_meeting, successor_meeting.id == successor.meeting_id)
        .join(meeting_record, meeting_record.id == successor_meeting.id)
        .where(
            successor.postponed_from_id == AgendaItem.id,
            successor_record.binned_at.is_(None),
            meeting_record.binned_at.is_(None),
            successor_meeting.state != MeetingState.CANCELLED,
        )
        .correlate(AgendaItem)
        .exists()
    )
    statement = (
        select(AgendaItem)
        .join(Meeting, Meeting.id == AgendaItem.meeting_id)
        .join(Record, Record.id == AgendaItem.id)
        .where(
            Meeting.commission_id == commission_id,
            AgendaItem.state == ItemState.POSTPONED,
            Record.binned_at.is_(None),
            ~taken_up,
        )
        .order_by(Meeting.held_on, AgendaItem.position)
    )
    return [
        ProposedQuestion(
            question=item.question,
            question_twin=item.question_twin,
            kind=item.kind,
            rapporteur_id=item.rapporteur_id,
            linked_record_id=item.linked_record_id,
            postponed_from_id=item.id,
        )
        for item in session.scalars(statement).all()
    ]
