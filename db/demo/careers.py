"""Who sits in a seat of a body through the years: people come, teach, retire or leave, and are replaced."""

import datetime as dt
import random
from collections.abc import Callable

from db.demo.people import Staffing, Teacher, Work
from db.models.staff import PositionKind

TURNOVER = 0.06
"""The share of the staff that leaves each year."""
LONGEST_CAREER = 42
"""Years of teaching after which people retire."""
DAY = dt.timedelta(days=1)


class Careers:
    """Makes the successive holders of a seat."""

    def __init__(self, staffing: Staffing, chance: random.Random, founded: dt.date, today: dt.date) -> None:
        self._staffing, self._chance, self._founded, self._today = staffing, chance, founded, today

    def seat(self, work: Callable[[], Work], vacant_from: dt.date | None = None) -> list[Teacher]:
        """Holders without a gap from the founding to this day, or to the day before the seat stays vacant."""
        chance = self._chance
        experience = chance.choice((0, 2, 5, 9, 12, 16, 20, 25, 30))
        hired = dt.date(self._founded.year - chance.randint(0, min(experience, 14)), 8, 20)
        since = dt.date(self._founded.year - experience, 8, 20)
        found: list[Teacher] = []
        while True:
            left = self._leaving(since, max(hired, self._founded))
            if vacant_from is not None and (left is None or left >= vacant_from):
                left = vacant_from - DAY
            found.append(self._staffing.hire(work(), since, hired, left))
            if left is None or (vacant_from is not None and left + DAY >= vacant_from):
                return found
            hired = left + DAY
            since = hired - dt.timedelta(days=chance.choice((0, 0, 0, 400, 1500, 3300, 6200)))

    def office(self, kind: PositionKind) -> list[Teacher]:
        """The successive holders of a leading office."""
        since, found = dt.date(self._founded.year, 8, 1), []
        while True:
            until: dt.date | None = dt.date(since.year + self._chance.randint(5, 12), 7, 31)
            if until is not None and until >= self._today:
                until = None
            teaching_since = since - dt.timedelta(days=self._chance.randint(4000, 8000))
            found.append(self._staffing.hire(Work(kind=kind), teaching_since, since, until))
            if until is None:
                return found
            since = until + DAY

    def _leaving(self, teaching_since: dt.date, start: dt.date) -> dt.date | None:
        """The last day of work: the end of an academic year, sometimes the middle; None for those still here."""
        for year in range(start.year + 1, self._today.year + 1):
            retires = year - teaching_since.year >= LONGEST_CAREER
            if retires or self._chance.random() < TURNOVER:
                left = dt.date(year, 1, 9) if self._chance.random() < 0.15 and not retires else dt.date(year, 8, 19)
                return left if start < left < self._today else None
        return None
