"""The phrase library: own phrases beside the built-in ones."""

from dataclasses import dataclass

from sqlalchemy.orm import Session

from db.actions.minutes_access import line
from db.actor import Actor, Role
from db.errors import Conflict, Invalid, NotFound
from db.models.base import utc_now
from db.models.meetings import Phrase
from db.queries.phrases import FIELDS
from db.storage import Store


@dataclass(frozen=True, slots=True)
class PhraseDraft:
    """A phrase; without an id it is new."""

    text_kk: str = ""
    text_ru: str = ""
    abbreviation: str = ""
    field: str = ""
    phrase_id: int | None = None
    version: int = 0


def save_phrase(store: Store, actor: Actor, draft: PhraseDraft) -> int:
    """Add or change a phrase; returns its id. Raises 'phrase-empty', 'phrase-field-unknown', Conflict."""
    with store.write(actor) as session:
        actor.require(Role.CHAIR)
        if not (draft.text_kk.strip() or draft.text_ru.strip()):
            raise Invalid("phrase-empty", field="text_kk")
        if draft.field and draft.field not in FIELDS:
            raise Invalid("phrase-field-unknown", field="field")
        phrase = Phrase() if draft.phrase_id is None else _phrase(session, draft.phrase_id)
        if draft.phrase_id is not None and phrase.version != draft.version:
            raise Conflict(version=phrase.version)
        phrase.text_kk, phrase.text_ru = draft.text_kk.strip(), draft.text_ru.strip()
        phrase.abbreviation, phrase.field = line(draft.abbreviation), draft.field
        session.add(phrase)
        session.flush()
        return phrase.id


def bin_phrase(store: Store, actor: Actor, phrase_id: int) -> None:
    """Put a phrase into the bin."""
    with store.write(actor) as session:
        actor.require(Role.CHAIR)
        record = _phrase(session, phrase_id).record
        record.binned_at, record.binned_by = utc_now(), actor.name


def restore_phrase(store: Store, actor: Actor, phrase_id: int) -> None:
    """Take a phrase out of the bin."""
    with store.write(actor) as session:
        actor.require(Role.CHAIR)
        record = _phrase(session, phrase_id).record
        record.binned_at = record.binned_by = None


def _phrase(session: Session, phrase_id: int) -> Phrase:
    phrase = session.get(Phrase, phrase_id)
    if phrase is None:
        raise NotFound("phrase-missing", id=phrase_id)
    return phrase
