"""Start-up in the order that shows a window soonest: the frame is painted, then the program is read and filled in.

SQLAlchemy, the pages and everything else are loaded after the first painting.
"""

import sys
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from desktop.frame import Frame
from desktop.places import settings_file
from desktop.settings import Settings

UNSEEN = 2000
"""Milliseconds after which work begins though nothing was painted (the window started minimised)."""


def run(where: str | None = None) -> int:
    """Run the program until its window is closed; returns the exit code."""
    app = QApplication(sys.argv[:1])
    app.setApplicationName("adisker")
    app.setApplicationDisplayName("Adisker")
    app.setDesktopFileName("adisker")
    settings = Settings(settings_file(), app)
    frame = Frame(settings)
    rest = _Rest(app, settings, frame, where)
    frame.painted.connect(lambda: QTimer.singleShot(0, rest.begin))
    QTimer.singleShot(UNSEEN, rest.begin)
    frame.show()
    code = app.exec()
    rest.end()
    return code


class _Rest:
    """What comes after the first painting, and its end."""

    def __init__(self, app: QApplication, settings: Settings, frame: Frame, where: str | None) -> None:
        self._made_of = (app, settings, frame)
        self._where = where
        self._program: Any = None
        self._errors: Any = None

    def begin(self) -> None:
        """Once: hooks for mistakes, then the program."""
        if self._errors is not None:
            return
        from desktop.errors import ErrorLog, Errors
        from desktop.places import state_folder

        app, settings, frame = self._made_of
        log = ErrorLog(state_folder())
        crashed = log.take_last_crash()
        log.watch_for_crashes()
        self._errors = Errors(log, app)
        self._errors.install()
        from desktop.program import Program

        self._program = Program(app, settings, self._errors, frame)
        self._program.start(self._where, crashed)

    def end(self) -> None:
        """Leave the college and give the hooks back."""
        if self._program is not None:
            self._program.leave()
        if self._errors is not None:
            self._errors.log.close()
            self._errors.uninstall()
