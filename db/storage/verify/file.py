"""Is the SQLite file whole? Damage in indexes alone is told apart, because it can be cured."""

import re
from collections.abc import Iterator

from sqlalchemy import Connection, text
from sqlalchemy.exc import DatabaseError

from db.storage.verify.findings import HealthFinding, Severity

REPORTED = 20
"""Lines of SQLite's own report that are looked at."""

_ABOUT_AN_INDEX = re.compile(
    r"row \d+ missing from index|wrong # of entries in index|non-unique entry in index|rowid not at end-of-record"
    r"|values differ from index|NULL value in .* index"
)


def check_file(connection: Connection) -> Iterator[HealthFinding]:
    """'file-damaged', or 'index-damaged' where only indexes are and `repair_indexes` helps."""
    try:
        lines = [str(row[0]) for row in connection.execute(text(f"PRAGMA integrity_check({REPORTED})"))]
    except DatabaseError as error:
        lines = [str(error.orig)]
    if lines == ["ok"]:
        return
    code = "index-damaged" if all(map(_ABOUT_AN_INDEX.search, lines)) else "file-damaged"
    yield HealthFinding(code, Severity.ERROR, params={"details": "; ".join(lines[:3])})
