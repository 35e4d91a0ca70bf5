"""What each kind of record is found by: one reader per kind, rows in, entries out. Binned records have none."""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Row, Select, select
from sqlalchemy.orm import aliased

from db.models.base import Record, RecordKind
from db.models.college import Speciality, StudyGroup, Subject
from db.models.commissions import Commission
from db.models.meetings import AgendaItem, Decision, Meeting, MinutesLanguage, Speech
from db.models.staff import Person, PersonName

TITLE_LIMIT = 300
"""Longest title in characters; the rest of a long decision is in the body."""

RANKS: dict[RecordKind, int] = {
    RecordKind.PERSON: 1,
    RecordKind.COMMISSION: 2,
    RecordKind.SUBJECT: 3,
    RecordKind.SPECIALITY: 4,
    RecordKind.GROUP: 5,
    RecordKind.MEETING: 6,
    RecordKind.AGENDA_ITEM: 7,
    RecordKind.DECISION: 8,
}
"""Kinds that search finds, the first first."""


@dataclass(frozen=True, slots=True)
class Entry:
    """What a record is found by: titles, and the text behind them."""

    record_id: int
    kind: RecordKind
    title_kk: str
    title_ru: str
    body: str


Reader = Callable[[Connection, Collection[int]], Iterator[Entry]]


def entries_of(connection: Connection, kind: RecordKind, ids: Collection[int]) -> Iterator[Entry]:
    """The entries of those records of a kind that aren't in the bin."""
    yield from _READERS[kind](connection, ids)


def _present(statement: Select[*tuple[Any, ...]], key: Any, ids: Collection[int]) -> Select[*tuple[Any, ...]]:
    return statement.join(Record, Record.id == key).where(key.in_(ids), Record.binned_at.is_(None))


def _in_bin(key: Any) -> Any:
    record = aliased(Record)
    return select(record.id).where(record.id == key, record.binned_at.is_not(None)).exists()


def _people(connection: Connection, ids: Collection[int]) -> Iterator[Entry]:
    names: dict[int, list[Row[Any]]] = defaultdict(list)
    order = select(PersonName.__table__).where(PersonName.person_id.in_(ids)).order_by(PersonName.starts_on)
    for name in connection.execute(order):
        names[name.person_id].append(name)
    people = select(Person.id, Person.organisation_kk, Person.organisation_ru, Person.phone, Person.email)
    for person in connection.execute(_present(people, Person.id, ids)):
        titles = [(_kazakh(name), _russian(name)) for name in names[person.id]] or [("", "")]
        former = [part for pair in titles[:-1] for part in dict.fromkeys(pair)]
        contacts = [person.organisation_kk, person.organisation_ru, person.phone, person.email]
        yield Entry(person.id, RecordKind.PERSON, *titles[-1], _joined(former + contacts))


def _kazakh(name: Row[Any]) -> str:
    return _joined([name.surname, name.given_name, name.patronymic], " ")


def _russian(name: Row[Any]) -> str:
    return _joined(
        [
            name.surname_ru or name.surname,
            name.given_name_ru or name.given_name,
            name.patronymic_ru or name.patronymic,
        ],
        " ",
    )


def _commissions(connection: Connection, ids: Collection[int]) -> Iterator[Entry]:
    statement = select(
        Commission.id,
        Commission.name_kk,
        Commission.name_ru,
        Commission.short_kk,
        Commission.short_ru,
        Commission.order_no,
    )
    for row in connection.execute(_present(statement, Commission.id, ids)):
        body = _joined([row.short_kk, row.short_ru, row.order_no])
        yield Entry(row.id, RecordKind.COMMISSION, row.name_kk, row.name_ru, body)


def _named(model: type[Subject] | type[Speciality], kind: RecordKind) -> Reader:
    def read(connection: Connection, ids: Collection[int]) -> Iterator[Entry]:
        statement = select(model.id, model.name_kk, model.name_ru, model.code)
        for row in connection.execute(_present(statement, model.id, ids)):
            yield Entry(row.id, kind, row.name_kk, row.name_ru, row.code)

    return read


