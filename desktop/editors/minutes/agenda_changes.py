"""Changes of the agenda asked for in the editor: a new question, another order, one to the bin and back."""

from PySide6.QtCore import QObject, Signal

from db.actions.agenda import add_items, bin_item, reorder_items, restore_item
from db.queries.agenda import ProposedQuestion
from desktop.desk import Desk


class AgendaChanges(QObject):
    """`added(item id)`, `moved(versions)` after another order, `binned(item id)`; refusals are told by the desk."""

    added = Signal(int)
    moved = Signal(object)
    binned = Signal(int)

    def __init__(self, desk: Desk, meeting_id: int, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._meeting_id = desk, meeting_id
        self._binning: list[int] = []

    def add(self) -> None:
        """An empty question at the end."""
        self._desk.act(add_items, self._meeting_id, [ProposedQuestion("")], done=self._added)

    def _added(self, result: object) -> None:
        ids = getattr(result, "item_ids", ())
        if ids:
            self.added.emit(ids[-1])

    def reorder(self, item_ids: list[int]) -> None:
        """The questions in this order."""
        self._desk.act(reorder_items, self._meeting_id, item_ids, done=self._reordered)

    def _reordered(self, versions: dict[int, int]) -> None:
        self.moved.emit(versions)

    def to_bin(self, item_id: int) -> None:
        """Take a question off into the bin."""
        self._binning.append(item_id)
        self._desk.act(bin_item, item_id, done=self._in_bin)

    def _in_bin(self, versions: dict[int, int]) -> None:
        self.moved.emit(versions)
        self.binned.emit(self._binning.pop(0))

    def restore(self, item_id: int) -> None:
        """Bring it back."""
        self._desk.act(restore_item, item_id, done=self._reordered)
