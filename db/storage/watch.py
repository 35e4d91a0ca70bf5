"""News of commits by others: `PRAGMA data_version` on SQLite, LISTEN and NOTIFY on PostgreSQL."""

import secrets
from typing import Any, Protocol

from sqlalchemy import Connection, Engine, func, select
from sqlalchemy.exc import DBAPIError

from db.storage.engines import server_engine
from db.storage.failures import told_in_domain_terms
from db.storage.place import Place

CHANNEL = "adisker_changes"

_LOST = (DBAPIError, ConnectionError)


class Watch(Protocol):
    """How a store learns of others' commits and tells of its own."""

    def announce(self, connection: Connection, chapters: frozenset[str]) -> None:
        """Tell others, with the commit of this transaction."""

    def changed(self) -> bool:
        """Whether others have committed since the last call."""

    def close(self) -> None:
        """Stop watching."""


class FileWatch:
    """The writer's own connection is asked: its data_version moves for everybody's commits but its own."""

    def __init__(self, reading: Engine, writing: Engine | None) -> None:
        self._connection = (reading if writing is None else writing).raw_connection()
        self._seen = self._version()

    def announce(self, connection: Connection, chapters: frozenset[str]) -> None:
        """Nothing to do: SQLite counts commits itself."""

    def changed(self) -> bool:
        """Whether the version has moved."""
        version = self._version()
        moved, self._seen = version != self._seen, version
        return moved

    def close(self) -> None:
        """Give the connection back."""
        self._connection.close()

    def _version(self) -> int:
        cursor = self._connection.cursor()
        try:
            cursor.execute("PRAGMA data_version")
            (version,) = cursor.fetchone() or (0,)
            return int(version)
        finally:
            cursor.close()


class ServerWatch:
    """One connection listens; what this store itself announced is left out."""

    def __init__(self, place: Place) -> None:
        assert place.server is not None
        self._engine = server_engine(place.server, pool_size=1).execution_options(isolation_level="AUTOCOMMIT")
        self._token = secrets.token_hex(8)
        self._listening: Connection | None = None
        self._listen()

    def announce(self, connection: Connection, chapters: frozenset[str]) -> None:
        """Notify every listener when the transaction commits."""
        if chapters:
            payload = f"{self._token} {' '.join(sorted(chapters))}"
            connection.execute(select(func.pg_notify(CHANNEL, payload)))

    def changed(self) -> bool:
        """Whether a notice of somebody else has come; a lost connection counts as one and is made anew."""
        try:
            return any(not payload.startswith(self._token) for payload in self._payloads())
        except _LOST:
            self.close()
        with told_in_domain_terms():
            self._listen()
        return True

    def close(self) -> None:
        """Stop listening."""
        if self._listening is not None:
            self._listening.invalidate()
            self._listening.close()
            self._listening = None
        self._engine.dispose()

    def _listen(self) -> None:
        self._listening = self._engine.connect()
        self._listening.exec_driver_sql(f"LISTEN {CHANNEL}")

    def _payloads(self) -> list[str]:
        if self._listening is None:
            raise ConnectionError("not listening")
        self._listening.exec_driver_sql("SELECT 1")
        driver: Any = self._listening.connection.driver_connection
        return [notice.payload for notice in driver.notifies(timeout=0)]
