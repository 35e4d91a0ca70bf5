"""What a protocol issue holds: everything printed on the paper, as it was on the day of signing.

Papers of a signed meeting render from this alone. A draft is printed from the same shape, with no number.
"""

import datetime as dt
import hashlib
import json
import types
import typing
from collections.abc import Callable
from dataclasses import dataclass, fields, is_dataclass
from enum import StrEnum
from functools import cache
from typing import Any

from db.models.commissions import CommissionKind
from db.models.meetings import ItemKind, ItemState, MeetingForm, MinutesLanguage, Presence

FIRST_DIGEST = "0" * 64
"""What the first issue of a database is chained to."""


@dataclass(frozen=True, slots=True)
class Names:
    """A name in Kazakh and in Russian."""

    kk: str = ""
    ru: str = ""

    def in_language(self, language: str) -> str:
        """The name in 'kk' or 'ru'; the other one where it is missing."""
        return (self.ru or self.kk) if language == "ru" else (self.kk or self.ru)


@dataclass(frozen=True, slots=True)
class Twin:
    """Free text as typed, with an optional version in the other language."""

    text: str = ""
    twin: str = ""


@dataclass(frozen=True, slots=True)
class PrintedPerson:
    """A person as papers of that day name them: `short` is 'А. Б. Сұлтанов', `full` all parts."""

    person_id: int
    short: Names
    full: Names
    position: Names = Names()
    organisation: Names = Names()


@dataclass(frozen=True, slots=True)
class Absentee:
    """A member of the day's roster who wasn't there, and why."""

    person: PrintedPerson
    presence: Presence
    reason: Twin = Twin()


@dataclass(frozen=True, slots=True)
class Movement:
    """Somebody came late or left early; questions by their printed numbers."""

    person: PrintedPerson
    came_at: int | None = None
    left_after: int | None = None


@dataclass(frozen=True, slots=True)
class Votes:
    """How the members present voted."""

    votes_for: int
    against: int
    abstained: int

    @property
    def unanimous(self) -> bool:
        """Everybody voted for."""
        return self.votes_for > 0 and self.against == 0 and self.abstained == 0


@dataclass(frozen=True, slots=True)
class PrintedSpeech:
    """What one person said."""

    speaker: PrintedPerson | None
    text: Twin


@dataclass(frozen=True, slots=True)
class PrintedDecision:
    """A decision with who is to do it by when."""

    decision_id: int
    number: int
    text: Twin
    responsible: tuple[PrintedPerson, ...] = ()
    everyone: bool = False
    due_on: dt.date | None = None


@dataclass(frozen=True, slots=True)
class PrintedItem:
    """A question of the agenda with its proceedings; `number` as printed."""

    item_id: int
    number: int
    kind: ItemKind
    state: ItemState
    question: Twin
    rapporteur: PrintedPerson | None = None
    heard: Twin = Twin()
    speeches: tuple[PrintedSpeech, ...] = ()
    decisions: tuple[PrintedDecision, ...] = ()
    votes: Votes | None = None
    members_present: int = 0
    quorum_met: bool = True


@dataclass(frozen=True, slots=True)
class LegalBase:
    """The act the paper refers to."""

    title: Names = Names()
    order_no: str = ""
    order_date: dt.date | None = None


@dataclass(frozen=True, slots=True)
class ProtocolContent:
    """The whole of a protocol. Texts are typed in Kazakh for the languages kk and both, else in Russian."""

    meeting_id: int
    college: Names
    city: Names
    commission: Names
    commission_kind: CommissionKind
    academic_year: int
    number: int | None
    held_on: dt.date
    form: MeetingForm
    language: MinutesLanguage
    starts_at: dt.time | None = None
    ends_at: dt.time | None = None
    place: Twin = Twin()
    chair: PrintedPerson | None = None
    secretary: PrintedPerson | None = None
    members: int = 0
    """Members on the roster of the day."""
    present: tuple[PrintedPerson, ...] = ()
    absent: tuple[Absentee, ...] = ()
    invited: tuple[PrintedPerson, ...] = ()
    movements: tuple[Movement, ...] = ()
    quorum_needed: int = 0
    quorum_met: bool = True
    quorum_override: str = ""
    items: tuple[PrintedItem, ...] = ()
    legal_base: LegalBase = LegalBase()

    def to_json(self) -> str:
        """Canonical JSON: the same content always gives the same characters."""
        return json.dumps(self, ensure_ascii=False, sort_keys=True, separators=(",", ":"), default=_plain)

    @classmethod
    def from_json(cls, text: str) -> "ProtocolContent":
        """Read what `to_json` wrote; raises ValueError when the text isn't that."""
        kind: Any = cls
        try:
            content = _reader(kind)(json.loads(text))
        except (TypeError, KeyError, AttributeError) as error:
            raise ValueError("not the content of a protocol") from error
        assert isinstance(content, cls)
        return content


def digest_of(*, previous: str, meeting_id: int, serial: int, number: int, signed_at: dt.datetime, signed_by: str,
              content: str) -> str:
    """The SHA-256 (64 hex digits) that chains an issue to the one before it."""
    parts = [previous, meeting_id, serial, number, signed_at.astimezone(dt.UTC).isoformat(), signed_by, content]
    return hashlib.sha256(json.dumps(parts, ensure_ascii=False).encode()).hexdigest()


def _plain(value: object) -> object:
    """What JSON has no word of its own for: a part of the content as its fields, a date or time as ISO 8601."""
    if is_dataclass(value):
        kind: Any = type(value)
        return {name: getattr(value, name) for name in _names(kind)}
    if isinstance(value, dt.date | dt.time):
        return value.isoformat()
    raise TypeError(f"{type(value).__name__} has no place in a protocol")


@cache
def _names(kind: Any) -> tuple[str, ...]:
    return tuple(field.name for field in fields(kind))


@cache
def _reader(kind: Any) -> Callable[[Any], Any]:
    """What turns a value of JSON into one of this type."""
    origin = typing.get_origin(kind)
    if origin in (typing.Union, types.UnionType):
        some = _reader(next(arg for arg in typing.get_args(kind) if arg is not type(None)))
        return lambda value: None if value is None else some(value)
    if origin is tuple:
        each = _reader(typing.get_args(kind)[0])
        return lambda value: tuple(map(each, value))
    if is_dataclass(kind):
        return _dataclass_reader(kind)
    if kind in (dt.date, dt.time):
        return lambda value: kind.fromisoformat(value)
    if issubclass(kind, StrEnum):
        return lambda value: kind(value)
    return lambda value: _checked(kind, value)


def _dataclass_reader(kind: Any) -> Callable[[Any], Any]:
    hints = typing.get_type_hints(kind)
    readers = {name: _reader(hints[name]) for name in _names(kind)}
    return lambda value: kind(**{name: read(value[name]) for name, read in readers.items() if name in value})


def _checked(kind: type, value: Any) -> Any:
    if not isinstance(value, kind):
        raise TypeError(f"expected {kind.__name__}")
    return value
