"""What one unit of work did: who did it, which records and chapters it touched."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from sqlalchemy.orm import Mapper

from db.actor import Actor
from db.models.base import Base, Identified, Record, RecordKind

Cell = tuple[str, str, str]
"""A table, a row's key and a column."""


@dataclass(slots=True)
class Ledger:
    """Kept in `session.info` during a unit of work."""

    actor: Actor
    sitting: str = ""
    """The sitting at one question whose autosaves are one entry of the audit; empty for an ordinary save."""
    noted: frozenset[Cell] = frozenset()
    """Cells whose state before this sitting stands in the audit already."""
    noting: set[Cell] = field(default_factory=set)
    touched: set[int] = field(default_factory=set)
    """Records whose search entry must be made anew."""
    moved: set[int] = field(default_factory=set)
    """Records whose own row changed, so that entries naming them must be made anew too."""
    chapters: set[str] = field(default_factory=set)


@cache
def chapter_of_kind(kind: RecordKind) -> str:
    """The chapter that shows records of a kind."""
    for mapper in Base.registry.mappers:
        if issubclass(mapper.class_, Identified) and mapper.class_.__record_kind__ is kind:
            return chapter_of(mapper)
    return ""


def chapter_of(mapper: Mapper[Any]) -> str:
    """The chapter that shows a table; '' for tables that no page shows."""
    return str(mapper.class_.__chapter__)


def all_chapters() -> frozenset[str]:
    """Every chapter of the program."""
    return frozenset(filter(None, map(chapter_of, Base.registry.mappers)))


def is_audited(mapper: Mapper[Any]) -> bool:
    """Changes of the table are kept in the audit: all tables that pages show, and the identity of records."""
    return bool(chapter_of(mapper)) or mapper.class_ is Record


def record_id_of(target: Any) -> int | None:
    """The record that a row is or belongs to."""
    if isinstance(target, Identified | Record):
        return target.id
    parent = target.__audit_parent__
    return None if parent is None else getattr(target, parent)


def chapters_of(targets: Iterable[Any]) -> set[str]:
    """The chapters that show these rows."""
    found = set()
    for target in targets:
        if isinstance(target, Record):
            found.add(chapter_of_kind(target.kind))
        else:
            found.add(str(target.__chapter__))
    return found - {""}
