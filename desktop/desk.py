"""The desk everything in the window works at: the open college, who works, what is read, written and told.

A page gets its Desk when it is made and reaches nothing else. Reading is short and at once (`read`); writing
goes through one writer thread (`act`); long work through `run`, rendering through `render`.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QCoreApplication, QEventLoop, QObject, QTimer, Signal
from shiboken6 import isValid

from db.actor import Actor
from db.errors import Busy, DomainError
from desktop.jobs import Callback, Job, Progress, Workers
from desktop.messages import Kind, Message
from desktop.settings import Settings

if TYPE_CHECKING:
    from db.storage import Store
    from i18n import Texts

T = TypeVar("T")
EVERYTHING = frozenset({"college", "staff", "commissions", "meetings", "decisions"})
"""All chapters: what has changed when another process wrote."""
POLL = 2000
"""Milliseconds between looks for changes by another process."""


class Desk(QObject):
    """See the module's words. All signals come in the window's thread."""

    chaptersChanged = Signal(frozenset)
    languageChanged = Signal(str)
    message = Signal(object)
    goAsked = Signal(str, int)
    pageAsked = Signal(str)
    jobStarted = Signal(object)
    aboutToLeave = Signal()
    """The window closes, the session ends or the college is changed: write the drafts now, through `act`."""
    unexpected = Signal(object)
    """An exception that is a bug, from a worker; the window reports it."""
    replaceAsked = Signal(object, str)
    """Close the college, run `function(where) -> Opened` off the window's thread under these words, and open it again:
    for what puts another file in the database's place."""
    _committed = Signal(frozenset)

    def __init__(
        self, store: Store, actor: Actor, settings: Settings, texts: Texts, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.store = store
        self.actor = actor
        self.settings = settings
        self.texts = texts
        self._workers = Workers()
        self._jobs: set[Job] = set()
        self._waiting: set[str] = set()
        self._polling = False
        self._gather = QTimer(self, singleShot=True, interval=0)
        self._gather.timeout.connect(self._tell_changes)
        self._committed.connect(self._note_changes)
        store.on_change(self._heard)
        self._poll = QTimer(self, interval=POLL)
        self._poll.timeout.connect(self._look_for_changes)
        self._poll.start()

    # reading ------------------------------------------------------------------------------------------------

    @property
    def is_read_only(self) -> bool:
        """Whether this college can only be read here."""
        return bool(self.store.is_read_only)

    @property
    def language(self) -> str:
        """The language of the screen, kk or ru."""
        return self.texts.language

    def read(self, query: Callable[..., T], *args: Any, **named: Any) -> T:
        """`query(session, *args, **named)` in one short read transaction, at once."""
        with self.store.read() as session:
            return query(session, *args, **named)

    def read_later(
        self,
        query: Callable[..., Any],
        *args: Any,
        done: Callback,
        failed: Callable[[DomainError], object] | None = None,
        **named: Any,
    ) -> Job:
        """The same in a reader's thread, for what takes longer than a blink (checks of the whole college)."""
        job = self._job("")
        self._report_to(job, done, failed)
        self._workers.work(job, lambda: self.read(query, *args, **named))
        return job

    # writing ------------------------------------------------------------------------------------------------

    def act(
        self,
        action: Callable[..., Any],
        *args: Any,
        done: Callback | None = None,
        failed: Callable[[DomainError], object] | None = None,
        quiet: bool = False,
        **named: Any,
    ) -> Job:
        """`action(store, actor, *args, **named)` in the writer thread; then `done(result)` or
        `failed(error)`.

        A refusal without `failed` is told in the message line. `Busy` is always told, with "try again",
        unless `quiet`. Other exceptions are bugs: they are reported, and `failed` gets a
        DomainError("unexpected") so that the editor comes back to life. Callbacks of widgets that are gone
        are left out.
        """
        job = self._job("")
        again = lambda: self.act(action, *args, done=done, failed=failed, quiet=quiet, **named)  # noqa: E731
        job.succeeded.connect(lambda result: _call(done, result))
        job.failed.connect(lambda error: self._refused(error, failed, again, quiet))
        self._workers.write(job, lambda: action(self.store, self.actor, *args, **named))
        return job

    def _refused(
        self,
        error: BaseException,
        failed: Callable[[DomainError], object] | None,
        again: Callable[[], object],
        quiet: bool,
    ) -> None:
        if not isinstance(error, DomainError):
            self.unexpected.emit(error)
            _call(failed, DomainError("unexpected"))
            return
        if isinstance(error, Busy) and not quiet:
            self.tell(self.texts.error(error), "warn", action=self.tr("Try again"), run=again)
        elif failed is None and not quiet:
            self.tell(self.texts.error(error), "bad")
        _call(failed, error)

    # long work ----------------------------------------------------------------------------------------------

    def run(
        self,
        job_function: Callable[..., Any],
        *args: Any,
        title: str,
        done: Callback | None = None,
        failed: Callable[[DomainError], object] | None = None,
    ) -> Job:
        """`job_function(store, progress, *args)` in a thread, with the progress strip and its cancel
        button.
        """
        job = self._job(title)
        self._report_to(job, done, failed)
        self._workers.work(job, job_function, self.store, job.progress, *args)
        self.jobStarted.emit(job)
        return job

    def render(
        self,
        function: Callable[..., Any],
        *args: Any,
        title: str,
        done: Callback | None = None,
        failed: Callable[[DomainError], object] | None = None,
    ) -> Job:
        """`function(*args)`, a function of a module with picklable arguments, in a process that cancel
        ends.
        """
        job = self._job(title)
        self._report_to(job, done, failed)
        self._workers.spawn(job, function, *args)
        self.jobStarted.emit(job)
        return job

    def _report_to(self, job: Job, done: Callback | None, failed: Callable[[DomainError], object] | None) -> None:
        job.succeeded.connect(lambda result: _call(done, result))
        job.failed.connect(lambda error: self._refused(error, failed, lambda: None, False))

    def _job(self, title: str) -> Job:
        job = Job(title, self)
        self._jobs.add(job)
        job.finished.connect(lambda: self._forget(job))
        return job

    def _forget(self, job: Job) -> None:
        self._jobs.discard(job)
        job.deleteLater()

    def running(self) -> list[Job]:
        """The jobs with a title (long ones) that are under way."""
        return [job for job in self._jobs if job.title and not job.is_finished]

    # telling ------------------------------------------------------------------------------------------------

    def tell(
        self, text: str, kind: Kind = "info", *, action: str = "", run: Callable[[], object] | None = None
    ) -> None:
        """Say something in the line above the page: kind info, good, warn or bad; `action`+`run` make a
        button.
        """
        self.message.emit(Message(text, kind, action, run))

    def tell_error(self, error: DomainError) -> None:
        """Say a refusal in the user's language."""
        self.tell(self.texts.error(error), "bad")

    def go(self, kind: str, record_id: int) -> None:
        """Open the page that shows this kind of record (db.models.base.RecordKind) and lead to the record."""
        self.goAsked.emit(str(kind), record_id)

    # changes ------------------------------------------------------------------------------------------------

    def _heard(self, chapters: frozenset[str]) -> None:
        """Called by the store in the thread that committed."""
        if isValid(self):
            self._committed.emit(frozenset(chapters))

    def _note_changes(self, chapters: frozenset[str]) -> None:
        self._waiting |= chapters
        self._gather.start()

    def _tell_changes(self) -> None:
        chapters, self._waiting = frozenset(self._waiting), set()
        self.chaptersChanged.emit(chapters)

    def refresh(self) -> None:
        """Let every page load again (F5)."""
        self._note_changes(EVERYTHING)

    def _look_for_changes(self) -> None:
        if self._polling:
            return
        self._polling = True
        job = self._job("")
        job.succeeded.connect(lambda changed: self._note_changes(EVERYTHING) if changed else None)
        job.failed.connect(self._poll_failed)
        job.finished.connect(self._polled)
        self._workers.write(job, self.store.changed_elsewhere)

    def _poll_failed(self, error: BaseException) -> None:
        """A database that can't be asked just now is asked again; a bug ends the asking and is reported."""
        if not isinstance(error, DomainError):
            self._poll.stop()
            self.unexpected.emit(error)

    def _polled(self) -> None:
        self._polling = False

    # the end ------------------------------------------------------------------------------------------------

    def drain(self) -> None:
        """Wait until everything given to `act` is written; its callbacks come afterwards."""
        self._workers.drain()

    def leave(self) -> None:
        """Save the drafts, finish the writing, end the rest, close the college. The desk is of no use
        afterwards.

        An editor whose save fails hears of it before the college is closed, to put its draft into the
        journal.
        """
        self._poll.stop()
        self.aboutToLeave.emit()
        self.drain()
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
        for job in self.running():
            job.cancel()
        self._workers.close()
        self.store.close()
        self.deleteLater()


def _call(callback: Callable[[Any], object] | None, value: Any) -> None:
    """Call back unless the widget whose method it is has been deleted."""
    if callback is None:
        return
    owner = getattr(callback, "__self__", None)
    if isinstance(owner, QObject) and not isValid(owner):
        return
    callback(value)


__all__ = ["EVERYTHING", "Desk", "Progress"]
