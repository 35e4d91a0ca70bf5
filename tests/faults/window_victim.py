"""A window for tests to kill: the whole program on a college, in whose minutes somebody types without pause.

Says "begin" when the minutes are ours, then each letter's number with the moment it was typed at.
"""

import sys
import time

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from desktop.editors.minutes.editor import MinutesEditor
from desktop.errors import ErrorLog, Errors
from desktop.frame import Frame
from desktop.places import settings_file, state_folder
from desktop.program import Program
from desktop.settings import Settings
from tests.desktop.keyboard import type_text
from tests.faults.endless_text import letters

EVERY = 15
"""Milliseconds between two letters."""


class Typist:
    """Opens the minutes of a meeting and types into what was heard of its first question."""

    def __init__(self, program: Program, meeting_id: int) -> None:
        self._program = program
        self._meeting_id = meeting_id
        self._typed = 0
        self._editor: MinutesEditor | None = None
        self._timer = QTimer(program, interval=EVERY)
        self._timer.timeout.connect(self._go_on)
        self._timer.start()

    def _go_on(self) -> None:
        if self._program.colleges.desk is None:
            return
        if self._editor is None:
            page = self._program.window.show_page("meetings")
            assert page is not None
            page.open_minutes(self._meeting_id)  # type: ignore[attr-defined]  # the page of meetings has it
            self._editor = page.findChild(MinutesEditor)
        elif self._editor.lease.is_ours:
            self._type(self._editor)

    def _type(self, editor: MinutesEditor) -> None:
        if not self._typed:
            editor.agenda.choose(editor._meeting.items[0].item_id)
            print("begin", flush=True)
        opened = editor.current
        assert opened is not None
        type_text(opened.panel.heard.own.edit, letters(self._typed + 1)[self._typed])
        self._typed += 1
        print(self._typed, time.monotonic(), flush=True)


def main(where: str, meeting_id: int) -> int:
    """Run the program until it is ended from outside."""
    app = QApplication([])
    settings = Settings(settings_file(), app)
    frame = Frame(settings)
    program = Program(app, settings, Errors(ErrorLog(state_folder()), app), frame)
    frame.show()
    program.start(where)
    typist = Typist(program, meeting_id)
    code = app.exec()
    program.leave()
    del typist
    return code


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], int(sys.argv[2])))
