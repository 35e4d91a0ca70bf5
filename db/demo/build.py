"""Making a demonstration college of any size; the same seed makes the same college."""

import datetime as dt
import random
from collections.abc import Callable
from functools import partial

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.actions.built_in import put_built_in
from db.actions.signing import ProtocolPress
from db.actor import LOCAL_METHODIST
from db.demo.bodies import ASSOCIATION, Body, Founding, plan_of
from db.demo.calendar import YearCalendar, meeting_days
from db.demo.careers import Careers
from db.demo.chairs import Choosing
from db.demo.minutes import MinutesMaker
from db.demo.outline import Outline
from db.demo.people import GUESTS, Staffing, Teacher, Work
from db.demo.protocols import sign
from db.demo.rows import Rows
from db.demo.school import School
from db.models.base import RecordKind
from db.models.college import College, Official, OfficialRole, RuleSet
from db.models.commissions import CommissionKind
from db.models.protocols import NumberCounter
from db.models.staff import Position, PositionKind
from db.storage import Store
from db.years import AcademicYear

Progress = Callable[[int, int, str], object]
SHRINKING_PLACE = 5
"""The body that has but two teachers left since October, for the checks to find."""
MASTERS = 0.3
"""The share of masters of production training among those who teach a speciality."""
OFFICES = (PositionKind.HEAD, PositionKind.DEPUTY_HEAD, PositionKind.METHODIST, PositionKind.DEPARTMENT_HEAD,
           PositionKind.OTHER)  # fmt: skip
"""Held by one person at a time; all but the head belong to the council, led by the deputy, minuted by the methodist."""
WITHOUT_SPECIALIST = 3
"""Every fourth body works without a specialist from outside, for the checks to find."""
COUNCIL_SEATS, ASSOCIATION_SEATS = 9, 7


def build_demo(
    store: Store, *, years: int = 3, staff: int = 60, commissions: int = 8, seed: int = 1,
    progress: Progress | None = None, today: dt.date | None = None,
) -> None:  # fmt: skip
    """Fill an empty database with a college of so many academic years up to today's.

    `progress(done, total, text)` is called after each year; what it raises ends the making with nothing stored.
    """
    today = today or dt.date.today()
    last = AcademicYear.of_meeting(today).start
    with store.load(LOCAL_METHODIST) as session:
        demo = _Demo(session, random.Random(seed), last - years + 1, last, today)
        demo.found(staff, commissions)
        for done, year in enumerate(range(demo.first_year, last + 1), start=1):
            demo.live(year)
            if progress is not None:
                progress(done, years, AcademicYear(year).name)


