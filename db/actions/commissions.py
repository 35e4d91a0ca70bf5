"""Commissions of every kind: founding them by an order, changing, closing, the bin."""

import datetime as dt
from dataclasses import dataclass

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from db.actions.minutes_access import line
from db.actions.records import (
    choose,
    counted_up,
    found,
    put_into_bin,
    require_unused,
    require_version,
    take_from_bin,
)
from db.actor import Actor
from db.errors import Conflict, Invalid
from db.models.base import Record
from db.models.commissions import (
    ChairAssignment,
    Commission,
    CommissionKind,
    CommissionSpeciality,
    CommissionSubject,
    MemberOrganisation,
    Membership,
)
from db.models.meetings import Meeting, MeetingState
from db.models.protocol_content import Names
from db.storage import Store

MISSING = "commission-missing"


@dataclass(frozen=True, slots=True)
class CommissionDraft:
    """A commission; without an id it is new. `version` is the one the form loaded."""

    kind: CommissionKind
    name_kk: str
    name_ru: str
    created_on: dt.date
    short_kk: str = ""
    short_ru: str = ""
    order_no: str = ""
    order_date: dt.date | None = None
    subject_ids: tuple[int, ...] = ()
    speciality_ids: tuple[int, ...] = ()
    organisations: tuple[Names, ...] = ()
    """What an association or an inter-college commission unites."""
    commission_id: int | None = None
    version: int = 0


Held = Membership | ChairAssignment

_ENDING: tuple[type[Held], ...] = (Membership, ChairAssignment)
"""What ends when a commission is closed."""

_LINES = ("short_kk", "short_ru", "order_no")


def create_commission(store: Store, actor: Actor, draft: CommissionDraft) -> int:
    """Found a commission; returns its id. Raises 'name-missing', 'name-taken'."""
    with store.write(actor) as session:
        actor.require_write(None)
        commission = Commission(kind=draft.kind)
        _fill(session, commission, draft)
        session.add(commission)
        session.flush()
        return commission.id


def change_commission(store: Store, actor: Actor, draft: CommissionDraft) -> int:
    """Save a commission; returns the new version.

    Raises Conflict with both versions, 'created-after-beginning' where a meeting is earlier.
    """
    with store.write(actor) as session:
        commission = _commission(session, actor, draft.commission_id or 0)
        require_version(draft, draft_of(commission))
        _require_nothing_before(session, commission, draft.created_on)
        commission.kind = draft.kind
        _fill(session, commission, draft)
        return counted_up(session, commission)


def draft_of(commission: Commission) -> CommissionDraft:
    """The commission as it is kept now."""
    return CommissionDraft(
        kind=commission.kind,
        name_kk=commission.name_kk,
        name_ru=commission.name_ru,
        created_on=commission.created_on,
        short_kk=commission.short_kk,
        short_ru=commission.short_ru,
        order_no=commission.order_no,
        order_date=commission.order_date,
        subject_ids=tuple(sorted(each.subject_id for each in commission.subjects)),
        speciality_ids=tuple(sorted(each.speciality_id for each in commission.specialities)),
        organisations=tuple(Names(each.name_kk, each.name_ru) for each in commission.organisations),
        commission_id=commission.id,
        version=commission.version,
    )


def close_commission(
    store: Store, actor: Actor, commission_id: int, version: int, last_day: dt.date, order_no: str = ""
) -> int:
    """Close a commission by an order: memberships and the chair end with it. Returns the new version.

    Raises 'closed-before-created', and 'meets-after-closing' where a meeting is later.
    """
    with store.write(actor) as session:
        commission = _commission(session, actor, commission_id, version)
        if last_day < commission.created_on:
            raise Invalid("closed-before-created", field="last_day", day=commission.created_on)
        latest = session.scalar(
            select(func.max(Meeting.held_on))
            .join(Record, Record.id == Meeting.id)
            .where(
                Meeting.commission_id == commission_id,
                Record.binned_at.is_(None),
                Meeting.state.not_in([MeetingState.CANCELLED, MeetingState.POSTPONED]),
            )
        )
        if latest is not None and latest > last_day:
            raise Invalid("meets-after-closing", field="last_day", day=latest)
        for model in _ENDING:
            for row in _lasting(session, model, commission_id, last_day):
                if row.starts_on > last_day:
                    session.delete(row)
                else:
                    row.ends_on = last_day
        commission.closed_on, commission.closing_order_no = last_day, line(order_no)
        return counted_up(session, commission)


