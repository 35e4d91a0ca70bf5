"""What fills the variables of a scene."""

import random
from collections.abc import Mapping

from db.demo.bodies import TITLES
from db.demo.outline import Outline
from db.demo.people import Teacher
from db.demo.topics import PARTNERS, THEME, TOPICS
from db.models.protocol_content import Names
from db.years import AcademicYear

NUMBERS: dict[str, tuple[int, int]] = {
    "few": (2, 6), "count": (7, 15), "many": (40, 120), "visits": (16, 40), "done": (88, 100), "success": (86, 99),
    "quality": (48, 74),
}  # fmt: skip
"""Variables that are numbers, from – to."""
HOURS = (36, 72, 80, 108, 120)
SOMEBODY = Names("педагог", "педагог")


class Values:
    """Chooses subjects, groups, topics and numbers for the questions of one meeting."""

    def __init__(self, chance: random.Random, outline: Outline, groups: list[str]) -> None:
        self._chance, self._day, self._groups = chance, outline.day, groups
        self._subjects = outline.body.topic.subjects or (("Математика", "Математика"),)
        body, whose, chair = TITLES[outline.body.kind]
        year = AcademicYear(outline.year).name
        self._of_meeting = {"body": body, "body:gen": whose, "chair": chair, "year": _same(year), "theme": THEME}

    def of_question(
        self, person: Teacher | None, other: Teacher | None, known: Mapping[str, Names]
    ) -> dict[str, Names]:
        """The variables of a question; `known` ones win."""
        chance = self._chance
        partner, partner_place = chance.choice(PARTNERS)
        found = {
            **self._of_meeting,
            "subject": Names(*chance.choice(self._subjects)),
            "group": _same(chance.choice(self._groups)),
            "topic": chance.choice(TOPICS),
            "partner": partner,
            "partner:loc": partner_place,
            "hours": _same(chance.choice(HOURS)),
        }
        for name, (low, high) in NUMBERS.items():
            found[name] = _same(chance.randint(low, high))
        for name, who in (("person", person), ("other", other)):
            cases = who.forms(self._day) if who else dict.fromkeys(("", "gen", "dat", "ins"), SOMEBODY)
            found.update({f"{name}:{case}" if case else name: text for case, text in cases.items()})
        return {**found, **known}


def _same(value: object) -> Names:
    return Names(str(value), str(value))
