"""What a check of the Rules is: its paragraph, its basis, how grave it is, and what it finds."""

import datetime as dt
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from sqlalchemy import ColumnElement
from sqlalchemy.orm import InstrumentedAttribute, Session

from db.models.base import RecordKind
from db.norms import Norms
from db.years import AcademicYear


class Basis(StrEnum):
    """Why a check is made; only a binding paragraph makes a violation."""

    BINDING = "binding"
    BY_ANALOGY = "by-analogy"
    OWN_NORM = "own-norm"


class Severity(StrEnum):
    """How grave a finding is."""

    VIOLATION = "violation"
    WARNING = "warning"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Finding:
    """Something to be mended, and the record where; `params` fill the sentence in `i18n.findings`."""

    rule_id: str
    record_id: int
    record_kind: RecordKind
    params: Mapping[str, object] = field(default_factory=dict)
    """Names in both languages, numbers, days; 'variant' chooses among the sentences of a rule."""
    also: tuple[int, ...] = ()
    """Other records the finding is shown on: the commission of a meeting, the person of a chair."""

    @property
    def records(self) -> frozenset[int]:
        """All records the finding is shown on."""
        return frozenset((self.record_id, *self.also))


@dataclass(frozen=True, slots=True)
class Scope:
    """What the checks look at: the academic year of `today`, and all commissions or just some."""

    today: dt.date
    norms: Norms
    commission_ids: frozenset[int] | None = None

    @property
    def year(self) -> AcademicYear:
        """The academic year of the day."""
        return AcademicYear.of(self.today)

    def within(self, column: InstrumentedAttribute[int]) -> list[ColumnElement[bool]]:
        """The condition that a column of commission ids lies in the scope."""
        return [] if self.commission_ids is None else [column.in_(sorted(self.commission_ids))]


Check = Callable[[Session, Scope], Iterable[Finding]]


@dataclass(frozen=True, slots=True)
class Rule:
    """A check by its id, with the paragraph it stands on ('' where it is the college's own norm)."""

    id: str
    paragraph: str
    basis: Basis
    check: Check
    is_note: bool = False

    @property
    def severity(self) -> Severity:
        """A violation where the paragraph binds colleges, else a warning; a note where it only advises."""
        if self.is_note:
            return Severity.NOTE
        return Severity.VIOLATION if self.basis is Basis.BINDING else Severity.WARNING

    @property
    def can_be_switched_off(self) -> bool:
        """Only what doesn't bind colleges may be switched off."""
        return self.basis is not Basis.BINDING or self.is_note