def reopen_commission(store: Store, actor: Actor, commission_id: int, version: int) -> int:
    """Take a closing back; what ended with that day goes on. Returns the new version. Raises 'not-closed'."""
    with store.write(actor) as session:
        commission = _commission(session, actor, commission_id, version)
        if commission.closed_on is None:
            raise Invalid("not-closed")
        for model in _ENDING:
            for row in _ended(session, model, commission_id, commission.closed_on):
                row.ends_on = None
        commission.closed_on, commission.closing_order_no = None, ""
        return counted_up(session, commission)


def bin_commission(store: Store, actor: Actor, commission_id: int) -> None:
    """Put a mistaken commission into the bin. Raises 'commission-in-use' where it has met: then close it."""
    with store.write(actor) as session:
        commission = _commission(session, actor, commission_id)
        require_unused(session, "commission-in-use", commission_id, (Meeting.commission_id,))
        put_into_bin(session, actor, commission)


def restore_commission(store: Store, actor: Actor, commission_id: int) -> None:
    """Take a commission out of the bin."""
    take_from_bin(store, actor, Commission, commission_id, MISSING)


def _commission(session: Session, actor: Actor, commission_id: int, version: int | None = None) -> Commission:
    actor.require_write(None)
    commission = found(session, Commission, commission_id, MISSING)
    if version is not None and commission.version != version:
        raise Conflict(version=commission.version)
    return commission


def _fill(session: Session, commission: Commission, draft: CommissionDraft) -> None:
    name = line(draft.name_kk) or line(draft.name_ru)
    if not name:
        raise Invalid("name-missing", field="name_kk")
    _require_own_name(session, name, draft.commission_id)
    commission.name_kk, commission.name_ru = name, line(draft.name_ru) or name
    commission.created_on, commission.order_date = draft.created_on, draft.order_date
    for key in _LINES:
        setattr(commission, key, line(getattr(draft, key)))
    choose(commission.subjects, "subject_id", draft.subject_ids, CommissionSubject)
    choose(commission.specialities, "speciality_id", draft.speciality_ids, CommissionSpeciality)
    _choose_organisations(commission, draft)


def _require_own_name(session: Session, name: str, commission_id: int | None) -> None:
    """Two commissions that exist together don't share a name."""
    same = (
        select(Commission.id)
        .join(Record, Record.id == Commission.id)
        .where(Commission.name_kk == name, Commission.closed_on.is_(None), Record.binned_at.is_(None))
    )
    if commission_id is not None:
        same = same.where(Commission.id != commission_id)
    with session.no_autoflush:
        if session.scalar(same.limit(1)) is not None:
            raise Invalid("name-taken", field="name_kk")


def _choose_organisations(commission: Commission, draft: CommissionDraft) -> None:
    wanted = [(line(each.kk) or line(each.ru), line(each.ru) or line(each.kk)) for each in draft.organisations]
    wanted = [each for each in dict.fromkeys(wanted) if each[0]]
    rows = commission.organisations
    for row in [each for each in rows if (each.name_kk, each.name_ru) not in wanted]:
        rows.remove(row)
    known = {(each.name_kk, each.name_ru) for each in rows}
    rows.extend(MemberOrganisation(name_kk=kk, name_ru=ru) for kk, ru in wanted if (kk, ru) not in known)


def _lasting(session: Session, model: type[Held], commission_id: int, day: dt.date) -> list[Held]:
    return list(
        session.scalars(
            select(model).where(model.commission_id == commission_id, or_(model.ends_on.is_(None), model.ends_on > day))
        )
    )


def _ended(session: Session, model: type[Held], commission_id: int, day: dt.date) -> list[Held]:
    return list(session.scalars(select(model).where(model.commission_id == commission_id, model.ends_on == day)))


def _require_nothing_before(session: Session, commission: Commission, created_on: dt.date) -> None:
    """A commission can't be younger than what it has done."""
    if created_on <= commission.created_on:
        return
    earliest = session.scalar(
        select(func.min(Meeting.held_on))
        .join(Record, Record.id == Meeting.id)
        .where(Meeting.commission_id == commission.id, Record.binned_at.is_(None))
    )
    if earliest is not None and earliest < created_on:
        raise Invalid("created-after-beginning", field="created_on", day=earliest)
