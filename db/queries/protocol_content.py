"""Builds what a protocol prints from the records, with names and positions of the meeting's day."""

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.errors import NotFound
from db.models.college import College, RuleSet
from db.models.commissions import Commission
from db.models.meetings import AttendeeKind, Meeting, Presence
from db.models.protocol_content import (
    Absentee,
    LegalBase,
    Movement,
    Names,
    PrintedDecision,
    PrintedItem,
    PrintedPerson,
    PrintedSpeech,
    ProtocolContent,
    Twin,
    Votes,
)
from db.norms import Norms
from db.queries.minutes_rows import MinutesRows, minutes_rows
from db.queries.norms import norms_in_force
from db.queries.printed import People
from db.queries.quorum import members_at, members_of, members_present, quorum_met
from db.queries.shapes import AnyRow, AnySelect

CHUNK = 200
"""How many meetings are built at once."""


@dataclass(frozen=True, slots=True)
class Heading:
    """What all protocols of the college share."""

    college: Names
    city: Names
    legal_base: LegalBase
    norms: Norms


def build_content(session: Session, meeting_id: int) -> ProtocolContent:
    """What the protocol of this meeting would print now; raises NotFound."""
    for content in build_contents(session, [meeting_id]):
        return content
    raise NotFound("meeting-missing", id=meeting_id)


def build_contents(session: Session, meeting_ids: Sequence[int]) -> Iterator[ProtocolContent]:
    """The same for many meetings, a few statements for each two hundred; those that don't exist are left out.
    """
    heading = heading_of(session)
    for start in range(0, len(meeting_ids), CHUNK):
        chunk = meeting_ids[start : start + CHUNK]
        meetings = _meetings(session, chunk)
        rows = minutes_rows(session, chunk)
        officers = [person for row in meetings.values() for person in (row.chair_id, row.secretary_id)]
        people = People(session, [*rows.people(), *officers])
        for meeting_id in chunk:
            if meeting_id in meetings:
                yield content_of(heading, meetings[meeting_id], rows, people)


def heading_of(session: Session) -> Heading:
    """The college's name, city, legal base and norms, as they are now."""
    college = session.execute(
        select(
            College.full_name_kk,
            College.full_name_ru,
            College.city_kk,
            College.city_ru,
            RuleSet.title_kk,
            RuleSet.title_ru,
            RuleSet.order_no,
            RuleSet.order_date,
        ).join(RuleSet, RuleSet.id == College.rule_set_id, isouter=True)
    ).first()
    norms = norms_in_force(session)
    if college is None:
        return Heading(Names(), Names(), LegalBase(), norms)
    legal_base = LegalBase(
        Names(college.title_kk or "", college.title_ru or ""), college.order_no or "", college.order_date
    )
    return Heading(
        Names(college.full_name_kk, college.full_name_ru),
        Names(college.city_kk, college.city_ru),
        legal_base,
        norms,
    )


def content_of(heading: Heading, meeting: AnyRow, rows: MinutesRows, people: People) -> ProtocolContent:
    """The content of one meeting from rows already fetched."""
    day = meeting.held_on
    attendance = sorted(
        rows.attendance[meeting.id], key=lambda row: (people.order(row.person_id, day), row.person_id)
    )
    items = rows.items[meeting.id]
    places = {item.id: place for place, item in enumerate(items, start=1)}
    members = members_of(attendance)
    needed = heading.norms.quorum_of(members)
    return ProtocolContent(
        meeting_id=meeting.id,
        college=heading.college,
        city=heading.city,
        commission=Names(meeting.name_kk, meeting.name_ru),
        commission_kind=meeting.kind,
        academic_year=meeting.academic_year,
        number=meeting.number,
        held_on=day,
        form=meeting.form,
        language=meeting.language,
        starts_at=meeting.starts_at,
        ends_at=meeting.ends_at,
        place=Twin(meeting.place, meeting.place_twin),
        chair=people.maybe(meeting.chair_id, day),
        secretary=people.maybe(meeting.secretary_id, day),
        members=members,
        present=tuple(_there(attendance, people, day, AttendeeKind.MEMBER)),
        absent=tuple(_absent(attendance, people, day)),
        invited=tuple(_there(attendance, people, day, AttendeeKind.INVITED)),
        movements=tuple(_movements(attendance, people, day, places)),
        quorum_needed=needed,
        quorum_met=quorum_met(members_present(attendance), needed),
        quorum_override=meeting.quorum_override,
        items=tuple(_item(item, rows, people, day, places, needed) for item in items),
        legal_base=heading.legal_base,
    )


