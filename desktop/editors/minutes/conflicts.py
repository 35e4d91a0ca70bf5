"""Somebody else saved a question meanwhile: said above the text, compared side by side, settled by one choice."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from db.errors import Conflict
from db.queries.minutes import meeting_view
from desktop.desk import Desk
from desktop.editors.minutes.conflict_dialog import Choice, ConflictDialog
from desktop.editors.minutes.open_questions import OpenQuestions
from desktop.editors.minutes.people import MinutesPeople
from desktop.widgets.message_bar import MessageBar


class Conflicts(QObject):
    """Settles the conflicts of the open questions of one meeting."""

    def __init__(
        self, desk: Desk, meeting_id: int, questions: OpenQuestions, people: MinutesPeople, message: MessageBar,
        window: QWidget,
    ) -> None:  # fmt: skip
        super().__init__(window)
        self._desk, self._meeting_id, self._questions, self._people = desk, meeting_id, questions, people
        self._message, self._window = message, window
        questions.refused.connect(self._refused)

    def _refused(self, item_id: int, conflict: Conflict) -> None:
        self._message.show_message(
            self._desk.texts.error(conflict), "warn", action=self.tr("Compare"),
            run=lambda: self.compare(item_id, conflict),
        )  # fmt: skip
        if self._window.isVisible():
            self.compare(item_id, conflict)

    def compare(self, item_id: int, conflict: Conflict) -> None:
        """Show both versions; the question stays held until one is chosen."""
        dialog = ConflictDialog(conflict, self._people, self._window)
        dialog.exec()
        opened = self._questions.get(item_id)
        if dialog.choice is Choice.LATER or opened is None:
            return
        self._message.hide()
        version = conflict.version or opened.saver.version
        if dialog.choice is Choice.MINE:
            opened.saver.overwrite(version)
            return
        opened.saver.yield_to_theirs(version)
        meeting = self._desk.read(meeting_view, self._meeting_id)
        item = next((each for each in meeting.items if each.item_id == item_id), None)
        if item is not None:
            opened.saver.version = item.version
            opened.panel.show_item(item)
