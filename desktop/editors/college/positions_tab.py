"""The positions of the staff list and how they are worded in both languages."""

from typing import Any

from PySide6.QtWidgets import QCheckBox, QWidget

from db.actions.positions import PositionDraft, save_position
from db.models.staff import PositionKind
from db.queries.staff import PositionRow, positions_list
from db.text import words
from desktop.desk import Desk
from desktop.editors.college.list_tab import Entry, ListTab
from desktop.widgets.bilingual import BilingualLine
from desktop.widgets.choice_box import ChoiceBox
from desktop.widgets.columns import Column
from desktop.widgets.dialogs import FormDialog


class PositionsTab(ListTab):
    """Positions; one that is no longer given is closed, so that earlier papers keep it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            desk,
            "positionsTab",
            [
                Column("kk", lambda: self.tr("In Kazakh"), lambda row: row.name.kk, stretch=True, strong=True),
                Column("ru", lambda: self.tr("In Russian"), lambda row: row.name.ru, stretch=True),
                Column("kind", lambda: self.tr("For the checks it is"),
                       lambda row: desk.texts.label("position-kind", row.kind.value), width=240),
                Column("closed", lambda: self.tr("State"),
                       lambda row: self.tr("no longer given") if row.closed else "", width=150),
            ],
        )  # fmt: skip
        self.say(
            lambda: self.tr("Words of the position"),
            lambda: self.tr("&New position"),
            lambda: self.tr("Also those no longer given"),
        )

    def read(self, text: str, closed: bool) -> list[PositionRow]:
        """The positions asked for."""
        wanted = words(text)
        rows = self.desk.read(positions_list, with_closed=closed)
        known = [(row, words(f"{row.name.kk} {row.name.ru}")) for row in rows]
        return [row for row, has in known if all(any(word.startswith(part) for word in has) for part in wanted)]

    def add(self) -> None:
        """A new position."""
        StaffPositionDialog(self.desk, None, self).exec()

    def edit(self, row: PositionRow) -> None:
        """Change the wording."""
        StaffPositionDialog(self.desk, row, self).exec()

    def entries(self, row: PositionRow) -> list[Entry]:
        """Edit."""
        return [("positionEdit", self.tr("Edit…"), lambda: self.edit(row))]


class StaffPositionDialog(FormDialog):
    """The wording of a position, and what it is to the checks."""

    def __init__(self, desk: Desk, row: PositionRow | None, parent: QWidget) -> None:
        super().__init__(desk, "positionForm", lambda: self.tr("Position"), parent=parent)
        self._row = row
        self.names = BilingualLine("positionFormName")
        self.names.set_label(lambda: self.tr("Name"))
        self.kind = ChoiceBox("positionFormKind", self._kinds)
        self.closed = QCheckBox()
        self.form.add("name_kk", lambda: self.tr("&Name"), self.names, required=True)
        self.form.add(
            "kind", lambda: self.tr("&For the checks it is"), self.kind,
            hint=lambda: self.tr("Teachers and masters count among the three of ¶16."),
        )  # fmt: skip
        self.form.add("closed", lambda: self.tr("No &longer given"), self.closed)
        if row is not None:
            self.names.set_value(row.name.kk, row.name.ru)
            self.kind.set_value(row.kind)
            self.closed.setChecked(row.closed)
        self.names.changed.connect(self.touched)

    def _kinds(self) -> list[tuple[Any, str]]:
        return [(each, self.desk.texts.label("position-kind", each.value)) for each in PositionKind]

    def save(self) -> None:
        """Save the position."""
        position_id = self._row.id if self._row else None
        self.submit(
            save_position,
            PositionDraft(self.kind.value(), *self.names.value(), position_id, self.closed.isChecked()),
        )
