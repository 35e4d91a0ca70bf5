"""One decision on a question: what, who is to do it, by when."""

from PySide6.QtWidgets import QCheckBox, QHBoxLayout

from db.actions.minutes import DecisionDraft
from desktop.editors.minutes.people import MinutesPeople
from desktop.editors.minutes.people_line import PeopleLine
from desktop.editors.minutes.row_frame import RowFrame
from desktop.editors.minutes.twin_text import TwinText
from desktop.widgets.date_edit import DateEdit
from desktop.widgets.named import named
from desktop.widgets.plain import PlainLabel

LABEL_WIDTH = 84


class DecisionRow(RowFrame):
    """`draft()` and `show_decision(draft)`."""

    def __init__(self, people: MinutesPeople) -> None:
        super().__init__("decisionRow")
        self.decision_id: int | None = None
        self.text = TwinText("decisionText", least=2)
        self.responsible = PeopleLine("decisionResponsible", people)
        self.everyone = named(QCheckBox(self), "decisionEveryone")
        self.due_on = DateEdit("decisionDue", future=True)
        self.due_on.setFixedWidth(160)
        self.no_due_date = named(QCheckBox(self), "decisionNoDate")
        self._responsible_label = PlainLabel(role="muted")
        self._due_label = PlainLabel(role="muted")
        self.body.addWidget(self.text)
        self.body.addLayout(self._who_line())
        self.body.addLayout(self._when_line())
        self.setFocusProxy(self.text)
        self._say_words()
        self._connect()

    def _who_line(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self._responsible_label)
        line.addWidget(self.responsible, 1)
        line.addWidget(self.everyone)
        return line

    def _when_line(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self._due_label)
        line.addWidget(self.due_on)
        line.addWidget(self.no_due_date)
        line.addStretch(1)
        for label in (self._responsible_label, self._due_label):
            label.setMinimumWidth(LABEL_WIDTH)
        return line

    def _say_words(self) -> None:
        self.worded(self._responsible_label.setText, lambda: self.tr("Responsible"))
        self.worded(self.responsible.picker.setAccessibleName, lambda: self.tr("Responsible"))
        self.worded(self.everyone.setText, lambda: self.tr("all members"))
        self.worded(self._due_label.setText, lambda: self.tr("Due"))
        self.worded(self.due_on.setAccessibleName, lambda: self.tr("Due"))
        self.worded(self.no_due_date.setText, lambda: self.tr("no term"))
        self.worded(
            self.no_due_date.setToolTip,
            lambda: self.tr("The decision needs neither a date nor somebody responsible (e.g. “take note”)."),
        )
        self.text.set_label(lambda: self.tr("Decision"))

    def _connect(self) -> None:
        self.text.edited.connect(self.edited)
        self.text.left.connect(self.left)
        self.responsible.edited.connect(self.edited)
        self.due_on.changed.connect(lambda _: self.edited.emit())
        for box in (self.everyone, self.no_due_date):
            box.clicked.connect(self._switched)

    def _switched(self) -> None:
        self._enable()
        self.edited.emit()

    def _enable(self) -> None:
        free = self.no_due_date.isChecked()
        self.due_on.setEnabled(not free)
        self.everyone.setEnabled(not free)
        self.responsible.setEnabled(not free and not self.everyone.isChecked())

    def draft(self) -> DecisionDraft:
        """What has been entered."""
        text, twin = self.text.value()
        free = self.no_due_date.isChecked()
        everyone = self.everyone.isChecked() and not free
        return DecisionDraft(
            text=text,
            text_twin=twin,
            responsible_ids=() if everyone or free else self.responsible.value(),
            everyone=everyone,
            due_on=None if free else self.due_on.value(),
            no_due_date=free,
            decision_id=self.decision_id,
        )

    def show_decision(self, draft: DecisionDraft) -> None:
        """Show a decision; `edited` stays silent."""
        self.decision_id = draft.decision_id
        self.text.set_value(draft.text, draft.text_twin)
        self.responsible.set_value(draft.responsible_ids)
        self.everyone.setChecked(draft.everyone)
        self.no_due_date.setChecked(draft.no_due_date)
        if self.due_on.value() != draft.due_on:
            self.due_on.set_value(draft.due_on)
        self._enable()

    def set_read_only(self, read_only: bool) -> None:
        super().set_read_only(read_only)
        self.text.set_read_only(read_only)
        self.responsible.set_read_only(read_only)
        self.due_on.setReadOnly(read_only)
        for box in (self.everyone, self.no_due_date):
            box.setVisible(not read_only or box.isChecked())
