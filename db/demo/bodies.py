"""The demonstration college's commissions: which there are, and who belongs to them through the years."""

import datetime as dt
import random
from dataclasses import dataclass, field

from db.demo.people import Teacher
from db.demo.rows import Rows
from db.demo.teaching import DEPARTMENT, GENERAL, SPECIAL, Field
from db.models.base import RecordKind
from db.models.commissions import (
    Commission,
    CommissionKind,
    CommissionSpeciality,
    CommissionSubject,
    MemberOrganisation,
    MemberRole,
    Membership,
)
from db.models.protocol_content import Names
from db.text import sort_key

COUNCIL = Field("Әдістемелік кеңес", "Методический совет", "ӘК", "МС", ())
ASSOCIATION = Field("Техникалық мамандықтар бойынша оқу-әдістемелік бірлестік",
                    "Учебно-методическое объединение по техническим специальностям", "ОӘБ", "УМО", ())  # fmt: skip
PARTNERS = (("Алматы көлік колледжі", "Алматинский колледж транспорта"),
            ("Алматы құрылыс-техникалық колледжі", "Алматинский строительно-технический колледж"))  # fmt: skip
TITLES: dict[CommissionKind, tuple[Names, Names, Names]] = {
    CommissionKind.SUBJECT: (
        Names("комиссия", "комиссии"), Names("комиссияның", "комиссии"),
        Names("Комиссия төрағасы", "Председатель комиссии")),
    CommissionKind.CYCLE: (
        Names("комиссия", "комиссии"), Names("комиссияның", "комиссии"),
        Names("Комиссия төрағасы", "Председатель комиссии")),
    CommissionKind.DEPARTMENT: (
        Names("кафедра", "кафедры"), Names("кафедраның", "кафедры"),
        Names("Кафедра меңгерушісі", "Заведующий кафедрой")),
    CommissionKind.COUNCIL: (
        Names("әдістемелік кеңес", "методического совета"), Names("әдістемелік кеңестің", "методического совета"),
        Names("Әдістемелік кеңес төрағасы", "Председатель методического совета")),
    CommissionKind.ASSOCIATION: (
        Names("бірлестік", "объединения"), Names("бірлестіктің", "объединения"),
        Names("Бірлестік төрағасы", "Председатель объединения")),
}  # fmt: skip
"""What sentences call a body, whose something of it is, and its chair."""
SECRETARY_SEAT = 1


@dataclass(slots=True)
class Term:
    """Who chaired a body from one day to another; the questions that elected and approved, once they are held."""

    starts_on: dt.date
    ends_on: dt.date | None
    who: Teacher
    elected_in_id: int | None = None
    approved_in_id: int | None = None
    without_basis: bool = False


@dataclass(slots=True)
class Body:
    """A commission with what its meetings need: members, chairs and secretaries as of any day."""

    commission_id: int
    place: int
    kind: CommissionKind
    topic: Field
    seats: list[list[Teacher]] = field(default_factory=list)
    guests: list[int] = field(default_factory=list)
    terms: list[Term] = field(default_factory=list)
    days: dict[int, list[dt.date]] = field(default_factory=dict)
    """By academic year the days of its meetings."""

    @property
    def members(self) -> list[Teacher]:
        """Everybody who ever belonged to it."""
        return [holder for seat in self.seats for holder in seat]

    def on(self, day: dt.date) -> list[Teacher]:
        """The members of that day."""
        return [holder for seat in self.seats for holder in seat if holder.works_on(day)]

    def term_on(self, day: dt.date) -> Term | None:
        """The chair's term that day."""
        terms = (term for term in self.terms if term.starts_on <= day and (term.ends_on is None or day <= term.ends_on))
        return next(terms, None)

    def secretary_on(self, day: dt.date) -> Teacher | None:
        """Its secretary that day."""
        seat = self.seats[SECRETARY_SEAT] if len(self.seats) > SECRETARY_SEAT else []
        return next((holder for holder in seat if holder.works_on(day)), None)


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
    """Makes commissions and memberships into rows."""

    def __init__(self, rows: Rows, chance: random.Random, founded: dt.date) -> None:
        self._rows, self._chance, self._founded = rows, chance, founded

    def body(
        self, kind: CommissionKind, which: Field, place: int, repeat: int, subjects: list[int], speciality: int | None
    ) -> Body:
        """Found a commission; `repeat` counts those of the same field before it."""
        commission_id = self._rows.record(RecordKind.COMMISSION)
        suffix = f" № {repeat + 1}" if repeat else ""
        kk, ru = which.name_kk + suffix, which.name_ru + suffix
        self._rows.add(
            Commission, id=commission_id, version=1, kind=kind, name_kk=kk, name_ru=ru, sort_kk=sort_key(kk),
            sort_ru=sort_key(ru), short_kk=which.short_kk + suffix, short_ru=which.short_ru + suffix,
            created_on=self._founded, order_no=self._order(), order_date=self._founded, closed_on=None,
            closing_order_no="",
        )  # fmt: skip
        for subject_id in subjects:
            self._rows.add(CommissionSubject, commission_id=commission_id, subject_id=subject_id)
        if speciality is not None:
            self._rows.add(CommissionSpeciality, commission_id=commission_id, speciality_id=speciality)
        for name_kk, name_ru in PARTNERS if kind is CommissionKind.ASSOCIATION else ():
            self._rows.add(
                MemberOrganisation, commission_id=commission_id, name_kk=name_kk, name_ru=name_ru,
                sort_kk=sort_key(name_kk), sort_ru=sort_key(name_ru),
            )  # fmt: skip
        return Body(commission_id, place, kind, which)

    def join(self, body: Body) -> None:
        """Write the membership of everybody in the body, its secretaries and its invited specialists."""
        for place, seat in enumerate(body.seats):
            role = MemberRole.SECRETARY if place == SECRETARY_SEAT else MemberRole.MEMBER
            for holder in seat:
                self._membership(body, holder.person_id, role, holder.hired_on, holder.left_on)
        for guest in body.guests:
            self._membership(body, guest, MemberRole.INVITED, self._founded, None)

    def _membership(
        self, body: Body, person_id: int, role: MemberRole, since: dt.date, until: dt.date | None
    ) -> None:
        start = max(since, self._founded)
        if until is None or until >= start:
            self._rows.add(
                Membership, commission_id=body.commission_id, person_id=person_id, role=role, starts_on=start,
                ends_on=until, order_no=self._order(), order_date=start,
            )  # fmt: skip

    def _order(self) -> str:
        return f"{self._chance.randint(90, 180)}-ө"
