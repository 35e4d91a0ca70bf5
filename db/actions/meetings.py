"""Planning meetings, changing them, putting them off, cancelling them."""

import datetime as dt
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.actions.agenda import new_item
from db.actions.minutes_access import any_meeting, conflict, line, live_items, meeting_to_change
from db.actions.roster import fill_roster, has_marks
from db.actor import Actor
from db.errors import Invalid, NotFound
from db.models.base import utc_now
from db.models.commissions import Commission
from db.models.meetings import (
    ItemState,
    Meeting,
    MeetingForm,
    MeetingState,
    MinutesLanguage,
)
from db.queries.agenda import ProposedQuestion
from db.storage import Store
from db.years import AcademicYear


@dataclass(frozen=True, slots=True)
class MeetingDraft:
    """A meeting to be planned; None lets the program fill in the year, the chair and the secretary of the
    day.
    """

    commission_id: int
    held_on: dt.date
    academic_year: int | None = None
    starts_at: dt.time | None = None
    ends_at: dt.time | None = None
    place: str = ""
    place_twin: str = ""
    form: MeetingForm = MeetingForm.ORDINARY
    language: MinutesLanguage = MinutesLanguage.KK
    chair_id: int | None = None
    secretary_id: int | None = None
    questions: tuple[ProposedQuestion, ...] = ()


@dataclass(frozen=True, slots=True)
class MeetingDetails:
    """What may be changed of a meeting beside its date; `version` is the one the form loaded."""

    meeting_id: int
    version: int
    academic_year: int
    starts_at: dt.time | None
    ends_at: dt.time | None
    place: str
    place_twin: str
    form: MeetingForm
    language: MinutesLanguage
    chair_id: int | None
    secretary_id: int | None
    quorum_override: str = ""
    """Why it decides without a quorum; empty where it has one."""


@dataclass(frozen=True, slots=True)
class Moved:
    """A meeting's date was changed; `roster_kept` where presence was marked already, so the roster wasn't
    redone.
    """

    version: int
    roster_kept: bool


def plan_meeting(store: Store, actor: Actor, draft: MeetingDraft) -> int:
    """Plan a meeting with the roster of its day; returns its id.

    Raises 'commission-closed' where the body doesn't exist on that day, NotFound, NotAllowed, Invalid.
    """
    with store.write(actor) as session:
        actor.require_write(draft.commission_id)
        meeting = add_meeting(session, draft)
        session.flush()
        return meeting.id


def add_meeting(session: Session, draft: MeetingDraft) -> Meeting:
    """The same inside a transaction already open."""
    _require_body(session, draft.commission_id, draft.held_on)
    year = draft.academic_year
    meeting = Meeting(
        commission_id=draft.commission_id,
        held_on=draft.held_on,
        academic_year=AcademicYear.of_meeting(draft.held_on).start if year is None else year,
        starts_at=draft.starts_at,
        ends_at=draft.ends_at,
        place=line(draft.place),
        place_twin=line(draft.place_twin),
        form=draft.form,
        language=draft.language,
    )
    _check_year(meeting)
    session.add(meeting)
    roster = fill_roster(session, meeting)
    meeting.chair_id = draft.chair_id if draft.chair_id is not None else roster.chair_id
    meeting.secretary_id = draft.secretary_id if draft.secretary_id is not None else roster.secretary_id
    for position, question in enumerate(draft.questions, start=1):
        meeting.items.append(new_item(question, position))
    return meeting


def change_meeting(store: Store, actor: Actor, details: MeetingDetails) -> int:
    """Save the head of the minutes; returns the new version. Raises Conflict with both heads."""
    with store.write(actor) as session:
        meeting = meeting_to_change(session, actor, details.meeting_id)
        if meeting.version != details.version:
            raise conflict(details, details_of(meeting))
        if meeting.number is not None and details.academic_year != meeting.academic_year:
            raise Invalid("numbered-meeting-year", field="academic_year")
        for name in ("academic_year", "starts_at", "ends_at", "form", "language", "chair_id", "secretary_id"):
            setattr(meeting, name, getattr(details, name))
        for name in ("place", "place_twin", "quorum_override"):
            setattr(meeting, name, line(getattr(details, name)))
        _check_year(meeting)
        session.flush()
        return meeting.version


def details_of(meeting: Meeting) -> MeetingDetails:
    """The head of the minutes as it is kept now."""
    return MeetingDetails(
        meeting.id,
        meeting.version,
        meeting.academic_year,
        meeting.starts_at,
        meeting.ends_at,
        meeting.place,
        meeting.place_twin,
        meeting.form,
        meeting.language,
        meeting.chair_id,
        meeting.secretary_id,
        meeting.quorum_override,
    )


