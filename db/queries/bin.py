"""What lies in the bin: which record, what it was called, who put it there and when."""

import datetime as dt
from collections.abc import Callable, Collection
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.models.base import Record, RecordKind
from db.models.college import Speciality, StudyGroup, Subject
from db.models.commissions import Commission
from db.models.meetings import AgendaItem, AgendaTemplate, Decision, Meeting, Phrase
from db.models.protocol_content import Names
from db.models.staff import PersonName


@dataclass(frozen=True, slots=True)
class BinRow:
    """A record in the bin; `origin` names what it was part of (a question's or a decision's meeting)."""

    record_id: int
    kind: RecordKind
    title: Names
    origin: Names
    binned_at: dt.datetime
    binned_by: str


NOWHERE = Names()


@dataclass(frozen=True, slots=True)
class _Title:
    title: Names
    origin: Names = NOWHERE


_Reader = Callable[[Session, Collection[int]], dict[int, _Title]]


def bin_rows(session: Session) -> list[BinRow]:
    """Everything in the bin, what was put there last first."""
    order = (Record.binned_at.desc(), Record.id.desc())
    records = session.execute(
        select(Record.id, Record.kind, Record.binned_at, Record.binned_by)
        .where(Record.binned_at.is_not(None))
        .order_by(*order)
    ).all()
    titles: dict[int, _Title] = {}
    for kind in {record.kind for record in records}:
        ids = [record.id for record in records if record.kind is kind]
        titles |= _READERS[kind](session, ids) if kind in _READERS else {}
    unknown = _Title(Names())
    return [
        BinRow(
            record_id=record.id,
            kind=record.kind,
            title=titles.get(record.id, unknown).title,
            origin=titles.get(record.id, unknown).origin,
            binned_at=record.binned_at,
            binned_by=record.binned_by or "",
        )
        for record in records
    ]


def _people(session: Session, ids: Collection[int]) -> dict[int, _Title]:
    statement = select(PersonName).where(PersonName.person_id.in_(ids)).order_by(PersonName.starts_on)
    found = {}
    for name in session.scalars(statement):
        kazakh = " ".join(filter(None, (name.surname, name.given_name, name.patronymic)))
        russian = " ".join(
            filter(
                None,
                (
                    name.surname_ru or name.surname,
                    name.given_name_ru or name.given_name,
                    name.patronymic_ru or name.patronymic,
                ),
            )
        )
        found[name.person_id] = _Title(Names(kazakh, russian))
    return found


def _named(
    model: type[Commission] | type[Subject] | type[Speciality] | type[AgendaTemplate],
) -> _Reader:
    def read(session: Session, ids: Collection[int]) -> dict[int, _Title]:
        rows = session.execute(select(model.id, model.name_kk, model.name_ru).where(model.id.in_(ids)))
        return {row.id: _Title(Names(row.name_kk, row.name_ru)) for row in rows}

    return read


def _groups(session: Session, ids: Collection[int]) -> dict[int, _Title]:
    rows = session.execute(select(StudyGroup.id, StudyGroup.name).where(StudyGroup.id.in_(ids)))
    return {row.id: _Title(Names(row.name, row.name)) for row in rows}


def _meetings(session: Session, ids: Collection[int]) -> dict[int, _Title]:
    rows = session.execute(
        select(Meeting.id, Meeting.held_on, Commission.name_kk, Commission.name_ru)
        .join(Commission, Commission.id == Meeting.commission_id)
        .where(Meeting.id.in_(ids))
    )
    return {row.id: _Title(_meeting_name(row.name_kk, row.name_ru, row.held_on)) for row in rows}


def _meeting_name(kk: str, ru: str, held_on: dt.date) -> Names:
    return Names(f"{kk}, {held_on:%d.%m.%Y}", f"{ru}, {held_on:%d.%m.%Y}")


def _items(session: Session, ids: Collection[int]) -> dict[int, _Title]:
    rows = session.execute(
        select(AgendaItem.id, AgendaItem.question, Meeting.held_on, Commission.name_kk, Commission.name_ru)
        .join(Meeting, Meeting.id == AgendaItem.meeting_id)
        .join(Commission, Commission.id == Meeting.commission_id)
        .where(AgendaItem.id.in_(ids))
    )
    return {row.id: _part(row.question, row.name_kk, row.name_ru, row.held_on) for row in rows}


def _decisions(session: Session, ids: Collection[int]) -> dict[int, _Title]:
    rows = session.execute(
        select(Decision.id, Decision.text, Meeting.held_on, Commission.name_kk, Commission.name_ru)
        .join(AgendaItem, AgendaItem.id == Decision.item_id)
        .join(Meeting, Meeting.id == AgendaItem.meeting_id)
        .join(Commission, Commission.id == Meeting.commission_id)
        .where(Decision.id.in_(ids))
    )
    return {row.id: _part(row.text, row.name_kk, row.name_ru, row.held_on) for row in rows}


def _part(text: str, kk: str, ru: str, held_on: dt.date) -> _Title:
    return _Title(Names(text, text), _meeting_name(kk, ru, held_on))


def _phrases(session: Session, ids: Collection[int]) -> dict[int, _Title]:
    rows = session.execute(select(Phrase.id, Phrase.text_kk, Phrase.text_ru).where(Phrase.id.in_(ids)))
    return {row.id: _Title(Names(row.text_kk, row.text_ru)) for row in rows}


_READERS: dict[RecordKind, _Reader] = {
    RecordKind.PERSON: _people,
    RecordKind.COMMISSION: _named(Commission),
    RecordKind.SUBJECT: _named(Subject),
    RecordKind.SPECIALITY: _named(Speciality),
    RecordKind.GROUP: _groups,
    RecordKind.MEETING: _meetings,
    RecordKind.AGENDA_ITEM: _items,
    RecordKind.DECISION: _decisions,
    RecordKind.PHRASE: _phrases,
    RecordKind.AGENDA_TEMPLATE: _named(AgendaTemplate),
}
