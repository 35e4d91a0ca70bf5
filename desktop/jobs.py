"""Work that must not stall the window: one writer thread, readers, and spawned processes that can be
ended.
"""

import threading
import traceback
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

Callback = Callable[[Any], object]


class Cancelled(Exception):
    """The user has cancelled the job; raised by `Progress.step` inside the job."""


class Progress:
    """What a job reports through; safe in any thread."""

    def __init__(self, report: Callable[[int, int, str], None] | None = None) -> None:
        self._report = report
        self._cancel = threading.Event()

    def step(self, done: int, total: int, text: str = "") -> None:
        """Tell how far the job is (`total` 0: nobody knows); raises Cancelled once the user has cancelled."""
        if self._cancel.is_set():
            raise Cancelled
        if self._report is not None:
            self._report(done, total, text)

    def cancel(self) -> None:
        """Ask the job to stop at its next step."""
        self._cancel.set()

    @property
    def is_cancelled(self) -> bool:
        """Whether the user has cancelled."""
        return self._cancel.is_set()


class Job(QObject):
    """One piece of work under way; lives in the window's thread, its signals come there.

    Exactly one of `succeeded(result)`, `failed(exception)`, `cancelled()` comes, then `finished()`.
    """

    progressed = Signal(int, int, str)
    succeeded = Signal(object)
    failed = Signal(object)
    cancelled = Signal()
    finished = Signal()
    _arrived = Signal(object, object)

    def __init__(self, title: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.title = title
        self.progress = Progress(self.progressed.emit)
        self.is_finished = False
        self._ender: Callable[[], None] | None = None
        self._arrived.connect(self._conclude)

    def cancel(self) -> None:
        """Stop the job: a thread at its next step, a process at once."""
        self.progress.cancel()
        if self._ender is not None:
            self._ender()

    def run_here(self, function: Callable[..., Any], *args: Any) -> None:
        """Run in the calling (worker) thread and hand over what came of it."""
        try:
            result, error = function(*args), None
        except BaseException as caught:
            result, error = None, caught
        self.arrive(result, error)

    def arrive(self, result: Any, error: BaseException | None) -> None:
        """Hand the result over to the window's thread."""
        if isValid(self):
            self._arrived.emit(result, error)

    def set_ender(self, ender: Callable[[], None]) -> None:
        """What ends the work from outside."""
        self._ender = ender

    def _conclude(self, result: Any, error: BaseException | None) -> None:
        if self.is_finished:
            return
        self.is_finished = True
        if isinstance(error, Cancelled) or (error is not None and self.progress.is_cancelled):
            self.cancelled.emit()
        elif error is not None:
            self.failed.emit(error)
        else:
            self.succeeded.emit(result)
        self.finished.emit()


class Workers:
    """One thread for all writing, in order; a few for reading; a process for each rendering."""

    def __init__(self) -> None:
        self._writer = ThreadPoolExecutor(1, "writer")
        self._readers = ThreadPoolExecutor(2, "reader")
        self._processes: set[Job] = set()

    def write(self, job: Job, function: Callable[..., Any], *args: Any) -> None:
        """Run in the writer thread, after what was asked before."""
        self._writer.submit(job.run_here, function, *args)

    def work(self, job: Job, function: Callable[..., Any], *args: Any) -> None:
        """Run in a thread of its own."""
        self._readers.submit(job.run_here, function, *args)

    def spawn(self, job: Job, function: Callable[..., Any], *args: Any) -> None:
        """Run a picklable function of a module in a new process; cancelling ends the process."""
        import multiprocessing

        context = multiprocessing.get_context("spawn")
        ours, theirs = context.Pipe(duplex=False)
        process = context.Process(target=_in_process, args=(theirs, function, args), daemon=True)
        job.set_ender(lambda: process.terminate() if process.is_alive() else None)
        self._processes.add(job)
        threading.Thread(target=self._watch, args=(job, process, ours, theirs), daemon=True).start()

    def _watch(self, job: Job, process: Any, ours: Any, theirs: Any) -> None:
        result, error = None, None
        try:
            process.start()
            theirs.close()
            ok, value, told = ours.recv()
            result, error = (value, None) if ok else (None, value)
            if error is not None:
                error.add_note(told)
        except EOFError:
            error = Cancelled() if job.progress.is_cancelled else RuntimeError("the rendering process ended")
        except Exception as caught:
            error = caught
        finally:
            ours.close()
            process.join(5) if process.pid else None
            self._processes.discard(job)
            job.arrive(result, error)

    def drain(self) -> None:
        """Wait until everything asked to be written is written."""
        self._writer.submit(lambda: None).result()

    def close(self) -> None:
        """End the processes, finish what is being written, take nothing more."""
        for job in list(self._processes):
            job.cancel()
        self._writer.shutdown(wait=True)
        self._readers.shutdown(wait=True, cancel_futures=True)


def _in_process(pipe: Any, function: Callable[..., Any], args: tuple[Any, ...]) -> None:
    try:
        pipe.send((True, function(*args), ""))
    except BaseException as error:
        told = traceback.format_exc()
        try:
            pipe.send((False, error, told))
        except Exception:  # an exception that can't be pickled is told in words
            pipe.send((False, RuntimeError(repr(error)), told))
    finally:
        pipe.close()
