"""Files on a meeting, in the window: attached, dropped, opened, taken off, damaged."""

import os
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QDropEvent
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot
from sqlalchemy import text

from db.actions.attachments import attach
from desktop.desk import Desk
from desktop.editors.attachments import Attachments
from desktop.editors.opened_files import KEPT, clear_old_copies
from desktop.messages import Message
from tests.db.minutes.circle import Circle
from tests.desktop.editors.conftest import WAIT

SCAN = b"%PDF-1.7 scan"


@pytest.fixture
def files(real_desk: Desk, circle: Circle, qtbot: QtBot) -> Attachments:
    made = Attachments(real_desk)
    qtbot.addWidget(made)
    made.show_record(circle.signed())
    made.show()
    return made


@pytest.fixture
def said(real_desk: Desk) -> list[Message]:
    messages: list[Message] = []
    real_desk.message.connect(messages.append)
    return messages


def test_a_dropped_scan_is_attached_to_a_signed_meeting(files: Attachments, tmp_path: Path, qtbot: QtBot) -> None:
    scan = tmp_path / "хаттама <1>.pdf"
    scan.write_bytes(SCAN)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(scan)), QUrl("https://example.org/a.pdf")])
    buttons, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    files.dropEvent(QDropEvent(QPoint(5, 5), Qt.DropAction.CopyAction, data, buttons, none))
    qtbot.waitUntil(lambda: files._lines.count() == 1 and bool(files.rows()), timeout=WAIT)
    (row,) = files.rows()
    assert (row.name, row.size) == ("хаттама <1>.pdf", len(SCAN))


def test_what_is_too_big_empty_or_gone_is_refused_with_its_name_and_the_rest_attached(
    files: Attachments, said: list[Message], tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    big, empty, good = (tmp_path / name for name in ("big.pdf", "empty.pdf", "good.pdf"))
    with big.open("wb") as file:
        file.truncate(51 * 1024 * 1024)
    empty.touch()
    good.write_bytes(SCAN)
    chosen = [str(path) for path in (big, empty, tmp_path / "gone.pdf", good)]
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: (chosen, ""))
    files.ask()
    qtbot.waitUntil(lambda: len(said) == 3 and len(files.rows()) == 1, timeout=WAIT)
    assert [message.text.split(":")[0] for message in said] == ["big.pdf", "empty.pdf", "gone.pdf"]
    assert "50" in said[0].text


def test_a_file_is_opened_as_a_copy_for_its_owner_alone(
    files: Attachments, circle: Circle, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[Path] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: bool(opened.append(Path(url.toLocalFile()))) or True)
    attach(circle.store, circle.actor, files._record_id or 0, "../a/б:1.pdf", SCAN)
    (row,) = files.rows()
    files.open(row)
    qtbot.waitUntil(lambda: bool(opened), timeout=WAIT)
    assert (opened[0].read_bytes(), opened[0].suffix) == (SCAN, ".pdf")
    assert os.stat(opened[0]).st_mode & 0o077 == 0
    assert os.stat(opened[0].parent).st_mode & 0o077 == 0
    clear_old_copies(opened[0].parent.stat().st_mtime + KEPT + 1)
    assert not opened[0].exists()


def test_a_program_is_never_run(
    files: Attachments, circle: Circle, said: list[Message], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: pytest.fail("opened"))
    attach(circle.store, circle.actor, files._record_id or 0, "scan.pdf.EXE", b"MZ")
    files.open(files.rows()[0])
    assert said[0].kind == "warn"


def test_a_file_taken_off_comes_back_with_undo(
    files: Attachments, circle: Circle, said: list[Message], qtbot: QtBot
) -> None:
    attach(circle.store, circle.actor, files._record_id or 0, "a.pdf", SCAN)
    files.remove(files.rows()[0])
    qtbot.waitUntil(lambda: bool(said), timeout=WAIT)
    assert files.rows() == []
    assert said[0].run is not None
    said[0].run()
    qtbot.waitUntil(lambda: [row.name for row in files.rows()] == ["a.pdf"], timeout=WAIT)


def test_damaged_content_is_said_and_not_opened(
    files: Attachments, circle: Circle, said: list[Message], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: pytest.fail("opened"))
    attach(circle.store, circle.actor, files._record_id or 0, "a.pdf", SCAN)
    with circle.store._writer().begin() as connection:
        connection.execute(text("UPDATE file_content SET content = x'00'"))
    files.open(files.rows()[0])
    qtbot.waitUntil(lambda: bool(said), timeout=WAIT)
    assert (said[0].kind, "a.pdf" in said[0].text) == ("bad", True)


def test_a_file_is_saved_under_another_name(
    files: Attachments, circle: Circle, said: list[Message], tmp_path: Path, qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    target = tmp_path / "көшірме.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    attach(circle.store, circle.actor, files._record_id or 0, "a.pdf", SCAN)
    files.save_as(files.rows()[0])
    qtbot.waitUntil(lambda: bool(said), timeout=WAIT)
    assert target.read_bytes() == SCAN
