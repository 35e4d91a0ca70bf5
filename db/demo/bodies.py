"""The demonstration college's commissions: who belongs to them, who leads them, through the years."""

import datetime as dt
import random
from dataclasses import dataclass, field

from db.demo.people import Teacher
from db.demo.rows import Rows
from db.demo.teaching import DEPARTMENT, GENERAL, SPECIAL, Field
from db.models.base import RecordKind
from db.models.commissions import (
    ChairAssignment,
    ChairBasis,
    Commission,
    CommissionKind,
    CommissionSpeciality,
    CommissionSubject,
    MemberOrganisation,
    MemberRole,
    Membership,
)
from db.text import sort_key

COUNCIL = Field("Әдістемелік кеңес", "Методический совет", "ӘК", "МС", ())
ASSOCIATION = Field("Техникалық мамандықтар бойынша оқу-әдістемелік бірлестік",
                    "Учебно-методическое объединение по техническим специальностям", "ОӘБ", "УМО", ())  # fmt: skip
PARTNERS = (("Алматы көлік колледжі", "Алматинский колледж транспорта"),
            ("Алматы құрылыс-техникалық колледжі", "Алматинский строительно-технический колледж"))
TERM = 3
"""Years after which another chair is chosen, as a rule."""


@dataclass(slots=True)
class Body:
    """A commission with what its meetings need: members, chairs and secretaries as of any day."""

    commission_id: int
    kind: CommissionKind
    topic: Field
    members: list[Teacher] = field(default_factory=list)
    guests: list[int] = field(default_factory=list)
    secretary: Teacher | None = None
    chairs: list[tuple[dt.date, dt.date | None, Teacher]] = field(default_factory=list)

    def on(self, day: dt.date) -> list[Teacher]:
        """The members of that day."""
        return [member for member in self.members if member.works_on(day)]

    def chair_on(self, day: dt.date) -> Teacher | None:
        """Who chaired it that day."""
        terms = (who for since, until, who in self.chairs if since <= day and (until is None or day <= until))
        return next(terms, None)

    def secretary_on(self, day: dt.date) -> Teacher | None:
        """Its secretary that day."""
        return self.secretary if self.secretary is not None and self.secretary.works_on(day) else None


def plan_of(count: int) -> list[tuple[CommissionKind, Field]]:
    """Which bodies a college of so many has: the council always, then subject and cycle commissions in turn."""
    plan: list[tuple[CommissionKind, Field]] = [(CommissionKind.COUNCIL, COUNCIL)]
    if count >= 6:
        plan.append((CommissionKind.DEPARTMENT, DEPARTMENT))
    if count >= 7:
        plan.append((CommissionKind.ASSOCIATION, ASSOCIATION))
    usual = [
        pair
        for place in range(max(len(GENERAL), len(SPECIAL)))
        for pair in (
            *((CommissionKind.SUBJECT, each) for each in GENERAL[place : place + 1]),
            *((CommissionKind.CYCLE, each) for each in SPECIAL[place : place + 1]),
        )
    ]
    missing = max(count - len(plan), 0)
    return plan + [usual[place % len(usual)] for place in range(missing)]


