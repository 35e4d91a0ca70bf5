"""When the demonstration college's bodies meet, and about what."""

import datetime as dt
import random
from dataclasses import replace

from db.demo.bodies import Body
from db.demo.minutes import Outline
from db.demo.scenes import ELECTION, EXECUTION, SCENES, Scene
from db.models.commissions import CommissionKind
from db.models.meetings import MeetingState, MinutesLanguage

MONTHS = {
    CommissionKind.COUNCIL: (9, 11, 1, 3, 6),
    CommissionKind.ASSOCIATION: (10, 4),
}
USUAL = (8, 10, 11, 1, 3, 5)
"""Months in which commissions and departments meet."""
LANGUAGES = (MinutesLanguage.KK, MinutesLanguage.KK, MinutesLanguage.RU, MinutesLanguage.BOTH)


class YearCalendar:
    """Plans the meetings of one academic year."""

    def __init__(self, chance: random.Random, today: dt.date) -> None:
        self._chance, self._today = chance, today

    def outlines(self, body: Body, place: int, year: int) -> list[Outline]:
        """The meetings of a body in the year that begins in `year`, up to those planned from today on."""
        language = LANGUAGES[place % len(LANGUAGES)]
        found: list[Outline] = []
        for order, month in enumerate(MONTHS.get(body.kind, USUAL)):
            day = self._day(year if month >= 8 else year + 1, month)
            if not body.on(day):
                continue
            scenes = self._scenes(body, month, first=order == 0)
            found.append(Outline(body, year, day, MeetingState.SIGNED, None, language, scenes))
        return self._with_states(found, place)

    def _with_states(self, outlines: list[Outline], place: int) -> list[Outline]:
        """Past meetings are signed and numbered; the last one is still written here and there; one lies ahead."""
        past = [each for each in outlines if each.day < self._today]
        ahead = [each for each in outlines if each.day >= self._today][:1]
        made = [replace(each, number=number) for number, each in enumerate(past, start=1)]
        if made and ahead and place % 4 == 1:
            made[-1] = replace(made[-1], state=MeetingState.ENTERING, number=None)
        elif made and ahead and place % 7 == 3:
            made[-1] = replace(made[-1], leave_gaps=True)
        return made + [replace(each, state=MeetingState.PLANNED) for each in ahead]

    def _day(self, year: int, month: int) -> dt.date:
        start = 25 if month == 8 else 10
        day = dt.date(year, month, self._chance.randint(start, 28))
        return day - dt.timedelta(days=max(day.weekday() - 4, 0))

    def _scenes(self, body: Body, month: int, *, first: bool) -> tuple[Scene, ...]:
        fitting = [scene for scene in SCENES if month in scene.months] or list(SCENES)
        count = min(len(fitting), self._chance.randint(2, 3))
        chosen = self._chance.sample(fitting, count)
        if first and body.kind in (CommissionKind.SUBJECT, CommissionKind.CYCLE) and self._chance.random() < 0.3:
            chosen.insert(0, ELECTION)
        return tuple(chosen if first else [EXECUTION, *chosen])
