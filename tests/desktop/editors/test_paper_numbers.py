"""A college that starts in mid-year enters the last number that stands on paper."""

import datetime as dt

from pytestqt.qtbot import QtBot

from db.queries.meetings import MeetingFilter, meetings_list
from db.years import AcademicYear
from desktop.desk import Desk
from desktop.editors.paper_numbers import PaperNumberDialog
from tests.db.minutes.circle import Circle
from tests.desktop.editors.conftest import WAIT


def dialog_on(desk: Desk, circle: Circle, qtbot: QtBot) -> PaperNumberDialog:
    dialog = PaperNumberDialog(desk, circle.commission_id)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_signing_goes_on_after_the_last_number_on_paper(real_desk: Desk, circle: Circle, qtbot: QtBot) -> None:
    dialog = dialog_on(real_desk, circle, qtbot)
    dialog.number.setValue(7)
    assert "№ 8" in dialog._next.text()
    dialog.save()
    qtbot.waitUntil(lambda: not dialog.isVisible(), timeout=WAIT)
    day = AcademicYear.of_meeting(dt.date.today()).first_day
    circle.signed(day)
    (row,) = real_desk.read(meetings_list, MeetingFilter())
    assert row.number == 8


def test_a_number_that_the_program_has_given_shuts_the_field(real_desk: Desk, circle: Circle, qtbot: QtBot) -> None:
    circle.signed(AcademicYear.of_meeting(dt.date.today()).first_day)
    dialog = dialog_on(real_desk, circle, qtbot)
    assert not dialog.number.isEnabled()
    assert "№ 1" in dialog._next.text()
