"""The last question before signing: the number the protocol gets, and what was left open."""

from collections.abc import Sequence

from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from db.queries.minutes import MeetingView
from db.rules.minutes_checks import Problem
from desktop.desk import Desk
from desktop.widgets.buttons import Button
from desktop.widgets.plain import PlainLabel
from desktop.widgets.retranslated import Retranslated


class SignDialog(Retranslated, QDialog):
    """Accepted means sign."""

    def __init__(
        self, desk: Desk, meeting: MeetingView, number: int, left_open: Sequence[Problem], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setObjectName("signDialog")
        self.setMinimumWidth(520)
        self.worded(self.setWindowTitle, lambda: self.tr("Sign the protocol"))
        texts = desk.texts
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 16)
        layout.setSpacing(12)
        title = self.tr("Protocol № {number} of {date}").format(number=number, date=texts.date(meeting.held_on))
        layout.addWidget(PlainLabel(title, role="subtitle", wrap=True, name="signDialogTitle"))
        layout.addWidget(PlainLabel(meeting.commission.in_language(desk.language), role="muted", wrap=True))
        layout.addWidget(
            PlainLabel(
                self.tr("Signing gives the number and freezes the text with the names and positions of that day."
                        " A later mistake is corrected by a decision of another meeting, or by the methodist with a"
                        " reason."),
                wrap=True,
            )
        )  # fmt: skip
        if left_open:
            layout.addWidget(PlainLabel(self.tr("Left as it is:"), role="section"))
            for problem in left_open[:8]:
                layout.addWidget(PlainLabel("• " + texts.problem(problem), role="warn", wrap=True))
            if len(left_open) > 8:
                more = self.tr("and {count} more").format(count=len(left_open) - 8)
                layout.addWidget(PlainLabel(more, role="muted"))
        layout.addLayout(self._buttons())

    def _buttons(self) -> QHBoxLayout:
        cancel = Button("signDialogCancel", lambda: self.tr("Go on &editing"))
        sign = Button("signDialogSign", lambda: self.tr("&Sign"), icon="file-pen", kind="primary")
        cancel.clicked.connect(self.reject)
        sign.clicked.connect(self.accept)
        sign.setDefault(True)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        row.addWidget(cancel)
        row.addWidget(sign)
        return row