def _meetings(session: Session, meeting_ids: Sequence[int]) -> dict[int, AnyRow]:
    statement: AnySelect = (
        select(
            Meeting.id,
            Meeting.academic_year,
            Meeting.number,
            Meeting.held_on,
            Meeting.form,
            Meeting.language,
            Meeting.starts_at,
            Meeting.ends_at,
            Meeting.place,
            Meeting.place_twin,
            Meeting.chair_id,
            Meeting.secretary_id,
            Meeting.quorum_override,
            Commission.kind,
            Commission.name_kk,
            Commission.name_ru,
        )
        .join(Commission, Commission.id == Meeting.commission_id)
        .where(Meeting.id.in_(meeting_ids))
    )
    return {row.id: row for row in session.execute(statement).all()}


def _there(
    attendance: Sequence[AnyRow], people: People, day: dt.date, kind: AttendeeKind
) -> Iterator[PrintedPerson]:
    for row in attendance:
        if row.kind is kind and row.presence is Presence.PRESENT:
            yield people.on(row.person_id, day)


def _absent(attendance: Sequence[AnyRow], people: People, day: dt.date) -> Iterator[Absentee]:
    for row in attendance:
        if row.kind is AttendeeKind.MEMBER and row.presence in (Presence.ABSENT, Presence.EXCUSED):
            yield Absentee(people.on(row.person_id, day), row.presence, Twin(row.reason, row.reason_twin))


def _movements(
    attendance: Sequence[AnyRow], people: People, day: dt.date, places: Mapping[int, int]
) -> Iterator[Movement]:
    for row in attendance:
        came, left = places.get(row.came_at_item_id), places.get(row.left_after_item_id)
        came = None if came == 1 else came
        left = None if left == len(places) else left
        if row.presence is Presence.PRESENT and (came or left):
            yield Movement(people.on(row.person_id, day), came, left)


def _item(
    item: AnyRow, rows: MinutesRows, people: People, day: dt.date, places: Mapping[int, int], needed: int
) -> PrintedItem:
    attendance = rows.attendance[item.meeting_id]
    number = places[item.id]
    present = members_at(attendance, number, places)
    return PrintedItem(
        item_id=item.id,
        number=number,
        kind=item.kind,
        state=item.state,
        question=Twin(item.question, item.question_twin),
        rapporteur=people.maybe(item.rapporteur_id, day),
        heard=Twin(item.heard, item.heard_twin),
        speeches=tuple(
            PrintedSpeech(people.maybe(speech.speaker_id, day), Twin(speech.text, speech.text_twin))
            for speech in rows.speeches[item.id]
        ),
        decisions=tuple(
            PrintedDecision(
                decision.id,
                place,
                Twin(decision.text, decision.text_twin),
                tuple(people.on(person_id, day) for person_id in rows.responsible[decision.id]),
                decision.everyone,
                decision.due_on,
            )
            for place, decision in enumerate(rows.decisions[item.id], start=1)
        ),
        votes=votes_of(item.votes_for, item.votes_against, item.votes_abstained),
        members_present=present,
        quorum_met=quorum_met(present, needed),
    )


def votes_of(votes_for: int | None, against: int | None, abstained: int | None) -> Votes | None:
    """The votes, or None where nobody voted."""
    if votes_for is None and against is None and abstained is None:
        return None
    return Votes(votes_for or 0, against or 0, abstained or 0)