class _Demo:
    def __init__(self, session: Session, chance: random.Random, first: int, last: int, today: dt.date) -> None:
        self.session, self.chance, self.first_year, self.last_year, self.today = session, chance, first, last, today
        put_built_in(session)
        self.rows = Rows(session)
        self.bodies: list[Body] = []
        self.press = ProtocolPress.at_end_of(session)
        self.school = School(self.rows, today)
        self.choosing = Choosing(self.rows, chance, first, last)
        self.offices: dict[PositionKind, list[Teacher]] = {}
        self.methodists: list[Teacher] = []
        self.maker = MinutesMaker(self.rows, chance, self.school, self.methodists, today)

    # the beginning ------------------------------------------------------------------------------------------

    def found(self, staff: int, commissions: int) -> None:
        """The college, what it teaches, its people and bodies."""
        founded = dt.date(self.first_year, 8, 25)
        self._college()
        self.school.found(self.first_year)
        staffing = Staffing(self.rows, self.chance, self._positions(), self.today)
        careers = Careers(staffing, self.chance, founded, self.today)
        self._officials(careers)
        guests = [staffing.guest(place, founded) for place in range(len(GUESTS))]
        founding = Founding(self.rows, self.chance, founded)
        plan = plan_of(commissions)
        seats = max(staff - len(self.offices), 3) // max(sum(bool(field.subjects) for _, field in plan), 1)
        for place, (kind, field) in enumerate(plan):
            repeat = sum(body.topic is field for body in self.bodies)
            subjects = self.school.subjects_of(field)
            body = founding.body(kind, field, place, repeat, subjects, self.school.speciality_of(field))
            if field.subjects:
                body.seats = self._seats(careers, body, max(seats, 3))
            self.bodies.append(body)
        self._unite(guests)
        for body in self.bodies:
            founding.join(body)
            for year in range(self.first_year, self.last_year + 1):
                body.days[year] = meeting_days(body, year, self.chance)
            self.choosing.choose(body)
        self.rows.flush()

    def _positions(self) -> dict[PositionKind, int]:
        """The first position of each kind."""
        known = self.session.execute(select(Position.kind, Position.id).order_by(Position.id.desc()))
        return {kind: position_id for kind, position_id in known.all()}

    def _college(self) -> None:
        college_id = self.rows.record(RecordKind.COLLEGE)
        self.rows.add(
            College, id=college_id, version=1, only_one=1, full_name_kk="Алматы политехникалық колледжі",
            full_name_ru="Алматинский политехнический колледж", short_name_kk="АПК", short_name_ru="АПК",
            city_kk="Алматы қаласы", city_ru="город Алматы", time_zone="Asia/Almaty", logo_sha256=None,
            rule_set_id=self.session.scalar(select(RuleSet.id).order_by(RuleSet.id)), is_demo=True,
        )  # fmt: skip

    def _officials(self, careers: Careers) -> None:
        for kind in OFFICES:
            self.offices[kind] = careers.office(kind)
        self.methodists += self.offices[PositionKind.METHODIST]
        for role, kind in ((OfficialRole.HEAD, PositionKind.HEAD), (OfficialRole.DEPUTY, PositionKind.DEPUTY_HEAD)):
            for each in self.offices[kind]:
                self.rows.add(
                    Official, role=role, person_id=each.person_id, starts_on=each.hired_on, ends_on=each.left_on
                )

    def _seats(self, careers: Careers, body: Body, count: int) -> list[list[Teacher]]:
        """The members of a working body through the years; one body shrinks to two in the end."""
        vacant = dt.date(self.last_year, 10, 1)
        shrinks = body.place == SHRINKING_PLACE and vacant < self.today
        return [
            careers.seat(partial(self._work, body), vacant if shrinks and seat >= 2 else None)
            for seat in range(count)
        ]

    def _work(self, body: Body) -> Work:
        subjects, speciality = self.school.subjects_of(body.topic), self.school.speciality_of(body.topic)
        own = tuple(self.chance.sample(subjects, min(len(subjects), self.chance.choice((1, 2, 2)))))
        kind = PositionKind.TEACHER
        if body.kind is CommissionKind.CYCLE and self.chance.random() < MASTERS:
            kind = PositionKind.MASTER
        return Work(own, speciality, kind)

    def _unite(self, guests: list[int]) -> None:
        """The council of leaders and teachers, the association of some commissions, specialists for some bodies."""
        working = [body for body in self.bodies if body.topic.subjects]
        for body in self.bodies:
            if body.kind is CommissionKind.COUNCIL:
                leaders = [self.offices[kind] for kind in OFFICES if kind is not PositionKind.HEAD]
                body.seats = leaders + [each.seats[0] for each in working[:COUNCIL_SEATS]]
            elif body.topic is ASSOCIATION:
                body.seats = [each.seats[2] for each in working if each.place != SHRINKING_PLACE][:ASSOCIATION_SEATS]
            body.guests = self._guests_of(body, guests)

    @staticmethod
    def _guests_of(body: Body, guests: list[int]) -> list[int]:
        """A scientist or an enterprise's specialist in most bodies, somebody else from outside in some."""
        if body.kind is CommissionKind.ASSOCIATION:
            return guests[1:]
        specialists = [guests[body.place % 2]] if body.place % 4 != WITHOUT_SPECIALIST else []
        return specialists + ([guests[2 + body.place % 4]] if body.place % 3 == 0 else [])

    # the years ----------------------------------------------------------------------------------------------

    def live(self, year: int) -> None:
        """One academic year: groups, assignments, meetings, protocols."""
        self.school.open_year(year, self.bodies, self.chance)
        calendar = YearCalendar(self.chance, self.today, self.last_year, self.bodies)
        planned = [outline for body in self.bodies for outline in calendar.outlines(body, year)]
        planned.sort(key=lambda outline: (outline.day, outline.body.commission_id))
        made = [(self.maker.meeting(outline), outline) for outline in planned]
        for body in self.bodies:
            self.choosing.write(body, year)
        self._count(made, year)
        self.rows.flush()
        sign(self.session, self.press, made, self.today)

    def _count(self, made: list[tuple[int, Outline]], year: int) -> None:
        """The counters stand at the last number given."""
        last = {each.body.commission_id: each.number for _, each in made if each.number is not None}
        for commission_id, number in last.items():
            self.rows.add(
                NumberCounter, commission_id=commission_id, academic_year=year, last_on_paper=0, last_number=number
            )
