"""The last number that a body's protocols have on paper, for a college that starts in the middle of a year."""

import datetime as dt
from typing import Any

from PySide6.QtWidgets import QSpinBox, QWidget

from db.actions.signing import set_last_on_paper
from db.queries.commissions import commission_choices
from db.queries.protocols import Numbers, numbers
from db.years import AcademicYear
from desktop.desk import Desk
from desktop.widgets.choice_box import ChoiceBox
from desktop.widgets.dialogs import FormDialog
from desktop.widgets.named import named
from desktop.widgets.plain import PlainLabel

HIGHEST = 9999
YEARS = 6
"""Academic years offered, this one and those before."""


class PaperNumberDialog(FormDialog):
    """Which number the program goes on from; shut once it has given a number itself."""

    def __init__(self, desk: Desk, commission_id: int | None = None, *, parent: QWidget | None = None) -> None:
        super().__init__(
            desk, "paperNumberDialog", lambda: self.tr("Last number on paper"), parent=parent, width=600
        )
        self.commission = ChoiceBox("paperNumberBody", self._bodies)
        self.year = ChoiceBox("paperNumberYear", self._years)
        self.number = named(QSpinBox(self), "paperNumberLast")
        self.number.setRange(0, HIGHEST)
        self.number.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)
        self._next = PlainLabel(role="muted", wrap=True, name="paperNumberNext")
        self.form.add("commission", lambda: self.tr("&Body"), self.commission)
        self.form.add("year", lambda: self.tr("&Academic year"), self.year)
        self.form.add(
            "last_on_paper", lambda: self.tr("&Last number"), self.number,
            hint=lambda: self.tr("The protocols up to this number are kept on paper only; 0 means there are none."),
        )  # fmt: skip
        self.form.add_wide(self._next)
        if commission_id is not None:
            self.commission.set_value(commission_id)
        self.commission.changed.connect(lambda _: self._show())
        self.year.changed.connect(lambda _: self._show())
        self.number.valueChanged.connect(lambda _: self._say_next())
        self._show()

    def _bodies(self) -> list[tuple[Any, str]]:
        rows = self.desk.read(commission_choices, dt.date.today())
        return [(row.id, row.name.in_language(self.desk.language)) for row in rows]

    def _years(self) -> list[tuple[int, str]]:
        this = AcademicYear.of_meeting(dt.date.today()).start
        return [(year, AcademicYear(year).name) for year in range(this, this - YEARS, -1)]

    def _numbers(self) -> Numbers | None:
        body, year = self.commission.value(), self.year.value()
        return None if body is None or year is None else self.desk.read(numbers, body, year)

    def _show(self) -> None:
        found = self._numbers()
        editable = found is not None and found.paper_editable
        self.number.setValue(found.last_on_paper if found is not None else 0)
        self.number.setEnabled(editable)
        self._save_button.setEnabled(editable and not self.desk.is_read_only)
        self._say_next()

    def _say_next(self) -> None:
        found = self._numbers()
        if found is None:
            self._next.setText(self.tr("There is no body to number protocols of yet."))
        elif found.paper_editable:
            words = self.tr("The next protocol signed here gets № {number}.")
            self._next.setText(words.replace("{number}", str(self.number.value() + 1)))
        else:
            words = self.tr("The program has numbered protocols up to № {number} here: this can't be changed any more.")
            self._next.setText(words.replace("{number}", str(found.last_number)))

    def retranslate(self) -> None:
        self._say_next()

    def save(self) -> None:
        """Keep the number."""
        self.submit(set_last_on_paper, self.commission.value(), self.year.value(), self.number.value())
