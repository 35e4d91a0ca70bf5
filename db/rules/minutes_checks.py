"""Checks before signing, like a spelling check: each problem leads to the record and the field where it is
mended.

Only what would make the record false stops a signature (`Severity.BLOCKING`); the rest is shown and may be
left.
"""

import dataclasses
import datetime as dt
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.models.base import Record, RecordKind
from db.models.meetings import (
    AttendeeKind,
    ItemState,
    Meeting,
    MinutesLanguage,
    Presence,
)
from db.queries.meetings import COMING
from db.queries.minutes import DecisionView, ItemView, MeetingView, meeting_view


class Severity(StrEnum):
    """Whether a problem stops the signature."""

    BLOCKING = "blocking"
    WARNING = "warning"


@dataclass(frozen=True, slots=True)
class Place:
    """Where a problem is mended: a record and a field of its form; parameters fill its sentence."""

    record_id: int
    record_kind: RecordKind
    field: str
    params: Mapping[str, str | int | dt.date] = dataclasses.field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Problem:
    """Something to be mended, or left, before signing."""

    code: str
    severity: Severity
    place: Place

    @property
    def params(self) -> Mapping[str, str | int | dt.date]:
        """What fills its sentence."""
        return self.place.params

    @property
    def blocking(self) -> bool:
        """Whether it stops the signature."""
        return self.severity is Severity.BLOCKING


@dataclass(frozen=True, slots=True)
class Minutes:
    """What the checks look at."""

    meeting: MeetingView
    today: dt.date
    earlier_unsigned: tuple[tuple[int, dt.date], ...] = ()
    """Earlier meetings of the body's year without a signature: id and date."""

    @property
    def open_items(self) -> list[ItemView]:
        """Questions dealt with at the meeting."""
        return [item for item in self.meeting.items if item.state is ItemState.OPEN]


@dataclass(frozen=True, slots=True)
class Check:
    """One check of the table."""

    code: str
    severity: Severity
    find: Callable[[Minutes], Iterator[Place]]


def check_minutes(session: Session, meeting_id: int, today: dt.date) -> list[Problem]:
    """Everything to be looked at before the meeting's protocol is signed, in the order of the paper."""
    return problems_of(load_minutes(session, meeting_id, today))


def load_minutes(session: Session, meeting_id: int, today: dt.date) -> Minutes:
    """What the checks look at; raises NotFound."""
    meeting = meeting_view(session, meeting_id)
    earlier = session.execute(
        select(Meeting.id, Meeting.held_on)
        .join(Record, Record.id == Meeting.id)
        .where(
            Meeting.commission_id == meeting.commission_id,
            Meeting.academic_year == meeting.academic_year,
            Meeting.held_on < meeting.held_on,
            Meeting.state.in_(COMING),
            Record.binned_at.is_(None),
        )
        .order_by(Meeting.held_on)
    )
    return Minutes(meeting, today, tuple((row.id, row.held_on) for row in earlier.all()))


def problems_of(minutes: Minutes) -> list[Problem]:
    """Every problem the table of checks finds."""
    return [Problem(check.code, check.severity, place) for check in CHECKS for place in check.find(minutes)]


def _head(minutes: Minutes, name: str, **params: str | int | dt.date) -> Place:
    return Place(minutes.meeting.meeting_id, RecordKind.MEETING, name, params)


def _at(item: ItemView, name: str, **params: str | int | dt.date) -> Place:
    return Place(item.item_id, RecordKind.AGENDA_ITEM, name, {"number": item.number, **params})


def _date_in_future(minutes: Minutes) -> Iterator[Place]:
    if minutes.meeting.held_on > minutes.today:
        yield _head(minutes, "held_on", day=minutes.meeting.held_on)


def _attendance_missing(minutes: Minutes) -> Iterator[Place]:
    if not any(row.presence for row in minutes.meeting.attendance if row.kind is AttendeeKind.MEMBER):
        yield _head(minutes, "attendance")


