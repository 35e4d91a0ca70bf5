"""Whether a signed paper agrees with its record: its code is typed, or its QR code scanned, and the verdict said."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from db.models.protocol_code import grouped
from db.queries.verification import Verdict, Verification, verify
from desktop.desk import Desk
from desktop.editors.print_meeting import PrintDialog
from desktop.messages import Kind
from desktop.paper.codes import read_seal
from desktop.widgets.buttons import Button
from desktop.widgets.form_panel import Card
from desktop.widgets.message_bar import MessageBar
from desktop.widgets.named import named
from desktop.widgets.plain import PlainLabel
from desktop.widgets.retranslated import Retranslated

KINDS: dict[Verdict, Kind] = {
    Verdict.AGREES: "good",
    Verdict.REPLACED: "warn",
    Verdict.UNLOCKED: "warn",
    Verdict.UNKNOWN: "bad",
    Verdict.NOT_A_CODE: "bad",
    Verdict.DAMAGED: "bad",
}


class VerifyPaperDialog(Retranslated, QDialog):
    """A scanner ends with Enter, so that scanning alone says the verdict."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("verifyDialog")
        self.setMinimumWidth(600)
        self._desk = desk
        self.answer: Verification | None = None
        self.worded(self.setWindowTitle, lambda: self.tr("Check a paper by its code"))
        self.code = named(QLineEdit(self), "verifyCode")
        self.code.setMaxLength(400)
        self.worded(self.code.setPlaceholderText, lambda: self.tr("ABCD-EFGH-JKLM, or the scanned QR code"))
        self.worded(self.code.setAccessibleName, lambda: self.tr("Code of the paper"))
        self.check_button = Button("verifyCheck", lambda: self.tr("C&heck"), icon="shield-check", kind="primary")
        self.verdict = MessageBar("verifyVerdict", self)
        self.show_button = Button("verifyShow", lambda: self.tr("&Show the stored protocol"), icon="eye")
        self.close_button = Button("verifyClose", lambda: self.tr("&Close"))
        self._facts = PlainLabel(wrap=True, name="verifyFacts")
        self._card = Card("verifyCard")
        self._lay_out()
        self.check_button.clicked.connect(self.check)
        self.show_button.clicked.connect(self.show_protocol)
        self.close_button.clicked.connect(self.accept)
        self.code.textEdited.connect(lambda _: self._forget())
        self._forget()

    def _lay_out(self) -> None:
        explained = PlainLabel(wrap=True, role="muted")
        self.worded(
            explained.setText,
            lambda: self.tr(
                "Under the QR code of a signed protocol stand twelve letters. Type them or scan the QR code; small "
                "letters, and Cyrillic ones that look alike, are understood."
            ),
        )
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.code, 1)
        line.addWidget(self.check_button)
        self._card.body.addWidget(self._facts)
        shown = QHBoxLayout()
        shown.addWidget(self.show_button)
        shown.addStretch(1)
        self._card.body.addLayout(shown)
        ends = QHBoxLayout()
        ends.addStretch(1)
        ends.addWidget(self.close_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 16)
        layout.setSpacing(12)
        layout.addWidget(explained)
        layout.addLayout(line)
        layout.addWidget(self.verdict)
        layout.addWidget(self._card)
        layout.addStretch(1)
        layout.addLayout(ends)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in the line checks, and never closes the dialog."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.check()
        else:
            super().keyPressEvent(event)

    def _forget(self) -> None:
        self.answer = None
        self.verdict.hide()
        self._card.hide()

    def check(self) -> None:
        """Look the code up and say the verdict."""
        typed = self.code.text()
        if not typed.strip():
            return
        self.answer = self._desk.read(verify, typed)
        self.retranslate()
        self.code.selectAll()
        self.code.setFocus()

    def retranslate(self) -> None:
        answer = self.answer
        if answer is None:
            return
        self.verdict.show_message(self._verdict_words(answer), KINDS[answer.verdict], seconds=0)
        self._card.setVisible(answer.issue is not None)
        self._facts.setText(self._fact_lines(answer))
        self.show_button.setVisible(answer.content is not None)

    def _verdict_words(self, answer: Verification) -> str:
        words = self._desk.texts.verdict(answer)
        seal = read_seal(self.code.text())
        if seal is not None and answer.issue is not None and seal.digest != answer.issue.digest:
            words += "\n" + self.tr("But the QR code was made of another text than the record's: look closely.")
        return words

    def _fact_lines(self, answer: Verification) -> str:
        if answer.issue is None:
            return ""
        texts, issue = self._desk.texts, answer.issue
        facts = [(self.tr("Code"), grouped(issue.code))]
        if answer.content is not None:
            facts.insert(0, (self.tr("Body"), answer.content.commission.in_language(texts.language)))
        facts += [
            (self.tr("Protocol"), f"№ {issue.number}, {texts.date(issue.held_on)}"),
            (self.tr("Signed"), f"{texts.moment(issue.signed_at.astimezone())}, {issue.signed_by}"),
        ]
        if issue.unlocked_at is not None:
            opened = texts.moment(issue.unlocked_at.astimezone())
            facts.append((self.tr("Opened again"), f"{opened}, {issue.unlocked_by}: {issue.reason}"))
        return "\n".join(f"{name}: {value}" for name, value in facts)

    def show_protocol(self) -> None:
        """The stored protocol as it was signed, to be laid beside the paper."""
        if self.answer is not None and self.answer.issue is not None:
            issue = self.answer.issue
            dialog = PrintDialog(self._desk, issue.meeting_id, parent=self)
            dialog.show_issue(issue.issue_id)
            dialog.exec()
            dialog.deleteLater()
