"""The norms as fields, each by its kind; built from the table of norms."""

import datetime as dt
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from fractions import Fraction

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QVBoxLayout, QWidget

from db.errors import DomainError
from db.norms import NORMS, Norm, NormKind
from desktop.editors.college.number_edit import NumberEdit
from desktop.widgets.choice_box import ChoiceBox
from desktop.widgets.form_panel import FormPanel
from desktop.widgets.retranslated import Retranslated

SHARES = ("1/2", "2/3", "3/4")
"""Quorums that colleges choose: more than this share."""

_MONTH_DAY = re.compile(r"(\d{1,2})\D+(\d{1,2})\D*")

Label = Callable[[str, str], str]
"""Words of a code: (group, code)."""


@dataclass(frozen=True, slots=True)
class _Field:
    read: Callable[[], str]
    write: Callable[[str], None]


class NormsForm(Retranslated, QWidget):
    """`values()` by code; `changed` when one was edited."""

    changed = Signal()

    def __init__(self, name: str, label: Label, codes: Iterable[str] = tuple(NORMS), *, label_width: int = 360) -> None:
        super().__init__()
        self.setObjectName(name)
        self.form = FormPanel(f"{name}Form", label_width=label_width)
        self._fields: dict[str, _Field] = {}
        for code in codes:
            norm = NORMS[code]
            widget = self._field(norm)
            self.form.add(code, lambda code=code: label("norm", code), widget)  # type: ignore[misc]  # bound now
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.form)
        self.set_values({})

    def values(self) -> dict[str, str]:
        """The values as they stand in the fields."""
        return {code: field.read() for code, field in self._fields.items()}

    def set_values(self, values: Mapping[str, str]) -> None:
        """Show these; a norm left out shows its default."""
        for code, field in self._fields.items():
            field.write(values.get(code, NORMS[code].default))

    def refuse(self, error: DomainError, say: Callable[[DomainError], str]) -> bool:
        """Say a refusal below its norm."""
        return self.form.refuse(error, say)

    def _field(self, norm: Norm) -> QWidget:
        makers = {
            NormKind.SHARE: self._share,
            NormKind.MONTH_DAY: self._month_day,
            NormKind.SWITCH: self._switch,
        }
        widget = makers.get(norm.kind, self._number)(norm)
        widget.setObjectName(f"norm-{norm.code}")
        return widget

    def _number(self, norm: Norm) -> QWidget:
        line = NumberEdit(f"norm-{norm.code}", norm.minimum, norm.maximum)
        line.changed.connect(self.changed)
        self._fields[norm.code] = _Field(lambda: line.text().strip(), line.setText)
        return line

    def _share(self, norm: Norm) -> QWidget:
        shares = list(SHARES)
        box = ChoiceBox(f"norm-{norm.code}", lambda: [(share, share) for share in shares])
        box.setMaximumWidth(110)
        box.changed.connect(lambda _: self.changed.emit())

        def write(value: str) -> None:
            if Fraction(value) not in map(Fraction, shares):
                shares.append(value)
                box.refresh()
            box.set_value(value)

        self._fields[norm.code] = _Field(lambda: str(box.value()), write)
        return box

    def _month_day(self, norm: Norm) -> QWidget:
        line = QLineEdit()
        line.setMaxLength(10)
        line.setMaximumWidth(110)
        self.worded(line.setPlaceholderText, lambda: self.tr("dd.mm"))
        line.textEdited.connect(lambda _: self.changed.emit())

        def read() -> str:
            found = _MONTH_DAY.fullmatch(line.text().strip())
            return f"{int(found[2]):02}-{int(found[1]):02}" if found else line.text().strip()

        def write(value: str) -> None:
            line.setText(f"{dt.date.fromisoformat(f'2000-{value}'):%d.%m}")

        self._fields[norm.code] = _Field(read, write)
        return line

    def _switch(self, norm: Norm) -> QWidget:
        box = QCheckBox()
        box.toggled.connect(lambda _: self.changed.emit())
        self._fields[norm.code] = _Field(
            lambda: "1" if box.isChecked() else "0", lambda value: box.setChecked(value == "1")
        )
        return box
