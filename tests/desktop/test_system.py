"""Settings, errors, one window per database, signals of the system."""

import json
import os
import signal
import stat
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from db.errors import Busy
from desktop.errors import ErrorLog, Errors, describe
from desktop.settings import Settings
from desktop.signals import SignalWatch
from desktop.single import OneWindow, key_of


def owner_only(path: Path) -> bool:
    return stat.S_IMODE(path.stat().st_mode) & 0o077 == 0


def test_settings_are_kept_for_the_next_start(settings: Settings, tmp_path: Path) -> None:
    settings.set("theme", "dark")
    settings.remember_database("a")
    settings.remember_database("b")
    settings.remember_database("a")
    settings.save()
    again = Settings(tmp_path / "settings.json")
    assert again.text("theme") == "dark"
    assert again.recent() == ["a", "b"]
    assert again.text("language") == "kk"
    assert owner_only(tmp_path / "settings.json")


def test_damaged_settings_are_put_aside(tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "settings.json"
    path.write_text("{ not json")
    assert Settings(path).text("theme") == "system"
    assert path.with_suffix(".damaged").read_text() == "{ not json"


def test_settings_on_a_full_disk_cost_nothing_else(settings: Settings, tmp_path: Path) -> None:
    settings.save()
    kept = (tmp_path / "settings.json").read_text()
    os.chmod(tmp_path, 0o500)
    try:
        settings.set("theme", "dark")
        settings.save()
    finally:
        os.chmod(tmp_path, 0o700)
    assert json.loads((tmp_path / "settings.json").read_text()) in (json.loads(kept), {"theme": "dark"})


def fail(secret: str) -> None:
    raise ValueError(secret)


def test_the_log_names_places_and_no_people(tmp_path: Path, qtbot: QtBot) -> None:
    errors = Errors(ErrorLog(tmp_path / "state"))
    with qtbot.waitSignal(errors.happened):
        try:
            fail("Сұлтанов Қайрат")
        except ValueError as error:
            errors.report(error)
    log = (tmp_path / "state" / "errors.log").read_text(encoding="utf-8")
    assert "ValueError" in log and "test_system.py" in log and "fail" in log
    assert "Сұлтанов" not in log
    assert owner_only(tmp_path / "state" / "errors.log")


def test_the_cause_of_an_error_is_logged_too() -> None:
    try:
        try:
            fail("one")
        except ValueError as error:
            raise KeyError("two") from error
    except KeyError as error:
        described = describe(error)
    assert "KeyError" in described and "ValueError" in described


@pytest.mark.parametrize("where", ["slot", "thread"])
def test_errors_anywhere_reach_the_one_hook(where: str, tmp_path: Path, qtbot: QtBot) -> None:
    errors = Errors(ErrorLog(tmp_path / "state"))
    errors.install()
    try:
        with qtbot.waitSignal(errors.happened):
            if where == "thread":
                thread = threading.Thread(target=fail, args=("x",))
                thread.start()
                thread.join()
            else:
                try:
                    fail("x")
                except ValueError as error:
                    sys.excepthook(type(error), error, error.__traceback__)
    finally:
        errors.uninstall()


def test_a_refusal_nobody_caught_is_no_bug(tmp_path: Path, qtbot: QtBot) -> None:
    errors = Errors(ErrorLog(tmp_path / "state"))
    errors.install()
    try:
        with qtbot.waitSignal(errors.refused):
            sys.excepthook(Busy, Busy("database-busy"), None)
    finally:
        errors.uninstall()
    assert not (tmp_path / "state" / "errors.log").exists()


def test_a_native_crash_is_found_by_the_next_start(tmp_path: Path) -> None:
    code = (
        "import sys, faulthandler; from pathlib import Path; from desktop.errors import ErrorLog;"
        "log = ErrorLog(Path(sys.argv[1])); log.watch_for_crashes(); faulthandler._sigsegv()"
    )
    ended = subprocess.run([sys.executable, "-c", code, str(tmp_path)], check=False, capture_output=True)
    assert ended.returncode != 0
    log = ErrorLog(tmp_path)
    assert log.take_last_crash()
    assert "Segmentation fault" in log.path.read_text(encoding="utf-8")
    assert not log.take_last_crash()


def test_an_ordered_end_leaves_no_crash_behind(tmp_path: Path) -> None:
    log = ErrorLog(tmp_path)
    log.watch_for_crashes()
    log.close()
    assert not ErrorLog(tmp_path).take_last_crash()


def test_every_spelling_of_a_database_is_one_database(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    straight = key_of(str(tmp_path / "college.adisker"))
    assert key_of(str(tmp_path / "a" / ".." / "college.adisker")) == straight
    (tmp_path / "link").symlink_to(tmp_path / "college.adisker")
    assert key_of(str(tmp_path / "link")) == straight
    assert key_of(str(tmp_path / "other.adisker")) != straight


SECOND = """
import sys
from PySide6.QtCore import QCoreApplication
app = QCoreApplication([])
from desktop.single import OneWindow
one = OneWindow(sys.argv[1])
print("taken" if one.take(lambda: None) else ("raised" if one.raise_first() else "silent"))
"""


def test_a_second_start_brings_the_first_window_forward(tmp_path: Path, qtbot: QtBot) -> None:
    where = str(tmp_path / "college.adisker")
    raised: list[bool] = []
    owner = QObject()
    first = OneWindow(where, owner)
    assert first.take(lambda: raised.append(True))
    process = subprocess.Popen([sys.executable, "-c", SECOND, where], stdout=subprocess.PIPE, text=True)
    qtbot.waitUntil(lambda: process.poll() is not None, timeout=15000)
    assert process.stdout is not None and process.stdout.read().strip() == "raised"
    assert raised == [True]
    first.release()
    after = subprocess.run([sys.executable, "-c", SECOND, where], capture_output=True, text=True, check=True)
    assert after.stdout.strip() == "taken"


def test_a_lock_left_by_a_crash_does_not_hinder(tmp_path: Path, qtbot: QtBot) -> None:
    where = str(tmp_path / "college.adisker")
    code = SECOND + "\nimport os; sys.stdout.flush(); os.kill(os.getpid(), 9)\n"
    subprocess.run([sys.executable, "-c", code, where], capture_output=True, check=False)
    one = OneWindow(where)
    assert one.take(lambda: None)
    one.release()


def test_sigterm_reaches_the_program_as_a_signal(qtbot: QtBot) -> None:
    watch = SignalWatch()
    try:
        with qtbot.waitSignal(watch.asked):
            os.kill(os.getpid(), signal.SIGTERM)
    finally:
        watch.close()