class Founding:
    """Makes commissions into rows."""

    def __init__(self, rows: Rows, chance: random.Random, first_year: int, today: dt.date) -> None:
        self._rows, self._chance, self._first_year, self._today = rows, chance, first_year, today

    def body(
        self, kind: CommissionKind, which: Field, repeat: int, subjects: list[int], speciality: int | None
    ) -> Body:
        """Found a commission; `repeat` counts those of the same field before it."""
        commission_id = self._rows.record(RecordKind.COMMISSION)
        suffix = f" № {repeat + 1}" if repeat else ""
        kk, ru = which.name_kk + suffix, which.name_ru + suffix
        founded = dt.date(self._first_year, 8, 25)
        self._rows.add(
            Commission, id=commission_id, version=1, kind=kind, name_kk=kk, name_ru=ru, sort_kk=sort_key(kk),
            sort_ru=sort_key(ru), short_kk=which.short_kk + suffix, short_ru=which.short_ru + suffix,
            created_on=founded, order_no=f"{self._chance.randint(90, 180)}", order_date=founded, closed_on=None,
            closing_order_no="",
        )  # fmt: skip
        for subject_id in subjects:
            self._rows.add(CommissionSubject, commission_id=commission_id, subject_id=subject_id)
        if speciality is not None:
            self._rows.add(CommissionSpeciality, commission_id=commission_id, speciality_id=speciality)
        if kind is CommissionKind.ASSOCIATION:
            for name_kk, name_ru in PARTNERS:
                self._rows.add(
                    MemberOrganisation, commission_id=commission_id, name_kk=name_kk, name_ru=name_ru,
                    sort_kk=sort_key(name_kk), sort_ru=sort_key(name_ru),
                )  # fmt: skip
        return Body(commission_id, kind, which)

    def join(self, body: Body) -> None:
        """Write the membership of everybody in the body, its secretary and its invited specialists."""
        lasting = [member for member in body.members if member.left_on is None] or body.members
        body.secretary = self._chance.choice(lasting[1:] or lasting) if lasting else None
        for member in body.members:
            role = MemberRole.SECRETARY if member is body.secretary else MemberRole.MEMBER
            self._membership(body, member.person_id, role, member.hired_on, member.left_on)
        for guest in body.guests:
            self._membership(body, guest, MemberRole.INVITED, dt.date(self._first_year, 9, 1), None)

    def _membership(
        self, body: Body, person_id: int, role: MemberRole, since: dt.date, until: dt.date | None
    ) -> None:
        start = max(since, dt.date(self._first_year, 8, 25))
        if until is None or until >= start:
            self._rows.add(
                Membership, commission_id=body.commission_id, person_id=person_id, role=role, starts_on=start,
                ends_on=until, order_no=f"{self._chance.randint(90, 180)}", order_date=start,
            )  # fmt: skip

    def choose_chairs(self, body: Body, last_year: int, *, leave_out: int | None = None) -> None:
        """The most experienced member leads for some years; nobody in the year left out."""
        year = self._first_year
        while year <= last_year:
            start = dt.date(year, 8, 25)
            there = [each for each in body.on(start) if each is not body.secretary] or body.on(start)
            if not there or year == leave_out:
                year += 1
                continue
            chair = min(there, key=lambda each: each.teaching_since)
            until_year = min(year + self._chance.randint(1, TERM), last_year + 1)
            if leave_out is not None and year < leave_out:
                until_year = min(until_year, leave_out)
            end = self._end_of_term(chair, year, until_year, last_year)
            body.chairs.append((start, end, chair))
            self._assign(body, chair, start, end)
            year = last_year + 1 if end is None else max(end.year + (1 if end.month > 8 else 0), year + 1)

    def _end_of_term(self, chair: Teacher, year: int, until_year: int, last_year: int) -> dt.date | None:
        if chair.left_on is not None and chair.left_on < dt.date(until_year, 8, 24):
            return max(chair.left_on, dt.date(year, 8, 25))
        return None if until_year > last_year else dt.date(until_year, 8, 24)

    def _assign(self, body: Body, chair: Teacher, start: dt.date, end: dt.date | None) -> None:
        appointed = body.kind in (CommissionKind.DEPARTMENT, CommissionKind.COUNCIL)
        self._rows.add(
            ChairAssignment, commission_id=body.commission_id, person_id=chair.person_id, starts_on=start, ends_on=end,
            basis=ChairBasis.APPOINTED if appointed else ChairBasis.ELECTED,
            basis_no=f"{self._chance.randint(90, 180)}" if appointed else "1", basis_date=start,
            elected_in_id=None, approved_in_id=None, note="",
        )  # fmt: skip
