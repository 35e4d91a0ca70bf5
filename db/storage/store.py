"""The store: short reads of one moment, one writer at a time, and news of what changed."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Engine
from sqlalchemy.orm import Session

from db.actor import Actor
from db.errors import Busy, NotAllowed, StorageProblem
from db.storage import engines
from db.storage.engines import reading_engine, writing_engine
from db.storage.failures import told_in_domain_terms
from db.storage.hooks import Ledger, WriteSession
from db.storage.hooks.audit import write_denial
from db.storage.hooks.ledger import Cell, all_chapters
from db.storage.index import rebuild_entries
from db.storage.place import Place, warnings_about
from db.storage.watch import FileWatch, ServerWatch

KEPT_SITTINGS = 8
"""Sittings whose noted cells are remembered; an older one would only note a column once more."""

Listener = Callable[[frozenset[str]], None]


class Store:
    """An open database. Made by `open_store` and `create_store`; safe to use from several threads."""

    def __init__(self, place: Place, *, read_only: bool = False) -> None:
        self.place = place
        self.is_read_only = read_only
        self._reading = reading_engine(place, read_only=read_only)
        self._writing: Engine | None = None if read_only else writing_engine(place)
        self._write_lock = threading.Lock()
        self._writer_thread: int | None = None
        self._listeners: list[Listener] = []
        self._sittings: dict[str, frozenset[Cell]] = {}
        self._watch = ServerWatch(place) if place.is_server else FileWatch(self._reading, self._writing)

    @property
    def url(self) -> str:
        """What opens this database again; may hold a password, so it isn't for messages."""
        return self.place.url

    @property
    def path(self) -> Path | None:
        """The file, where the database is one."""
        return self.place.path

    @property
    def engine_name(self) -> str:
        """'sqlite' or 'postgresql'."""
        return "postgresql" if self.place.is_server else "sqlite"

    @property
    def warnings(self) -> tuple[str, ...]:
        """Codes of what is risky about the place: 'folder-network', 'folder-cloud'."""
        return () if self.place.path is None else warnings_about(self.place.path)

    @contextmanager
    def read(self) -> Iterator[Session]:
        """A short read of one moment of the database; load the rows, then leave. Writing in it fails."""
        with told_in_domain_terms(), Session(self._reading, autoflush=False) as session:
            yield session

    @contextmanager
    def write(self, actor: Actor, *, sitting: str = "") -> Iterator[WriteSession]:
        """One unit of work: all of it is committed at the end, or none where an exception leaves the block.

        `sitting` names one sitting at one question, so that its autosaves are one entry of the audit.
        Raises Busy when another process keeps the write lock for five seconds, Conflict where a version moved.
        """
        ledger = Ledger(actor, sitting, noted=self._sittings.get(sitting, frozenset()))
        try:
            with self._alone():
                with told_in_domain_terms(), self._session(ledger) as session:
                    yield session
                    session.flush()
                    self._watch.announce(session.connection(), frozenset(ledger.chapters))
                    session.commit()
                self._remember(ledger)
        except NotAllowed as error:
            self.note_denial(actor, error)
            raise
        self._tell(frozenset(ledger.chapters))

    @contextmanager
    def load(self, actor: Actor) -> Iterator[Session]:
        """One unit of work for thousands of rows (demonstration, import of an archive): bulk statements are allowed,
        nothing is audited row by row, texts must be clean and sort keys set; the search index is made anew at the end.

        Protocols may only be put in after their meetings' rows: from then on those are frozen.
        """
        with self._alone(), told_in_domain_terms(), Session(self._writer()) as session:
            session.connection()
            yield session
            session.flush()
            rebuild_entries(session.connection())
            self._watch.announce(session.connection(), all_chapters())
            session.commit()
        self._tell(all_chapters())

    def rebuild_search(self) -> None:
        """Make the search index anew, where `health` found it incomplete; nothing else changes."""
        with self._alone(), told_in_domain_terms(), self._writer().begin() as connection:
            rebuild_entries(connection)

    def note_denial(self, actor: Actor, error: NotAllowed) -> None:
        """Put a refused attempt into the audit (done by `write` for what is refused inside it)."""
        if self.is_read_only:
            return
        ledger = Ledger(actor)
        with self._alone(), told_in_domain_terms(), self._session(ledger) as session:
            write_denial(session, ledger, error.code, error.params)
            session.commit()

    def on_change(self, callback: Listener) -> Callable[[], None]:
        """Call back after every commit, in the committing thread, with the chapters it touched; returns the way out."""
        self._listeners.append(callback)
        return lambda: self._listeners.remove(callback)

    def changed_elsewhere(self) -> bool:
        """Whether another process has committed since the last call; to be polled every two seconds."""
        if not self._write_lock.acquire(blocking=False):
            return False
        try:
            return self._watch.changed()
        finally:
            self._write_lock.release()

    def close(self) -> None:
        """Give back every connection; the store can't be used afterwards."""
        with self._write_lock:
            self._watch.close()
            self._reading.dispose()
            if self._writing is not None:
                self._writing.dispose()

    @contextmanager
    def _session(self, ledger: Ledger) -> Iterator[WriteSession]:
        with WriteSession(self._writer(), expire_on_commit=False, info={"ledger": ledger}) as session:
            session.connection()
            yield session

    @contextmanager
    def _alone(self) -> Iterator[None]:
        """Be this store's one writer; raises Busy when another thread stays it too long."""
        own = threading.get_ident()
        if self._writer_thread == own:
            raise RuntimeError("a unit of work can't be begun inside another one")
        if not self._write_lock.acquire(timeout=engines.BUSY_SECONDS):
            raise Busy("database-busy")
        self._writer_thread = own
        try:
            yield
        finally:
            self._writer_thread = None
            self._write_lock.release()

    def _writer(self) -> Engine:
        if self._writing is None:
            raise StorageProblem("database-read-only")
        return self._writing

    def _remember(self, ledger: Ledger) -> None:
        if ledger.sitting:
            self._sittings.pop(ledger.sitting, None)
            self._sittings[ledger.sitting] = ledger.noted | ledger.noting
            while len(self._sittings) > KEPT_SITTINGS:
                self._sittings.pop(next(iter(self._sittings)))

    def _tell(self, chapters: frozenset[str]) -> None:
        if chapters:
            for listener in tuple(self._listeners):
                listener(chapters)
