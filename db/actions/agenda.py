"""The agenda: adding questions, ordering them, putting them off, taking them off.

Every function returns the versions of the questions on the agenda afterwards (question id → version), since
moving a question counts its version up.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.actions.minutes_access import any_meeting, item_to_change, live_items, meeting_to_change, renumber
from db.actor import Actor
from db.errors import Invalid, NotFound
from db.models.base import Record, utc_now
from db.models.meetings import AgendaItem, ItemState, Meeting
from db.queries.agenda import ProposedQuestion
from db.queries.meetings import COMING
from db.storage import Store

Versions = dict[int, int]


@dataclass(frozen=True, slots=True)
class Added:
    """Questions were added; their ids in the order in which they were given."""

    item_ids: tuple[int, ...]
    versions: Versions


@dataclass(frozen=True, slots=True)
class Postponed:
    """A question was put off; it waits for a meeting where no later one is planned yet."""

    successor_item_id: int | None
    successor_meeting_id: int | None
    versions: Versions


def new_item(question: ProposedQuestion, position: int) -> AgendaItem:
    """A question of an agenda, not in any meeting yet."""
    return AgendaItem(
        position=position,
        kind=question.kind,
        question=question.question,
        question_twin=question.question_twin,
        rapporteur_id=question.rapporteur_id,
        linked_record_id=question.linked_record_id,
        postponed_from_id=question.postponed_from_id,
    )


def add_items(
    store: Store,
    actor: Actor,
    meeting_id: int,
    questions: Sequence[ProposedQuestion],
    place: int | None = None,
) -> Added:
    """Put questions on the agenda, at its end or so that the first of them gets the number `place`."""
    with store.write(actor) as session:
        meeting = meeting_to_change(session, actor, meeting_id)
        items = live_items(meeting)
        start = len(items) if place is None else max(0, min(place - 1, len(items)))
        added = [new_item(question, 0) for question in questions]
        meeting.items.extend(added)
        _number([*items[:start], *added, *items[start:]])
        session.flush()
        return Added(tuple(item.id for item in added), _versions(meeting))


def reorder_items(store: Store, actor: Actor, meeting_id: int, item_ids: Sequence[int]) -> Versions:
    """Put the questions in this order; raises 'agenda-changed' where they aren't the questions on the agenda.
    """
    with store.write(actor) as session:
        meeting = meeting_to_change(session, actor, meeting_id)
        items = {item.id: item for item in live_items(meeting)}
        if sorted(item_ids) != sorted(items):
            raise Invalid("agenda-changed")
        _number([items[item_id] for item_id in item_ids])
        session.flush()
        return _versions(meeting)


def bin_item(store: Store, actor: Actor, item_id: int) -> Versions:
    """Put a question into the bin with all that was written on it."""
    with store.write(actor) as session:
        item = item_to_change(session, actor, item_id)
        item.record.binned_at, item.record.binned_by = utc_now(), actor.name
        renumber(item.meeting)
        session.flush()
        return _versions(item.meeting)


def restore_item(store: Store, actor: Actor, item_id: int) -> Versions:
    """Take a question out of the bin; it goes back to its place."""
    with store.write(actor) as session:
        item = session.get(AgendaItem, item_id)
        if item is None:
            raise NotFound("item-missing", id=item_id)
        meeting = meeting_to_change(session, actor, item.meeting_id)
        others = [each for each in live_items(meeting) if each is not item]
        place = max(0, min(item.position - 1, len(others)))
        item.record.binned_at = item.record.binned_by = None
        _number([*others[:place], item, *others[place:]])
        session.flush()
        return _versions(meeting)


def postpone_item(store: Store, actor: Actor, item_id: int, to_meeting_id: int | None = None) -> Postponed:
    """Put a question off to that meeting, or to the body's next one; raises 'meeting-not-later', 'item-
    decided'.

    Where no later meeting is planned the question waits: `waiting.proposed_questions` offers it.
    """
    with store.write(actor) as session:
        item = item_to_change(session, actor, item_id)
        if item.state is not ItemState.OPEN:
            raise Invalid("item-not-open", state=item.state.value)
        if any(each.record.binned_at is None for each in item.decisions):
            raise Invalid("item-decided")
        target = _next_meeting(session, actor, item.meeting, to_meeting_id)
        item.state = ItemState.POSTPONED
        heir = None
        if target is not None:
            heir = _heir(item, len(live_items(target)) + 1)
            target.items.append(heir)
        session.flush()
        return Postponed(heir.id if heir else None, target.id if target else None, _versions(item.meeting))


def withdraw_item(store: Store, actor: Actor, item_id: int) -> Versions:
    """Take a question off the agenda; it stays on the paper as taken off. Raises 'item-not-open'."""
    with store.write(actor) as session:
        item = item_to_change(session, actor, item_id)
        if item.state is not ItemState.OPEN:
            raise Invalid("item-not-open", state=item.state.value)
        item.state = ItemState.WITHDRAWN
        session.flush()
        return _versions(item.meeting)


def put_back_item(store: Store, actor: Actor, item_id: int) -> Versions:
    """A question put off or taken off is dealt with after all; its successor goes to the bin.

    Raises 'item-taken-up' where the later meeting has dealt with it already.
    """
    with store.write(actor) as session:
        item = item_to_change(session, actor, item_id)
        for heir in _heirs(session, item):
            if heir.meeting.state not in COMING or _has_proceedings(heir):
                raise Invalid("item-taken-up", day=heir.meeting.held_on)
            heir.record.binned_at, heir.record.binned_by = utc_now(), actor.name
            renumber(heir.meeting)
        item.state = ItemState.OPEN
        session.flush()
        return _versions(item.meeting)


def _heir(item: AgendaItem, position: int) -> AgendaItem:
    heir = new_item(
        ProposedQuestion(
            item.question, item.question_twin, item.kind, item.rapporteur_id, item.linked_record_id, item.id
        ),
        position,
    )
    heir.heard, heir.heard_twin = item.heard, item.heard_twin
    return heir


def _next_meeting(session: Session, actor: Actor, meeting: Meeting, chosen_id: int | None) -> Meeting | None:
    if chosen_id is not None:
        chosen = any_meeting(session, actor, chosen_id)
        later = chosen.held_on >= meeting.held_on and chosen.id != meeting.id
        if not later or chosen.state not in COMING or chosen.commission_id != meeting.commission_id:
            raise Invalid("meeting-not-later", day=meeting.held_on)
        return chosen
    return session.scalars(
        select(Meeting)
        .join(Record, Record.id == Meeting.id)
        .where(
            Meeting.commission_id == meeting.commission_id,
            Meeting.held_on > meeting.held_on,
            Meeting.state.in_(COMING),
            Record.binned_at.is_(None),
        )
        .order_by(Meeting.held_on, Meeting.id)
        .limit(1)
    ).first()


def _heirs(session: Session, item: AgendaItem) -> Sequence[AgendaItem]:
    return session.scalars(
        select(AgendaItem)
        .join(Record, Record.id == AgendaItem.id)
        .where(AgendaItem.postponed_from_id == item.id, Record.binned_at.is_(None))
    ).all()


def _has_proceedings(item: AgendaItem) -> bool:
    return bool(item.speeches or any(each.record.binned_at is None for each in item.decisions))


def _number(items: Sequence[AgendaItem]) -> None:
    for position, item in enumerate(items, start=1):
        if item.position != position:
            item.position = position


def _versions(meeting: Meeting) -> Versions:
    return {item.id: item.version for item in live_items(meeting)}
