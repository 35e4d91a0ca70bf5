"""A question that is open in the editor: its panel and its saver live together as long as the minutes are open."""

from dataclasses import dataclass

from PySide6.QtCore import QObject

from db.queries.minutes import ItemView
from desktop.desk import Desk
from desktop.editors.minutes.journal import Journal
from desktop.editors.minutes.people import MinutesPeople
from desktop.editors.minutes.question_panel import QuestionPanel
from desktop.editors.minutes.saver import ItemSaver, Reader


@dataclass(frozen=True)
class OpenQuestion:
    """One question being edited."""

    panel: QuestionPanel
    saver: ItemSaver

    @classmethod
    def of(
        cls, desk: Desk, people: MinutesPeople, journal: Journal, item: ItemView, sitting: str, parent: QObject
    ) -> "OpenQuestion":
        """Open a question as it stands in the database."""
        panel = QuestionPanel(desk, people)
        panel.show_item(item)
        reader = Reader(panel.draft, panel.snapshot, panel.take_ids)
        saver = ItemSaver(desk, reader, journal, item.item_id, item.version, sitting, parent)
        panel.edited.connect(saver.touch)
        panel.left.connect(saver.save)
        return cls(panel, saver)

    def follow(self, item: ItemView) -> None:
        """The database holds another version: show it, unless something here isn't saved yet."""
        if self.saver.is_idle and item.version != self.saver.version:
            self.saver.version = item.version
            self.panel.show_item(item)
        self.panel.votes.set_present(item.members_present)
