"""What is decided about a meeting before its minutes are made up."""

import datetime as dt
from dataclasses import dataclass, field
from enum import StrEnum

from db.demo.bodies import Body, Term
from db.demo.people import Teacher
from db.demo.scene import Scene
from db.models.meetings import MeetingForm, MeetingState, MinutesLanguage
from db.models.protocol_content import Names


class Event(StrEnum):
    """Something out of the ordinary at a meeting."""

    NO_QUORUM = "no-quorum"
    """A mistake for the checks: most were away."""
    OVERRIDE = "override"
    """Most were away, and the protocol says why it decided all the same."""
    QUESTION_PUT_OFF = "question-put-off"
    QUESTION_WITHDRAWN = "question-withdrawn"
    SIGNED_TWICE = "signed-twice"
    """Unlocked once to mend a mistake."""


@dataclass(frozen=True, slots=True)
class Question:
    """A scene with the people it is about, where they aren't chosen by chance; and where it was put off from."""

    scene: Scene
    person: Teacher | None = None
    other: Teacher | None = None
    reporter: Teacher | None = None
    term: Term | None = None
    """The chair's term that the question elects or approves."""
    values: dict[str, Names] = field(default_factory=dict)
    postponed_from_id: int | None = None


@dataclass(frozen=True, slots=True)
class Outline:
    """A meeting to be made."""

    body: Body
    year: int
    day: dt.date
    state: MeetingState
    language: MinutesLanguage
    questions: tuple[Question, ...]
    number: int | None = None
    form: MeetingForm = MeetingForm.ORDINARY
    first: bool = False
    events: frozenset[Event] = frozenset()

    @property
    def written(self) -> bool:
        """Whether it has minutes."""
        return self.state in (MeetingState.ENTERING, MeetingState.SIGNED)

    @property
    def lacks_quorum(self) -> bool:
        """Whether most were away."""
        return bool({Event.NO_QUORUM, Event.OVERRIDE} & self.events)
