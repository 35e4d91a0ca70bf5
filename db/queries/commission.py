"""One commission: its card, who belonged to it on a day, everybody who chaired it."""

import datetime as dt
from collections.abc import Collection
from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session, aliased

from db.models.base import Record
from db.models.college import Speciality, Subject
from db.models.commissions import (
    ChairAssignment,
    ChairBasis,
    Commission,
    CommissionKind,
    CommissionSpeciality,
    CommissionSubject,
    MemberOrganisation,
    MemberRole,
    Membership,
)
from db.models.meetings import AgendaItem, ItemKind, Meeting
from db.models.protocol_content import Names
from db.models.staff import Category, OutsideKind, Person, PersonCategory, PersonName, PositionKind
from db.queries.as_of import (
    NAME_COLUMNS,
    POSITION_COLUMNS,
    full_names,
    on_day,
    position_names,
    short_names,
    with_category,
    with_name,
    with_position,
    working,
)
from db.queries.candidates import experience_on
from db.queries.meetings import HELD
from db.queries.person import Named
from db.queries.shapes import AnyRow, AnySelect


@dataclass(frozen=True, slots=True)
class MemberRow:
    """A member of a commission on a day."""

    membership_id: int
    person_id: int
    name: Names
    short: Names
    sort_name: str
    role: MemberRole
    is_chair: bool
    position: Names
    position_kind: PositionKind | None
    category: Category | None
    experience: int | None
    outside_kind: OutsideKind | None
    organisation: Names
    starts_on: dt.date
    ends_on: dt.date | None
    order_no: str
    order_date: dt.date | None


def composition(session: Session, commission_id: int, day: dt.date) -> list[MemberRow]:
    """Who belonged to a commission on that day: chair, secretary, members, invited; each by the alphabet."""
    chair_id = chair_on(session, commission_id, day)
    statement: AnySelect = (
        select(
            Membership.id.label("membership_id"),
            Membership.person_id,
            Membership.role,
            Membership.starts_on,
            Membership.ends_on,
            Membership.order_no,
            Membership.order_date,
            Person.teaching_since,
            Person.outside_kind,
            Person.organisation_kk,
            Person.organisation_ru,
            PersonCategory.category,
            *NAME_COLUMNS,
            *POSITION_COLUMNS,
        )
        .join(Person, Person.id == Membership.person_id)
        .where(Membership.commission_id == commission_id, on_day(Membership, day), working(day))
    )
    statement = with_category(with_position(with_name(statement, Person.id, day), Person.id, day), Person.id, day)
    rows = {row.membership_id: row for row in session.execute(statement.order_by(PersonName.sort_name)).all()}
    members = [_member(row, row.person_id == chair_id, day) for row in rows.values()]
    return sorted(members, key=lambda each: (not each.is_chair, _ORDER[each.role]))


_ORDER = {MemberRole.SECRETARY: 0, MemberRole.MEMBER: 1, MemberRole.INVITED: 2}


def chair_on(session: Session, commission_id: int, day: dt.date) -> int | None:
    """The person who chaired a commission on that day."""
    return session.scalar(
        select(ChairAssignment.person_id)
        .where(ChairAssignment.commission_id == commission_id, on_day(ChairAssignment, day))
        .order_by(ChairAssignment.starts_on.desc())
        .limit(1)
    )


@dataclass(frozen=True, slots=True)
class ChairRow:
    """A term of a chair with its basis."""

    id: int
    commission_id: int
    person_id: int
    name: Names
    starts_on: dt.date
    ends_on: dt.date | None
    basis: ChairBasis | None
    basis_no: str
    basis_date: dt.date | None
    elected_in_id: int | None
    elected_on: dt.date | None
    """The day of the meeting that elected the chair."""
    protocol_no: int | None
    approved_in_id: int | None
    approved_on: dt.date | None
    approval_no: int | None
    note: str


def chairs_of(session: Session, commission_id: int, today: dt.date) -> list[ChairRow]:
    """Everybody who chaired a commission, the latest first; named as they are today."""
    elected, approved = aliased(AgendaItem), aliased(AgendaItem)
    electing, approving = aliased(Meeting), aliased(Meeting)
    statement: AnySelect = (
        select(
            ChairAssignment.id,
            ChairAssignment.commission_id,
            ChairAssignment.person_id,
            ChairAssignment.starts_on,
            ChairAssignment.ends_on,
            ChairAssignment.basis,
            ChairAssignment.basis_no,
            ChairAssignment.basis_date,
            ChairAssignment.elected_in_id,
            ChairAssignment.approved_in_id,
            ChairAssignment.note,
            electing.held_on.label("elected_on"),
            electing.number.label("protocol_no"),
            approving.held_on.label("approved_on"),
            approving.number.label("approval_no"),
            *NAME_COLUMNS,
        )
        .join(elected, elected.id == ChairAssignment.elected_in_id, isouter=True)
        .join(electing, electing.id == elected.meeting_id, isouter=True)
        .join(approved, approved.id == ChairAssignment.approved_in_id, isouter=True)
        .join(approving, approving.id == approved.meeting_id, isouter=True)
        .where(ChairAssignment.commission_id == commission_id)
        .order_by(ChairAssignment.starts_on.desc(), ChairAssignment.id.desc())
    )
    rows = session.execute(with_name(statement, ChairAssignment.person_id, today)).all()
    return [
        ChairRow(
            row.id,
            row.commission_id,
            row.person_id,
            full_names(row),
            row.starts_on,
            row.ends_on,
            row.basis,
            row.basis_no,
            row.basis_date,
            row.elected_in_id,
            row.elected_on,
            row.protocol_no,
            row.approved_in_id,
            row.approved_on,
            row.approval_no,
            row.note,
        )
        for row in rows
    ]