def _attendance_incomplete(minutes: Minutes) -> Iterator[Place]:
    if not any(_attendance_missing(minutes)):
        for row in minutes.meeting.attendance:
            if row.presence is None:
                params: dict[str, str | int | dt.date] = {
                    "person": row.person.short.kk,
                    "person_id": row.person.person_id,
                }
                yield Place(minutes.meeting.meeting_id, RecordKind.MEETING, "attendance", params)


def _reason_missing(minutes: Minutes) -> Iterator[Place]:
    for row in minutes.meeting.attendance:
        excused = row.kind is AttendeeKind.MEMBER and row.presence is Presence.EXCUSED
        if excused and not (row.reason.text or row.reason.twin):
            yield _head(minutes, "attendance", person=row.person.short.kk, person_id=row.person.person_id)


def _roster_differs(minutes: Minutes) -> Iterator[Place]:
    differences = minutes.meeting.roster_differences
    if differences:
        yield _head(minutes, "attendance", joined=len(differences.joined), left=len(differences.left))


def _chair_missing(minutes: Minutes) -> Iterator[Place]:
    if minutes.meeting.chair_id is None:
        yield _head(minutes, "chair_id")


def _secretary_missing(minutes: Minutes) -> Iterator[Place]:
    if minutes.meeting.secretary_id is None:
        yield _head(minutes, "secretary_id")


def _officer_absent(minutes: Minutes) -> Iterator[Place]:
    absent = {
        row.person.person_id: row.person.short.kk
        for row in minutes.meeting.attendance
        if row.presence in (Presence.ABSENT, Presence.EXCUSED)
    }
    for name in ("chair_id", "secretary_id"):
        person_id = getattr(minutes.meeting, name)
        if person_id in absent:
            yield _head(minutes, name, person=absent[person_id], person_id=person_id)


def _no_questions(minutes: Minutes) -> Iterator[Place]:
    if not minutes.open_items:
        yield _head(minutes, "items")


def _question_empty(minutes: Minutes) -> Iterator[Place]:
    for item in minutes.meeting.items:
        if not (item.question.strip() or item.question_twin.strip()):
            yield _at(item, "question")


def _question_undecided(minutes: Minutes) -> Iterator[Place]:
    for item in minutes.open_items:
        if not item.decisions:
            yield _at(item, "decisions")


def _decision_empty(minutes: Minutes) -> Iterator[Place]:
    return _decisions(
        minutes, lambda decision: not (decision.text.strip() or decision.text_twin.strip()), "text"
    )


def _decision_without_responsible(minutes: Minutes) -> Iterator[Place]:
    return _decisions(
        minutes,
        lambda decision: not (decision.no_due_date or decision.everyone or decision.responsible_ids),
        "responsible_ids",
    )


def _decision_without_date(minutes: Minutes) -> Iterator[Place]:
    return _decisions(
        minutes, lambda decision: decision.due_on is None and not decision.no_due_date, "due_on"
    )


def _decision_due_before_meeting(minutes: Minutes) -> Iterator[Place]:
    day = minutes.meeting.held_on
    return _decisions(
        minutes, lambda decision: decision.due_on is not None and decision.due_on < day, "due_on"
    )


def _decisions(minutes: Minutes, is_wrong: Callable[[DecisionView], bool], name: str) -> Iterator[Place]:
    for item in minutes.open_items:
        for decision in item.decisions:
            if is_wrong(decision):
                params = {"number": item.number, "decision": decision.number, "item_id": item.item_id}
                yield Place(decision.decision_id, RecordKind.DECISION, name, params)


def _votes_exceed(minutes: Minutes) -> Iterator[Place]:
    for item, cast in _votes(minutes):
        if cast > item.members_present:
            yield _at(item, "votes", votes=cast, present=item.members_present)


