"""A meeting as the minutes editor shows it: all of it in a few statements, as frozen data."""

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session, aliased

from db.errors import NotFound
from db.models.base import Record, RecordKind
from db.models.commissions import Commission, CommissionKind
from db.models.meetings import (
    AgendaItem,
    AttendeeKind,
    DecisionState,
    ItemKind,
    ItemState,
    Meeting,
    MeetingForm,
    MeetingState,
    MinutesLanguage,
    Presence,
)
from db.models.protocol_content import Names, PrintedPerson, Twin, Votes
from db.norms import Norms
from db.queries.leases import LeaseRow, lease_of
from db.queries.minutes_rows import MinutesRows, minutes_rows
from db.queries.norms import norms_in_force
from db.queries.postponed import postponements
from db.queries.printed import People
from db.queries.protocol_content import votes_of
from db.queries.quorum import members_at, members_of, members_present, quorum_met
from db.queries.roster import RosterDifferences, roster_differences, roster_of_day
from db.queries.shapes import AnyRow, AnySelect


@dataclass(frozen=True, slots=True)
class AttendeeView:
    """A person on the roster or invited; came and left are ids of questions."""

    person: PrintedPerson
    kind: AttendeeKind
    presence: Presence | None
    reason: Twin
    came_at_item_id: int | None
    left_after_item_id: int | None


@dataclass(frozen=True, slots=True)
class SpeechView:
    """What somebody said."""

    speech_id: int
    speaker_id: int | None
    text: str
    text_twin: str


@dataclass(frozen=True, slots=True)
class DecisionView:
    """A decision of a question with how its execution stands."""

    decision_id: int
    version: int
    number: int
    text: str
    text_twin: str
    responsible_ids: tuple[int, ...]
    everyone: bool
    due_on: dt.date | None
    no_due_date: bool
    state: DecisionState
    extended_to: dt.date | None
    finished_on: dt.date | None


@dataclass(frozen=True, slots=True)
class ItemView:
    """A question with its proceedings; `number` as printed."""

    item_id: int
    version: int
    number: int
    kind: ItemKind
    state: ItemState
    question: str
    question_twin: str
    rapporteur_id: int | None
    heard: str
    heard_twin: str
    votes: Votes | None
    linked_record_id: int | None
    linked_kind: RecordKind | None
    linked_binned: bool
    postponed_from_id: int | None
    postponements: int
    """How often it was put off before it came here."""
    postponed_to: tuple[int, dt.date] | None
    """The meeting it was put off to (id, date)."""
    speeches: tuple[SpeechView, ...]
    decisions: tuple[DecisionView, ...]
    members_present: int
    quorum_met: bool


@dataclass(frozen=True, slots=True)
class QuorumView:
    """The quorum of the whole meeting."""

    members: int
    present: int
    needed: int
    met: bool
    override: str


@dataclass(frozen=True, slots=True)
class MeetingView:
    """The whole meeting; `people` names everybody in it, as of its day."""

    meeting_id: int
    version: int
    commission_id: int
    commission: Names
    commission_kind: CommissionKind
    academic_year: int
    number: int | None
    state: MeetingState
    form: MeetingForm
    language: MinutesLanguage
    held_on: dt.date
    starts_at: dt.time | None
    ends_at: dt.time | None
    place: str
    place_twin: str
    chair_id: int | None
    secretary_id: int | None
    state_reason: str
    binned: bool
    postponed_from: tuple[int, dt.date] | None
    """The meeting this one replaces (id, date)."""
    postponed_to: tuple[int, dt.date] | None
    attendance: tuple[AttendeeView, ...]
    items: tuple[ItemView, ...]
    quorum: QuorumView
    roster_differences: RosterDifferences
    """How the membership of the day differs from the attendance list; empty where it agrees."""
    people: Mapping[int, PrintedPerson]
    lease: LeaseRow | None

    @property
    def editable(self) -> bool:
        """Whether the minutes may be changed."""
        return self.state in (MeetingState.PLANNED, MeetingState.ENTERING) and not self.binned


def meeting_view(session: Session, meeting_id: int) -> MeetingView:
    """Everything of one meeting, in the bin or not; raises NotFound."""
    meeting = session.execute(_meeting().where(Meeting.id == meeting_id)).first()
    if meeting is None:
        raise NotFound("meeting-missing", id=meeting_id)
    rows = minutes_rows(session, [meeting_id])
    day = meeting.held_on
    ids = {each for each in [*rows.people(), meeting.chair_id, meeting.secretary_id] if each is not None}
    people = People(session, ids)
    norms = norms_in_force(session)
    attendance = sorted(
        rows.attendance[meeting_id],
        key=lambda row: (row.kind is AttendeeKind.INVITED, people.order(row.person_id, day), row.person_id),
    )
    editable = meeting.state in (MeetingState.PLANNED, MeetingState.ENTERING)
    return MeetingView(
        meeting_id=meeting.id,
        version=meeting.version,
        commission_id=meeting.commission_id,
        commission=Names(meeting.name_kk, meeting.name_ru),
        commission_kind=meeting.kind,
        academic_year=meeting.academic_year,
        number=meeting.number,
        state=meeting.state,
        form=meeting.form,
        language=meeting.language,
        held_on=day,
        starts_at=meeting.starts_at,
        ends_at=meeting.ends_at,
        place=meeting.place,
        place_twin=meeting.place_twin,
        chair_id=meeting.chair_id,
        secretary_id=meeting.secretary_id,
        state_reason=meeting.state_reason,
        binned=meeting.binned_at is not None,
        postponed_from=_dated(meeting.earlier_id, meeting.earlier_on),
        postponed_to=_dated(meeting.later_id, meeting.later_on),
        attendance=tuple(_attendee(row, people, day) for row in attendance),
        items=_items(session, rows, meeting_id, norms),
        quorum=_quorum(attendance, norms, meeting.quorum_override),
        roster_differences=(
            roster_differences(roster_of_day(session, meeting.commission_id, day), attendance)
            if editable
            else RosterDifferences()
        ),
        people={person_id: people.on(person_id, day) for person_id in ids},
        lease=lease_of(session, meeting_id),
    )


