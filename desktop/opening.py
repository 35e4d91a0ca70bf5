"""Opening a college off the window's thread, and what can be done where it can't be opened.

Here SQLAlchemy is loaded, after the window has been painted.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from db.errors import DomainError, StorageProblem

if TYPE_CHECKING:
    from db.storage import Store
    from i18n import Texts

READ_ONLY_CODES = frozenset({"folder-read-only", "database-read-only"})
"""A database that can still be read."""
DAMAGE_CODES = frozenset({"database-damaged", "database-empty", "database-text", "database-missing"})
"""A backup may stand in for such a database."""


@dataclass(frozen=True)
class Opened:
    """A college that is open."""

    store: Store
    where: str
    kept: str = ""
    """Where the former file is kept, if another was put in its place."""


def open_college(where: str) -> Opened:
    """Open the database; one that can't be written to is opened for reading. Raises DomainError."""
    from db.storage import open_store

    try:
        return Opened(open_store(where), where)
    except StorageProblem as problem:
        if problem.code not in READ_ONLY_CODES:
            raise
    return Opened(open_store(where, read_only=True), where)


def migrate_college(where: str) -> Opened:
    """Bring an older database up to date (a verified backup is made first) and open it."""
    from db.storage import migrate

    migrate(where)
    return open_college(where)


def newest_backup_of(where: str, error: DomainError) -> Path | None:
    """The newest good backup beside a database that is damaged or gone."""
    if error.code not in DAMAGE_CODES or "://" in where:
        return None
    from db.storage.backup import newest_backup

    return newest_backup(Path(where))


def restore_college(backup: str, where: str) -> Opened:
    """Put the backup in the database's place, keeping the damaged file beside it, and open it."""
    from db.storage.backup import restore

    kept = restore(backup, where)
    return replace(open_college(where), kept=str(kept or ""))


def repair_college(where: str) -> Opened:
    """Make the indexes of the database anew, keeping the damaged file beside it, and open it."""
    from db.storage.backup import repair_indexes

    kept = repair_indexes(where)
    return replace(open_college(where), kept=str(kept))


def college_names(store: Store) -> dict[str, str]:
    """The college's short name by language; empty where none is entered yet."""
    from db.queries.start import college_name

    with store.read() as session:
        name = college_name(session)
    return {language: name.in_language(language) for language in ("kk", "ru")}


def make_demonstration(where: str) -> str:
    """Make a demonstration college under this name, in place of an older one."""
    from db.demo import build_demo
    from db.storage import create_store

    Path(where).unlink(missing_ok=True)
    store = create_store(where)
    try:
        build_demo(store)
    finally:
        store.close()
    return where


def describe_problem(error: BaseException, texts: Texts) -> str:
    """The refusal in the user's language; a bug is said in general words."""
    return texts.error(error if isinstance(error, DomainError) else DomainError("unexpected"))
