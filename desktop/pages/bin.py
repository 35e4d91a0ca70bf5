"""The bin: what was put aside, by whom and when, and the way back. Nothing in it is ever really deleted."""

from collections.abc import Callable
from typing import ClassVar

from db.actions.bin import restore_record
from db.queries.bin import BinRow, bin_rows
from db.text import words
from desktop.desk import Desk
from desktop.pages import page_of
from desktop.widgets.columns import Column
from desktop.widgets.filter_bar import FilterBar
from desktop.widgets.page import Page
from desktop.widgets.record_table import RecordTable


class BinPage(Page):
    """Enter takes a record out of the bin."""

    chapters: ClassVar[frozenset[str]] = frozenset({"college", "staff", "commissions", "meetings", "decisions"})

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "binPage")
        self.set_title(lambda: self.tr("Bin"))
        self._restore_button = self.add_action(
            "binRestore", lambda: self.tr("&Restore"), self.restore, icon="rotate-ccw", writes=True
        )
        filters = FilterBar("binFilter", desk.settings)
        filters.add_search(lambda: self.tr("Name of the record"))
        self.set_filters(filters)
        self._list = self._make_table()
        self.set_table(self._list)

    def _make_table(self) -> RecordTable:
        table = RecordTable(
            "binTable",
            [
                Column("kind", lambda: self.tr("Kind"), self._kind, width=170, tone=lambda row: "muted"),
                Column("title", lambda: self.tr("Record"), self._name, stretch=True, strong=True),
                Column("origin", lambda: self.tr("Where from"), self._origin, width=280),
                Column("when", lambda: self.tr("Put aside"), self._when, key=lambda row: row.binned_at, width=160),
                Column("who", lambda: self.tr("By whom"), lambda row: self._who(row), width=140),
            ],
            self.desk.settings,
            key_of=lambda row: row.record_id,
        )
        table.empty.say(
            lambda: self.tr("The bin is empty"),
            lambda: self.tr("What is removed on other pages comes here and can be taken back."),
            icon="trash-2",
        )
        table.opened.connect(lambda _: self.restore())
        table.picked.connect(lambda rows: self._restore_button.setEnabled(bool(rows) and not self.desk.is_read_only))
        return table

    def _kind(self, row: BinRow) -> str:
        return self.desk.texts.label("record-kind", row.kind)

    def _name(self, row: BinRow) -> str:
        return row.title.in_language(self.desk.language) or self._kind(row)

    def _origin(self, row: BinRow) -> str:
        return row.origin.in_language(self.desk.language)

    def _when(self, row: BinRow) -> str:
        return f"{row.binned_at.astimezone():%d.%m.%Y %H:%M}"

    def _who(self, row: BinRow) -> str:
        return self.desk.texts.label("role", row.binned_by)

    def load(self) -> None:
        """Show the bin, narrowed by the words typed."""
        asked = words(self.filters.values()["text"]) if self.filters is not None else []
        rows = [row for row in self.desk.read(bin_rows) if self._is_asked_for(row, asked)]
        self._list.set_rows(rows)
        self._restore_button.setEnabled(bool(self._list.selected_rows()) and not self.desk.is_read_only)

    def _is_asked_for(self, row: BinRow, asked: list[str]) -> bool:
        found = words(f"{row.title.kk} {row.title.ru} {row.origin.kk} {row.origin.ru}")
        return all(any(word.startswith(part) for word in found) for part in asked)

    def restore(self) -> None:
        """Take the marked records out of the bin; one that is shown on a page can be opened at once."""
        for row in self._list.selected_rows():
            self.desk.act(restore_record, row.record_id, done=self._teller(row))

    def _teller(self, row: BinRow) -> Callable[[object], None]:
        return lambda _: self._restored(row)

    def _restored(self, row: BinRow) -> None:
        said = self.tr("Restored: {name}").replace("{name}", self._name(row))
        if page_of(row.kind) is None:
            self.desk.tell(said, "good")
        else:
            self.desk.tell(said, "good", action=self.tr("Open"), run=lambda: self.desk.go(row.kind, row.record_id))
