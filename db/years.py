"""The academic year (1 September – 31 August), its semesters, and periods of days."""

import datetime as dt
from dataclasses import dataclass

MONTHS = (9, 10, 11, 12, 1, 2, 3, 4, 5, 6, 7, 8)
"""The months in the order of the academic year."""


@dataclass(frozen=True, slots=True)
class Period:
    """From the first day to the last, both included; an open end has no last day."""

    starts_on: dt.date
    ends_on: dt.date | None = None

    def contains(self, day: dt.date) -> bool:
        """Whether the day lies in the period."""
        return self.starts_on <= day and (self.ends_on is None or day <= self.ends_on)

    def overlaps(self, other: "Period") -> bool:
        """Whether the periods share a day."""
        return (other.ends_on is None or self.starts_on <= other.ends_on) and (
            self.ends_on is None or other.starts_on <= self.ends_on
        )


@dataclass(frozen=True, slots=True, order=True)
class AcademicYear:
    """The academic year that starts on 1 September of `start`."""

    start: int

    @classmethod
    def of(cls, day: dt.date) -> "AcademicYear":
        """The academic year a day lies in."""
        return cls(day.year if day.month >= 9 else day.year - 1)

    @classmethod
    def of_meeting(cls, day: dt.date) -> "AcademicYear":
        """The academic year a meeting belongs to by its date: August prepares the coming year."""
        return cls(day.year if day.month >= 8 else day.year - 1)

    @property
    def name(self) -> str:
        """'2026–2027'."""
        return f"{self.start}–{self.start + 1}"

    @property
    def first_day(self) -> dt.date:
        """1 September."""
        return dt.date(self.start, 9, 1)

    @property
    def last_day(self) -> dt.date:
        """31 August."""
        return dt.date(self.start + 1, 8, 31)

    @property
    def period(self) -> Period:
        """The year as a period."""
        return Period(self.first_day, self.last_day)

    @property
    def next(self) -> "AcademicYear":
        """The following year."""
        return AcademicYear(self.start + 1)

    @property
    def previous(self) -> "AcademicYear":
        """The year before."""
        return AcademicYear(self.start - 1)

    def __str__(self) -> str:
        return self.name


@dataclass(frozen=True, slots=True, order=True)
class Semester:
    """The first half of an academic year (September–December) or the second (January–August)."""

    year: AcademicYear
    number: int

    @classmethod
    def of(cls, day: dt.date) -> "Semester":
        """The semester a day lies in."""
        return cls(AcademicYear.of(day), 1 if day.month >= 9 else 2)

    @property
    def period(self) -> Period:
        """The semester's days."""
        new_year = dt.date(self.year.start + 1, 1, 1)
        if self.number == 1:
            return Period(self.year.first_day, new_year - dt.timedelta(days=1))
        return Period(new_year, self.year.last_day)