def _meeting() -> AnySelect:
    earlier, later = aliased(Meeting), aliased(Meeting)
    return (
        select(
            Meeting.id,
            Meeting.version,
            Meeting.commission_id,
            Meeting.academic_year,
            Meeting.number,
            Meeting.state,
            Meeting.form,
            Meeting.language,
            Meeting.held_on,
            Meeting.starts_at,
            Meeting.ends_at,
            Meeting.place,
            Meeting.place_twin,
            Meeting.chair_id,
            Meeting.secretary_id,
            Meeting.quorum_override,
            Meeting.state_reason,
            Commission.kind,
            Commission.name_kk,
            Commission.name_ru,
            Record.binned_at,
            earlier.id.label("earlier_id"),
            earlier.held_on.label("earlier_on"),
            later.id.label("later_id"),
            later.held_on.label("later_on"),
        )
        .join(Commission, Commission.id == Meeting.commission_id)
        .join(Record, Record.id == Meeting.id)
        .join(earlier, earlier.id == Meeting.successor_of_id, isouter=True)
        .join(later, later.successor_of_id == Meeting.id, isouter=True)
    )


def _dated(meeting_id: int | None, held_on: dt.date | None) -> tuple[int, dt.date] | None:
    return None if meeting_id is None or held_on is None else (meeting_id, held_on)


def _attendee(row: AnyRow, people: People, day: dt.date) -> AttendeeView:
    return AttendeeView(
        people.on(row.person_id, day),
        row.kind,
        row.presence,
        Twin(row.reason, row.reason_twin),
        row.came_at_item_id,
        row.left_after_item_id,
    )


def _quorum(attendance: Sequence[AnyRow], norms: Norms, override: str) -> QuorumView:
    members, present = members_of(attendance), members_present(attendance)
    needed = norms.quorum_of(members)
    return QuorumView(members, present, needed, quorum_met(present, needed), override)


def _items(session: Session, rows: MinutesRows, meeting_id: int, norms: Norms) -> tuple[ItemView, ...]:
    items = rows.items[meeting_id]
    attendance = rows.attendance[meeting_id]
    needed = norms.quorum_of(members_of(attendance))
    places = {item.id: place for place, item in enumerate(items, start=1)}
    links = _links(session, [item.linked_record_id for item in items if item.linked_record_id is not None])
    counts = postponements(session, {item.id: item.postponed_from_id for item in items})
    later = _successors(session, [item.id for item in items if item.state is ItemState.POSTPONED])
    views = []
    for item in items:
        present = members_at(attendance, places[item.id], places)
        kind, binned = links.get(item.linked_record_id, (None, False))
        views.append(
            ItemView(
                item_id=item.id,
                version=item.version,
                number=places[item.id],
                kind=item.kind,
                state=item.state,
                question=item.question,
                question_twin=item.question_twin,
                rapporteur_id=item.rapporteur_id,
                heard=item.heard,
                heard_twin=item.heard_twin,
                votes=votes_of(item.votes_for, item.votes_against, item.votes_abstained),
                linked_record_id=item.linked_record_id,
                linked_kind=kind,
                linked_binned=binned,
                postponed_from_id=item.postponed_from_id,
                postponements=counts[item.id],
                postponed_to=later.get(item.id),
                speeches=tuple(
                    SpeechView(row.id, row.speaker_id, row.text, row.text_twin)
                    for row in rows.speeches[item.id]
                ),
                decisions=_decisions(rows, item.id),
                members_present=present,
                quorum_met=quorum_met(present, needed),
            )
        )
    return tuple(views)


def _decisions(rows: MinutesRows, item_id: int) -> tuple[DecisionView, ...]:
    return tuple(
        DecisionView(
            row.id,
            row.version,
            number,
            row.text,
            row.text_twin,
            tuple(rows.responsible[row.id]),
            row.everyone,
            row.due_on,
            row.no_due_date,
            row.state,
            row.extended_to,
            row.finished_on,
        )
        for number, row in enumerate(rows.decisions[item_id], start=1)
    )


def _links(session: Session, record_ids: Sequence[int]) -> dict[int | None, tuple[RecordKind | None, bool]]:
    if not record_ids:
        return {}
    found = session.execute(select(Record.id, Record.kind, Record.binned_at).where(Record.id.in_(record_ids)))
    return {record_id: (kind, binned_at is not None) for record_id, kind, binned_at in found.all()}


def _successors(session: Session, item_ids: Sequence[int]) -> dict[int, tuple[int, dt.date]]:
    if not item_ids:
        return {}
    statement = (
        select(AgendaItem.postponed_from_id, Meeting.id, Meeting.held_on)
        .join(Meeting, Meeting.id == AgendaItem.meeting_id)
        .join(Record, Record.id == AgendaItem.id)
        .where(AgendaItem.postponed_from_id.in_(item_ids), Record.binned_at.is_(None))
    )
    found = session.execute(statement).all()
    return {item_id: (meeting_id, held_on) for item_id, meeting_id, held_on in found if item_id is not None}
