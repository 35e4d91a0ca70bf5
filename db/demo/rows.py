"""Rows gathered for one bulk insert: identities counted up here, children after their parents."""

import datetime as dt
from collections import defaultdict
from typing import Any

from sqlalchemy import func, insert, select
from sqlalchemy.orm import Session

from db.models.base import Base, Record, RecordKind, utc_now


class Rows:
    """`record(kind)` gives the id of a new record, `add(model, …)` a row; `flush` writes all that was gathered."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._now = utc_now()
        self._last = session.scalar(select(func.max(Record.id))) or 0
        self._gathered: dict[type[Base], list[dict[str, Any]]] = defaultdict(list)
        self._counted: dict[type[Base], int] = {}

    def record(self, kind: RecordKind, created: dt.datetime | None = None) -> int:
        """A new identity."""
        self._last += 1
        self.add(Record, id=self._last, kind=kind, created_at=created or self._now)
        return self._last

    def add(self, model: type[Base], **values: Any) -> None:
        """A row; every row of a model names the same columns."""
        self._gathered[model].append(values)

    def number(self, model: type[Base]) -> int:
        """The next id of a table that has one of its own."""
        if model not in self._counted:
            self._counted[model] = self._session.scalar(select(func.max(model.__table__.c.id))) or 0
        self._counted[model] += 1
        return self._counted[model]

    def flush(self) -> None:
        """Write what was gathered, tables that others point to first."""
        for table in Base.metadata.sorted_tables:
            for model in [each for each in self._gathered if each.__table__ is table]:
                self._session.execute(insert(model), self._gathered.pop(model))
