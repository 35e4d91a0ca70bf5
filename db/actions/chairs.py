"""Who chairs a commission, from when to when and on what basis; never two at once (¶17)."""

import datetime as dt
from dataclasses import dataclass

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from db.actions.minutes_access import line
from db.actions.records import found
from db.actor import Actor
from db.errors import Invalid, NotFound
from db.models.commissions import ChairAssignment, ChairBasis, Commission, CommissionKind
from db.models.meetings import AgendaItem, Meeting
from db.models.staff import Person
from db.storage import Store
from db.years import Period

ONE_DAY = dt.timedelta(days=1)


@dataclass(frozen=True, slots=True)
class ChairDraft:
    """A chair to be noted: elected by a protocol or by a question kept here, or appointed by an order."""

    commission_id: int
    person_id: int
    starts_on: dt.date
    ends_on: dt.date | None = None
    basis: ChairBasis | None = None
    basis_no: str = ""
    basis_date: dt.date | None = None
    elected_in_id: int | None = None
    """The agenda item that elected the chair."""
    approved_in_id: int | None = None
    """The council's agenda item that approved an association's chair (¶35)."""
    note: str = ""


def assign_chair(store: Store, actor: Actor, draft: ChairDraft) -> int:
    """Note a chair; the one in office until then ends the day before. Returns the assignment's id.

    Raises 'chair-overlap' where another chair begins on that day or later, 'person-left',
    'before-commission', 'elected-elsewhere', 'approved-elsewhere', 'period-reversed'.
    """
    with store.write(actor) as session:
        actor.require_write(None)
        row = appoint(session, draft)
        return row.id


def appoint(session: Session, draft: ChairDraft) -> ChairAssignment:
    """The same inside a transaction already open."""
    commission = found(session, Commission, draft.commission_id, "commission-missing")
    row = ChairAssignment(commission_id=commission.id)
    _fill(row, draft)
    _check(session, row, commission)
    _end_predecessor(session, row)
    _require_alone(session, row)
    session.add(row)
    session.flush()
    return row


def change_chair(store: Store, actor: Actor, assignment_id: int, draft: ChairDraft) -> None:
    """Correct an assignment: its days, its basis, the person. Raises as `assign_chair`."""
    with store.write(actor) as session:
        row = _assignment(session, actor, assignment_id)
        commission = found(session, Commission, row.commission_id, "commission-missing")
        with session.no_autoflush:
            _fill(row, draft)
            _check(session, row, commission)
            _require_alone(session, row)


def end_chair(store: Store, actor: Actor, assignment_id: int, last_day: dt.date | None) -> None:
    """End the term of a chair; None lets it go on. Raises 'period-reversed', 'chair-overlap'."""
    with store.write(actor) as session:
        row = _assignment(session, actor, assignment_id)
        with session.no_autoflush:
            row.ends_on = last_day
            _check_order(row)
            _require_alone(session, row)


def remove_chair(store: Store, actor: Actor, assignment_id: int) -> ChairDraft:
    """Take a mistaken assignment away; returns it, so that it can be noted again."""
    with store.write(actor) as session:
        row = _assignment(session, actor, assignment_id)
        removed = draft_of(row)
        session.delete(row)
        return removed


def approve_chair(store: Store, actor: Actor, assignment_id: int, item_id: int | None) -> None:
    """Note the council's question that approved an association's chair (¶35); None takes it back."""
    with store.write(actor) as session:
        row = _assignment(session, actor, assignment_id)
        row.approved_in_id = item_id
        _check_approval(session, row)


def draft_of(row: ChairAssignment) -> ChairDraft:
    """The assignment as it is kept now."""
    return ChairDraft(
        commission_id=row.commission_id,
        person_id=row.person_id,
        starts_on=row.starts_on,
        ends_on=row.ends_on,
        basis=row.basis,
        basis_no=row.basis_no,
        basis_date=row.basis_date,
        elected_in_id=row.elected_in_id,
        approved_in_id=row.approved_in_id,
        note=row.note,
    )


def _assignment(session: Session, actor: Actor, assignment_id: int) -> ChairAssignment:
    actor.require_write(None)
    row = session.get(ChairAssignment, assignment_id)
    if row is None:
        raise NotFound("chair-missing-record", id=assignment_id)
    return row


def _fill(row: ChairAssignment, draft: ChairDraft) -> None:
    row.person_id, row.basis, row.basis_date = draft.person_id, draft.basis, draft.basis_date
    row.starts_on, row.ends_on = draft.starts_on, draft.ends_on
    row.basis_no, row.note = line(draft.basis_no), line(draft.note)
    row.elected_in_id, row.approved_in_id = draft.elected_in_id, draft.approved_in_id


def _check(session: Session, row: ChairAssignment, commission: Commission) -> None:
    person = found(session, Person, row.person_id, "person-missing")
    _check_order(row)
    if row.starts_on < commission.created_on:
        raise Invalid("before-commission", field="starts_on", day=commission.created_on)
    if commission.closed_on is not None and row.starts_on > commission.closed_on:
        raise Invalid("after-commission", field="starts_on", day=commission.closed_on)
    if person.left_on is not None and row.starts_on > person.left_on:
        raise Invalid("person-left", field="person_id", day=person.left_on)
    if row.elected_in_id is not None:
        electing = _body_of(session, row.elected_in_id)
        if electing is None or electing.id != commission.id:
            raise Invalid("elected-elsewhere", field="elected_in_id")
    _check_approval(session, row)


def _check_order(row: ChairAssignment) -> None:
    if row.ends_on is not None and row.ends_on < row.starts_on:
        raise Invalid("period-reversed", field="ends_on")


def _check_approval(session: Session, row: ChairAssignment) -> None:
    if row.approved_in_id is None:
        return
    body = _body_of(session, row.approved_in_id)
    if body is None or body.kind is not CommissionKind.COUNCIL:
        raise Invalid("approved-elsewhere", field="approved_in_id")


def _body_of(session: Session, item_id: int) -> Commission | None:
    """The body whose meeting has this question."""
    return session.scalar(
        select(Commission)
        .join(Meeting, Meeting.commission_id == Commission.id)
        .join(AgendaItem, AgendaItem.meeting_id == Meeting.id)
        .where(AgendaItem.id == item_id)
    )


def _end_predecessor(session: Session, row: ChairAssignment) -> None:
    """A change in mid-year: the chair in office on that day goes the day before."""
    former = session.scalar(
        select(ChairAssignment)
        .where(
            ChairAssignment.commission_id == row.commission_id,
            ChairAssignment.starts_on < row.starts_on,
            or_(ChairAssignment.ends_on.is_(None), ChairAssignment.ends_on >= row.starts_on),
        )
        .order_by(ChairAssignment.starts_on.desc())
    )
    if former is not None:
        former.ends_on = row.starts_on - ONE_DAY
        session.flush()


def _require_alone(session: Session, row: ChairAssignment) -> None:
    own = Period(row.starts_on, row.ends_on)
    others = session.scalars(
        select(ChairAssignment)
        .where(ChairAssignment.commission_id == row.commission_id)
        .order_by(ChairAssignment.starts_on)
    )
    for other in others:
        if other is not row and own.overlaps(Period(other.starts_on, other.ends_on)):
            raise Invalid("chair-overlap", field="starts_on", day=other.starts_on)