def _groups(connection: Connection, ids: Collection[int]) -> Iterator[Entry]:
    statement = select(StudyGroup.id, StudyGroup.name)
    for row in connection.execute(_present(statement, StudyGroup.id, ids)):
        yield Entry(row.id, RecordKind.GROUP, row.name, row.name, "")


def _meetings(connection: Connection, ids: Collection[int]) -> Iterator[Entry]:
    statement = select(
        Meeting.id,
        Meeting.held_on,
        Meeting.number,
        Meeting.place,
        Meeting.place_twin,
        Commission.name_kk,
        Commission.name_ru,
    ).join(Commission, Commission.id == Meeting.commission_id)
    for row in connection.execute(_present(statement, Meeting.id, ids)):
        number = f"№ {row.number}" if row.number else ""
        kk, ru = (_joined([name, f"{row.held_on:%d.%m.%Y}", number], ", ") for name in (row.name_kk, row.name_ru))
        yield Entry(row.id, RecordKind.MEETING, kk, ru, _joined([row.place, row.place_twin]))


def _items(connection: Connection, ids: Collection[int]) -> Iterator[Entry]:
    speeches: dict[int, list[str]] = defaultdict(list)
    said = select(Speech.item_id, Speech.text, Speech.text_twin).where(Speech.item_id.in_(ids))
    for speech in connection.execute(said.order_by(Speech.item_id, Speech.position)):
        speeches[speech.item_id] += [speech.text, speech.text_twin]
    statement = (
        select(
            AgendaItem.id,
            AgendaItem.question,
            AgendaItem.question_twin,
            AgendaItem.heard,
            AgendaItem.heard_twin,
            Meeting.language,
        )
        .join(Meeting, Meeting.id == AgendaItem.meeting_id)
        .where(~_in_bin(Meeting.id))
    )
    for row in connection.execute(_present(statement, AgendaItem.id, ids)):
        body = [row.heard, row.heard_twin, *speeches[row.id]]
        yield _twin_entry(row.id, RecordKind.AGENDA_ITEM, row.language, row.question, row.question_twin, body)


def _decisions(connection: Connection, ids: Collection[int]) -> Iterator[Entry]:
    statement = (
        select(Decision.id, Decision.text, Decision.text_twin, Meeting.language)
        .join(AgendaItem, AgendaItem.id == Decision.item_id)
        .join(Meeting, Meeting.id == AgendaItem.meeting_id)
        .where(~_in_bin(Meeting.id), ~_in_bin(AgendaItem.id))
    )
    for row in connection.execute(_present(statement, Decision.id, ids)):
        yield _twin_entry(row.id, RecordKind.DECISION, row.language, row.text, row.text_twin, [])


def _twin_entry(
    record_id: int, kind: RecordKind, language: MinutesLanguage, text: str, twin: str, body: list[str]
) -> Entry:
    """Texts are typed in Russian for minutes in Russian, else in Kazakh."""
    kk, ru = (twin or text, text) if language is MinutesLanguage.RU else (text, twin or text)
    rest = [part for part in (text, twin) if len(part) > TITLE_LIMIT]
    return Entry(record_id, kind, kk[:TITLE_LIMIT], ru[:TITLE_LIMIT], _joined(rest + body))


def _joined(parts: list[str], between: str = "\n") -> str:
    return between.join(filter(None, parts))


_READERS: dict[RecordKind, Reader] = {
    RecordKind.PERSON: _people,
    RecordKind.COMMISSION: _commissions,
    RecordKind.SUBJECT: _named(Subject, RecordKind.SUBJECT),
    RecordKind.SPECIALITY: _named(Speciality, RecordKind.SPECIALITY),
    RecordKind.GROUP: _groups,
    RecordKind.MEETING: _meetings,
    RecordKind.AGENDA_ITEM: _items,
    RecordKind.DECISION: _decisions,
}
