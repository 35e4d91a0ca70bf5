"""The program as a whole: opening, refusing, searching, switching the language, ending."""

import os
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from db.actor import LOCAL_METHODIST
from db.models.staff import Person, PersonName
from db.queries.start import first_steps
from db.storage import Store
from db.storage.backup import backup
from desktop.about_dialog import AboutDialog
from desktop.editors.keeping.restore_dialog import RestoreDialog
from desktop.editors.keeping.verify_paper import VerifyPaperDialog
from desktop.errors import ErrorLog, Errors
from desktop.frame import Frame
from desktop.opening import restore_college
from desktop.pages.welcome import WelcomePage
from desktop.program import Program
from desktop.settings import Settings
from desktop.widgets.crash_dialog import CrashDialog
from desktop.widgets.settings_dialog import SettingsDialog
from tests.desktop.college import make_college
from tests.desktop.keyboard import press, type_text


@pytest.fixture
def where(tmp_path: Path) -> str:
    path = tmp_path / "college.adisker"
    make_college(path).store.close()
    return str(path)


@pytest.fixture
def program(qtbot: QtBot, qapp: QApplication, settings: Settings, tmp_path: Path) -> Iterator[Program]:
    before = (qapp.palette(), qapp.styleSheet(), qapp.font())
    errors = Errors(ErrorLog(tmp_path / "state"))
    frame = Frame(settings)
    made = Program(qapp, settings, errors, frame)
    frame.resize(1366, 728)
    frame.show()
    yield made
    made.leave()
    frame.may_close = lambda: True
    frame.close()
    made.screen.clear()
    made.theme.deleteLater()
    qapp.setPalette(before[0])
    qapp.setStyleSheet(before[1])
    qapp.setFont(before[2])


def opened(program: Program, where: str, qtbot: QtBot) -> None:
    program.start(where)
    qtbot.waitUntil(lambda: program.colleges.desk is not None, timeout=10000)


def add_person(store: Store) -> None:
    with store.write(LOCAL_METHODIST) as session:
        session.add(Person(names=[PersonName(surname="Жаңабаева", given_name="Сара")]))


def welcome(program: Program) -> WelcomePage:
    return program.window.findChild(WelcomePage)


def test_without_a_college_the_program_welcomes(program: Program) -> None:
    program.start()
    assert welcome(program).isVisible()
    assert not program.window.sidebar.isVisible()


def test_a_college_is_opened_named_and_remembered(program: Program, where: str, qtbot: QtBot) -> None:
    opened(program, where, qtbot)
    assert program.window.page_id == "start"
    assert "Политехникалық колледж" in program.frame.windowTitle()
    assert program.settings.recent() == [where]
    qtbot.waitUntil(lambda: program.window.sidebar.count("decisions") == 1)


def test_the_language_is_switched_with_everything_in_sight(program: Program, where: str, qtbot: QtBot) -> None:
    opened(program, where, qtbot)
    assert program.frame.windowTitle().startswith("Басты бет")
    program.speak("")
    qtbot.waitUntil(lambda: program.frame.windowTitle().startswith("Главная – Политехнический колледж"))
    assert program.settings.text("language") == "ru"


def test_ctrl_k_finds_pages_commands_and_records(program: Program, where: str, qtbot: QtBot) -> None:
    opened(program, where, qtbot)
    search = program.window.header.search
    search.setFocus()
    type_text(search, "тексер")
    qtbot.waitUntil(lambda: [hit.title for hit in search.hits()][:1] == ["Тексерулер"])
    press(search, Qt.Key.Key_Return)
    assert program.window.page_id == "checks"
    search.setFocus()
    type_text(search, "калиев")
    qtbot.waitUntil(lambda: any("Қалиев" in hit.title for hit in search.hits()))


