"""The members of a commission on a day, as a table in its card."""

from collections.abc import Callable, Sequence

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QVBoxLayout, QWidget

from db.models.commissions import MemberRole
from db.queries.commission import MemberRow
from desktop.desk import Desk
from desktop.editors.people.sections import period_words
from desktop.widgets.columns import Column
from desktop.widgets.record_table import RecordTable
from desktop.widgets.retranslated import Retranslated

ROW, HEAD = 31, 96
"""Pixels of a row, and of what stands above and below the rows."""

LEAST, MOST = 3, 12
"""Rows the table is high."""


class MembersTable(Retranslated, QWidget):
    """`show_members(rows)`; Enter opens the person, the menu is the card's."""

    def __init__(self, desk: Desk, menu: Callable[[list[MemberRow]], Sequence[QAction]]) -> None:
        super().__init__()
        self.setObjectName("members")
        self.desk = desk
        self.table = RecordTable(
            "membersTable",
            [
                Column(
                    "name", lambda: self.tr("Name"), lambda row: row.name.in_language(desk.language),
                    key=lambda row: row.sort_name, stretch=True, strong=True, tip=self._tip,
                ),
                Column("role", lambda: self.tr("Role"), self._role, width=110, pill=True, tone=self._tone),
                Column("position", lambda: self.tr("Position"), lambda row: row.position.in_language(desk.language),
                       width=120),
                Column("category", lambda: self.tr("Category"), self._category, width=140, hidden=True),
                Column("experience", lambda: self.tr("Experience"),
                       lambda row: "" if row.experience is None else str(row.experience),
                       key=lambda row: row.experience, width=70, align="right", hidden=True),
            ],
            desk.settings,
            key_of=lambda row: row.membership_id,
        )  # fmt: skip
        self.table.setProperty("panel", "sheet")
        self.table.empty.say(lambda: self.tr("Nobody belonged to it on this day"), icon="users")
        self.table.set_menu(menu)
        self.table.opened.connect(lambda row: desk.go("person", row.person_id))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.table)

    def show_members(self, rows: list[MemberRow]) -> None:
        """Show them; the table is as high as its rows need."""
        self.table.set_rows(rows)
        self.setFixedHeight(HEAD + ROW * min(max(len(rows), LEAST), MOST))

    def _role(self, row: MemberRow) -> str:
        return self.tr("Chair") if row.is_chair else self.desk.texts.label("member-role", row.role.value)

    def _tone(self, row: MemberRow) -> str:
        if row.is_chair:
            return "good"
        return "accent" if row.role is MemberRole.SECRETARY else "muted"

    def _category(self, row: MemberRow) -> str:
        return self.desk.texts.label("category", row.category.value) if row.category else ""

    def _tip(self, row: MemberRow) -> str:
        """The name, where the person comes from, the period and the order."""
        language = self.desk.language
        order = self.tr("order № {number}").replace("{number}", row.order_no) if row.order_no else ""
        period = period_words(self.desk, row.starts_on, row.ends_on)
        parts = (row.name.in_language(language), row.organisation.in_language(language), period, order)
        return "\n".join(part for part in parts if part)
