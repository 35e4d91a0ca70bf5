"""Somebody else saved the record meanwhile: both versions side by side, and the choice."""

import datetime as dt
from typing import Any

from PySide6.QtWidgets import QGridLayout, QWidget

from db.errors import Conflict, DomainError
from desktop.desk import Desk
from desktop.widgets.dialogs import FormDialog
from desktop.widgets.plain import PlainLabel


class RecordConflict(FormDialog):
    """Shows what differs; accepted means: keep mine."""

    def __init__(self, desk: Desk, conflict: Conflict, parent: QWidget) -> None:
        super().__init__(
            desk,
            "recordConflict",
            lambda: self.tr("Somebody else has saved meanwhile"),
            parent=parent,
            save=lambda: self.tr("&Keep mine"),
            width=640,
        )
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        for column, title in enumerate((self.tr("Yours"), self.tr("Saved meanwhile"))):
            grid.addWidget(PlainLabel(title, role="section"), 0, column)
            grid.setColumnStretch(column, 1)
        for number, sides in enumerate(conflict.fields.values(), start=1):
            for column, value in enumerate((sides.mine, sides.theirs)):
                grid.addWidget(PlainLabel(_shown(value, desk), wrap=True), number, column)
        self.form.add_layout(grid)
        note = self.tr("To take over what was saved meanwhile, cancel here and open the record again.")
        self.form.add_wide(PlainLabel(note, role="hint", wrap=True))

    def save(self) -> None:
        """Keep mine."""
        self.accept()


def resolved(parent: QWidget, desk: Desk, error: DomainError) -> int | None:
    """The version to save against where the user keeps his own; None for any other refusal or choice."""
    if not isinstance(error, Conflict) or error.version is None or not error.fields:
        return None
    return error.version if RecordConflict(desk, error, parent).exec() else None


def _shown(value: Any, desk: Desk) -> str:
    if value is None or value == "" or value == ():
        return "—"
    if isinstance(value, dt.date):
        return desk.texts.short_date(value)
    if isinstance(value, tuple):
        return str(len(value))
    return str(value)