@dataclass(frozen=True, slots=True)
class CommissionCard:
    """What the page shows of one commission beside its members and chairs."""

    id: int
    version: int
    kind: CommissionKind
    name: Names
    short: Names
    created_on: dt.date
    order_no: str
    order_date: dt.date | None
    closed_on: dt.date | None
    closing_order_no: str
    is_binned: bool
    subjects: tuple[Named, ...]
    specialities: tuple[Named, ...]
    organisations: tuple[Names, ...]
    meetings: int
    """Meetings of all years; a commission that has met can't go into the bin."""


def commission_card(session: Session, commission_id: int) -> CommissionCard | None:
    """One commission; None where there is no such."""
    row = session.execute(
        select(Commission, Record.binned_at)
        .join(Record, Record.id == Commission.id)
        .where(Commission.id == commission_id)
    ).first()
    if row is None:
        return None
    commission, binned_at = row
    return CommissionCard(
        id=commission.id,
        version=commission.version,
        kind=commission.kind,
        name=Names(commission.name_kk, commission.name_ru),
        short=Names(commission.short_kk, commission.short_ru),
        created_on=commission.created_on,
        order_no=commission.order_no,
        order_date=commission.order_date,
        closed_on=commission.closed_on,
        closing_order_no=commission.closing_order_no,
        is_binned=binned_at is not None,
        subjects=_subjects(session, commission_id),
        specialities=_specialities(session, commission_id),
        organisations=_organisations(session, commission_id),
        meetings=session.scalar(select(func.count()).select_from(Meeting).where(Meeting.commission_id == commission_id))
        or 0,
    )


@dataclass(frozen=True, slots=True)
class ElectingItem:
    """A question of a meeting that may have chosen or approved a chair."""

    item_id: int
    held_on: dt.date
    number: int | None
    question: str


def electing_items(session: Session, commission_ids: Collection[int], limit: int = 20) -> list[ElectingItem]:
    """Questions of these bodies' meetings about the election of a chair, the latest first."""
    rows = session.execute(
        select(AgendaItem.id, Meeting.held_on, Meeting.number, AgendaItem.question)
        .join(Meeting, Meeting.id == AgendaItem.meeting_id)
        .join(Record, Record.id == AgendaItem.id)
        .where(
            Meeting.commission_id.in_(sorted(commission_ids)),
            Meeting.state.in_(HELD),
            AgendaItem.kind == ItemKind.CHAIR_ELECTION,
            Record.binned_at.is_(None),
        )
        .order_by(Meeting.held_on.desc(), AgendaItem.position)
        .limit(limit)
    ).all()
    return [ElectingItem(row.id, row.held_on, row.number, row.question) for row in rows]


def _member(row: AnyRow, is_chair: bool, day: dt.date) -> MemberRow:
    return MemberRow(
        membership_id=row.membership_id,
        person_id=row.person_id,
        name=full_names(row),
        short=short_names(row),
        sort_name=row.sort_name or "",
        role=row.role,
        is_chair=is_chair,
        position=position_names(row),
        position_kind=row.position_kind,
        category=row.category,
        experience=experience_on(row.teaching_since, day),
        outside_kind=row.outside_kind,
        organisation=Names(row.organisation_kk, row.organisation_ru),
        starts_on=row.starts_on,
        ends_on=row.ends_on,
        order_no=row.order_no,
        order_date=row.order_date,
    )


def _subjects(session: Session, commission_id: int) -> tuple[Named, ...]:
    rows = session.execute(
        select(Subject.id, Subject.name_kk, Subject.name_ru, Subject.code)
        .join(CommissionSubject, CommissionSubject.subject_id == Subject.id)
        .where(CommissionSubject.commission_id == commission_id)
        .order_by(Subject.sort_kk)
    ).all()
    return tuple(Named(row.id, Names(row.name_kk, row.name_ru), row.code) for row in rows)


def _specialities(session: Session, commission_id: int) -> tuple[Named, ...]:
    rows = session.execute(
        select(Speciality.id, Speciality.name_kk, Speciality.name_ru, Speciality.code)
        .join(CommissionSpeciality, CommissionSpeciality.speciality_id == Speciality.id)
        .where(CommissionSpeciality.commission_id == commission_id)
        .order_by(Speciality.sort_kk)
    ).all()
    return tuple(Named(row.id, Names(row.name_kk, row.name_ru), row.code) for row in rows)


def _organisations(session: Session, commission_id: int) -> tuple[Names, ...]:
    rows = session.execute(
        select(MemberOrganisation.name_kk, MemberOrganisation.name_ru)
        .where(MemberOrganisation.commission_id == commission_id)
        .order_by(MemberOrganisation.sort_kk)
    ).all()
    return tuple(Names(*row) for row in rows)
