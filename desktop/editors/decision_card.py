"""The chosen decision beside the list: its text, whose it is, and every note on its execution."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from db.actions.decisions import take_back_note
from db.models.meetings import DecisionState
from db.queries.decisions import DecisionRow, ExecutionRow, execution_notes
from desktop.desk import Desk
from desktop.widgets.buttons import Button, IconButton
from desktop.widgets.plain import PlainLabel
from desktop.widgets.retranslated import Retranslated


class DecisionCard(Retranslated, QWidget):
    """`show_decision(row)`; `noteAsked(row, state)` asks for a note on the execution."""

    noteAsked = Signal(object, object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("decisionCard")
        self.desk = desk
        self._row: DecisionRow | None = None
        self._text = PlainLabel(wrap=True, name="decisionCardText")
        self._twin = PlainLabel(wrap=True, role="muted", name="decisionCardTwin")
        self._facts = PlainLabel(wrap=True, role="muted", name="decisionCardFacts")
        self._notes = QVBoxLayout()
        self._notes.setSpacing(4)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(8)
        layout.addWidget(self._text)
        layout.addWidget(self._twin)
        layout.addWidget(self._facts)
        layout.addLayout(self._buttons())
        layout.addWidget(self._leads, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addLayout(self._notes)
        layout.addStretch(1)

    def _buttons(self) -> QHBoxLayout:
        done = Button("decisionCardDone", lambda: self.tr("&Done…"), icon="circle-check", kind="primary")
        extend = Button("decisionCardExtend", lambda: self.tr("&Extend…"), icon="calendar-days")
        self._leads = Button("decisionCardQuestion", lambda: self.tr("To the &question"), kind="link")
        done.clicked.connect(lambda: self.noteAsked.emit(self._row, DecisionState.DONE))
        extend.clicked.connect(lambda: self.noteAsked.emit(self._row, DecisionState.EXTENDED))
        self._leads.clicked.connect(self._to_question)
        for button in (done, extend):
            button.setEnabled(not self.desk.is_read_only)
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in (done, extend):
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _to_question(self) -> None:
        if self._row is not None:
            self.desk.go("agenda-item", self._row.item_id)

    def show_decision(self, row: DecisionRow | None) -> None:
        """Show a decision, or nothing."""
        self._row = row
        self._refresh()

    def retranslate(self) -> None:
        self._refresh()

    def _refresh(self) -> None:
        while entry := self._notes.takeAt(0):
            if widget := entry.widget():
                widget.hide()
                widget.deleteLater()
        row = self._row
        if row is None:
            return
        self._text.setText(row.text.text or row.text.twin)
        self._twin.setText(row.text.twin if row.text.text else "")
        self._twin.setVisible(bool(self._twin.text()))
        self._facts.setText("\n".join(self._fact_lines(row)))
        title = PlainLabel(self.tr("Execution"), role="section")
        title.setContentsMargins(0, 12, 0, 2)
        self._notes.addWidget(title)
        notes = self.desk.read(execution_notes, row.decision_id)
        for note in notes:
            self._notes.addWidget(self._note(note))
        if not notes:
            self._notes.addWidget(PlainLabel(self.tr("Nothing noted yet."), role="muted"))

    def _fact_lines(self, row: DecisionRow) -> list[str]:
        texts, language = self.desk.texts, self.desk.language
        day = texts.date(row.held_on)
        protocol = f"№ {row.protocol_number}, {day}" if row.protocol_number is not None else day
        lines = [f"{row.commission.in_language(language)} · {protocol}"]
        if row.everyone:
            lines.append(self.tr("Responsible: all members"))
        elif row.responsible:
            names = ", ".join(person.short.in_language(language) for person in row.responsible)
            lines.append(self.tr("Responsible: {names}").format(names=names))
        if row.due_on is not None:
            due = self.tr("Due: {date}").format(date=texts.date(row.due_on))
            if row.late:
                due += " · " + self.tr("%n day(s) late", "", row.days_late)
            lines.append(due)
        if row.decided_due_on != row.due_on and row.decided_due_on is not None:
            lines.append(self.tr("As decided: {date}").format(date=texts.date(row.decided_due_on)))
        return lines

    def _note(self, note: ExecutionRow) -> QWidget:
        texts = self.desk.texts
        words = f"{texts.short_date(note.noted_on)} · {texts.label('decision-state', note.state.value)}"
        if note.extended_to is not None:
            words += " → " + texts.short_date(note.extended_to)
        if note.note:
            words += f"\n{note.note}"
        line = QWidget(self)
        layout = QHBoxLayout(line)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(PlainLabel(words, wrap=True), 1)
        back = IconButton("decisionCardTakeBack", "undo-2", lambda: self.tr("Take this note back"), parent=line)
        back.clicked.connect(lambda _=False, note_id=note.execution_id: self.desk.act(take_back_note, note_id))
        back.setEnabled(not self.desk.is_read_only)
        layout.addWidget(back)
        return line
