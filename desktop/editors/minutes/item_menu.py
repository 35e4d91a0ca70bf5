"""What can be done with one question: up, down, put off to another meeting, taken off, binned."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from db.actions.agenda import postpone_item, put_back_item, withdraw_item
from db.models.meetings import ItemState
from db.queries.minutes import ItemView
from desktop.desk import Desk
from desktop.editors.minutes.agenda_list import AgendaList
from desktop.widgets.buttons import IconButton


class ItemMoves(QObject):
    """A button with the menu; `done(versions)` after a move."""

    done = Signal(object)

    def __init__(self, desk: Desk, agenda: AgendaList, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._agenda = desk, agenda
        self._item: ItemView | None = None
        self.button = IconButton(
            "minutesItemMenu", "ellipsis", lambda: self.tr("More for this question"), parent=parent
        )
        self._menu = QMenu(self.button)
        self._menu.setObjectName("minutesItemMenuEntries")
        self._menu.aboutToShow.connect(self._fill)
        self.button.setMenu(self._menu)
        self.button.setPopupMode(IconButton.ToolButtonPopupMode.InstantPopup)

    def show_item(self, item: ItemView | None, *, editable: bool) -> None:
        """The question the menu is about."""
        self._item = item
        self.button.setVisible(item is not None and editable)

    def _fill(self) -> None:
        self._menu.clear()
        item = self._item
        if item is None:
            return
        item_id, is_open = item.item_id, item.state is ItemState.OPEN
        moves: list[tuple[bool, str, Callable[[], object]]] = [
            (True, self.tr("Up\tAlt+Up"), lambda: self._agenda.move_current(-1)),
            (True, self.tr("Down\tAlt+Down"), lambda: self._agenda.move_current(1)),
            (is_open, self.tr("Put off to the next meeting"), lambda: self._act(postpone_item, item_id)),
            (is_open, self.tr("Take off the agenda"), lambda: self._act(withdraw_item, item_id)),
            (not is_open, self.tr("Put back on the agenda"), lambda: self._act(put_back_item, item_id)),
            (True, self.tr("Move to the bin\tDelete"), lambda: self._agenda.removeAsked.emit(item_id)),
        ]
        for offered, words, run in moves:
            if offered:
                action = QAction(words, self._menu)
                action.triggered.connect(lambda _=False, run=run: run())
                self._menu.addAction(action)

    def _act(self, action: Callable[..., object], item_id: int) -> None:
        self._desk.act(action, item_id, done=self._moved)

    def _moved(self, result: object) -> None:
        self.done.emit(getattr(result, "versions", result))
