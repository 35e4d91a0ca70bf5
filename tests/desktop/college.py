"""A small college in a real database, for tests of pages: late decisions, unsigned minutes, something in the bin."""

import datetime as dt
from pathlib import Path

from db.actions.meetings import bin_meeting
from db.storage import create_store
from tests.db.minutes.circle import Circle, circle_on

DAY = dt.timedelta(days=1)


def make_college(where: Path) -> Circle:
    """One commission with a signed protocol, an unsigned one, a coming meeting and a binned one; store left open."""
    today = dt.date.today()
    circle = circle_on(create_store(where))
    held = circle.plan(today - 40 * DAY, "Ашық сабақтар туралы")
    circle.all_present(held)
    circle.decide(held, "Кесте әзірленсін <b>тез</b> & толық.", due_on=today - 10 * DAY)
    circle.plan(today + 7 * DAY)
    bin_meeting(circle.store, circle.actor, circle.plan(today + 20 * DAY))
    return circle
