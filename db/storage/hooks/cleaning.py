"""Texts are cleaned and measured on their way in: NFC, no control characters, no longer than the field."""

from functools import cache
from typing import Any

from sqlalchemy import String, inspect
from sqlalchemy.orm import Mapper, Session

from db.errors import Invalid
from db.models.audit import AuditEntry
from db.models.base import TEXT_LIMIT
from db.models.protocols import ProtocolIssue
from db.text import clean

_KEPT_AS_THEY_ARE = (ProtocolIssue, AuditEntry)
"""Made by the program from texts that are clean already, and bound by a digest."""


def clean_texts(session: Session) -> None:
    """Clean every text about to be written; raises Invalid('text-too-long', field, limit)."""
    for target in (*session.new, *session.dirty):
        if not isinstance(target, _KEPT_AS_THEY_ARE):
            _clean(target)


def _clean(target: Any) -> None:
    values = inspect(target).dict
    for key, limit in _text_attributes(inspect(target).mapper):
        value = values.get(key)
        if not isinstance(value, str):
            continue
        cleaned = clean(value)
        if cleaned != value:
            setattr(target, key, cleaned)
        if len(cleaned) > limit:
            raise Invalid("text-too-long", field=key, limit=limit)


@cache
def _text_attributes(mapper: Mapper[Any]) -> tuple[tuple[str, int], ...]:
    """Names and limits of the free texts of a table (codes are not free)."""
    return tuple(
        (attribute.key, attribute.columns[0].type.length or TEXT_LIMIT)
        for attribute in mapper.column_attrs
        if type(attribute.columns[0].type) is String
    )
