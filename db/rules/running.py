"""Running the checks that are switched on, over the whole college or for one record."""

import datetime as dt

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.models.base import Record, RecordKind
from db.models.college import RuleSwitch
from db.models.commissions import ChairAssignment, Membership
from db.models.meetings import Meeting
from db.queries.meetings import meeting_of
from db.queries.norms import norms_in_force
from db.rules.rule import Finding, Rule, Scope
from db.rules.table import RULES


def rules_in_force(session: Session) -> list[Rule]:
    """The checks without those the college has switched off; binding ones always run."""
    off = set(session.scalars(select(RuleSwitch.rule).where(RuleSwitch.enabled.is_(False))))
    return [rule for rule in RULES if not (rule.id in off and rule.can_be_switched_off)]


def check_all(session: Session, today: dt.date) -> list[Finding]:
    """Everything the checks find on that day, in the order of the Rules."""
    return _findings(session, Scope(today, norms_in_force(session)))


def check_record(session: Session, record_id: int, today: dt.date) -> list[Finding]:
    """What the checks find about one record: a commission, a meeting, a decision or a person."""
    commissions = _commissions_of(session, record_id)
    if not commissions:
        return []
    scope = Scope(today, norms_in_force(session), frozenset(commissions))
    return [finding for finding in _findings(session, scope) if record_id in finding.records]


def _findings(session: Session, scope: Scope) -> list[Finding]:
    return [finding for rule in rules_in_force(session) for finding in rule.check(session, scope)]


def _commissions_of(session: Session, record_id: int) -> set[int]:
    """The bodies whose checks may speak of the record."""
    kind = session.scalar(select(Record.kind).where(Record.id == record_id))
    if kind is RecordKind.COMMISSION:
        return {record_id}
    if kind is RecordKind.PERSON:
        chaired = select(ChairAssignment.commission_id).where(ChairAssignment.person_id == record_id)
        belonging = select(Membership.commission_id).where(Membership.person_id == record_id)
        return set(session.scalars(chaired.union(belonging)))
    meeting_id = meeting_of(session, record_id) if kind is not None else None
    found = session.scalar(select(Meeting.commission_id).where(Meeting.id == meeting_id))
    return set() if found is None else {found}
