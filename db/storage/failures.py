"""What drivers report, said as errors of the domain: busy, full disk, damaged file, a trigger's refusal."""

import re
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError, IntegrityError
from sqlalchemy.orm.exc import StaleDataError

from db.errors import Busy, Conflict, DomainError, Invalid, StorageProblem

REFUSAL_PREFIX = "adisker:"
"""Protecting triggers raise this followed by a code."""

_REFUSAL = re.compile(r"adisker:([a-z-]+)")
_PRIMARY = 0xFF
_SQLITE_CODES: dict[int, str] = {
    sqlite3.SQLITE_FULL: "disk-full",
    sqlite3.SQLITE_IOERR: "disk-error",
    sqlite3.SQLITE_READONLY: "database-read-only",
    sqlite3.SQLITE_CANTOPEN: "database-unreachable",
    sqlite3.SQLITE_CORRUPT: "database-damaged",
    sqlite3.SQLITE_NOTADB: "database-damaged",
    sqlite3.SQLITE_PERM: "database-read-only",
    sqlite3.SQLITE_AUTH: "database-read-only",
}
_SQLITE_BUSY = (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)
_POSTGRESQL_STATES: dict[str, str] = {
    "0A000": "server-extension-missing",
    "28000": "server-login-refused",
    "28P01": "server-login-refused",
    "3D000": "database-missing",
    "42501": "server-rights-missing",
    "53100": "disk-full",
    "25006": "database-read-only",
    "XX001": "database-damaged",
    "XX002": "database-damaged",
}
_POSTGRESQL_BUSY = ("55P03", "40001", "40P01", "57014")
_POSTGRESQL_LOGIN_WORDS = ("password authentication failed", "no password supplied", "no pg_hba.conf entry")


@contextmanager
def told_in_domain_terms() -> Iterator[None]:
    """Turn what a driver raises inside into a DomainError; anything unknown passes as it is."""
    try:
        yield
    except StaleDataError as error:
        raise Conflict() from error
    except (DBAPIError, sqlite3.Error) as error:
        known = domain_error(error)
        if known is None:
            raise
        raise known from error


def domain_error(error: BaseException) -> DomainError | None:
    """The domain's error for what a driver raised; None when it is a bug rather than an event."""
    origin = error.orig if isinstance(error, DBAPIError) else error
    refusal = _REFUSAL.search(str(origin))
    if refusal:
        return Invalid(refusal[1])
    if isinstance(origin, sqlite3.Error):
        return _from_sqlite(origin)
    if isinstance(error, IntegrityError):
        return None
    return _from_postgresql(origin)


def _from_sqlite(error: sqlite3.Error) -> DomainError | None:
    code = getattr(error, "sqlite_errorcode", None)
    if code is None:
        return None
    primary = code & _PRIMARY
    if primary in _SQLITE_BUSY:
        return Busy("database-busy")
    problem = _SQLITE_CODES.get(primary)
    return StorageProblem(problem) if problem else None


def _from_postgresql(error: BaseException | None) -> DomainError | None:
    state = getattr(error, "sqlstate", None)
    if state in _POSTGRESQL_BUSY:
        return Busy("database-busy")
    if state in _POSTGRESQL_STATES:
        return StorageProblem(_POSTGRESQL_STATES[state])
    if type(error).__name__ in ("OperationalError", "AdminShutdown", "ConnectionTimeout", "InterfaceError"):
        return StorageProblem(_connection_problem(str(error)))
    return None


def _connection_problem(message: str) -> str:
    if any(words in message for words in _POSTGRESQL_LOGIN_WORDS):
        return "server-login-refused"
    if "does not exist" in message and "database" in message:
        return "database-missing"
    return "server-unreachable"
