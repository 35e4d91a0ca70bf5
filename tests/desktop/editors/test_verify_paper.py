"""A paper verified in the window by its code, typed or scanned."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from db.actions.signing import unlock_protocol
from db.models.protocol_code import grouped
from db.queries.protocols import issues_of
from db.queries.verification import Verdict
from desktop.desk import Desk
from desktop.editors.keeping.verify_paper import VerifyPaperDialog
from desktop.editors.print_meeting import PrintDialog
from desktop.paper.codes import Seal
from tests.db.minutes.circle import Circle

LOOKALIKES = str.maketrans("ABCEHKMPTX", "АВСЕНКМРТХ")


@pytest.fixture
def dialog(real_desk: Desk, qtbot: QtBot) -> VerifyPaperDialog:
    made = VerifyPaperDialog(real_desk)
    qtbot.addWidget(made)
    made.show()
    return made


def verdict_on(dialog: VerifyPaperDialog, typed: str) -> Verdict:
    dialog.code.setText(typed)
    QTest.keyClick(dialog.code, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert dialog.answer is not None
    return dialog.answer.verdict


def test_a_code_is_understood_however_it_is_typed(dialog: VerifyPaperDialog, circle: Circle, real_desk: Desk) -> None:
    (issue,) = real_desk.read(issues_of, circle.signed())
    seal = Seal(issue.number, issue.held_on, issue.digest, issue.code)
    for typed in (issue.code, grouped(issue.code).lower(), issue.code.translate(LOOKALIKES), seal.payload()):
        assert verdict_on(dialog, typed) is Verdict.AGREES
    assert "№ 1" in dialog.verdict.text()
    assert dialog.show_button.isVisible()


def test_what_is_no_code_is_said_and_shows_no_protocol(dialog: VerifyPaperDialog) -> None:
    assert verdict_on(dialog, "<b>жоқ</b>") is Verdict.NOT_A_CODE
    assert not dialog.show_button.isVisible()


def test_a_qr_code_with_another_digest_is_suspicious(
    dialog: VerifyPaperDialog, circle: Circle, real_desk: Desk
) -> None:
    (issue,) = real_desk.read(issues_of, circle.signed())
    verdict_on(dialog, Seal(issue.number, issue.held_on, "0" * 64, issue.code).payload())
    assert "QR" in dialog.verdict.text()


def test_the_stored_protocol_of_a_replaced_paper_can_be_shown(
    dialog: VerifyPaperDialog, circle: Circle, real_desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    meeting_id = circle.signed()
    (first,) = real_desk.read(issues_of, meeting_id)
    unlock_protocol(circle.store, circle.actor, meeting_id, "Қате түзетілді")
    circle.sign(meeting_id)
    shown: list[int] = []
    monkeypatch.setattr(PrintDialog, "exec", lambda opened: shown.append(opened.issue.value()))
    assert verdict_on(dialog, first.code) is Verdict.REPLACED
    dialog.show_button.click()
    assert shown == [first.issue_id]


def test_typing_another_code_takes_the_old_verdict_away(
    dialog: VerifyPaperDialog, circle: Circle, real_desk: Desk
) -> None:
    (issue,) = real_desk.read(issues_of, circle.signed())
    verdict_on(dialog, issue.code)
    QTest.keyClick(dialog.code, Qt.Key.Key_A)
    assert (dialog.answer, dialog.verdict.text(), dialog.show_button.isVisible()) == (None, "", False)
