"""Finding any record by what is written in it: people first, then commissions, subjects, meetings, what was decided.

Words of one or two letters are looked up as beginnings of words in titles, longer ones anywhere in the text through
the trigram index of the engine. All words of a query must be found. Records in the bin aren't.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Row, Select, select, union_all
from sqlalchemy.orm import Session, aliased

from db.models.base import RecordKind
from db.models.search import SearchEntry, SearchPrefix
from db.queries.excerpts import excerpt
from db.storage.index import RANKS
from db.storage.index.trigrams import TRIGRAMS
from db.text import fold, words

NAMED_KINDS = frozenset(
    {RecordKind.PERSON, RecordKind.COMMISSION, RecordKind.SUBJECT, RecordKind.SPECIALITY, RecordKind.GROUP}
)
"""Kinds that are few and looked for by name; all their matches are weighed, of other kinds the newest."""

WEIGHED = 500
"""Most records of a named kind that are weighed against each other."""

Found = Row[*tuple[Any, ...]]

TRIGRAM = 3
"""Letters a word needs for the trigram index."""

_ENTRIES: Select[*tuple[Any, ...]] = select(
    SearchEntry.record_id, SearchEntry.kind, SearchEntry.title_kk, SearchEntry.title_ru, SearchEntry.body
)


@dataclass(frozen=True, slots=True)
class Hit:
    """A record that was found; `snippet` is the place in its text, empty where the title says it."""

    record_id: int
    kind: RecordKind
    title_kk: str
    title_ru: str
    snippet: str = ""


def search(session: Session, text: str, limit: int = 50, kinds: Collection[RecordKind] | None = None) -> list[Hit]:
    """At most `limit` records that hold every word of `text`, the likeliest first; none for an empty text."""
    wanted = words(text)
    if not wanted:
        return []
    sought = [kind for kind in RANKS if kinds is None or kind in kinds]
    find = _by_text if any(len(word) >= TRIGRAM for word in wanted) else _by_beginnings
    named = _weighed(find(session, wanted, [kind for kind in sought if kind in NAMED_KINDS], WEIGHED), wanted)
    rows = named[:limit]
    if len(rows) < limit:
        others = [kind for kind in sought if kind not in NAMED_KINDS]
        rows += find(session, wanted, others, limit - len(rows))
    return [_hit(row, wanted) for row in rows]


def _by_beginnings(session: Session, wanted: Sequence[str], kinds: Sequence[RecordKind], limit: int) -> list[Found]:
    """Records whose title has words that begin so, newest first within a kind."""
    if not kinds:
        return []
    parts = [select(_keys(wanted, kind, limit).subquery()) for kind in kinds]
    found = union_all(*parts).subquery()
    statement = _ENTRIES.join(found, found.c.record_id == SearchEntry.record_id)
    return list(session.execute(statement.order_by(found.c.rank, found.c.record_id.desc()).limit(limit)))


def _keys(wanted: Sequence[str], kind: RecordKind, limit: int) -> Select[*tuple[Any, ...]]:
    """Keys of one kind, streamed from the end of the index of beginnings."""
    first, *rest = sorted(set(wanted), key=len, reverse=True)
    rank = RANKS[kind]
    keys = select(SearchPrefix.record_id, SearchPrefix.rank).where(
        SearchPrefix.prefix == first, SearchPrefix.rank == rank
    )
    for word in rest:
        other = aliased(SearchPrefix)
        has_word = select(other.record_id).where(
            other.prefix == word, other.rank == rank, other.record_id == SearchPrefix.record_id
        )
        keys = keys.where(has_word.exists())
    return keys.order_by(SearchPrefix.record_id.desc()).limit(limit)


def _by_text(session: Session, wanted: Sequence[str], kinds: Sequence[RecordKind], limit: int) -> list[Found]:
    """Records with every word anywhere in their text, newest first."""
    if not kinds:
        return []
    long = [word for word in wanted if len(word) >= TRIGRAM]
    short = [word for word in wanted if len(word) < TRIGRAM]
    statement = _ENTRIES.where(SearchEntry.kind.in_(kinds), *map(_begins_a_word, short))
    named = NAMED_KINDS.issuperset(kinds)
    if named or session.get_bind().dialect.name != "sqlite":
        statement = statement.where(*(SearchEntry.folded.contains(word) for word in long))
        return list(session.execute(statement.order_by(SearchEntry.record_id.desc()).limit(limit)))
    query = " AND ".join(f'"{word}"' for word in long)
    statement = statement.join(TRIGRAMS, TRIGRAMS.c.rowid == SearchEntry.record_id).where(
        TRIGRAMS.c.search_trigram.op("MATCH")(query)
    )
    return list(session.execute(statement.order_by(TRIGRAMS.c.rowid.desc()).limit(limit)))


def _begins_a_word(word: str) -> ColumnElement[bool]:
    return SearchEntry.folded.startswith(word) | SearchEntry.folded.contains(f" {word}")


def _weighed(rows: list[Found], wanted: Sequence[str]) -> list[Found]:
    """By kind; titles that begin as the query does first, then by the alphabet."""

    def weight(row: Found) -> tuple[int, bool, str]:
        title = fold(row.title_kk)
        return RANKS[row.kind], not title.startswith(wanted[0]), title

    return sorted(rows, key=weight)


def _hit(row: Found, wanted: Sequence[str]) -> Hit:
    title = f" {fold(row.title_kk)} {fold(row.title_ru)}"
    sought = [word for word in wanted if word not in title]
    return Hit(row.record_id, row.kind, row.title_kk, row.title_ru, excerpt(row.body, sought) if sought else "")
