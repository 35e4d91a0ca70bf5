"""The conditions that protecting triggers ask, in the words of each engine.

SQLite takes a query inside a trigger's WHEN; PostgreSQL takes only a call, so there each question is a function.
They are VOLATILE on purpose: they must see the rows that the same statement has already written.
"""

from collections.abc import Callable
from dataclasses import dataclass

FIRST_DIGEST = "0" * 64
"""As in `db.models.protocol_content`; a trigger can't import it."""

_FROZEN = (
    "EXISTS (SELECT 1 FROM protocol_issue AS i WHERE i.meeting_id = {meeting} AND NOT EXISTS"
    " (SELECT 1 FROM protocol_unlock AS u WHERE u.issue_id = i.id))"
)
_MEETING_OF = {
    "meeting": "{key}",
    "item": "(SELECT a.meeting_id FROM agenda_item AS a WHERE a.id = {key})",
    "attendance": "(SELECT a.meeting_id FROM attendance AS a WHERE a.id = {key})",
    "speech": ("(SELECT a.meeting_id FROM speech AS s JOIN agenda_item AS a ON a.id = s.item_id WHERE s.id = {key})"),
    "decision": (
        "(SELECT a.meeting_id FROM decision AS d JOIN agenda_item AS a ON a.id = d.item_id WHERE d.id = {key})"
    ),
}
_BROKEN_CHAIN = (
    "{id} <> coalesce((SELECT max(i.id) FROM protocol_issue AS i), 0) + 1"
    " OR {previous} <> coalesce((SELECT i.digest FROM protocol_issue AS i ORDER BY i.id DESC LIMIT 1),"
    f" '{FIRST_DIGEST}')"
    " OR EXISTS (SELECT 1 FROM protocol_issue AS i WHERE (i.meeting_id = {meeting} AND i.serial = {serial})"
    " OR i.digest = {digest} OR i.code = {code})"
)
_OVERLAP = (
    "EXISTS (SELECT 1 FROM {table} AS o WHERE o.{parent_column} = {parent} AND o.id <> coalesce({id}, -1)"
    " AND o.starts_on <= coalesce({ends}, '9999-12-31') AND coalesce(o.ends_on, '9999-12-31') >= {starts})"
)
OVERLAPPING = {
    "chair_assignment": ("commission_id", "commission", "chair-overlap"),
    "person_name": ("person_id", "person", "name-overlap"),
}
"""Tables whose periods exclude each other: the parent's column, the parent's table, the code of the refusal."""


@dataclass(frozen=True, slots=True)
class Words:
    """How one engine asks: each field builds a SQL condition from SQL expressions."""

    frozen: Callable[[str, str], str]
    """The minutes that a row belongs to are in a protocol in force: (what the key is of, the key)."""
    broken_chain: str
    """The new issue doesn't continue the chain."""
    overlap: Callable[[str, str], str]
    """Another period of the same parent overlaps: (table, the row's own id)."""
    taken: Callable[[str, str, str], str]
    """A row with this key exists: (table, column, key)."""


def _frozen_in_sqlite(kind: str, key: str) -> str:
    return _FROZEN.format(meeting=_MEETING_OF[kind].format(key=key))


def _overlap_in_sqlite(table: str, own: str) -> str:
    column = OVERLAPPING[table][0]
    return _OVERLAP.format(
        table=table,
        parent_column=column,
        parent=f"NEW.{column}",
        id=own,
        starts="NEW.starts_on",
        ends="NEW.ends_on",
    )


SQLITE = Words(
    frozen=_frozen_in_sqlite,
    broken_chain=_BROKEN_CHAIN.format(
        id="NEW.id",
        previous="NEW.previous_digest",
        meeting="NEW.meeting_id",
        serial="NEW.serial",
        digest="NEW.digest",
        code="NEW.code",
    ),
    overlap=_overlap_in_sqlite,
    taken=lambda table, column, key: f"EXISTS (SELECT 1 FROM {table} AS t WHERE t.{column} = {key})",
)

POSTGRESQL = Words(
    frozen=lambda kind, key: f"adisker_frozen_{kind}({key})",
    broken_chain=(
        "adisker_broken_chain(NEW.id, NEW.previous_digest, NEW.meeting_id, NEW.serial, NEW.digest, NEW.code)"
    ),
    overlap=lambda table, own: (
        f"adisker_overlap_{table}({own}, NEW.{OVERLAPPING[table][0]}, NEW.starts_on, NEW.ends_on)"
    ),
    taken=lambda table, column, key: f"adisker_taken_{table}({key})",
)


def postgresql_functions() -> list[tuple[str, str]]:
    """Name and statement of every function that the triggers on PostgreSQL call."""
    functions = [("adisker_refuse", _refuse())]
    for kind, meeting in _MEETING_OF.items():
        query = _FROZEN.format(meeting=meeting.format(key="$1"))
        functions.append((f"adisker_frozen_{kind}", _question(f"adisker_frozen_{kind}(bigint)", query)))
    functions.append(("adisker_broken_chain", _chain_function()))
    for table in OVERLAPPING:
        functions.append((f"adisker_overlap_{table}", _overlap_function(table)))
    for table, column in (("audit_entry", "id"), ("protocol_unlock", "issue_id")):
        query = SQLITE.taken(table, column, "$1")
        functions.append((f"adisker_taken_{table}", _question(f"adisker_taken_{table}(bigint)", query)))
    return functions


def _question(signature: str, condition: str) -> str:
    return (
        f"CREATE OR REPLACE FUNCTION {signature} RETURNS boolean LANGUAGE sql VOLATILE AS"
        f" $body$ SELECT {condition} $body$"
    )


def _refuse() -> str:
    return (
        "CREATE OR REPLACE FUNCTION adisker_refuse() RETURNS trigger LANGUAGE plpgsql AS $body$"
        " BEGIN RAISE EXCEPTION USING MESSAGE = 'adisker:' || TG_ARGV[0]; END $body$"
    )


def _chain_function() -> str:
    condition = _BROKEN_CHAIN.format(id="$1", previous="$2", meeting="$3", serial="$4", digest="$5", code="$6")
    return _question("adisker_broken_chain(bigint, text, bigint, integer, text, text)", condition)


def _overlap_function(table: str) -> str:
    column, parent_table, _ = OVERLAPPING[table]
    condition = _OVERLAP.format(
        table=table, parent_column=column, parent="$2", id="$1", starts="$3", ends="$4"
    ).replace("'9999-12-31'", "'infinity'::date")
    return (
        f"CREATE OR REPLACE FUNCTION adisker_overlap_{table}(bigint, bigint, date, date) RETURNS boolean"
        f" LANGUAGE plpgsql VOLATILE AS $body$ BEGIN"
        f" PERFORM 1 FROM {parent_table} WHERE id = $2 FOR NO KEY UPDATE;"
        f" RETURN {condition}; END $body$"
    )
