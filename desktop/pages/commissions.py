"""Commissions, departments, councils and associations: the list as of any day, and the one chosen."""

import datetime as dt
from collections import defaultdict
from functools import partial
from typing import Any, ClassVar

from PySide6.QtGui import QAction

from db.actions.commissions import bin_commission, restore_commission
from db.models.commissions import CommissionKind
from db.queries.commissions import CommissionFilter, CommissionRow, commissions_list
from db.rules import Finding, check_all
from desktop.desk import Desk
from desktop.editors.people.commission_card import CommissionPanel
from desktop.editors.people.commission_form import CommissionDialog
from desktop.widgets.columns import Column
from desktop.widgets.filter_bar import FilterBar
from desktop.widgets.findings_panel import severity_of
from desktop.widgets.page import Page
from desktop.widgets.record_table import RecordTable


class CommissionsPage(Page):
    """The list with chairs, members and remarks; the card at the right."""

    chapters: ClassVar[frozenset[str]] = frozenset({"commissions", "staff", "meetings", "decisions", "college"})
    kinds: ClassVar[frozenset[str]] = frozenset({"commission"})

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "commissionsPage")
        self._remarks: dict[int, list[Finding]] = {}
        self.set_title(lambda: self.tr("Commissions"))
        self.add_action("commissionsNew", lambda: self.tr("&New commission"), self.found, icon="plus", primary=True)
        self._build_filters()
        self._build_table()

    def _build_filters(self) -> None:
        filters = FilterBar("commissionsFilter", self.desk.settings)
        filters.add_search(lambda: self.tr("Name, chair, order"))
        filters.add_choice("kind", lambda: self.tr("Kind"), self._kind_choices)
        filters.add_toggle("closed", lambda: self.tr("Also closed ones"))
        self.set_filters(filters)

    def _build_table(self) -> None:
        desk = self.desk
        table = RecordTable(
            "commissionsTable",
            [
                Column(
                    "name", lambda: self.tr("Commission"), lambda row: row.name.in_language(desk.language),
                    key=lambda row: row.sort_ru if desk.language == "ru" else row.sort_kk, stretch=True, strong=True,
                ),
                Column("chair", lambda: self.tr("Chair"), self._chair, width=134,
                       tone=lambda row: "bad" if row.chair is None and row.closed_on is None else None),
                Column("members", lambda: self.tr("Members"), lambda row: str(row.members),
                       key=lambda row: row.members, width=94, align="right"),
                Column("meetings", lambda: self.tr("Protocols"), lambda row: str(row.meetings or ""),
                       key=lambda row: row.meetings, width=96, align="right", hidden=True),
                Column("remarks", lambda: self.tr("Remarks"), self._remark, key=self._remark_order, width=118,
                       pill=True, tone=self._remark_tone),
                Column("kind", lambda: self.tr("Kind"),
                       lambda row: desk.texts.label("commission-kind", row.kind.value), width=190, hidden=True),
            ],
            desk.settings,
        )  # fmt: skip
        table.empty.say(
            lambda: self.tr("No commissions yet"),
            lambda: self.tr("Found the first one by an order, then add its members and note its chair."),
            icon="users",
            action=lambda: self.tr("Found a commission"),
            run=self.found,
        )
        table.set_menu(self._menu)
        self.card = CommissionPanel(desk)
        self.card.binAsked.connect(self._to_bin)
        table.selected.connect(self._show)
        table.opened.connect(lambda _: self.card.edit())
        table.removeAsked.connect(self._all_to_bin)
        self.set_table(table, self.card, share=46)

    # reading ------------------------------------------------------------------------------------------------

    def load(self) -> None:
        """Read the list; the remarks come a moment later."""
        if self.filters is None or self.table is None:
            return
        values = self.filters.values()
        chosen = CommissionFilter(
            kind=CommissionKind(values["kind"]) if values["kind"] else None,
            closed=bool(values["closed"]),
            text=values["text"],
        )
        today = dt.date.today()
        self.table.set_rows(self.desk.read(commissions_list, chosen, today))
        self.desk.read_later(check_all, today, done=self._show_remarks)

    def _show_remarks(self, findings: list[Finding]) -> None:
        remarks: defaultdict[int, list[Finding]] = defaultdict(list)
        for finding in findings:
            for record_id in finding.records:
                remarks[record_id].append(finding)
        self._remarks = dict(remarks)
        if self.table is not None:
            self.table.view.viewport().update()

    def _remark(self, row: CommissionRow) -> str:
        found = self._remarks.get(row.id, [])
        return str(len(found)) if found else ""

    def _remark_order(self, row: CommissionRow) -> int:
        return -len(self._remarks.get(row.id, []))

    def _remark_tone(self, row: CommissionRow) -> str:
        kinds = {severity_of(finding) for finding in self._remarks.get(row.id, [])}
        return "bad" if "violation" in kinds else "warn" if "warning" in kinds else "muted"

    def _chair(self, row: CommissionRow) -> str:
        if row.chair is None:
            return self.tr("no chair")
        return row.chair.in_language(self.desk.language)

    def _kind_choices(self) -> list[tuple[Any, str]]:
        return [(None, self.tr("All kinds")), *self.desk.texts.labels("commission-kind")]

    def open_record(self, kind: str, record_id: int) -> bool:
        """A closed commission is found among the closed ones."""
        if super().open_record(kind, record_id):
            return True
        if self.filters is None or self.table is None:
            return False
        self.filters.set_value("closed", True)
        self.reload()
        return self.table.select(record_id)

    # the chosen commission ----------------------------------------------------------------------------------

    def _show(self, row: CommissionRow | None) -> None:
        self.show_detail(row is not None)
        self.card.show_commission(None if row is None else row.id)

    def _menu(self, rows: list[CommissionRow]) -> list[QAction]:
        return self.card.changes(self.table) if len(rows) == 1 and self.table is not None else []

    def found(self) -> None:
        """Found a commission."""
        dialog = CommissionDialog(self.desk, parent=self)
        if dialog.exec() and isinstance(dialog.result_of_action, int):
            self.reload()
            self.open_record("commission", dialog.result_of_action)

    def _all_to_bin(self, rows: list[CommissionRow]) -> None:
        for row in rows:
            self._to_bin(row.id)

    def _to_bin(self, commission_id: int) -> None:
        self.desk.act(bin_commission, commission_id, done=partial(self._binned, commission_id))

    def _binned(self, commission_id: int, _: object) -> None:
        self.desk.tell(
            self.tr("The commission is in the bin."),
            "good",
            action=self.tr("Undo"),
            run=partial(self.desk.act, restore_commission, commission_id),
        )
