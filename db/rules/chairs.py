"""¶17 and 35: every body has one chair on every day, rightly chosen, with a basis on record."""

import datetime as dt
from collections import defaultdict
from collections.abc import Collection, Iterator

from sqlalchemy import select
from sqlalchemy.orm import Session, aliased

from db.models.base import Record, RecordKind
from db.models.commissions import ChairAssignment, ChairBasis, CommissionKind
from db.models.meetings import AgendaItem, Meeting, MeetingState
from db.models.staff import Person
from db.queries.as_of import NAME_COLUMNS, on_day, overlapping, short_names, with_name
from db.queries.candidates import Candidate, Reason, rankings
from db.queries.shapes import AnyRow
from db.rules.bodies import COMMISSIONS, Body, Shortage, Stay, bodies, shortages, spans, when
from db.rules.rule import Finding, Scope

_BASIS: dict[CommissionKind, ChairBasis] = {
    CommissionKind.SUBJECT: ChairBasis.ELECTED,
    CommissionKind.CYCLE: ChairBasis.ELECTED,
    CommissionKind.DEPARTMENT: ChairBasis.APPOINTED,
}
"""A commission's chair is elected, a department's head is appointed (¶17)."""

_WRONG_BASIS = {ChairBasis.ELECTED: "not-elected", ChairBasis.APPOINTED: "not-appointed"}


def chair_present(session: Session, scope: Scope) -> Iterator[Finding]:
    """Bodies without a chair, or with two, on some days of the year."""
    found = bodies(session, scope, tuple(CommissionKind))
    stays = _chairs(session, scope, found)
    for body in found:
        for shortage in shortages(body.first, body.last, stays[body.id], 1):
            yield _absence(body, shortage, scope.today)
        for span in spans(body.first, body.last, stays[body.id]):
            if len(span.people) > 1:
                params = {"commission": body.name, "day": span.first, "until": span.last, "variant": "two"}
                yield Finding("chair-present", body.id, RecordKind.COMMISSION, params, tuple(sorted(span.people)))


def chair_chosen(session: Session, scope: Scope) -> Iterator[Finding]:
    """Chairs of today who aren't members, aren't among the most experienced, or were chosen on no basis."""
    found = {body.id: body for body in bodies(session, scope, tuple(_BASIS))}
    chairs = _chairs_today(session, scope, found)
    ranked = rankings(session, sorted(found), scope.today) if chairs else {}
    for row in chairs:
        body = found[row.commission_id]
        for variant in _doubts(row, body, ranked.get(body.id, [])):
            params = {"commission": body.name, "person": short_names(row), "variant": variant}
            yield Finding("chair-chosen", body.id, RecordKind.COMMISSION, params, (row.person_id,))


def association_chair_approved(session: Session, scope: Scope) -> Iterator[Finding]:
    """Associations whose chair of today no council has approved in a signed protocol."""
    found = {body.id: body for body in bodies(session, scope, (CommissionKind.ASSOCIATION,))}
    for row in _chairs_today(session, scope, found):
        if row.approved_in_id is None or row.approving_state is not MeetingState.SIGNED:
            variant = "" if row.approved_in_id is None else "unsigned"
            params = {
                "commission": found[row.commission_id].name,
                "person": short_names(row),
                "variant": variant,
            }
            yield Finding(
                "association-chair-approved",
                row.commission_id,
                RecordKind.COMMISSION,
                params,
                (row.person_id,),
            )


def _absence(body: Body, shortage: Shortage, today: dt.date) -> Finding:
    params = {
        "commission": body.name,
        "day": shortage.first,
        "until": shortage.last,
        "variant": when(shortage, body, today),
    }
    return Finding("chair-present", body.id, RecordKind.COMMISSION, params)


def _chairs(session: Session, scope: Scope, found: list[Body]) -> defaultdict[int, list[Stay]]:
    year = scope.year
    rows = session.execute(
        select(
            ChairAssignment.commission_id,
            ChairAssignment.person_id,
            ChairAssignment.starts_on,
            ChairAssignment.ends_on,
            Person.left_on,
        )
        .join(Person, Person.id == ChairAssignment.person_id)
        .where(
            overlapping(ChairAssignment, year.first_day, year.last_day),
            ChairAssignment.commission_id.in_([body.id for body in found]),
        )
    ).all()
    stays: defaultdict[int, list[Stay]] = defaultdict(list)
    for row in rows:
        ends = [day for day in (row.ends_on, row.left_on) if day is not None]
        last = min(ends, default=None)
        if last is None or last >= row.starts_on:
            stays[row.commission_id].append(Stay(row.person_id, row.starts_on, last))
    return stays


def _chairs_today(session: Session, scope: Scope, commission_ids: Collection[int]) -> list[AnyRow]:
    """The chairs of today with their basis, and the states of the meetings that chose and approved them."""
    elected, approved = aliased(AgendaItem), aliased(AgendaItem)
    electing, approving = aliased(Meeting), aliased(Meeting)
    statement = (
        select(
            ChairAssignment.commission_id,
            ChairAssignment.person_id,
            ChairAssignment.starts_on,
            ChairAssignment.basis,
            ChairAssignment.basis_no,
            ChairAssignment.elected_in_id,
            ChairAssignment.approved_in_id,
            electing.state.label("electing_state"),
            approving.state.label("approving_state"),
            *NAME_COLUMNS,
        )
        .join(elected, elected.id == ChairAssignment.elected_in_id, isouter=True)
        .join(electing, electing.id == elected.meeting_id, isouter=True)
        .join(approved, approved.id == ChairAssignment.approved_in_id, isouter=True)
        .join(approving, approving.id == approved.meeting_id, isouter=True)
        .join(Record, Record.id == ChairAssignment.person_id)
        .where(on_day(ChairAssignment, scope.today), ChairAssignment.commission_id.in_(sorted(commission_ids)))
        .order_by(ChairAssignment.commission_id)
    )
    return list(session.execute(with_name(statement, ChairAssignment.person_id, scope.today)).all())


def _doubts(row: AnyRow, body: Body, ranked: list[Candidate]) -> Iterator[str]:
    """What speaks against a chair, each as a sentence of its own."""
    place = next((each for each in ranked if each.person_id == row.person_id), None)
    if place is None:
        yield "not-member"
    elif body.kind in COMMISSIONS and not place.suitable:
        yield "experience-unknown" if Reason.EXPERIENCE_UNKNOWN in place.reasons else "not-experienced"
    if row.basis is None or not (row.basis_no or row.elected_in_id):
        yield "no-basis"
    elif row.basis is not _BASIS[body.kind]:
        yield _WRONG_BASIS[_BASIS[body.kind]]
    elif row.elected_in_id is not None and not row.basis_no and row.electing_state is not MeetingState.SIGNED:
        yield "unsigned"
