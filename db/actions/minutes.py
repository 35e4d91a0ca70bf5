"""Entering the minutes: a question with all its proceedings is saved as it is typed.

A save carries the version of the question that the editor loaded. Where somebody else saved since, nothing is
overwritten: Conflict holds both versions of what differs. Undoing is done by the editor: it saves the earlier
draft, and what had been removed comes back.
"""

import datetime as dt
from dataclasses import dataclass, replace

from sqlalchemy.orm import Session

from db.actions.minutes_access import begin_entering, conflict, item_to_change, live_decisions, touched
from db.actor import Actor
from db.errors import Invalid, NotFound
from db.models.base import utc_now
from db.models.meetings import AgendaItem, Decision, DecisionResponsible, ItemKind, MeetingState, Speech
from db.models.protocol_content import Votes
from db.storage import Store


@dataclass(frozen=True, slots=True)
class SpeechDraft:
    """What somebody said; without an id it is new, and dropped while it is empty."""

    speaker_id: int | None = None
    text: str = ""
    text_twin: str = ""
    speech_id: int | None = None

    @property
    def is_blank(self) -> bool:
        """Nothing has been entered."""
        return self.speaker_id is None and not (self.text.strip() or self.text_twin.strip())


@dataclass(frozen=True, slots=True)
class DecisionDraft:
    """A decision; without an id it is new, and dropped while it is empty."""

    text: str = ""
    text_twin: str = ""
    responsible_ids: tuple[int, ...] = ()
    everyone: bool = False
    due_on: dt.date | None = None
    no_due_date: bool = False
    decision_id: int | None = None

    @property
    def is_blank(self) -> bool:
        """Nothing has been entered."""
        entered = (
            self.text.strip()
            or self.text_twin.strip()
            or self.responsible_ids
            or self.everyone
            or self.due_on
        )
        return not entered


@dataclass(frozen=True, slots=True)
class ItemDraft:
    """A question with all its proceedings, in the order of the paper; `version` is the one the editor loaded.
    """

    item_id: int
    version: int
    question: str
    question_twin: str = ""
    kind: ItemKind = ItemKind.FREE
    rapporteur_id: int | None = None
    linked_record_id: int | None = None
    heard: str = ""
    heard_twin: str = ""
    votes: Votes | None = None
    speeches: tuple[SpeechDraft, ...] = ()
    decisions: tuple[DecisionDraft, ...] = ()


@dataclass(frozen=True, slots=True)
class SavedItem:
    """What a save led to; ids stand in the order of the draft, None for what was dropped as empty."""

    version: int
    meeting_version: int
    meeting_state: MeetingState
    speech_ids: tuple[int | None, ...]
    decision_ids: tuple[int | None, ...]


def save_item(store: Store, actor: Actor, draft: ItemDraft, sitting: str = "") -> SavedItem:
    """Save a question and its proceedings; the first entry turns a planned meeting into one being entered.

    `sitting` names the sitting at this question: its autosaves are one entry of the audit. Saving what stands
    there already is no conflict, so that a save may be repeated after an answer was lost. Raises Conflict
    (its fields named as in `ItemDraft`), 'votes-negative', NotFound, NotAllowed, 'meeting-closed'.
    """
    _check_votes(draft.votes)
    with store.write(actor, sitting=sitting) as session:
        item = item_to_change(session, actor, draft.item_id)
        if item.version != draft.version:
            theirs = draft_of(item)
            if _same(draft, theirs):
                return _saved(item, draft, item.version, item.meeting.version)
            raise conflict(draft, theirs)
        _save_texts(item, draft)
        speeches = _save_speeches(session, item, draft.speeches)
        decisions = _save_decisions(item, draft.decisions, actor)
        if _has_entry(draft):
            begin_entering(item.meeting)
        version = touched(session, item)
        return SavedItem(
            version,
            item.meeting.version,
            item.meeting.state,
            tuple(speech.id if speech else None for speech in speeches),
            tuple(decision.id if decision else None for decision in decisions),
        )


def restore_decision(store: Store, actor: Actor, decision_id: int) -> int:
    """Take a decision out of the bin, as the last one of its question; returns the question's new version.

    Raises 'decision-missing', and 'meeting-closed' where the minutes were signed without it.
    """
    with store.write(actor) as session:
        decision = session.get(Decision, decision_id, populate_existing=True)
        if decision is None:
            raise NotFound("decision-missing", id=decision_id)
        item = item_to_change(session, actor, decision.item_id)
        decision.position = 1 + len([each for each in live_decisions(item) if each is not decision])
        decision.record.binned_at = decision.record.binned_by = None
        return touched(session, item)


