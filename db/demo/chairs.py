"""Who leads the demonstration's bodies: terms without overlap, by experience, with some mistakes for the checks."""

import datetime as dt
import random

from db.demo.bodies import SECRETARY_SEAT, Body, Term
from db.demo.people import Teacher
from db.demo.rows import Rows
from db.models.commissions import ChairAssignment, ChairBasis, CommissionKind

LONGEST_TERM = 3
"""Years after which a chair is chosen anew."""
APPOINTED = (CommissionKind.DEPARTMENT, CommissionKind.COUNCIL)
NO_CHAIR_PLACE, UNSUITED_PLACE, NO_BASIS_PLACE = 4, 6, 9
MISTAKEN_PLACES = (NO_CHAIR_PLACE, UNSUITED_PLACE, NO_BASIS_PLACE)
"""Places of bodies whose chair of the last year is a mistake for the checks to find."""
SHORTEST_TERM_DAYS = 60
DAY = dt.timedelta(days=1)


class Choosing:
    """Decides the terms of the chairs and writes them, year by year."""

    def __init__(self, rows: Rows, chance: random.Random, first_year: int, last_year: int) -> None:
        self._rows, self._chance, self._first_year, self._last_year = rows, chance, first_year, last_year

    def choose(self, body: Body) -> None:
        """The terms of a body's chairs through all years."""
        if body.kind is CommissionKind.COUNCIL:
            founded = self._opening(body, self._first_year)
            body.terms = [
                Term(max(deputy.hired_on, founded), deputy.left_on, deputy)
                for deputy in body.seats[0]
                if deputy.left_on is None or deputy.left_on >= founded
            ]
            return
        years = range(self._first_year, self._last_year + (body.place != NO_CHAIR_PLACE))
        start: dt.date | None = self._opening(body, self._first_year) if years else None
        while start is not None:
            term = self._term(body, start, years)
            body.terms.append(term)
            start = self._next_start(body, term, years)

    def write(self, body: Body, year: int) -> None:
        """Write the terms that began in this academic year."""
        for term in body.terms:
            if self._opening(body, year) <= term.starts_on < self._opening(body, year + 1):
                self._assign(body, term)

    def _opening(self, body: Body, year: int) -> dt.date:
        """The day on which a year's chair begins: the first meeting, where it is in August."""
        days = body.days.get(year, [])
        return days[0] if days and days[0].month == 8 else dt.date(year, 8, 27)

    def _term(self, body: Body, start: dt.date, years: range) -> Term:
        year = max(each for each in years if self._opening(body, each) <= start)
        until_year = year + self._chance.randint(1, LONGEST_TERM)
        if (self._opening(body, until_year) - start).days < SHORTEST_TERM_DAYS:
            until_year += 1
        if body.place in MISTAKEN_PLACES and year < self._last_year:
            until_year = min(until_year, self._last_year)
        end = None if until_year > self._last_year else self._opening(body, until_year) - DAY
        who = self._candidate(body, start, unsuited=body.place == UNSUITED_PLACE and year == self._last_year)
        if who.left_on is not None and (end is None or who.left_on < end):
            end = who.left_on
        return Term(start, end, who, without_basis=body.place == NO_BASIS_PLACE and year == self._last_year)

    def _next_start(self, body: Body, term: Term, years: range) -> dt.date | None:
        """The day after a term, or the next meeting where somebody left before it; None at the end."""
        if term.ends_on is None:
            return None
        start: dt.date | None = term.ends_on + DAY
        if body.kind not in APPOINTED and term.ends_on == term.who.left_on:
            later = [day for year in years for day in body.days.get(year, []) if day > term.ends_on]
            start = later[0] if later else None
        return start if start is not None and start < self._opening(body, years[-1] + 1) else None

    def _candidate(self, body: Body, day: dt.date, *, unsuited: bool) -> Teacher:
        """One of the two most experienced, not the secretary nor anybody who is about to leave."""
        there = body.on(day)
        secretary = body.seats[SECRETARY_SEAT] if len(body.seats) > SECRETARY_SEAT else []
        staying = [
            each for each in there
            if each not in secretary and (each.left_on is None or (each.left_on - day).days > 60)
        ]  # fmt: skip
        ranked = sorted(staying or there, key=lambda each: (each.teaching_since, each.person_id))
        return ranked[-1] if unsuited else self._chance.choice(ranked[:2])

    def _assign(self, body: Body, term: Term) -> None:
        appointed = body.kind in APPOINTED
        number = f"{self._chance.randint(90, 180)}-ө" if appointed else "" if term.elected_in_id else "1"
        basis = ChairBasis.APPOINTED if appointed else ChairBasis.ELECTED
        self._rows.add(
            ChairAssignment, commission_id=body.commission_id, person_id=term.who.person_id,
            starts_on=term.starts_on, ends_on=term.ends_on, basis=None if term.without_basis else basis,
            basis_no="" if term.without_basis else number,
            basis_date=None if term.without_basis else term.starts_on,
            elected_in_id=None if term.without_basis else term.elected_in_id,
            approved_in_id=term.approved_in_id, note="",
        )  # fmt: skip
