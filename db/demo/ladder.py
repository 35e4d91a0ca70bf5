"""Qualification categories through a career: the older ones before 2018, today's since."""

import datetime as dt
import random
from collections.abc import Iterator

from db.models.staff import Category

CHANGED_ON = dt.date(2018, 1, 1)
OLDER = {4: Category.SECOND, 8: Category.FIRST, 13: Category.HIGHEST}
NEWER = {0: Category.TRAINEE, 1: Category.TEACHER, 4: Category.MODERATOR, 8: Category.EXPERT, 13: Category.RESEARCHER,
         20: Category.MASTER}  # fmt: skip
"""By full years of teaching."""
STAYING = 0.2
"""The share of those who don't apply for a higher category when they could."""


def categories(
    chance: random.Random, teaching_since: dt.date, until: dt.date
) -> Iterator[tuple[dt.date, dt.date | None, Category]]:
    """The categories of a career up to a day: from, to (None: the last one), which."""
    steps: list[tuple[dt.date, Category]] = []
    for years in NEWER:
        start = teaching_since + dt.timedelta(days=round(years * 365.25))
        category = (OLDER if start < CHANGED_ON else NEWER).get(years)
        stays = years > 1 and chance.random() < STAYING
        if category is not None and start <= until and not stays:
            steps.append((start, category))
    for place, (start, category) in enumerate(steps):
        end = steps[place + 1][0] - dt.timedelta(days=1) if place + 1 < len(steps) else None
        yield start, end, category
