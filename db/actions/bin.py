"""Taking any record out of the bin, each kind by the action that knows what hangs on it."""

from collections.abc import Callable

from db.actions.agenda import restore_item
from db.actions.meetings import restore_meeting
from db.actions.minutes import restore_decision
from db.actions.phrases import restore_phrase
from db.actions.templates import restore_template
from db.actor import Actor
from db.errors import NotFound
from db.models.base import Record, RecordKind
from db.storage import Store

_OWN: dict[RecordKind, Callable[[Store, Actor, int], object]] = {
    RecordKind.MEETING: restore_meeting,
    RecordKind.AGENDA_ITEM: restore_item,
    RecordKind.DECISION: restore_decision,
    RecordKind.PHRASE: restore_phrase,
    RecordKind.AGENDA_TEMPLATE: restore_template,
}
"""Kinds whose restoring does more than take the mark off."""


def restore_record(store: Store, actor: Actor, record_id: int) -> RecordKind:
    """Take a record out of the bin and return its kind. Raises NotFound('record-missing')."""
    with store.read() as session:
        found = session.get(Record, record_id)
        kind = found.kind if found is not None else None
    if kind is None:
        raise NotFound("record-missing", id=record_id)
    if kind in _OWN:
        _OWN[kind](store, actor, record_id)
        return kind
    with store.write(actor) as session:
        actor.require_write(None)
        record = session.get_one(Record, record_id)
        record.binned_at = record.binned_by = None
    return kind
