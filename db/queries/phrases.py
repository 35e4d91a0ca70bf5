"""The phrase library: finding a phrase by a few letters and filling its variables."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.models.base import Record
from db.models.meetings import Phrase
from db.text import fold, words

FIELDS = ("question", "heard", "speech", "decision")
"""Where phrases are offered; a phrase without a field is offered everywhere."""

VARIABLES = (
    "person",
    "persons",
    "date",
    "document",
    "subject",
    "group",
    "topic",
    "number",
    "commission",
    "period",
)
"""Variables a phrase may hold in braces; what isn't known when it is inserted stays to be typed over."""

_VARIABLE = re.compile(r"\{([a-z]+)\}")


@dataclass(frozen=True, slots=True)
class PhraseRow:
    """A phrase of the library."""

    phrase_id: int
    version: int
    abbreviation: str
    field: str
    text_kk: str
    text_ru: str
    built_in: bool

    def text(self, language: str) -> str:
        """The phrase in 'kk' or 'ru'; the other one where it is missing."""
        return (self.text_ru or self.text_kk) if language == "ru" else (self.text_kk or self.text_ru)


def phrases_list(session: Session, field: str = "") -> list[PhraseRow]:
    """The library by abbreviation; with a field only what is offered there."""
    statement = (
        select(
            Phrase.id,
            Phrase.version,
            Phrase.abbreviation,
            Phrase.field,
            Phrase.text_kk,
            Phrase.text_ru,
            Phrase.built_in,
        )
        .join(Record, Record.id == Phrase.id)
        .where(Record.binned_at.is_(None))
    )
    if field:
        statement = statement.where(Phrase.field.in_([field, ""]))
    rows = [PhraseRow(*row) for row in session.execute(statement).all()]
    return sorted(
        rows,
        key=lambda row: (row.abbreviation == "", fold(row.abbreviation), fold(row.text_kk), row.phrase_id),
    )


def find_phrases(
    session: Session, letters: str, language: str = "kk", field: str = "", limit: int = 12
) -> list[PhraseRow]:
    """Phrases for a few typed letters, the likeliest first.

    An abbreviation that is or begins with the letters comes first, then a text whose first words begin with
    them, then one that has such words anywhere; phrases of the field asked for come before those of other
    fields.
    """
    return match_phrases(phrases_list(session), letters, language, field)[:limit]


def match_phrases(
    rows: list[PhraseRow], letters: str, language: str = "kk", field: str = ""
) -> list[PhraseRow]:
    """The same among rows already loaded."""
    wanted = words(letters)
    if not wanted:
        return [row for row in rows if not field or row.field in (field, "")]
    ranked = []
    for place, row in enumerate(rows):
        rank = _rank(wanted, row, language)
        if rank is not None:
            ranked.append((rank, row.field not in (field, "") if field else False, place, row))
    return [row for *_, row in sorted(ranked, key=lambda each: each[:3])]


def variables_of(text: str) -> list[str]:
    """The variables of a phrase in the order in which they appear, each once."""
    return list(dict.fromkeys(name for name in _VARIABLE.findall(text) if name in VARIABLES))


def fill(text: str, values: Mapping[str, str]) -> str:
    """The phrase with known variables replaced; others stay in braces. Values aren't filled again."""
    return _VARIABLE.sub(lambda match: values.get(match[1], match[0]), text)


def _rank(wanted: list[str], row: PhraseRow, language: str) -> int | None:
    letters = "".join(wanted)
    abbreviation = "".join(words(row.abbreviation))
    if abbreviation and abbreviation == letters:
        return 0
    if abbreviation.startswith(letters):
        return 1
    other = "kk" if language == "ru" else "ru"
    for penalty, text in ((2, row.text(language)), (4, row.text(other))):
        known = words(text)
        if all(word.startswith(part) for word, part in zip(known, wanted, strict=False)) and len(
            known
        ) >= len(wanted):
            return penalty
        if all(any(word.startswith(part) for word in known) for part in wanted):
            return penalty + 1
    return None
