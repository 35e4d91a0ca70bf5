"""What a check of the database's health reports."""

from dataclasses import dataclass, field
from enum import StrEnum


class Severity(StrEnum):
    """An error means records are lost, changed or unprotected; a warning can be cured by the program itself."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True)
class HealthFinding:
    """One thing that is wrong; `i18n` has the sentence for its code and puts the parameters in."""

    code: str
    severity: Severity
    record_id: int | None = None
    """The record it is about, e.g. the meeting whose protocol was changed."""
    params: dict[str, str | int] = field(default_factory=dict)
