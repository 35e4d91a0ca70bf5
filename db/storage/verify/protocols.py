"""Are the protocols those that were signed? The chain of digests is recomputed from the first issue to the last.

Issues cut off at the end leave a chain that is sound in itself; they are found by what speaks of them elsewhere:
the counters of numbers, the meetings that are signed, and the audit.
"""

from collections.abc import Iterator
from typing import Any

from sqlalchemy import Connection, Row, func, select

from db.models.audit import AuditAction, AuditEntry
from db.models.meetings import AgendaItem, Decision, Meeting, MeetingState
from db.models.protocol_code import code_of
from db.models.protocol_content import FIRST_DIGEST, ProtocolContent, digest_of
from db.models.protocols import NumberCounter, ProtocolIssue, ProtocolUnlock
from db.storage.verify.findings import HealthFinding, Severity

Findings = Iterator[HealthFinding]


def check_protocols(connection: Connection) -> Findings:
    """'protocol-changed', 'protocol-missing', 'protocol-state', 'minutes-differ', 'counter-wrong'."""
    yield from _check_chain(connection)
    yield from _check_tail(connection)
    yield from _check_counters(connection)
    yield from _check_states(connection)


def _check_chain(connection: Connection) -> Findings:
    previous, place = FIRST_DIGEST, 0
    in_force = _in_force(connection)
    issues = select(ProtocolIssue.__table__).order_by(ProtocolIssue.id)
    for issue in connection.execution_options(yield_per=200).execute(issues):
        place += 1
        if issue.id != place:
            yield _missing(place)
            place = issue.id
        content = _content_if_true(issue, previous)
        if content is None:
            yield _about(issue, "protocol-changed")
        elif issue.id in in_force and _minutes_differ(connection, content):
            yield _about(issue, "minutes-differ")
        previous = issue.digest


def _content_if_true(issue: Row[Any], previous: str) -> ProtocolContent | None:
    """The content of an issue whose digest, code and columns all agree; None for one that was changed."""
    digest = digest_of(
        previous=previous,
        meeting_id=issue.meeting_id,
        serial=issue.serial,
        number=issue.number,
        signed_at=issue.signed_at,
        signed_by=issue.signed_by,
        content=issue.content,
    )
    if (digest, previous, code_of(digest)) != (issue.digest, issue.previous_digest, issue.code):
        return None
    try:
        content = ProtocolContent.from_json(issue.content)
    except ValueError:
        return None
    said = (content.meeting_id, content.academic_year, content.number, content.held_on)
    return content if said == (issue.meeting_id, issue.academic_year, issue.number, issue.held_on) else None


def _in_force(connection: Connection) -> set[int]:
    opened = select(ProtocolUnlock.issue_id)
    return set(connection.execute(select(ProtocolIssue.id).where(ProtocolIssue.id.not_in(opened))).scalars())


def _minutes_differ(connection: Connection, content: ProtocolContent) -> bool:
    """The rows behind a protocol in force no longer say what was signed."""
    items = select(AgendaItem.id, AgendaItem.question, AgendaItem.heard).where(
        AgendaItem.meeting_id == content.meeting_id
    )
    stored = {(row.id, row.question, row.heard) for row in connection.execute(items)}
    signed = {(item.item_id, item.question.text, item.heard.text) for item in content.items}
    texts = select(Decision.id, Decision.text).where(Decision.item_id.in_(item.item_id for item in content.items))
    decided = {(row.id, row.text) for row in connection.execute(texts)}
    printed = {(each.decision_id, each.text.text) for item in content.items for each in item.decisions}
    return not signed <= stored or not printed <= decided


def _check_tail(connection: Connection) -> Findings:
    last = connection.execute(select(func.coalesce(func.max(ProtocolIssue.id), 0))).scalar_one()
    noted = connection.execute(
        select(AuditEntry.row_key, AuditEntry.record_id).where(
            AuditEntry.row_table == ProtocolIssue.__tablename__, AuditEntry.action == AuditAction.ADDED
        )
    )
    for key, record_id in noted:
        if int(key) > last:
            yield _missing(int(key), record_id)


def _check_counters(connection: Connection) -> Findings:
    """Per body and year: numbers follow the last one on paper without gaps, and the counter stands at the last."""
    numbers: dict[tuple[int, int], set[int]] = {}
    issues = select(ProtocolIssue.commission_id, ProtocolIssue.academic_year, ProtocolIssue.number)
    for commission, year, number in connection.execute(issues):
        numbers.setdefault((commission, year), set()).add(number)
    for counter in connection.execute(select(NumberCounter.__table__)):
        given = numbers.pop((counter.commission_id, counter.academic_year), set())
        wanted = set(range(counter.last_on_paper + 1, counter.last_number + 1))
        for number in sorted(wanted ^ given):
            params: dict[str, str | int] = {"number": number, "year": counter.academic_year}
            yield HealthFinding("counter-wrong", Severity.ERROR, counter.commission_id, params)
    for (commission, year), given in numbers.items():
        yield HealthFinding("counter-wrong", Severity.ERROR, commission, {"number": max(given), "year": year})


def _check_states(connection: Connection) -> Findings:
    """Meetings that say they are signed without a protocol in force, or the other way round."""
    opened = select(ProtocolUnlock.issue_id)
    in_force = select(ProtocolIssue.meeting_id).where(ProtocolIssue.id.not_in(opened))
    meetings = select(Meeting.id, Meeting.number).where(
        (Meeting.state == MeetingState.SIGNED) != Meeting.id.in_(in_force)
    )
    for key, number in connection.execute(meetings):
        yield HealthFinding("protocol-state", Severity.ERROR, key, {"number": number or 0})


def _about(issue: Row[Any], code: str) -> HealthFinding:
    params: dict[str, str | int] = {
        "number": issue.number,
        "year": issue.academic_year,
        "date": issue.held_on.isoformat(),
        "place": issue.id,
    }
    return HealthFinding(code, Severity.ERROR, issue.meeting_id, params)


def _missing(place: int, record_id: int | None = None) -> HealthFinding:
    return HealthFinding("protocol-missing", Severity.ERROR, record_id, {"place": place})
