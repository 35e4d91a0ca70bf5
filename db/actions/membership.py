"""Who belongs to a commission, in what role, from when to when."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.actions.minutes_access import line
from db.actions.records import found
from db.actor import Actor
from db.errors import Invalid, NotFound
from db.models.commissions import Commission, MemberRole, Membership
from db.models.staff import Person
from db.queries.as_of import on_day
from db.storage import Store
from db.years import Period

ONE_DAY = dt.timedelta(days=1)


@dataclass(frozen=True, slots=True)
class MemberDraft:
    """A membership to be noted, with the order that confirms it."""

    commission_id: int
    person_id: int
    starts_on: dt.date
    role: MemberRole = MemberRole.MEMBER
    ends_on: dt.date | None = None
    order_no: str = ""
    order_date: dt.date | None = None


def add_member(store: Store, actor: Actor, draft: MemberDraft) -> int:
    """Take somebody into a commission; returns the membership's id.

    Raises 'membership-overlap', 'commission-not-then', 'person-left', 'period-reversed'.
    """
    return add_members(store, actor, [draft])[0]


def add_members(store: Store, actor: Actor, drafts: Sequence[MemberDraft]) -> list[int]:
    """Take several people in at once, all or none; returns the memberships' ids."""
    with store.write(actor) as session:
        actor.require_write(None)
        rows = [enter(session, draft) for draft in drafts]
        session.flush()
        return [row.id for row in rows]


def enter(session: Session, draft: MemberDraft) -> Membership:
    """The same inside a transaction already open."""
    commission = found(session, Commission, draft.commission_id, "commission-missing")
    person = found(session, Person, draft.person_id, "person-missing")
    row = Membership(
        commission_id=commission.id,
        person_id=person.id,
        role=draft.role,
        starts_on=draft.starts_on,
        ends_on=draft.ends_on,
        order_no=line(draft.order_no),
        order_date=draft.order_date,
    )
    _check(session, row, commission, person)
    session.add(row)
    session.flush()
    return row


def change_membership(
    store: Store,
    actor: Actor,
    membership_id: int,
    starts_on: dt.date,
    ends_on: dt.date | None,
    order_no: str = "",
    order_date: dt.date | None = None,
) -> None:
    """Correct the days or the order of a membership."""
    with store.write(actor) as session:
        row = _membership(session, actor, membership_id)
        row.starts_on, row.ends_on = starts_on, ends_on
        row.order_no, row.order_date = line(order_no), order_date
        commission = found(session, Commission, row.commission_id, "commission-missing")
        with session.no_autoflush:
            _check(session, row, commission, session.get_one(Person, row.person_id))


def end_membership(store: Store, actor: Actor, membership_id: int, last_day: dt.date | None) -> None:
    """Somebody goes out of a commission; None takes an end back."""
    with store.write(actor) as session:
        row = _membership(session, actor, membership_id)
        row.ends_on = last_day
        commission = found(session, Commission, row.commission_id, "commission-missing")
        with session.no_autoflush:
            _check(session, row, commission, session.get_one(Person, row.person_id))


def change_role(
    store: Store, actor: Actor, membership_id: int, role: MemberRole, from_on: dt.date, order_no: str = ""
) -> int:
    """Give another role from a day on; the former one ends the day before. Returns the membership's id.

    From the first day of the membership on the role is corrected instead.
    """
    with store.write(actor) as session:
        row = _membership(session, actor, membership_id)
        if from_on <= row.starts_on:
            row.role = role
            return row.id
        if row.ends_on is not None and from_on > row.ends_on:
            raise Invalid("role-after-end", field="from_on", day=row.ends_on)
        new = MemberDraft(
            row.commission_id,
            row.person_id,
            from_on,
            role,
            row.ends_on,
            order_no or row.order_no,
            row.order_date,
        )
        row.ends_on = from_on - ONE_DAY
        session.flush()
        return enter(session, new).id


def remove_membership(store: Store, actor: Actor, membership_id: int) -> MemberDraft:
    """Take a mistaken membership away; returns it, so that it can be added again."""
    with store.write(actor) as session:
        row = _membership(session, actor, membership_id)
        removed = MemberDraft(
            row.commission_id,
            row.person_id,
            row.starts_on,
            row.role,
            row.ends_on,
            row.order_no,
            row.order_date,
        )
        session.delete(row)
        return removed


def import_composition(
    store: Store,
    actor: Actor,
    commission_id: int,
    source_id: int,
    as_of: dt.date,
    starts_on: dt.date,
    order_no: str = "",
    order_date: dt.date | None = None,
) -> int:
    """Take over who belonged to another commission, or to this one, on an earlier day; returns how many came.

    Those who have left the college, or belong to the commission already, are passed over.
    """
    with store.write(actor) as session:
        actor.require_write(None)
        former = session.scalars(
            select(Membership)
            .where(Membership.commission_id == source_id, on_day(Membership, as_of))
            .order_by(Membership.id)
        ).all()
        came = 0
        for row in former:
            draft = MemberDraft(
                commission_id, row.person_id, starts_on, row.role, order_no=order_no, order_date=order_date
            )
            try:
                enter(session, draft)
            except Invalid as refusal:
                if refusal.code not in ("membership-overlap", "person-left"):
                    raise
            else:
                came += 1
        return came


def _membership(session: Session, actor: Actor, membership_id: int) -> Membership:
    actor.require_write(None)
    row = session.get(Membership, membership_id)
    if row is None:
        raise NotFound("membership-missing", id=membership_id)
    return row


def _check(session: Session, row: Membership, commission: Commission, person: Person) -> None:
    """The membership lies within the commission's life and the person's work, and overlaps no other."""
    if row.ends_on is not None and row.ends_on < row.starts_on:
        raise Invalid("period-reversed", field="ends_on")
    if row.starts_on < commission.created_on:
        raise Invalid("before-commission", field="starts_on", day=commission.created_on)
    if commission.closed_on is not None and (row.ends_on is None or row.ends_on > commission.closed_on):
        raise Invalid("after-commission", field="ends_on", day=commission.closed_on)
    if person.left_on is not None and (row.ends_on is None or row.ends_on > person.left_on):
        raise Invalid("person-left", field="person_id", day=person.left_on)
    own = Period(row.starts_on, row.ends_on)
    others = session.scalars(
        select(Membership).where(Membership.commission_id == commission.id, Membership.person_id == person.id)
    )
    if any(own.overlaps(Period(each.starts_on, each.ends_on)) for each in others if each is not row):
        raise Invalid("membership-overlap", field="person_id")
