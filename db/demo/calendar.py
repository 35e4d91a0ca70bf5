"""When the demonstration college's bodies meet, and about what."""

import datetime as dt
import random
from dataclasses import replace

from db.demo.bodies import Body, Term
from db.demo.chairs import APPOINTED
from db.demo.outline import Event, Outline, Question
from db.demo.scene import Scene
from db.demo.scenes import APPROVAL, ELECTION, SCENES, SECRETARY
from db.models.commissions import CommissionKind
from db.models.meetings import ItemKind, MeetingForm, MeetingState, MinutesLanguage

MONTHS = {
    CommissionKind.COUNCIL: (9, 11, 1, 3, 6),
    CommissionKind.ASSOCIATION: (10, 4),
}
USUAL = (8, 10, 11, 1, 3, 5)
"""Months in which commissions and departments meet."""
LANGUAGES = (MinutesLanguage.KK, MinutesLanguage.BOTH, MinutesLanguage.KK, MinutesLanguage.RU)
WEEK = dt.timedelta(days=7)
LATE_PLACE, LATE_EVERY = 1, 4
"""Every fourth body still enters the minutes of its last meeting."""
NO_QUORUM_PLACE, NO_QUORUM_EVERY = 3, 7
POSTPONED_PLACE, PUT_OFF_PLACE, WITHDRAWN_PLACE, CANCELLED_PLACE, TWICE_PLACE, OVERRIDE_PLACE = 2, 0, 3, 5, 0, 6
"""Places of bodies where something out of the ordinary happens in the last two years, by eight."""


def meeting_days(body: Body, year: int, chance: random.Random) -> list[dt.date]:
    """The days on which a body meets in the year that begins in `year`."""
    months = MONTHS.get(body.kind, USUAL)
    return [_workday(year if month >= 8 else year + 1, month, chance) for month in months]


def _workday(year: int, month: int, chance: random.Random) -> dt.date:
    day = dt.date(year, month, chance.randint(27 if month == 8 else 12, 29 if month == 8 else 28))
    return day - dt.timedelta(days=max(day.weekday() - 4, 0))