def draft_of(item: AgendaItem) -> ItemDraft:
    """The question as it is kept now."""
    votes = None
    if not (item.votes_for is item.votes_against is item.votes_abstained is None):
        votes = Votes(item.votes_for or 0, item.votes_against or 0, item.votes_abstained or 0)
    return ItemDraft(
        item_id=item.id,
        version=item.version,
        question=item.question,
        question_twin=item.question_twin,
        kind=item.kind,
        rapporteur_id=item.rapporteur_id,
        linked_record_id=item.linked_record_id,
        heard=item.heard,
        heard_twin=item.heard_twin,
        votes=votes,
        speeches=tuple(
            SpeechDraft(speech.speaker_id, speech.text, speech.text_twin, speech.id)
            for speech in item.speeches
        ),
        decisions=tuple(
            DecisionDraft(
                decision.text,
                decision.text_twin,
                tuple(
                    each.person_id for each in sorted(decision.responsible, key=lambda each: each.position)
                ),
                decision.everyone,
                decision.due_on,
                decision.no_due_date,
                decision.id,
            )
            for decision in live_decisions(item)
        ),
    )


def _check_votes(votes: Votes | None) -> None:
    if votes is not None and min(votes.votes_for, votes.against, votes.abstained) < 0:
        raise Invalid("votes-negative", field="votes")


def _has_entry(draft: ItemDraft) -> bool:
    texts = draft.heard.strip() or draft.heard_twin.strip() or draft.votes is not None
    spoken = any(not speech.is_blank for speech in draft.speeches)
    return bool(texts) or spoken or any(not decision.is_blank for decision in draft.decisions)


def _save_texts(item: AgendaItem, draft: ItemDraft) -> None:
    for name in (
        "question",
        "question_twin",
        "kind",
        "rapporteur_id",
        "linked_record_id",
        "heard",
        "heard_twin",
    ):
        setattr(item, name, getattr(draft, name))
    votes = draft.votes
    item.votes_for = votes.votes_for if votes else None
    item.votes_against = votes.against if votes else None
    item.votes_abstained = votes.abstained if votes else None


def _save_speeches(
    session: Session, item: AgendaItem, drafts: tuple[SpeechDraft, ...]
) -> list[Speech | None]:
    known = {speech.id: speech for speech in item.speeches}
    kept: list[Speech | None] = []
    for draft in drafts:
        speech = known.pop(draft.speech_id, None) if draft.speech_id is not None else None
        if speech is None and draft.is_blank:
            kept.append(None)
            continue
        speech = speech or Speech()
        speech.speaker_id, speech.text, speech.text_twin = draft.speaker_id, draft.text, draft.text_twin
        speech.position = len(kept) + 1
        if speech not in item.speeches:
            item.speeches.append(speech)
        kept.append(speech)
    for speech in known.values():
        item.speeches.remove(speech)
    return kept


def _save_decisions(
    item: AgendaItem, drafts: tuple[DecisionDraft, ...], actor: Actor
) -> list[Decision | None]:
    known = {decision.id: decision for decision in item.decisions}
    kept: list[Decision | None] = []
    number = 0
    for draft in drafts:
        decision = known.pop(draft.decision_id, None) if draft.decision_id is not None else None
        if decision is None and draft.is_blank:
            kept.append(None)
            continue
        number += 1
        if decision is None:
            decision = Decision()
            item.decisions.append(decision)
        elif decision.record.binned_at is not None:
            decision.record.binned_at = decision.record.binned_by = None
        _save_decision(decision, draft, number)
        kept.append(decision)
    for decision in known.values():
        if decision.record.binned_at is None:
            decision.record.binned_at, decision.record.binned_by = utc_now(), actor.name
    return kept


def _save_decision(decision: Decision, draft: DecisionDraft, number: int) -> None:
    decision.position = number
    decision.text, decision.text_twin = draft.text, draft.text_twin
    decision.everyone, decision.due_on, decision.no_due_date = draft.everyone, draft.due_on, draft.no_due_date
    known = {each.person_id: each for each in decision.responsible}
    wanted = dict.fromkeys(draft.responsible_ids)
    for person_id, row in known.items():
        if person_id not in wanted:
            decision.responsible.remove(row)
    for position, person_id in enumerate(wanted):
        if person_id in known:
            known[person_id].position = position
        else:
            decision.responsible.append(DecisionResponsible(person_id=person_id, position=position))


def _same(mine: ItemDraft, theirs: ItemDraft) -> bool:
    return _without_ids(mine) == _without_ids(theirs)


def _without_ids(draft: ItemDraft) -> ItemDraft:
    return replace(
        draft,
        version=0,
        speeches=tuple(replace(each, speech_id=None) for each in draft.speeches if not each.is_blank),
        decisions=tuple(replace(each, decision_id=None) for each in draft.decisions if not each.is_blank),
    )


def _saved(item: AgendaItem, draft: ItemDraft, version: int, meeting_version: int) -> SavedItem:
    """The answer to a repeated save: what is stored matches the draft, one by one."""
    speeches = iter([speech.id for speech in item.speeches if speech.text.strip() or speech.speaker_id])
    decisions = iter([decision.id for decision in live_decisions(item)])
    return SavedItem(
        version,
        meeting_version,
        item.meeting.state,
        tuple(None if each.is_blank else next(speeches, None) for each in draft.speeches),
        tuple(None if each.is_blank else next(decisions, None) for each in draft.decisions),
    )
