"""Several people in one line: each as a chip that can be taken off, and a line to add the next."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.editors.minutes.people import MinutesPeople
from desktop.widgets.buttons import Button
from desktop.widgets.person_picker import PersonChoice, PersonPicker
from desktop.widgets.plain import no_mnemonic
from desktop.widgets.retranslated import Retranslated


class PeopleLine(Retranslated, QWidget):
    """`value()` is a tuple of person ids; Backspace in the empty line takes the last one off."""

    edited = Signal()

    def __init__(self, name: str, people: MinutesPeople) -> None:
        super().__init__()
        self.setObjectName(name)
        self._people = people
        self._ids: list[int] = []
        self._read_only = False
        self.picker = _EmptyingPicker(f"{name}Picker", people.offer)
        self.picker.changed.connect(self._add)
        self.picker.backwards.connect(self._drop_last)
        self._chips = QHBoxLayout()
        self._chips.setSpacing(4)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addLayout(self._chips)
        layout.addWidget(self.picker, 1)
        self.setFocusProxy(self.picker)

    def value(self) -> tuple[int, ...]:
        """The people, in the order they were added."""
        return tuple(self._ids)

    def set_value(self, ids: tuple[int, ...]) -> None:
        """Show these people; `edited` stays silent."""
        if tuple(self._ids) != ids:
            self._ids = list(ids)
            self._show()

    def set_read_only(self, read_only: bool) -> None:
        """Show only."""
        self._read_only = read_only
        self.picker.setVisible(not read_only)
        self._show()

    def retranslate(self) -> None:
        self._show()

    def _add(self, choice: PersonChoice | None) -> None:
        if choice is None:
            return
        self.picker.set_choice(None)
        if choice.id not in self._ids:
            self._ids.append(choice.id)
            self._show()
            self.edited.emit()

    def _drop_last(self) -> None:
        if self._ids:
            self._drop(self._ids[-1])

    def _drop(self, person_id: int) -> None:
        self._ids.remove(person_id)
        self._show()
        self.picker.setFocus()
        self.edited.emit()

    def _show(self) -> None:
        while entry := self._chips.takeAt(0):
            if widget := entry.widget():
                widget.hide()
                widget.deleteLater()
        for person_id in self._ids:
            self._chips.addWidget(self._chip(person_id))

    def _chip(self, person_id: int) -> Button:
        chip = Button(
            f"{self.objectName()}Chip", lambda: no_mnemonic(self._people.short(person_id)),
            icon="" if self._read_only else "x", kind="switch", tip=lambda: self.tr("Take off"),
        )  # fmt: skip
        chip.setCheckable(True)
        chip.setChecked(True)
        chip.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        chip.setEnabled(not self._read_only)
        chip.clicked.connect(lambda: self._drop(person_id))
        return chip


class _EmptyingPicker(PersonPicker):
    """A picker that says when Backspace is pressed with nothing left to erase."""

    backwards = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Backspace and not self.text():
            self.backwards.emit()
        else:
            super().keyPressEvent(event)
