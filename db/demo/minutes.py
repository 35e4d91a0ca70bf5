"""The minutes of one meeting as rows: its head, attendance, questions."""

import datetime as dt
import random
from collections import defaultdict

from db.demo.attendance import call_roll, said, write_attendance
from db.demo.outline import Event, Outline, Question
from db.demo.people import Teacher
from db.demo.proceedings import Proceedings, Setting
from db.demo.rows import Rows
from db.demo.scene import By
from db.demo.scenes import EXECUTED, PARTLY_EXECUTED
from db.demo.school import School
from db.demo.topics import CANCELLED_MEETING, ONLINE, POSTPONED_MEETING, ROOMS, WITHOUT_QUORUM
from db.demo.values import Values
from db.models.base import RecordKind
from db.models.meetings import Meeting, MeetingForm, MeetingState
from db.models.protocol_content import Names


class MinutesMaker:
    """Makes meetings into rows, and remembers what the next meeting of each body has to take up."""

    def __init__(
        self, rows: Rows, chance: random.Random, school: School, methodists: list[Teacher], today: dt.date
    ) -> None:
        self._rows, self._chance, self._school, self._methodists = rows, chance, school, methodists
        self._proceedings = Proceedings(rows, chance, today)
        self._put_off: dict[int, list[Question]] = defaultdict(list)
        self._postponed: dict[int, int] = {}
        """By body the postponed meeting that the next one replaces."""

    def meeting(self, outline: Outline) -> int:
        """Make a meeting; returns its id."""
        meeting_id = self._rows.record(RecordKind.MEETING)
        questions = self._agenda(outline)
        item_ids = [self._rows.record(RecordKind.AGENDA_ITEM) for _ in questions]
        chair, secretary = self._chair(outline), outline.body.secretary_on(outline.day)
        methodist = next((each for each in self._methodists if each.works_on(outline.day)), None)
        roll = call_roll(self._chance, outline, (chair, secretary), len(questions))
        self._head(meeting_id, outline, chair, secretary)
        write_attendance(
            self._rows, self._chance, meeting_id, outline, roll, item_ids, self._invited(outline, questions, methodist)
        )
        values = Values(self._chance, outline, self._school.groups_of(outline.body.topic, outline.year))
        setting = Setting(meeting_id, outline, chair, methodist, roll, values, len(questions))
        put_off = [
            self._proceedings.item(setting, place, item_id, question)
            for place, (item_id, question) in enumerate(zip(item_ids, questions, strict=True), start=1)
        ]
        self._put_off[outline.body.commission_id] += [question for question in put_off if question is not None]
        return meeting_id

    def _agenda(self, outline: Outline) -> tuple[Question, ...]:
        """What was put off comes after the execution of decisions; a postponed meeting hands on all it has."""
        if outline.state is MeetingState.CANCELLED:
            return outline.questions
        carried = tuple(self._put_off.pop(outline.body.commission_id, ()))
        if outline.body.commission_id in self._postponed:
            return carried
        return (*self._review(outline), *carried, *outline.questions)

    def _review(self, outline: Outline) -> list[Question]:
        """The first question of a meeting: the decisions of the one before."""
        stand = self._proceedings.stand_of(outline.body.commission_id, outline.day)
        if outline.first or stand is None:
            return []
        total, finished = stand
        values = {"total": total, "finished": finished, "left": total - finished}
        return [
            Question(
                EXECUTED if finished == total else PARTLY_EXECUTED,
                values={name: Names(str(number), str(number)) for name, number in values.items()},
            )
        ]

    @staticmethod
    def _chair(outline: Outline) -> Teacher | None:
        """The chair of the day; where the body has none, its most experienced member presides."""
        term = outline.body.term_on(outline.day)
        if term is not None:
            return term.who
        secretary = outline.body.secretary_on(outline.day)
        there = [each for each in outline.body.on(outline.day) if each is not secretary]
        return min(there, key=lambda each: each.teaching_since, default=None)

    @staticmethod
    def _invited(outline: Outline, questions: tuple[Question, ...], methodist: Teacher | None) -> list[int]:
        found = outline.body.guests[:2]
        needed = any(question.scene.by is By.METHODIST for question in questions)
        if needed and methodist is not None and methodist not in outline.body.on(outline.day):
            found = [*found, methodist.person_id]
        return found

    def _head(self, meeting_id: int, outline: Outline, chair: Teacher | None, secretary: Teacher | None) -> None:
        chance, body = self._chance, outline.body
        room = ONLINE if outline.form is MeetingForm.ONLINE else chance.choice(ROOMS)
        place, twin = said(room, outline.language)
        starts = dt.time(15, chance.choice((0, 0, 10, 30)))
        length = dt.timedelta(minutes=chance.choice((50, 60, 70, 80, 90)))
        ends = (dt.datetime.combine(outline.day, starts) + length).time() if outline.written else None
        why = {MeetingState.POSTPONED: POSTPONED_MEETING, MeetingState.CANCELLED: CANCELLED_MEETING}
        override = WITHOUT_QUORUM if Event.OVERRIDE in outline.events else Names()
        replaced = self._postponed.pop(body.commission_id, None) if outline.state in HANDED_TO else None
        self._rows.add(
            Meeting, id=meeting_id, version=1, commission_id=body.commission_id, academic_year=outline.year,
            number=outline.number, state=outline.state, form=outline.form, language=outline.language,
            held_on=outline.day, starts_at=starts, ends_at=ends, place=place, place_twin=twin,
            chair_id=chair.person_id if chair else None, secretary_id=secretary.person_id if secretary else None,
            quorum_override=said(override, outline.language)[0],
            state_reason=said(why.get(outline.state, Names()), outline.language)[0], successor_of_id=replaced,
        )  # fmt: skip
        if outline.state is MeetingState.POSTPONED:
            self._postponed[body.commission_id] = meeting_id


HANDED_TO = (MeetingState.PLANNED, MeetingState.ENTERING, MeetingState.SIGNED)
"""States of a meeting that takes the place of a postponed one."""