class YearCalendar:
    """Plans the meetings of one academic year."""

    def __init__(self, chance: random.Random, today: dt.date, last_year: int, bodies: list[Body]) -> None:
        self._chance, self._today, self._last_year, self._bodies = chance, today, last_year, bodies

    def outlines(self, body: Body, year: int) -> list[Outline]:
        """The meetings of a body in the year that begins in `year`, up to the next one planned from today on."""
        language = LANGUAGES[body.place % len(LANGUAGES)]
        days, used = body.days[year], set[int]()
        found = [
            Outline(body, year, day, MeetingState.SIGNED, language,
                    self._questions(body, day, used, first=order == 0, last=order == len(days) - 1), first=order == 0)
            for order, day in enumerate(days)
        ]  # fmt: skip
        return self._out_of_the_ordinary(self._with_states(found), year)

    def _with_states(self, outlines: list[Outline]) -> list[Outline]:
        """Past meetings are signed and numbered; the last one is still written here and there; one lies ahead."""
        past = [each for each in outlines if each.day < self._today]
        ahead = [each for each in outlines if each.day >= self._today][:1]
        made = [
            replace(each, number=number, form=self._form(each)) for number, each in enumerate(past, start=1)
        ]
        if made and ahead:
            place = made[-1].body.place
            if place % LATE_EVERY == LATE_PLACE:
                made[-1] = replace(made[-1], state=MeetingState.ENTERING, number=None)
            elif place % NO_QUORUM_EVERY == NO_QUORUM_PLACE:
                made[-1] = replace(made[-1], events=frozenset({Event.NO_QUORUM}))
        return made + [replace(each, state=MeetingState.PLANNED) for each in ahead]

    def _form(self, outline: Outline) -> MeetingForm:
        if outline.first:
            return MeetingForm.ORDINARY
        return self._chance.choices((MeetingForm.ORDINARY, MeetingForm.ONLINE, MeetingForm.ENLARGED), (88, 7, 5))[0]

    def _out_of_the_ordinary(self, outlines: list[Outline], year: int) -> list[Outline]:
        """Put off, cancelled, withdrawn, signed twice: surely in the last two years, now and then before."""
        signed = [place for place, each in enumerate(outlines) if each.state is MeetingState.SIGNED and not each.events]
        if not signed or (year < self._last_year - 1 and self._chance.random() > 0.1):
            return outlines
        first, last, eighth = outlines[signed[0]], outlines[signed[-1]], outlines[0].body.place % 8
        if eighth == TWICE_PLACE:
            outlines[signed[0]] = first = replace(first, events=first.events | {Event.SIGNED_TWICE})
        if eighth == PUT_OFF_PLACE and len(first.questions) > 1:
            outlines[signed[0]] = replace(first, events=first.events | {Event.QUESTION_PUT_OFF})
        if eighth == WITHDRAWN_PLACE and len(first.questions) > 1:
            outlines[signed[0]] = replace(first, events=first.events | {Event.QUESTION_WITHDRAWN})
        if eighth == OVERRIDE_PLACE and not last.first:
            outlines[signed[-1]] = replace(last, events=last.events | {Event.OVERRIDE})
        if eighth == POSTPONED_PLACE and not last.first:
            earlier = replace(last, day=last.day - WEEK, state=MeetingState.POSTPONED, number=None)
            outlines.insert(signed[-1], earlier)
        if eighth == CANCELLED_PLACE:
            outlines.append(self._cancelled(first))
        return sorted(outlines, key=lambda each: each.day)

    def _cancelled(self, like: Outline) -> Outline:
        day = like.day + 2 * WEEK
        return replace(
            like, day=day, state=MeetingState.CANCELLED, number=None, form=MeetingForm.EXTRAORDINARY, first=False,
            questions=self._questions(like.body, day, set(), first=False, last=False)[:1], events=frozenset(),
        )  # fmt: skip

    def _questions(
        self, body: Body, day: dt.date, used: set[int], *, first: bool, last: bool
    ) -> tuple[Question, ...]:
        """What a meeting is about: what the course of things calls for, then two or three questions by chance."""
        found = list(self._called_for(body, day, first=first))
        fitting = [
            (place, scene)
            for place, scene in enumerate(SCENES)
            if day.month in scene.months and body.kind in scene.bodies
        ]
        wanted = ItemKind.PLAN if first else ItemKind.REPORT if last else None
        fresh = [pair for pair in fitting if pair[0] not in used] or fitting
        chosen: list[tuple[int, Scene]] = [pair for pair in fresh if pair[1].kind is wanted][:1]
        others = [pair for pair in fresh if pair not in chosen and pair[1].kind is not ItemKind.PLAN]
        chosen += self._chance.sample(others, min(len(others), self._chance.randint(1, 3) + (not chosen)))
        used.update(place for place, _ in chosen)
        return (*found, *(Question(scene) for _, scene in chosen))

    def _called_for(self, body: Body, day: dt.date, *, first: bool) -> list[Question]:
        if body.kind is CommissionKind.COUNCIL and first:
            return self._approvals(day)
        return [*self._election(body, day), *(self._new_secretary(body, day) if first else ())]

    def _election(self, body: Body, day: dt.date) -> list[Question]:
        term = body.term_on(day)
        if term is None or term.starts_on != day or body.kind in APPOINTED:
            return []
        nominator = self._chance.choice([each for each in body.on(day) if each is not term.who] or [term.who])
        return [Question(ELECTION, person=term.who, other=nominator, reporter=nominator, term=term)]

    @staticmethod
    def _new_secretary(body: Body, day: dt.date) -> list[Question]:
        """Elected in the first year, and when another one took the seat since the last year's first meeting."""
        secretary = body.secretary_on(day)
        began = not body.days.get(day.year - 1)
        if body.kind is CommissionKind.ASSOCIATION or secretary is None:
            return []
        return [Question(SECRETARY, other=secretary)] if began or (day - secretary.hired_on).days < 365 else []

    def _approvals(self, day: dt.date) -> list[Question]:
        """The council approves an association's new chair; the present one's approval was forgotten."""
        return [
            Question(APPROVAL, other=term.who, term=term)
            for body in self._bodies
            if body.kind is CommissionKind.ASSOCIATION
            for term in self._new_terms(body, day)
        ]

    @staticmethod
    def _new_terms(body: Body, day: dt.date) -> list[Term]:
        return [term for term in body.terms[:-1] if dt.timedelta(0) <= day - term.starts_on < dt.timedelta(days=60)]