def change_date(
    store: Store,
    actor: Actor,
    meeting_id: int,
    version: int,
    held_on: dt.date,
    academic_year: int | None = None,
) -> Moved:
    """Move a meeting to another day; its year follows the date unless one is given.

    While nobody's presence is marked the roster, chair and secretary of the new day are taken; afterwards
    they are kept, and `MeetingView.roster_differences` offers what differs (see `attendance.apply_roster`).
    """
    with store.write(actor) as session:
        meeting = meeting_to_change(session, actor, meeting_id, version)
        _require_body(session, meeting.commission_id, held_on)
        year = AcademicYear.of_meeting(held_on).start if academic_year is None else academic_year
        if meeting.number is not None and year != meeting.academic_year:
            raise Invalid("numbered-meeting-year", field="held_on")
        meeting.held_on, meeting.academic_year = held_on, year
        _check_year(meeting)
        kept = has_marks(meeting)
        if not kept:
            roster = fill_roster(session, meeting)
            meeting.chair_id, meeting.secretary_id = roster.chair_id, roster.secretary_id
        session.flush()
        return Moved(meeting.version, kept)


def postpone_meeting(
    store: Store, actor: Actor, meeting_id: int, version: int, held_on: dt.date, reason: str
) -> int:
    """Put a whole meeting off to another day; returns the id of its successor, which takes over the
    questions.

    Raises 'reason-missing', and 'meeting-numbered' where its protocol was signed once.
    """
    with store.write(actor) as session:
        meeting = _to_leave(session, actor, meeting_id, version, reason)
        _require_body(session, meeting.commission_id, held_on)
        questions = [item for item in live_items(meeting) if item.state is ItemState.OPEN]
        successor = add_meeting(
            session,
            MeetingDraft(
                commission_id=meeting.commission_id,
                held_on=held_on,
                starts_at=meeting.starts_at,
                ends_at=meeting.ends_at,
                place=meeting.place,
                place_twin=meeting.place_twin,
                form=meeting.form,
                language=meeting.language,
                questions=tuple(
                    ProposedQuestion(
                        item.question,
                        item.question_twin,
                        item.kind,
                        item.rapporteur_id,
                        item.linked_record_id,
                        item.id,
                    )
                    for item in questions
                ),
            ),
        )
        for item, heir in zip(questions, successor.items, strict=True):
            item.state = ItemState.POSTPONED
            heir.heard, heir.heard_twin = item.heard, item.heard_twin
        meeting.state = MeetingState.POSTPONED
        meeting.state_reason = line(reason)
        successor.successor_of_id = meeting.id
        session.flush()
        return successor.id


def cancel_meeting(store: Store, actor: Actor, meeting_id: int, version: int, reason: str) -> int:
    """The meeting won't take place; returns the new version. Raises 'reason-missing', 'meeting-numbered'."""
    with store.write(actor) as session:
        meeting = _to_leave(session, actor, meeting_id, version, reason)
        meeting.state = MeetingState.CANCELLED
        meeting.state_reason = line(reason)
        session.flush()
        return meeting.version


def reinstate_meeting(store: Store, actor: Actor, meeting_id: int) -> int:
    """A cancelled meeting takes place after all; returns the new version. Raises 'meeting-not-cancelled'."""
    with store.write(actor) as session:
        meeting = any_meeting(session, actor, meeting_id)
        if meeting.state is not MeetingState.CANCELLED:
            raise Invalid("meeting-not-cancelled")
        meeting.state = MeetingState.ENTERING if has_marks(meeting) else MeetingState.PLANNED
        meeting.state_reason = ""
        session.flush()
        return meeting.version


def bin_meeting(store: Store, actor: Actor, meeting_id: int) -> None:
    """Put a meeting into the bin; one whose protocol was signed once can't go: raises 'meeting-numbered'."""
    with store.write(actor) as session:
        meeting = any_meeting(session, actor, meeting_id)
        if meeting.number is not None:
            raise Invalid("meeting-numbered", number=meeting.number)
        meeting.record.binned_at, meeting.record.binned_by = utc_now(), actor.name


def restore_meeting(store: Store, actor: Actor, meeting_id: int) -> None:
    """Take a meeting out of the bin."""
    with store.write(actor) as session:
        meeting = session.get(Meeting, meeting_id)
        if meeting is None:
            raise NotFound("meeting-missing", id=meeting_id)
        actor.require_write(meeting.commission_id)
        meeting.record.binned_at = meeting.record.binned_by = None


def _to_leave(session: Session, actor: Actor, meeting_id: int, version: int, reason: str) -> Meeting:
    """A meeting that is to be put off or cancelled."""
    meeting = meeting_to_change(session, actor, meeting_id, version)
    if not reason.strip():
        raise Invalid("reason-missing", field="reason")
    if meeting.number is not None:
        raise Invalid("meeting-numbered", number=meeting.number)
    return meeting


def _require_body(session: Session, commission_id: int, day: dt.date) -> None:
    body = session.execute(
        select(Commission.created_on, Commission.closed_on).where(Commission.id == commission_id)
    ).first()
    if body is None:
        raise NotFound("commission-missing", id=commission_id)
    if day < body.created_on or (body.closed_on is not None and day > body.closed_on):
        raise Invalid("commission-not-then", field="held_on", day=day)


def _check_year(meeting: Meeting) -> None:
    """The academic year is the date's own or the neighbouring one (meetings of late August and early
    September).
    """
    if abs(meeting.academic_year - AcademicYear.of(meeting.held_on).start) > 1:
        raise Invalid("year-far-from-date", field="academic_year")
