"""What a pattern of minutes is, and how its variables are filled.

Variables stand in braces: {subject}, {group}, {person}, {other}, {guest}, {year}, {topic}, {partner}, {count} …
People have cases: {person}, {person:gen} whose, {person:dat} to whom, {person:ins} by whom.
{chair} is the officer's title, {body} the kind of body (Kazakh as it is, Russian in the genitive), {body:gen} whose.
{m|f} is an ending for a man or for a woman: `доложил{|а}`, `поделил{ся|ась}`; it follows whoever speaks.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from db.models.commissions import CommissionKind
from db.models.meetings import ItemKind
from db.models.protocol_content import Names

COMMISSIONS = (CommissionKind.SUBJECT, CommissionKind.CYCLE, CommissionKind.DEPARTMENT)
COUNCIL = (CommissionKind.COUNCIL,)
ASSOCIATION = (CommissionKind.ASSOCIATION,)
EVERYWHERE = tuple(CommissionKind)

_VARIABLE = re.compile(r"\{([a-z:]+)\}")
_ENDING = re.compile(r"\{([^{}|]*)\|([^{}|]*)\}")


class By(StrEnum):
    """Who reports on a question."""

    CHAIR = "chair"
    MEMBER = "member"
    METHODIST = "methodist"


@dataclass(frozen=True, slots=True)
class Resolution:
    """A decision; `days` until it is due, None for one without a term; `everyone` makes all members responsible."""

    text: Names
    days: int | None = 30
    everyone: bool = False


@dataclass(frozen=True, slots=True)
class Scene:
    """A question and what usually happens to it, in the months and bodies given."""

    kind: ItemKind
    months: tuple[int, ...]
    question: Names
    heard: Names
    said: tuple[Names, ...]
    decided: tuple[Resolution, ...]
    bodies: tuple[CommissionKind, ...] = COMMISSIONS
    by: By = By.MEMBER
    other_answers: bool = False
    """The first to speak is the one called {other}."""


def said(kk: str, ru: str) -> Names:
    """A text in both languages."""
    return Names(kk, ru)


def decide(kk: str, ru: str, days: int | None = 30, *, everyone: bool = False) -> Resolution:
    """A decision in both languages."""
    return Resolution(Names(kk, ru), days, everyone)


NOTED = decide("Ақпарат назарға алынсын.", "Информацию принять к сведению.", None)


def fill(template: Names, values: Mapping[str, Names], is_woman: bool) -> Names:
    """The text with its variables; endings agree with the one who speaks; begins with a capital letter."""
    return Names(
        _capital(_VARIABLE.sub(lambda found: values[found[1]].kk, template.kk)),
        _capital(_ENDING.sub(r"\2" if is_woman else r"\1", _VARIABLE.sub(
            lambda found: values[found[1]].ru, template.ru))),
    )  # fmt: skip


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
