"""Text that the database couldn't take last time, offered again when the minutes are opened."""

from PySide6.QtCore import QObject

from db.actions.minutes import ItemDraft
from db.queries.minutes import ItemView
from desktop.editors.minutes.frame import MinutesFrame
from desktop.editors.minutes.journal import Journal
from desktop.editors.minutes.open_questions import OpenQuestions


class KeptDrafts(QObject):
    """`offer(items)` looks into the journal and shows what it finds above the text."""

    def __init__(self, frame: MinutesFrame, questions: OpenQuestions, journal: Journal) -> None:
        super().__init__(frame)
        self._frame, self._questions, self._journal = frame, questions, journal
        self._kept: list[tuple[ItemView, ItemDraft]] = []

    def offer(self, items: tuple[ItemView, ...]) -> None:
        """Offer the kept drafts of these questions."""
        found = ((item, self._journal.kept(item.item_id)) for item in items)
        self._kept = [(item, draft) for item, draft in found if draft is not None]
        if self._kept:
            self._frame.message.show_message(
                self.tr("Text that couldn't be saved last time was kept on this computer."), "warn",
                action=self.tr("Put it back"), run=self.put_back,
            )  # fmt: skip

    def put_back(self) -> None:
        """Show the drafts in their questions and save them."""
        for item, draft in self._kept:
            opened = self._questions.open(item)
            opened.panel.show_draft(draft)
            opened.saver.touch()
            self._frame.agenda.choose(item.item_id)
