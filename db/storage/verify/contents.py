"""Are rows connected, protected, found, and attachments the files they were?"""

import hashlib
from collections.abc import Iterator

from sqlalchemy import Connection, func, select, text
from sqlalchemy.exc import DatabaseError

from db.models.attachments import Attachment, FileContent
from db.models.base import Base
from db.models.college import College
from db.storage.index import missing_entries, trigrams
from db.storage.triggers import functions_for, triggers_for
from db.storage.verify.findings import HealthFinding, Severity


def check_rows(connection: Connection) -> Iterator[HealthFinding]:
    """'row-astray': rows that point at nothing, counted per table (PostgreSQL can't have any)."""
    if connection.dialect.name != "sqlite":
        return
    counts: dict[str, int] = {}
    for row in connection.execute(text("PRAGMA foreign_key_check")):
        counts[row[0]] = counts.get(row[0], 0) + 1
    for table, rows in counts.items():
        yield HealthFinding("row-astray", Severity.ERROR, params={"table": table, "rows": rows})


def check_triggers(connection: Connection) -> Iterator[HealthFinding]:
    """'trigger-missing': a protection was taken away or changed."""
    engine = connection.dialect.name
    present = _triggers_in_file(connection) if engine == "sqlite" else _triggers_on_server(connection)
    for trigger in triggers_for(engine):
        if present.get(trigger.name) not in (trigger.statement, "enabled"):
            yield HealthFinding("trigger-missing", Severity.ERROR, params={"name": trigger.name})
    if engine == "postgresql":
        functions = set(connection.execute(text("SELECT proname FROM pg_proc WHERE proname LIKE 'adisker%'")).scalars())
        for name, _ in functions_for(engine):
            if name not in functions:
                yield HealthFinding("trigger-missing", Severity.ERROR, params={"name": name})


def check_attachments(connection: Connection) -> Iterator[HealthFinding]:
    """'attachment-damaged' names every record whose file isn't what was put in; 'attachment-orphan' counts
    leftovers.
    """
    content = FileContent.__table__.c
    keys = connection.execute(select(content.sha256).order_by(content.sha256)).scalars().all()
    for key in keys:
        stored = connection.execute(select(content.content, content.size).where(content.sha256 == key)).one()
        if hashlib.sha256(stored.content).hexdigest() != key or len(stored.content) != stored.size:
            yield from _users_of(connection, key)
    used = select(Attachment.sha256).union(select(College.logo_sha256).where(College.logo_sha256.is_not(None)))
    orphans = connection.execute(select(func.count()).where(content.sha256.not_in(used))).scalar_one()
    if orphans:
        yield HealthFinding("attachment-orphan", Severity.WARNING, params={"files": orphans})


def check_search(connection: Connection) -> Iterator[HealthFinding]:
    """'search-incomplete': records that search misses; making the index anew cures it."""
    missing = len(missing_entries(connection))
    if not missing and not _trigrams_agree(connection):
        missing = 1
    if missing:
        yield HealthFinding("search-incomplete", Severity.WARNING, params={"records": missing})


def _users_of(connection: Connection, key: str) -> Iterator[HealthFinding]:
    users = connection.execute(select(Attachment.record_id, Attachment.name).where(Attachment.sha256 == key)).all()
    for user in users:
        yield HealthFinding("attachment-damaged", Severity.ERROR, user.record_id, {"name": user.name})
    if not users:
        yield HealthFinding("attachment-damaged", Severity.ERROR, params={"name": key[:12]})


def _trigrams_agree(connection: Connection) -> bool:
    """The index has as many texts as there are entries; its own deeper check would have to write."""
    if connection.dialect.name != "sqlite":
        return True
    try:
        return (
            trigrams.count(connection)
            == connection.execute(select(func.count()).select_from(Base.metadata.tables["search_entry"])).scalar_one()
        )
    except DatabaseError:
        return False


def _triggers_in_file(connection: Connection) -> dict[str, str]:
    rows = connection.execute(text("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'"))
    return {name: statement for name, statement in rows}


def _triggers_on_server(connection: Connection) -> dict[str, str]:
    rows = connection.execute(text("SELECT tgname, tgenabled FROM pg_trigger WHERE NOT tgisinternal"))
    return {name: "disabled" if enabled == "D" else "enabled" for name, enabled in rows}
