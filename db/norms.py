"""The college's norms: what each is called, its default, and which values make sense (domain.md, "Norms")."""

import calendar
import datetime as dt
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from db.errors import Invalid


class NormKind(StrEnum):
    """How a norm is written."""

    COUNT = "count"
    DAYS = "days"
    SHARE = "share"
    MONTH_DAY = "month-day"
    SWITCH = "switch"


@dataclass(frozen=True, slots=True)
class Norm:
    """One norm. Counts and days are whole numbers, shares fractions like '1/2', month-days '09-15', switches
    0 or 1.
    """

    code: str
    default: str
    kind: NormKind
    minimum: int = 0
    maximum: int = 366


NORMS: dict[str, Norm] = {
    norm.code: norm
    for norm in (
        Norm("quorum", "1/2", NormKind.SHARE),
        Norm("meetings-per-year", "4", NormKind.COUNT, 1, 60),
        Norm("open-lessons-per-year", "1", NormKind.COUNT, 0, 20),
        Norm("visits-per-semester", "2", NormKind.COUNT, 0, 40),
        Norm("beginner-years", "3", NormKind.COUNT, 0, 10),
        Norm("mentees-per-mentor", "2", NormKind.COUNT, 1, 20),
        Norm("sign-within", "5", NormKind.DAYS, 0, 90),
        Norm("discuss-within", "14", NormKind.DAYS, 0, 180),
        Norm("mentorship-silence", "30", NormKind.DAYS, 1, 180),
        Norm("plan-due", "09-15", NormKind.MONTH_DAY),
        Norm("chair-term-years", "1", NormKind.COUNT, 1, 10),
        Norm("deputy-approves-plans", "0", NormKind.SWITCH, 0, 1),
        Norm("programme-through-commission", "0", NormKind.SWITCH, 0, 1),
        Norm("attachment-megabytes", "50", NormKind.COUNT, 1, 500),
    )
}


def checked(code: str, value: str) -> str:
    """The value as it is stored; raises Invalid with what is expected where it makes no sense."""
    norm = NORMS.get(code)
    if norm is None:
        raise Invalid("norm-unknown", field=code, norm=code)
    try:
        if norm.kind is NormKind.SHARE:
            share = Fraction(value)
            if not 0 < share < 1:
                raise ValueError
            return f"{share.numerator}/{share.denominator}"
        if norm.kind is NormKind.MONTH_DAY:
            return dt.date.fromisoformat(f"2000-{value}").strftime("%m-%d")
        number = int(value)
        if not norm.minimum <= number <= norm.maximum:
            raise ValueError
        return str(number)
    except (ValueError, ZeroDivisionError):
        raise Invalid(
            "norm-out-of-range", field=code, norm=code, value=value, low=norm.minimum, high=norm.maximum
        ) from None


class Norms(Mapping[str, str]):
    """The norms in force: what the college stored, else the default."""

    def __init__(self, stored: Mapping[str, str] | None = None) -> None:
        self._stored = dict(stored or {})

    def __getitem__(self, code: str) -> str:
        return self._stored.get(code, NORMS[code].default)

    def __iter__(self) -> Iterator[str]:
        return iter(NORMS)

    def __len__(self) -> int:
        return len(NORMS)

    def count(self, code: str) -> int:
        """A norm of kind count or days, as a number."""
        return int(self[code])

    def is_on(self, code: str) -> bool:
        """Whether a switch is on."""
        return self[code] == "1"

    def quorum_of(self, members: int) -> int:
        """How many of so many members make a quorum: more than the share of the norm."""
        share = Fraction(self["quorum"])
        return members * share.numerator // share.denominator + 1 if members else 0

    def plan_due(self, first_year: int) -> dt.date:
        """The day by which plans of the academic year starting in `first_year` are to be approved.

        August and later are of that year, the months before of the next; 29 February is the 28th in other years.
        """
        month, day = map(int, self["plan-due"].split("-"))
        year = first_year if month >= 8 else first_year + 1
        return dt.date(year, month, min(day, calendar.monthrange(year, month)[1]))
