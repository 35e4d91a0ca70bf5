"""Every trigger of the database, declared once and worded for each engine."""

from collections.abc import Iterator
from dataclasses import dataclass

from db.storage.triggers.conditions import OVERLAPPING, POSTGRESQL, SQLITE, Words, postgresql_functions

UNCHANGEABLE = {
    "protocol_issue": "protocol-immutable",
    "protocol_unlock": "protocol-immutable",
    "audit_entry": "audit-immutable",
}
"""Tables whose rows are only ever added."""

FROZEN = "minutes-frozen"
"""The code of the refusal to change what a protocol in force holds."""

FROZEN_MEETING_COLUMNS = (
    "id, commission_id, academic_year, form, language, held_on, starts_at, ends_at, place, place_twin,"
    " chair_id, secretary_id, quorum_override"
)
FROZEN_ITEM_COLUMNS = (
    "id, meeting_id, position, kind, state, question, question_twin, rapporteur_id, heard, heard_twin,"
    " votes_for, votes_against, votes_abstained, postponed_from_id"
)
FROZEN_DECISION_COLUMNS = "id, item_id, position, text, text_twin, everyone, due_on, no_due_date"


@dataclass(frozen=True, slots=True)
class Trigger:
    """A trigger by its name, its table, and the statement that makes it."""

    name: str
    table: str
    statement: str


@dataclass(frozen=True, slots=True)
class _Refusal:
    table: str
    when: str
    code: str
    condition: str = ""
    suffix: str = ""

    @property
    def name(self) -> str:
        return f"protect_{self.table}_{self.suffix or self.when.split()[0].lower()}"


def triggers_for(engine: str) -> list[Trigger]:
    """All triggers for 'sqlite' or 'postgresql', in the order they are made."""
    if engine == "sqlite":
        return [_in_sqlite(refusal) for refusal in _refusals(SQLITE)]
    refusals = list(_refusals(POSTGRESQL))
    return [_in_postgresql(refusal) for refusal in refusals] + [_no_truncate(table) for table in UNCHANGEABLE]


def functions_for(engine: str) -> list[tuple[str, str]]:
    """Name and statement of the functions that triggers call (none on SQLite)."""
    return postgresql_functions() if engine == "postgresql" else []


def _refusals(words: Words) -> Iterator[_Refusal]:
    yield from _unchangeable(words)
    yield from _frozen_minutes(words)
    yield from _frozen_decisions(words)
    for table, (column, _, code) in OVERLAPPING.items():
        yield _Refusal(table, "INSERT", code, words.overlap(table, "NEW.id"))
        yield _Refusal(table, f"UPDATE OF starts_on, ends_on, {column}", code, words.overlap(table, "OLD.id"))


def _unchangeable(words: Words) -> Iterator[_Refusal]:
    for table, code in UNCHANGEABLE.items():
        yield _Refusal(table, "UPDATE", code)
        yield _Refusal(table, "DELETE", code)
    yield _Refusal("protocol_issue", "INSERT", "protocol-chain", words.broken_chain)
    yield _Refusal(
        "protocol_unlock",
        "INSERT",
        UNCHANGEABLE["protocol_unlock"],
        words.taken("protocol_unlock", "issue_id", "NEW.issue_id"),
    )
    yield _Refusal("audit_entry", "INSERT", UNCHANGEABLE["audit_entry"], words.taken("audit_entry", "id", "NEW.id"))


def _frozen_minutes(words: Words) -> Iterator[_Refusal]:
    yield _Refusal("meeting", "INSERT", FROZEN, words.frozen("meeting", "NEW.id"))
    yield _Refusal("meeting", f"UPDATE OF {FROZEN_MEETING_COLUMNS}", FROZEN, words.frozen("meeting", "OLD.id"))
    number = f"OLD.number IS NOT NULL AND {words.frozen('meeting', 'OLD.id')}"
    yield _Refusal("meeting", "UPDATE OF number", FROZEN, number, suffix="number")
    yield _Refusal("meeting", "DELETE", FROZEN, words.frozen("meeting", "OLD.id"))
    yield from _frozen_rows(words, "attendance", "attendance", "meeting", "meeting_id", "UPDATE")
    columns = f"UPDATE OF {FROZEN_ITEM_COLUMNS}"
    yield from _frozen_rows(words, "agenda_item", "item", "meeting", "meeting_id", columns)
    yield from _frozen_rows(words, "speech", "speech", "item", "item_id", "UPDATE")


def _frozen_decisions(words: Words) -> Iterator[_Refusal]:
    columns = f"UPDATE OF {FROZEN_DECISION_COLUMNS}"
    yield from _frozen_rows(words, "decision", "decision", "item", "item_id", columns)
    table, parent = "decision_responsible", "decision_id"
    new, old = (words.frozen("decision", f"{row}.{parent}") for row in ("NEW", "OLD"))
    yield _Refusal(table, "INSERT", FROZEN, new)
    yield _Refusal(table, "UPDATE", FROZEN, f"{old} OR {new}")
    yield _Refusal(table, "DELETE", FROZEN, old)


def _frozen_rows(words: Words, table: str, own: str, parent_kind: str, parent: str, update: str) -> Iterator[_Refusal]:
    """Refusals for rows of minutes; the row's own key is asked too, so that REPLACE can't move a row away."""
    new, old = (words.frozen(parent_kind, f"{row}.{parent}") for row in ("NEW", "OLD"))
    yield _Refusal(table, "INSERT", FROZEN, f"{new} OR {words.frozen(own, 'NEW.id')}")
    yield _Refusal(table, update, FROZEN, f"{old} OR {new}")
    yield _Refusal(table, "DELETE", FROZEN, old)


def _in_sqlite(refusal: _Refusal) -> Trigger:
    condition = f" WHEN {refusal.condition}" if refusal.condition else ""
    statement = (
        f"CREATE TRIGGER {refusal.name} BEFORE {refusal.when} ON {refusal.table}{condition}"
        f" BEGIN SELECT RAISE(ABORT, 'adisker:{refusal.code}'); END"
    )
    return Trigger(refusal.name, refusal.table, statement)


def _in_postgresql(refusal: _Refusal) -> Trigger:
    condition = f" WHEN ({refusal.condition})" if refusal.condition else ""
    statement = (
        f"CREATE TRIGGER {refusal.name} BEFORE {refusal.when} ON {refusal.table} FOR EACH ROW{condition}"
        f" EXECUTE FUNCTION adisker_refuse('{refusal.code}')"
    )
    return Trigger(refusal.name, refusal.table, statement)


def _no_truncate(table: str) -> Trigger:
    name = f"protect_{table}_truncate"
    statement = (
        f"CREATE TRIGGER {name} BEFORE TRUNCATE ON {table} FOR EACH STATEMENT"
        f" EXECUTE FUNCTION adisker_refuse('{UNCHANGEABLE[table]}')"
    )
    return Trigger(name, table, statement)
