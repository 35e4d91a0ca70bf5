"""Questions offered for an agenda: of a template, of an earlier meeting, and what waits for the body."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.models.base import Record
from db.models.meetings import AgendaItem, AgendaTemplateItem, ItemKind, MinutesLanguage
from db.models.protocol_content import Names


@dataclass(frozen=True, slots=True)
class ProposedQuestion:
    """A question for an agenda, not on it yet; its text is in the language of the minutes, the twin in the
    other.
    """

    question: str
    question_twin: str = ""
    kind: ItemKind = ItemKind.FREE
    rapporteur_id: int | None = None
    linked_record_id: int | None = None
    postponed_from_id: int | None = None
    """The question of an earlier meeting that this one takes up again."""


def worded(names: Names, language: MinutesLanguage, kind: ItemKind = ItemKind.FREE) -> ProposedQuestion:
    """A question kept in both languages, as minutes of that language put it (text first, twin second)."""
    first, second = (names.ru, names.kk) if language is MinutesLanguage.RU else (names.kk, names.ru)
    return ProposedQuestion(first or second, second if first else "", kind)


def template_questions(
    session: Session, template_id: int, language: MinutesLanguage
) -> list[ProposedQuestion]:
    """The questions of an agenda template."""
    rows = session.execute(
        select(AgendaTemplateItem.question_kk, AgendaTemplateItem.question_ru, AgendaTemplateItem.kind)
        .where(AgendaTemplateItem.template_id == template_id)
        .order_by(AgendaTemplateItem.position)
    )
    return [worded(Names(kk, ru), language, kind) for kk, ru, kind in rows.all()]


def copied_questions(session: Session, meeting_id: int) -> list[ProposedQuestion]:
    """The questions of an earlier meeting, without what they were linked with."""
    rows = session.execute(
        select(AgendaItem.question, AgendaItem.question_twin, AgendaItem.kind, AgendaItem.rapporteur_id)
        .join(Record, Record.id == AgendaItem.id)
        .where(AgendaItem.meeting_id == meeting_id, Record.binned_at.is_(None))
        .order_by(AgendaItem.position)
    )
    return [ProposedQuestion(*row) for row in rows.all()]


def without_repeats(questions: Sequence[ProposedQuestion]) -> list[ProposedQuestion]:
    """The same questions, each once: the same text, or the same postponed question, isn't asked twice."""
    seen: set[object] = set()
    kept = []
    for question in questions:
        keys = {question.question.strip().casefold(), question.postponed_from_id} - {None}
        if question.kind is ItemKind.DECISIONS:
            keys = {ItemKind.DECISIONS}
        if not keys & seen:
            kept.append(question)
        seen |= keys
    return kept
