"""Making a demonstration college of any size; the same seed makes the same college."""

import datetime as dt
import random
from collections.abc import Callable
from dataclasses import replace

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.actions.built_in import put_built_in
from db.actions.signing import ProtocolPress
from db.actor import LOCAL_METHODIST
from db.demo.bodies import ASSOCIATION, Body, Founding, plan_of
from db.demo.calendar import YearCalendar
from db.demo.minutes import MinutesMaker
from db.demo.people import GUESTS, Staffing, Teacher
from db.demo.rows import Rows
from db.demo.school import School
from db.models.base import RecordKind
from db.models.college import College, Official, OfficialRole, RuleSet
from db.models.commissions import CommissionKind
from db.models.meetings import MeetingState
from db.models.protocols import NumberCounter
from db.models.staff import Position, PositionKind
from db.queries.protocol_content import build_contents
from db.storage import Store
from db.years import AcademicYear

Progress = Callable[[int, int, str], object]
TURNOVER = 0.06
"""The share of the staff that leaves and is replaced each year."""
SHARE_OF_DEPARTMENT = 4


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
        self.rows = Rows(session)
        self.bodies: list[Body] = []
        self.press = ProtocolPress.at_end_of(session)
        self.school = School(self.rows, first, last)

    # the beginning ------------------------------------------------------------------------------------------

    def found(self, staff: int, commissions: int) -> None:
        """The college, what it teaches, its people and bodies."""
        put_built_in(self.session)
        self.rows = Rows(self.session)
        self.school = School(self.rows, self.first_year, self.last_year)
        positions = {kind: key for key, kind in self.session.execute(
            select(Position.id, Position.kind).order_by(Position.id.desc())).all()}
        self._college()
        self.school.found()
        staffing = Staffing(self.rows, self.chance, positions, self.today)
        leaders = self._officials(staffing)
        founding = Founding(self.rows, self.chance, self.first_year, self.today)
        plan = plan_of(commissions)
        guests = [staffing.guest(place, dt.date(self.first_year, 9, 1)) for place in range(len(GUESTS))]
        working = [pair for pair in plan if pair[1].subjects]
        for kind, field in plan:
            repeat = sum(body.topic is field for body in self.bodies)
            subjects = self.school.subjects_of(field)
            body = founding.body(kind, field, repeat, subjects, self.school.speciality_of(field))
            if field.subjects:
                place = len(self.bodies)
                body.members = self._teachers(staffing, body, max(staff - len(leaders), 3) // len(working), place)
            self.bodies.append(body)
        self._unite(leaders, guests)
        for place, body in enumerate(self.bodies):
            founding.join(body)
            founding.choose_chairs(body, self.last_year, leave_out=self.last_year if place == 4 else None)
        self.rows.flush()

    def _college(self) -> None:
        college_id = self.rows.record(RecordKind.COLLEGE)
        self.rows.add(
            College, id=college_id, version=1, only_one=1, full_name_kk="Алматы политехникалық колледжі",
            full_name_ru="Алматинский политехнический колледж", short_name_kk="АПК", short_name_ru="АПК",
            city_kk="Алматы қаласы", city_ru="город Алматы", time_zone="Asia/Almaty", logo_sha256=None,
            rule_set_id=self.session.scalar(select(RuleSet.id).order_by(RuleSet.id)), is_demo=True,
        )  # fmt: skip

    def _officials(self, staffing: Staffing) -> list[Teacher]:
        since = dt.date(self.first_year, 8, 1)
        leaders = [
            staffing.official(kind, since)
            for kind in (PositionKind.HEAD, PositionKind.DEPUTY_HEAD, PositionKind.METHODIST)
        ]
        for role, person in zip((OfficialRole.HEAD, OfficialRole.DEPUTY), leaders, strict=False):
            self.rows.add(Official, role=role, person_id=person.person_id, starts_on=since, ends_on=None)
        return leaders

    def _teachers(self, staffing: Staffing, body: Body, wanted: int, place: int) -> list[Teacher]:
        """The members of a working body through the years; the third working body shrinks to two in the end."""
        subjects = self.school.subjects_of(body.topic)
        speciality = self.school.speciality_of(body.topic)
        count = max(3, wanted)
        found: list[Teacher] = []
        for seat in range(count):
            hired = dt.date(self.first_year, 8, 20)
            while True:
                left = self._leaving(hired)
                if left is None and seat >= 2 and place == 5:
                    left = dt.date(self.last_year, 10, 1) if self.today > dt.date(self.last_year, 10, 1) else None
                own = [self.chance.choice(subjects)] if subjects else []
                found.append(staffing.teacher(hired, left, own, speciality, place))
                if left is None or left >= self.today or (seat >= 2 and place == 5 and left.year >= self.last_year):
                    break
                hired = left + dt.timedelta(days=1)
        return found

    def _leaving(self, hired: dt.date) -> dt.date | None:
        """The last day of work, always at the end of an academic year; None for those still here."""
        year = hired.year + 1
        while year <= self.last_year:
            if self.chance.random() < TURNOVER:
                return dt.date(year, 8, 19)
            year += 1
        return None

    def _unite(self, leaders: list[Teacher], guests: list[int]) -> None:
        """The council of leaders and members, the association of two commissions, specialists for some."""
        working = [body for body in self.bodies if body.topic.subjects]
        lasting = [member for body in working for member in body.members if member.left_on is None]
        for place, body in enumerate(self.bodies):
            if body.kind is CommissionKind.COUNCIL:
                body.members = [*leaders[1:], *lasting[:: max(len(lasting) // 7, 1)][:9]]
            elif body.topic is ASSOCIATION:
                body.members = lasting[2 :: max(len(lasting) // 6, 1)][:7]
            if body.kind is CommissionKind.ASSOCIATION or place % 2 == 0:
                body.guests = [guests[place % len(guests)]]

    # the years ----------------------------------------------------------------------------------------------

    def live(self, year: int) -> None:
        """One academic year: groups, assignments, meetings, protocols."""
        groups = self.school.open_year(year, self.bodies, self.chance)
        calendar = YearCalendar(self.chance, self.today)
        maker = MinutesMaker(self.rows, self.chance, groups, self.today)
        planned = [each for place, body in enumerate(self.bodies) for each in calendar.outlines(body, place, year)]
        planned.sort(key=lambda outline: (outline.day, outline.body.commission_id))
        signed: list[tuple[int, int, int, dt.date]] = []
        counters: dict[int, int] = {}
        for outline in planned:
            meeting_id = maker.meeting(outline)
            if outline.state is MeetingState.SIGNED and outline.number is not None:
                signed.append((meeting_id, outline.body.commission_id, outline.number, outline.day))
                counters[outline.body.commission_id] = outline.number
        for commission_id, number in counters.items():
            self.rows.add(
                NumberCounter, commission_id=commission_id, academic_year=year, last_on_paper=0, last_number=number
            )
        self.rows.flush()
        self._sign(signed)

    def _sign(self, signed: list[tuple[int, int, int, dt.date]]) -> None:
        facts = {meeting_id: (commission_id, number, day) for meeting_id, commission_id, number, day in signed}
        for content in build_contents(self.session, [meeting_id for meeting_id, *_ in signed]):
            commission_id, number, day = facts[content.meeting_id]
            moment = dt.datetime.combine(day + dt.timedelta(days=2), dt.time(10, 0), dt.UTC)
            content = replace(content, number=number)
            self.session.add(self.press.issue(content, commission_id, 1, "methodist", moment))
        self.session.flush()
        self.session.expunge_all()
