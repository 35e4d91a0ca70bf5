"""Backups made, remembered and reminded of; what a backup holds; the database checked and its search cured."""

import datetime as dt
import os
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QPushButton
from pytestqt.qtbot import QtBot
from sqlalchemy import text

from db.actor import Actor, Role
from db.storage import open_store
from db.storage.backup import new_backup_name
from desktop.desk import Desk
from desktop.editors.keeping.backups import Backups
from desktop.editors.keeping.health_dialog import HealthDialog
from desktop.editors.keeping.reminder import BackupReminder
from desktop.editors.keeping.restore_dialog import RestoreDialog
from desktop.messages import Message
from tests.db.minutes.circle import Circle
from tests.desktop.editors.conftest import WAIT

TODAY = dt.date.today()
DAY = dt.timedelta(days=1)


def told(desk: Desk) -> list[Message]:
    """What the desk says from now on."""
    said: list[Message] = []
    desk.message.connect(said.append)
    return said


def test_a_backup_is_written_checked_told_and_remembered(
    real_desk: Desk, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "колледж"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    said = told(real_desk)
    backups = Backups(real_desk)
    backups.ask(None)
    qtbot.waitUntil(lambda: bool(said), timeout=WAIT)
    made = tmp_path / "колледж.adisker-backup"
    assert (said[0].kind, str(made) in said[0].text) == ("good", True)
    assert (backups.last(), backups.proposed(TODAY).parent) == (TODAY, tmp_path)
    assert os.stat(made).st_mode & 0o077 == 0
    open_store(made, read_only=True).close()


def test_a_backup_that_fails_leaves_nothing_and_can_be_tried_again(
    real_desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    said = told(real_desk)
    Backups(real_desk).make(tmp_path / "missing" / "a.adisker-backup")
    qtbot.waitUntil(lambda: bool(said), timeout=WAIT)
    assert (said[0].kind, bool(said[0].run), Backups(real_desk).last()) == ("bad", True, None)


@pytest.mark.parametrize(("ago", "limit", "due"), [(15, 14, True), (14, 14, False), (15, 30, False), (99, 0, False)])
def test_a_backup_is_due_after_the_days_of_the_setting(
    real_desk: Desk, tmp_path: Path, ago: int, limit: int, due: bool
) -> None:
    real_desk.settings.set("backup-days", limit)
    backups = Backups(real_desk)
    backups.remember(tmp_path / "a", TODAY - ago * DAY)
    assert backups.is_due(TODAY) is due


def test_a_new_college_is_reminded_only_once_it_has_something_to_lose(real_desk: Desk) -> None:
    backups = Backups(real_desk)
    assert not backups.is_due(TODAY)
    assert backups.is_due(TODAY + 15 * DAY)


def test_a_backup_in_the_folder_of_the_college_counts_too(real_desk: Desk) -> None:
    new_backup_name(real_desk.store.place).touch()
    assert Backups(real_desk).last() == TODAY


def test_one_click_on_the_reminder_makes_a_backup_and_takes_it_away(
    real_desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    Backups(real_desk).remember(tmp_path / "old.adisker-backup", TODAY - 20 * DAY)
    reminder = BackupReminder(real_desk)
    qtbot.addWidget(reminder)
    reminder.look()
    assert "20" in reminder.text()
    reminder.findChild(QPushButton, "backupReminderAction").click()
    qtbot.waitUntil(lambda: Backups(real_desk).last() == TODAY, timeout=WAIT)
    assert reminder.isHidden()
    assert len(list(tmp_path.glob("*.adisker-backup"))) == 1


def test_a_closed_reminder_stays_away_for_the_day(real_desk: Desk, tmp_path: Path, qtbot: QtBot) -> None:
    Backups(real_desk).remember(tmp_path / "a", TODAY - 20 * DAY)
    reminder = BackupReminder(real_desk)
    qtbot.addWidget(reminder)
    reminder.look()
    reminder._close.click()
    reminder.look()
    assert reminder.isHidden()


def test_a_file_that_is_no_backup_is_refused_in_words(real_desk: Desk, tmp_path: Path, qtbot: QtBot) -> None:
    other = tmp_path / "a.adisker-backup"
    other.write_text("бұл көшірме емес")
    dialog = RestoreDialog(real_desk)
    qtbot.addWidget(dialog)
    dialog.look_at(other)
    qtbot.waitUntil(lambda: bool(dialog.message._text.text()), timeout=WAIT)
    assert not dialog.restore_button.isEnabled()


def test_only_a_methodist_restores(real_desk: Desk, circle: Circle, tmp_path: Path, qtbot: QtBot) -> None:
    real_desk.actor = Actor("оқырман", Role.VIEWER)
    dialog = RestoreDialog(real_desk)
    qtbot.addWidget(dialog)
    dialog._file = tmp_path / "a"
    with qtbot.assertNotEmitted(real_desk.replaceAsked):
        dialog.restore()


def checked(desk: Desk, qtbot: QtBot) -> HealthDialog:
    dialog = HealthDialog(desk)
    qtbot.addWidget(dialog)
    qtbot.waitUntil(lambda: dialog.findings() is not None, timeout=WAIT)
    return dialog


def test_a_sound_database_is_called_whole(real_desk: Desk, qtbot: QtBot) -> None:
    dialog = checked(real_desk, qtbot)
    assert dialog.findings() == ()
    assert not any(button.isVisibleTo(dialog) for button in dialog._cures.values())


def test_a_lost_search_index_is_made_anew_from_the_dialog(real_desk: Desk, circle: Circle, qtbot: QtBot) -> None:
    circle.plan()
    with circle.store._writer().begin() as connection:
        connection.execute(text("DELETE FROM search_prefix"))
    dialog = checked(real_desk, qtbot)
    found = dialog.findings()
    assert found is not None
    assert [finding.code for finding in found] == ["search-incomplete"]
    button = dialog._cures["search"]
    assert button.isVisibleTo(dialog)
    button.click()
    qtbot.waitUntil(lambda: dialog.findings() == (), timeout=WAIT)
