"""People as papers name them: the name and the position a person had on a given day."""

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.models.protocol_content import Names, PrintedPerson
from db.models.staff import Person, PersonName, PersonPosition, Position

CHUNK = 5_000
"""How many ids one statement asks for."""


@dataclass(frozen=True, slots=True)
class _Name:
    starts_on: dt.date
    ends_on: dt.date | None
    short: Names
    full: Names
    sort_name: str


@dataclass(frozen=True, slots=True)
class _Position:
    starts_on: dt.date
    ends_on: dt.date | None
    name: Names


_Dated = TypeVar("_Dated", _Name, _Position)


class People:
    """The names, positions and home organisations of some people, as of any day; two statements in all."""

    def __init__(self, session: Session, person_ids: Iterable[int | None]) -> None:
        self._names: dict[int, list[_Name]] = defaultdict(list)
        self._positions: dict[int, list[_Position]] = defaultdict(list)
        self._organisations: dict[int, Names] = {}
        self._known: dict[tuple[int, dt.date], PrintedPerson] = {}
        ids = sorted({each for each in person_ids if each is not None})
        for start in range(0, len(ids), CHUNK):
            self._load(session, ids[start : start + CHUNK])

    def on(self, person_id: int, day: dt.date) -> PrintedPerson:
        """The person as named on that day; the nearest known name where that day has none."""
        key = (person_id, day)
        if key not in self._known:
            name = _of_day(self._names[person_id], day)
            position = _of_day(self._positions[person_id], day, strict=True)
            self._known[key] = PrintedPerson(
                person_id=person_id,
                short=name.short if name else Names(),
                full=name.full if name else Names(),
                position=position.name if position else Names(),
                organisation=self._organisations.get(person_id, Names()),
            )
        return self._known[key]

    def maybe(self, person_id: int | None, day: dt.date) -> PrintedPerson | None:
        """The same for somebody who may not be given."""
        return None if person_id is None else self.on(person_id, day)

    def order(self, person_id: int, day: dt.date) -> str:
        """The key that sorts people by the Kazakh alphabet."""
        name = _of_day(self._names[person_id], day)
        return name.sort_name if name else ""

    def _load(self, session: Session, ids: Sequence[int]) -> None:
        names = session.execute(
            select(
                Person.id,
                Person.organisation_kk,
                Person.organisation_ru,
                PersonName.starts_on,
                PersonName.ends_on,
                PersonName.sort_name,
                PersonName.surname,
                PersonName.given_name,
                PersonName.patronymic,
                PersonName.surname_ru,
                PersonName.given_name_ru,
                PersonName.patronymic_ru,
            )
            .join(PersonName, PersonName.person_id == Person.id)
            .where(Person.id.in_(ids))
            .order_by(PersonName.starts_on)
        )
        for row in names.all():
            kazakh = (row.surname, row.given_name, row.patronymic)
            russian = _russian(kazakh, (row.surname_ru, row.given_name_ru, row.patronymic_ru))
            self._names[row.id].append(
                _Name(
                    row.starts_on,
                    row.ends_on,
                    Names(short_name(*kazakh), short_name(*russian)),
                    Names(full_name(*kazakh), full_name(*russian)),
                    row.sort_name,
                )
            )
            self._organisations[row.id] = Names(row.organisation_kk, row.organisation_ru)
        positions = session.execute(
            select(
                PersonPosition.person_id,
                PersonPosition.starts_on,
                PersonPosition.ends_on,
                Position.name_kk,
                Position.name_ru,
            )
            .join(Position, Position.id == PersonPosition.position_id)
            .where(PersonPosition.person_id.in_(ids))
            .order_by(PersonPosition.starts_on, PersonPosition.id)
        )
        for person_id, starts_on, ends_on, kk, ru in positions.all():
            self._positions[person_id].append(_Position(starts_on, ends_on, Names(kk, ru)))


def short_name(surname: str, given_name: str, patronymic: str) -> str:
    """Initials before the surname: 'А.Б. Сұлтанов', 'Ә. Нұрланқызы', 'А.-М. Ким'."""
    initials = "".join(_initial(part) for part in (given_name, patronymic) if part)
    return f"{initials} {surname}".strip()


def full_name(surname: str, given_name: str, patronymic: str) -> str:
    """All parts, surname first."""
    return " ".join(part for part in (surname, given_name, patronymic) if part)


def _initial(name: str) -> str:
    return (
        "-".join(f"{part[0].upper()}." for part in name.split()[0].split("-") if part) if name.split() else ""
    )


def _russian(kazakh: tuple[str, str, str], russian: tuple[str, str, str]) -> tuple[str, str, str]:
    """The Russian spelling with missing parts taken from the Kazakh one; all empty where nothing was given.
    """
    if not any(russian):
        return ("", "", "")
    surname, given_name, patronymic = (ru or kk for kk, ru in zip(kazakh, russian, strict=True))
    return (surname, given_name, patronymic)


def _of_day(facts: Sequence[_Dated], day: dt.date, *, strict: bool = False) -> _Dated | None:
    for fact in reversed(facts):
        if fact.starts_on <= day and (fact.ends_on is None or fact.ends_on >= day):
            return fact
    if strict or not facts:
        return None
    earlier = [fact for fact in facts if fact.starts_on <= day]
    return earlier[-1] if earlier else facts[0]
