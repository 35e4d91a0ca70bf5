"""What held on a day: conditions on periods, and the name, position and category a person had then."""

import datetime as dt
from typing import Any

from sqlalchemy import ColumnElement, and_, or_
from sqlalchemy.orm import InstrumentedAttribute

from db.models.protocol_content import Names
from db.models.staff import Person, PersonCategory, PersonName, PersonPosition, Position
from db.queries.printed import full_name, short_name
from db.queries.shapes import AnyRow, AnySelect

NAME_COLUMNS = (
    PersonName.surname,
    PersonName.given_name,
    PersonName.patronymic,
    PersonName.surname_ru,
    PersonName.given_name_ru,
    PersonName.patronymic_ru,
    PersonName.sort_name,
)
"""What `short_names` and `full_names` need of a row."""

POSITION_COLUMNS = (
    PersonPosition.position_id,
    Position.kind.label("position_kind"),
    Position.name_kk.label("position_kk"),
    Position.name_ru.label("position_ru"),
)


def on_day(model: Any, day: dt.date) -> ColumnElement[bool]:
    """The period of a row of the model holds the day."""
    return and_(model.starts_on <= day, or_(model.ends_on.is_(None), model.ends_on >= day))


def overlapping(model: Any, first: dt.date, last: dt.date) -> ColumnElement[bool]:
    """The period of a row of the model shares a day with these."""
    return and_(model.starts_on <= last, or_(model.ends_on.is_(None), model.ends_on >= first))


def with_name(statement: AnySelect, person_id: InstrumentedAttribute[int], day: dt.date) -> AnySelect:
    """Join the name of the day (names of a person don't overlap)."""
    return statement.join(PersonName, and_(PersonName.person_id == person_id, on_day(PersonName, day)), isouter=True)


def with_position(statement: AnySelect, person_id: InstrumentedAttribute[int], day: dt.date) -> AnySelect:
    """Join the position of the day."""
    held = and_(PersonPosition.person_id == person_id, on_day(PersonPosition, day))
    return statement.join(PersonPosition, held, isouter=True).join(
        Position, Position.id == PersonPosition.position_id, isouter=True
    )


def with_category(statement: AnySelect, person_id: InstrumentedAttribute[int], day: dt.date) -> AnySelect:
    """Join the qualification category of the day."""
    had = and_(PersonCategory.person_id == person_id, on_day(PersonCategory, day))
    return statement.join(PersonCategory, had, isouter=True)


def working(day: dt.date) -> ColumnElement[bool]:
    """The person hadn't left by that day."""
    return or_(Person.left_on.is_(None), Person.left_on >= day)


def short_names(row: AnyRow) -> Names:
    """'А.Б. Сұлтанов' in both spellings."""
    return Names(short_name(*_kazakh(row)), short_name(*_russian(row)))


def full_names(row: AnyRow) -> Names:
    """'Сұлтанов Асқар Бекұлы' in both spellings."""
    return Names(full_name(*_kazakh(row)), full_name(*_russian(row)))


def position_names(row: AnyRow) -> Names:
    """The position's name; empty where the person had none."""
    return Names(row.position_kk or "", row.position_ru or "")


def _kazakh(row: AnyRow) -> tuple[str, str, str]:
    return row.surname or "", row.given_name or "", row.patronymic or ""


def _russian(row: AnyRow) -> tuple[str, str, str]:
    """The Russian spelling with missing parts from the Kazakh one; empty where nothing was given."""
    if not (row.surname_ru or row.given_name_ru or row.patronymic_ru):
        return "", "", ""
    surname, given, patronymic = _kazakh(row)
    return row.surname_ru or surname, row.given_name_ru or given, row.patronymic_ru or patronymic
