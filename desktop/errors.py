"""What happens when something goes wrong that nobody foresaw: a log without names, one calm dialog, work
goes on.

The log holds the time, the kind of error and the places in the program, never the error's own words: those
may quote what people typed. It is readable by its owner only. `faulthandler` writes native crashes to a file
of their own, which the next start finds.
"""

import contextlib
import datetime as dt
import faulthandler
import os
import sys
import threading
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import IO, Any

from PySide6.QtCore import QObject, Signal

from db.errors import DomainError
from desktop.places import owner_only

LOG_LIMIT = 256 * 1024
"""Bytes; a longer log is put aside as `errors.old.log`."""
Reporter = Callable[[str], object]


def describe(error: BaseException) -> str:
    """Kinds of error and places in the program, one line each, causes included; nothing that people typed."""
    lines: list[str] = []
    seen: set[int] = set()
    current: BaseException | None = error
    while current is not None and id(current) not in seen:
        seen.add(id(current))
        lines.append(f"{type(current).__module__}.{type(current).__qualname__}")
        for frame in traceback.extract_tb(current.__traceback__):
            lines.append(f"  {_short(frame.filename)}:{frame.lineno} {frame.name}")
        current = current.__cause__ or current.__context__
    return "\n".join(lines)


def _short(filename: str) -> str:
    """The last three parts of a path: enough to find the place, without the user's folders."""
    return "/".join(Path(filename).parts[-3:])


class ErrorLog:
    """The log file; writing to it never raises."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / "errors.log"
        self.fault_path = folder / "fault.log"
        self._fault: IO[str] | None = None

    def write(self, text: str) -> None:
        """Add an entry with the time in front."""
        with contextlib.suppress(OSError):
            owner_only(self.path.parent)
            if self.path.exists() and self.path.stat().st_size > LOG_LIMIT:
                os.replace(self.path, self.path.with_name("errors.old.log"))
            handle = os.open(self.path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
            with os.fdopen(handle, "a", encoding="utf-8") as file:
                file.write(f"--- {dt.datetime.now(dt.UTC):%Y-%m-%d %H:%M:%S} UTC\n{text}\n")

    def take_last_crash(self) -> bool:
        """Whether the last run ended in a native crash; its trace is moved into the log."""
        with contextlib.suppress(OSError):
            trace = self.fault_path.read_text(encoding="utf-8", errors="replace").strip()
            self.fault_path.unlink()
            if trace:
                self.write(f"native crash\n{trace}")
                return True
        return False

    def watch_for_crashes(self) -> None:
        """Let a native crash leave its trace in the fault file."""
        with contextlib.suppress(OSError):
            owner_only(self.fault_path.parent)
            handle = os.open(self.fault_path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
            self._fault = os.fdopen(handle, "w", encoding="utf-8")
            faulthandler.enable(self._fault)

    def close(self) -> None:
        """An ordered end: no crash to tell of."""
        if self._fault is not None:
            faulthandler.disable()
            self._fault.close()
            self._fault = None
            with contextlib.suppress(OSError):
                self.fault_path.unlink()


class Errors(QObject):
    """The one hook for everything unforeseen, from whatever thread; `happened(description)` comes to the
    window.
    """

    happened = Signal(str)
    refused = Signal(object)
    """A DomainError that nobody has caught: an event of the user's world, to be said in words, not a bug."""

    def __init__(self, log: ErrorLog, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.log = log
        self._before = (sys.excepthook, threading.excepthook, sys.unraisablehook)

    def install(self) -> None:
        """Take the interpreter's hooks."""
        sys.excepthook = self._hook
        threading.excepthook = lambda args: self.report(args.exc_value) if args.exc_value else None
        sys.unraisablehook = self._unraisable

    def uninstall(self) -> None:
        """Give the hooks back."""
        sys.excepthook, threading.excepthook, sys.unraisablehook = self._before

    def _hook(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            return
        if isinstance(error, DomainError):
            self.refused.emit(error)
        else:
            self.report(error)

    def _unraisable(self, args: Any) -> None:
        """Errors in finalisers: logged, not shown; there is nothing a user could do about them."""
        if args.exc_value is not None:
            self.log.write("ignored by the interpreter\n" + describe(args.exc_value))

    def report(self, error: BaseException) -> None:
        """Log the error and tell the window."""
        description = describe(error)
        self.log.write(description)
        self.happened.emit(description)