def _votes_incomplete(minutes: Minutes) -> Iterator[Place]:
    for item, cast in _votes(minutes):
        if cast < item.members_present:
            yield _at(item, "votes", votes=cast, present=item.members_present)


def _votes(minutes: Minutes) -> Iterator[tuple[ItemView, int]]:
    for item in minutes.open_items:
        if item.votes is not None:
            yield item, item.votes.votes_for + item.votes.against + item.votes.abstained


def _no_quorum(minutes: Minutes) -> Iterator[Place]:
    quorum = minutes.meeting.quorum
    if not quorum.met and not quorum.override and not any(_attendance_missing(minutes)):
        yield _head(minutes, "quorum_override", present=quorum.present, needed=quorum.needed)


def _no_quorum_for_question(minutes: Minutes) -> Iterator[Place]:
    quorum = minutes.meeting.quorum
    if not quorum.met or quorum.override:
        return
    for item in minutes.open_items:
        if item.decisions and not item.quorum_met:
            yield _at(item, "votes", present=item.members_present, needed=quorum.needed)


def _earlier_unsigned(minutes: Minutes) -> Iterator[Place]:
    for meeting_id, held_on in minutes.earlier_unsigned:
        yield Place(meeting_id, RecordKind.MEETING, "state", {"day": held_on})


def _twin_missing(minutes: Minutes) -> Iterator[Place]:
    if minutes.meeting.language is not MinutesLanguage.BOTH:
        return
    for item in minutes.meeting.items:
        for name in ("question", "heard"):
            if getattr(item, name).strip() and not getattr(item, f"{name}_twin").strip():
                yield _at(item, f"{name}_twin")
        for speech in item.speeches:
            if speech.text.strip() and not speech.text_twin.strip():
                yield _at(item, "speeches", speech_id=speech.speech_id)
    yield from _decisions(
        minutes, lambda decision: bool(decision.text.strip()) and not decision.text_twin.strip(), "text_twin"
    )


def _speaker_missing(minutes: Minutes) -> Iterator[Place]:
    for item in minutes.open_items:
        for speech in item.speeches:
            if speech.speaker_id is None and (speech.text.strip() or speech.text_twin.strip()):
                yield _at(item, "speeches", speech_id=speech.speech_id)


CHECKS: tuple[Check, ...] = (
    Check("date-in-future", Severity.BLOCKING, _date_in_future),
    Check("attendance-missing", Severity.BLOCKING, _attendance_missing),
    Check("attendance-incomplete", Severity.WARNING, _attendance_incomplete),
    Check("absence-without-reason", Severity.WARNING, _reason_missing),
    Check("roster-differs", Severity.WARNING, _roster_differs),
    Check("chair-missing", Severity.BLOCKING, _chair_missing),
    Check("secretary-missing", Severity.BLOCKING, _secretary_missing),
    Check("officer-absent", Severity.WARNING, _officer_absent),
    Check("quorum-missing", Severity.BLOCKING, _no_quorum),
    Check("agenda-empty", Severity.BLOCKING, _no_questions),
    Check("question-empty", Severity.BLOCKING, _question_empty),
    Check("question-undecided", Severity.WARNING, _question_undecided),
    Check("question-without-quorum", Severity.BLOCKING, _no_quorum_for_question),
    Check("speaker-missing", Severity.WARNING, _speaker_missing),
    Check("decision-empty", Severity.BLOCKING, _decision_empty),
    Check("decision-without-responsible", Severity.WARNING, _decision_without_responsible),
    Check("decision-without-date", Severity.WARNING, _decision_without_date),
    Check("decision-due-before-meeting", Severity.WARNING, _decision_due_before_meeting),
    Check("votes-exceed-present", Severity.BLOCKING, _votes_exceed),
    Check("votes-incomplete", Severity.WARNING, _votes_incomplete),
    Check("earlier-unsigned", Severity.WARNING, _earlier_unsigned),
    Check("twin-missing", Severity.WARNING, _twin_missing),
)
"""Every check, in the order of the paper."""
