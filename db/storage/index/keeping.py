"""Keeping the search index: entries of touched records are made anew, unchanged ones are left alone."""

from collections.abc import Collection, Iterator, Sequence
from typing import Any

from sqlalchemy import Connection, delete, insert, select, update

from db.models.base import Record, RecordKind
from db.models.meetings import AgendaItem, Decision, Meeting
from db.models.search import SearchEntry, SearchPrefix
from db.storage.index import trigrams
from db.storage.index.sources import RANKS, Entry, entries_of
from db.text import fold, words

Row = dict[str, Any]
"""A row of `search_entry`."""

BATCH = 400
"""Records per statement."""


def refresh_entries(connection: Connection, touched: Collection[int], moved: Collection[int] = ()) -> None:
    """Make the entries of touched records anew; `moved` ones take along the records whose entries name them."""
    wanted = set(touched) | _followers(connection, moved)
    for ids in _batches(sorted(wanted)):
        before, after = _refresh(connection, ids)
        trigrams.replace(connection, before, after)


def rebuild_entries(connection: Connection) -> None:
    """Make the whole index anew."""
    trigrams.forget_all(connection)
    connection.execute(delete(SearchPrefix))
    connection.execute(delete(SearchEntry))
    everything = connection.execute(select(Record.id).where(Record.kind.in_(RANKS)).order_by(Record.id)).scalars()
    for ids in _batches(everything.all()):
        _refresh(connection, ids)
    trigrams.rebuild(connection)


def missing_entries(connection: Connection) -> list[int]:
    """Records that search doesn't find, or finds by a text they no longer have."""
    everything = connection.execute(select(Record.id).where(Record.kind.in_(RANKS)).order_by(Record.id)).scalars()
    found: set[int] = set()
    for ids in _batches(everything.all()):
        wanted, stored = _entries(connection, ids), _stored(connection, ids)
        found.update(key for key in ids if not _same(wanted.get(key), stored.get(key)))
    titled = select(SearchEntry.record_id, SearchEntry.title_kk).where(
        SearchEntry.record_id.not_in(select(SearchPrefix.record_id))
    )
    found.update(key for key, title in connection.execute(titled) if words(title))
    return sorted(found)


def _followers(connection: Connection, moved: Collection[int]) -> set[int]:
    found: set[int] = set()
    for ids in _batches(sorted(moved)):
        meetings = select(Meeting.id).where(Meeting.commission_id.in_(ids))
        items = select(AgendaItem.id).where(AgendaItem.meeting_id.in_(ids))
        decisions = select(Decision.id).where(Decision.item_id.in_(ids) | Decision.item_id.in_(items))
        for statement in (meetings, items, decisions):
            found.update(connection.execute(statement).scalars())
    return found


def _refresh(connection: Connection, ids: Collection[int]) -> tuple[list[Row], list[Row]]:
    """Write what differs; returns the entries that are no longer so, and those that are so now."""
    wanted, stored = _wanted(connection, ids), _stored(connection, ids)
    gone = stored.keys() - wanted.keys()
    new = [wanted[key] for key in sorted(wanted.keys() - stored.keys())]
    changed = [wanted[key] for key in sorted(wanted.keys() & stored.keys()) if wanted[key] != stored[key]]
    retitled = [each["record_id"] for each in changed if _titles(each) != _titles(stored[each["record_id"]])]
    forgotten = [*gone, *retitled]
    if forgotten:
        connection.execute(delete(SearchPrefix).where(SearchPrefix.record_id.in_(forgotten)))
    if gone:
        connection.execute(delete(SearchEntry).where(SearchEntry.record_id.in_(gone)))
    for row in changed:
        connection.execute(update(SearchEntry).where(SearchEntry.record_id == row["record_id"]).values(row))
    if new:
        connection.execute(insert(SearchEntry), new)
    prefixes = [row for key in [each["record_id"] for each in new] + retitled for row in _prefixes(wanted[key])]
    if prefixes:
        connection.execute(insert(SearchPrefix), prefixes)
    refolded = [row for row in changed if row["folded"] != stored[row["record_id"]]["folded"]]
    before = [stored[key] for key in gone] + [stored[row["record_id"]] for row in refolded]
    return before, new + refolded


def _wanted(connection: Connection, ids: Collection[int]) -> dict[int, Row]:
    return {key: _row(entry) for key, entry in _entries(connection, ids).items()}


def _entries(connection: Connection, ids: Collection[int]) -> dict[int, Entry]:
    kinds: dict[RecordKind, list[int]] = {}
    for key, kind in connection.execute(select(Record.id, Record.kind).where(Record.id.in_(ids))):
        if kind in RANKS:
            kinds.setdefault(kind, []).append(key)
    return {entry.record_id: entry for kind, keys in kinds.items() for entry in entries_of(connection, kind, keys)}


def _stored(connection: Connection, ids: Collection[int]) -> dict[int, Row]:
    rows = connection.execute(select(SearchEntry.__table__).where(SearchEntry.record_id.in_(ids))).mappings()
    return {row["record_id"]: dict(row) for row in rows}


def _row(entry: Entry) -> Row:
    texts = dict.fromkeys((entry.title_kk, entry.title_ru, entry.body))
    return {
        "record_id": entry.record_id,
        "kind": entry.kind,
        "title_kk": entry.title_kk,
        "title_ru": entry.title_ru,
        "body": entry.body,
        "folded": fold("\n".join(texts)),
    }


def _same(entry: Entry | None, row: Row | None) -> bool:
    """A stored row says what the entry says (what is folded of it follows from that)."""
    if entry is None or row is None:
        return entry is None and row is None
    stored = (row["kind"], row["title_kk"], row["title_ru"], row["body"])
    return (entry.kind, entry.title_kk, entry.title_ru, entry.body) == stored


def _titles(row: Row) -> tuple[str, str]:
    return row["title_kk"], row["title_ru"]


def _prefixes(row: Row) -> Iterator[Row]:
    found = {word[:length] for title in set(_titles(row)) for word in words(title) for length in (1, 2)}
    for prefix in sorted(found):
        yield {"prefix": prefix, "rank": RANKS[row["kind"]], "record_id": row["record_id"]}


def _batches(ids: Sequence[int]) -> Iterator[Sequence[int]]:
    for start in range(0, len(ids), BATCH):
        yield ids[start : start + BATCH]
