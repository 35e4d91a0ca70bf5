"""What waits for a body's next meeting: decisions to follow up, questions put off, protocols not signed."""

import datetime as dt
from dataclasses import dataclass

from sqlalchemy.orm import Session

from db.models.meetings import ItemKind, MinutesLanguage
from db.models.protocol_content import Names
from db.queries.agenda import ProposedQuestion, template_questions, without_repeats, worded
from db.queries.decisions import DecisionRow, open_decisions
from db.queries.meetings import MeetingRow, unsigned_meetings
from db.queries.postponed import waiting_questions

EXECUTION_QUESTION = Names(
    "Өткен отырыс шешімдерінің орындалуы туралы", "О выполнении решений предыдущего заседания"
)
"""The customary first question of a meeting (forms.md §1)."""


@dataclass(frozen=True, slots=True)
class Waiting:
    """What waits for a body; decisions are those under control taken before the day."""

    decisions: tuple[DecisionRow, ...]
    postponed: tuple[ProposedQuestion, ...]
    unsigned: tuple[MeetingRow, ...]


def what_waits(session: Session, commission_id: int, day: dt.date) -> Waiting:
    """What waits for the body's meeting on that day."""
    return Waiting(
        tuple(open_decisions(session, commission_id, day)),
        tuple(waiting_questions(session, commission_id)),
        tuple(unsigned_meetings(session, day, [commission_id])),
    )


def proposed_questions(
    session: Session,
    commission_id: int,
    day: dt.date,
    language: MinutesLanguage,
    template_id: int | None = None,
) -> list[ProposedQuestion]:
    """The agenda that offers itself: execution of decisions first, then questions put off, then the
    template's.
    """
    questions = []
    if open_decisions(session, commission_id, day):
        questions.append(worded(EXECUTION_QUESTION, language, ItemKind.DECISIONS))
    questions += waiting_questions(session, commission_id)
    if template_id is not None:
        questions += template_questions(session, template_id, language)
    return without_repeats(questions)
