"""A real college under a real desk, and the minutes of one of its meetings open in the editor."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from db.queries.minutes import MeetingView, meeting_view
from db.storage import create_store
from desktop.desk import Desk
from desktop.editors.minutes.editor import MinutesEditor
from desktop.settings import Settings
from i18n import Texts
from tests.db.minutes.circle import Circle, circle_on

WAIT = 8000
"""Milliseconds that something may take on a busy machine."""


@dataclass
class Sitting:
    """The editor with its desk, and what stands in the database."""

    desk: Desk
    circle: Circle
    meeting_id: int
    editor: MinutesEditor
    qtbot: QtBot

    def kept(self) -> MeetingView:
        """The meeting as it is kept now."""
        return self.desk.read(meeting_view, self.meeting_id)

    def until_saved(self) -> None:
        """Wait until everything typed is kept."""
        self.qtbot.waitUntil(lambda: self.editor.is_idle, timeout=WAIT)


@pytest.fixture
def circle(tmp_path: Path) -> Iterator[Circle]:
    made = circle_on(create_store(tmp_path / "college.adisker"))
    yield made
    made.store.close()


@pytest.fixture
def real_desk(qapp: QApplication, circle: Circle, settings: Settings) -> Iterator[Desk]:
    desk = Desk(circle.store, circle.actor, settings, Texts("kk"))
    yield desk
    desk.leave()


@pytest.fixture
def sitting(qtbot: QtBot, circle: Circle, real_desk: Desk) -> Sitting:
    meeting_id = circle.plan(dt.date.today() - dt.timedelta(days=1), "Ашық сабақтар туралы", "Жас мамандар туралы")
    editor = MinutesEditor(real_desk, meeting_id)
    qtbot.addWidget(editor)
    editor.resize(1150, 700)
    editor.show()
    qtbot.waitUntil(lambda: editor.lease.is_ours, timeout=WAIT)
    return Sitting(real_desk, circle, meeting_id, editor, qtbot)
