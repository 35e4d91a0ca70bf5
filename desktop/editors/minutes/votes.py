"""How the members present voted on a question."""

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QHBoxLayout, QSpinBox, QVBoxLayout, QWidget

from db.models.protocol_content import Votes
from desktop.widgets.buttons import Button
from desktop.widgets.named import named
from desktop.widgets.plain import PlainLabel
from desktop.widgets.retranslated import Retranslated, Words

NOT_ENTERED = -1
MOST = 9999


class VotesLine(Retranslated, QWidget):
    """`value()` is Votes or None; "unanimous" fills in the members present at this question."""

    edited = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._present = 0
        self._layout = QHBoxLayout()
        self._layout.setSpacing(8)
        self.votes_for = self._count("For", lambda: self.tr("For"))
        self.against = self._count("Against", lambda: self.tr("Against"))
        self.abstained = self._count("Abstained", lambda: self.tr("Abstained"))
        self.unanimous = Button(f"{name}Unanimous", lambda: self.tr("&Unanimous"), icon="check", kind="quiet")
        self.clear = Button(f"{name}Clear", lambda: self.tr("No vote"), kind="quiet")
        self.unanimous.clicked.connect(self._all_for)
        self.clear.clicked.connect(self._none)
        self._state = PlainLabel(role="muted", name=f"{name}State")
        self._layout.addStretch(1)
        second = QHBoxLayout()
        second.setSpacing(8)
        second.addWidget(self.unanimous)
        second.addWidget(self.clear)
        second.addWidget(self._state, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(self._layout)
        column.addLayout(second)
        self.setFocusProxy(self.votes_for)

    def _count(self, suffix: str, words: Words) -> QSpinBox:
        label = PlainLabel(role="muted")
        self.worded(label.setText, words)
        box = named(QSpinBox(self, minimum=NOT_ENTERED, maximum=MOST), f"{self.objectName()}{suffix}")
        box.setSpecialValueText("–")
        box.setFixedWidth(72)
        box.setValue(NOT_ENTERED)
        self.worded(box.setAccessibleName, words)
        box.valueChanged.connect(self._changed)
        self._layout.addWidget(label)
        self._layout.addWidget(box)
        return box

    def value(self) -> Votes | None:
        """The votes, None where none was entered."""
        counts = [box.value() for box in self._boxes()]
        if all(count == NOT_ENTERED for count in counts):
            return None
        return Votes(*(max(count, 0) for count in counts))

    def set_value(self, votes: Votes | None) -> None:
        """Show votes; `edited` stays silent."""
        if votes == self.value():
            self._say_state()
            return
        counts = (NOT_ENTERED,) * 3 if votes is None else (votes.votes_for, votes.against, votes.abstained)
        for box, count in zip(self._boxes(), counts, strict=True):
            with QSignalBlocker(box):
                box.setValue(count)
        self._say_state()

    def set_present(self, present: int) -> None:
        """How many members were there for this question."""
        self._present = present
        self._say_state()

    def set_read_only(self, read_only: bool) -> None:
        """Show only."""
        for box in self._boxes():
            box.setReadOnly(read_only)
            box.setButtonSymbols(
                QSpinBox.ButtonSymbols.NoButtons if read_only else QSpinBox.ButtonSymbols.UpDownArrows
            )
        self.unanimous.setVisible(not read_only)
        self.clear.setVisible(not read_only)

    def retranslate(self) -> None:
        self._say_state()

    def _boxes(self) -> tuple[QSpinBox, QSpinBox, QSpinBox]:
        return self.votes_for, self.against, self.abstained

    def _all_for(self) -> None:
        self.set_value(Votes(self._present, 0, 0))
        self.edited.emit()

    def _none(self) -> None:
        self.set_value(None)
        self.edited.emit()

    def _changed(self) -> None:
        self._say_state()
        self.edited.emit()

    def _say_state(self) -> None:
        votes = self.value()
        if votes is None:
            self._state.setText(self.tr("present: {count}").format(count=self._present))
            return
        cast = votes.votes_for + votes.against + votes.abstained
        if cast == self._present:
            self._state.setText(self.tr("unanimous") if votes.unanimous else self.tr("adds up"))
        else:
            self._state.setText(
                self.tr("{cast} of {present} present").format(cast=cast, present=self._present)
            )