@pytest.mark.parametrize("kind", ["missing", "empty", "text", "foreign", "damaged"])
def test_what_cannot_be_opened_is_said_and_left_alone(
    kind: str, program: Program, where: str, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "other.adisker"
    if kind == "empty":
        path.touch()
    elif kind == "text":
        path.write_text("бұл дерекқор емес")
    elif kind == "foreign":
        with sqlite3.connect(path) as other:
            other.execute("CREATE TABLE t (a)")
    elif kind == "damaged":
        path.write_bytes(Path(where).read_bytes()[:5000])
    before = path.read_bytes() if path.exists() else None
    program.start(str(path))
    qtbot.waitUntil(lambda: bool(welcome(program) and welcome(program).message.text()))
    assert (path.read_bytes() if path.exists() else None) == before
    assert program.colleges.desk is None


def test_a_college_that_is_gone_is_not_made_silently(program: Program, tmp_path: Path, qtbot: QtBot) -> None:
    program.settings.remember_database(str(tmp_path / "gone.adisker"))
    program.start()
    qtbot.waitUntil(lambda: bool(welcome(program) and welcome(program).message.text()))
    assert not (tmp_path / "gone.adisker").exists()


def test_opening_the_open_college_again_only_comes_forward(program: Program, where: str, qtbot: QtBot) -> None:
    opened(program, where, qtbot)
    desk = program.colleges.desk
    program.colleges.open(where)
    assert program.colleges.desk is desk


def test_a_college_is_closed_and_another_opened(program: Program, where: str, tmp_path: Path, qtbot: QtBot) -> None:
    opened(program, where, qtbot)
    program.colleges.close_college()
    assert program.colleges.desk is None
    assert welcome(program).isVisible()
    opened(program, where, qtbot)


def test_a_backup_is_put_in_place_and_the_former_college_kept(
    program: Program, where: str, tmp_path: Path, qtbot: QtBot
) -> None:
    opened(program, where, qtbot)
    desk = program.colleges.desk
    assert desk is not None
    copy = backup(desk.store, tmp_path / "before.adisker-backup")
    add_person(desk.store)
    dialog = RestoreDialog(desk, program.window)
    dialog.look_at(copy)
    qtbot.waitUntil(dialog.restore_button.isEnabled, timeout=10000)
    dialog.restore()
    qtbot.waitUntil(lambda: program.colleges.desk not in (None, desk), timeout=10000)
    qtbot.waitUntil(lambda: "college.kept-1.adisker" in program.window.message.text())
    now = program.colleges.desk
    assert now is not None
    assert (now.read(first_steps).people, (tmp_path / "college.kept-1.adisker").exists()) == (5, True)


def test_a_college_stays_as_it_is_where_its_backup_has_gone_bad(
    program: Program, where: str, tmp_path: Path, qtbot: QtBot
) -> None:
    opened(program, where, qtbot)
    desk = program.colleges.desk
    assert desk is not None
    bad = tmp_path / "bad.adisker-backup"
    bad.write_bytes(b"SQLite format 3\0" + bytes(900))
    desk.replaceAsked.emit(partial(restore_college, str(bad)), "…")
    qtbot.waitUntil(lambda: program.colleges.desk not in (None, desk), timeout=10000)
    now = program.colleges.desk
    assert now is not None
    assert program.window.message.text()
    assert (now.read(first_steps).people, list(tmp_path.glob("*.kept*"))) == (5, [])


def test_the_check_of_a_paper_answers_its_keys(program: Program, where: str, qtbot: QtBot) -> None:
    opened(program, where, qtbot)
    shortcut = program.window.findChild(QShortcut, "shortcutCtrl+Shift+V")
    shortcut.activated.emit()
    dialog = program.window.findChild(VerifyPaperDialog)
    assert dialog.isVisible()
    dialog.reject()


def test_a_mistake_shows_one_calm_dialog(program: Program, where: str, qtbot: QtBot) -> None:
    opened(program, where, qtbot)
    desk = program.colleges.desk
    assert desk is not None

    def bug(store: object, actor: object) -> None:
        raise ZeroDivisionError("Сұлтанов")

    for _ in range(2):
        with qtbot.waitSignal(desk.unexpected):
            desk.act(bug)
    (dialog,) = program.window.findChildren(CrashDialog)
    assert dialog.isVisible()
    assert dialog.details.toPlainText().count("ZeroDivisionError") == 2
    assert "Сұлтанов" not in dialog.details.toPlainText()
    dialog.accept()


def test_the_window_stays_open_when_asking_fails(program: Program) -> None:
    def fail() -> bool:
        raise ZeroDivisionError

    program.frame.may_close = fail
    with pytest.raises(ZeroDivisionError):
        raise_from_close(program)
    assert program.frame.isVisible()


def raise_from_close(program: Program) -> None:
    from PySide6.QtGui import QCloseEvent

    event = QCloseEvent()
    try:
        program.frame.closeEvent(event)
    finally:
        assert not event.isAccepted()


def test_a_narrow_window_folds_the_sidebar(program: Program, where: str, qtbot: QtBot) -> None:
    opened(program, where, qtbot)
    program.frame.resize(911, 500)
    qtbot.waitUntil(program.window.sidebar.is_folded)
    program.frame.resize(1366, 728)
    qtbot.waitUntil(lambda: not program.window.sidebar.is_folded())


def test_settings_and_help_can_be_shown(program: Program, qtbot: QtBot) -> None:
    for dialog in (SettingsDialog(program.settings, program.window), AboutDialog(program.window)):
        dialog.show()
        assert dialog.isVisible()
        dialog.close()


def test_every_widget_has_a_name_for_screen_readers(program: Program, where: str, qtbot: QtBot) -> None:
    from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit

    opened(program, where, qtbot)
    for page_id in ("start", "checks", "bin"):
        program.window.show_page(page_id)
    nameless = [
        (type(widget).__name__, widget.objectName())
        for kind in (QAbstractButton, QLineEdit, QComboBox)
        for widget in program.window.findChildren(kind)
        if not widget.objectName().startswith("qt_")
        and widget.isVisible()
        and (not widget.accessibleName() or not widget.objectName())
        and type(widget).__name__ not in ("QToolButton", "QLineEditIconButton")
    ]
    assert nameless == []


@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
def test_sigterm_ends_the_program_in_order(where: str, own_places: Path) -> None:
    process = subprocess.Popen([sys.executable, "-m", "desktop", "open", where], env=os.environ | {"PYTHONPATH": "."})
    lock = own_places / "state" / "locks"
    settings = own_places / "config" / "settings.json"
    wait_for(lambda: lock.exists() and settings.exists())
    process.send_signal(signal.SIGTERM)
    assert process.wait(15) == 0
    assert not (own_places / "state" / "fault.log").exists()


def wait_for(condition: object, seconds: float = 20) -> None:
    import time

    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if callable(condition) and condition():
            return
        time.sleep(0.05)
    raise AssertionError("waited in vain")
