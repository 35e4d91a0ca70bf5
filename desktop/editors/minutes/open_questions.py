"""The questions that are open in the editor: opened once, saved together, told what changed around them."""

from PySide6.QtCore import QObject, Signal

from db.errors import Conflict
from db.models.meetings import ItemState
from db.queries.minutes import ItemView, MeetingView
from desktop.desk import Desk
from desktop.editors.minutes.journal import Journal
from desktop.editors.minutes.open_question import OpenQuestion
from desktop.editors.minutes.people import MinutesPeople


class OpenQuestions(QObject):
    """`opened(panel)` for a new one; `saved`, `refused(item id, Conflict)`, `failed(error)`, `stateChanged`."""

    opened = Signal(object)
    saved = Signal(object)
    refused = Signal(int, object)
    failed = Signal(object)
    stateChanged = Signal()

    def __init__(self, desk: Desk, people: MinutesPeople, journal: Journal, sitting: str, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._people, self._journal, self._sitting = desk, people, journal, sitting
        self._open: dict[int, OpenQuestion] = {}
        self._languages = ("kk", "ru")
        self._two_languages = False
        self._writable = False

    def get(self, item_id: int | None) -> OpenQuestion | None:
        """The question if it is open."""
        return self._open.get(item_id or 0)

    def open(self, item: ItemView) -> OpenQuestion:
        """The question, opened when it isn't yet."""
        known = self._open.get(item.item_id)
        if known is not None:
            return known
        made = OpenQuestion.of(self._desk, self._people, self._journal, item, self._sitting, self)
        made.saver.saved.connect(self.saved)
        made.saver.refused.connect(lambda conflict: self._refused(item.item_id, conflict))
        made.saver.failed.connect(self.failed)
        made.saver.stateChanged.connect(self.stateChanged)
        made.panel.set_languages(*self._languages, self._two_languages)
        self._open[item.item_id] = made
        self._apply(item)
        self.opened.emit(made.panel)
        return made

    def _refused(self, item_id: int, conflict: Conflict) -> None:
        self.refused.emit(item_id, conflict)

    @property
    def is_idle(self) -> bool:
        """Nothing is left to save."""
        return all(each.saver.is_idle for each in self._open.values())

    def save(self) -> None:
        """Save everything that was typed."""
        for each in self._open.values():
            each.saver.save()

    def follow(self, meeting: MeetingView) -> None:
        """Show what changed in the database, but for what is being typed."""
        for item in meeting.items:
            if item.item_id in self._open:
                self._open[item.item_id].follow(item)

    def moved(self, versions: dict[int, int]) -> None:
        """Questions changed their places: their versions moved with them."""
        for item_id, version in versions.items():
            if item_id in self._open and not self._open[item_id].saver.is_held:
                self._open[item_id].saver.version = version

    def set_languages(self, own: str, twin: str, two: bool) -> None:
        """The languages of the minutes, and whether the second one is asked for."""
        self._languages, self._two_languages = (own, twin), two
        for each in self._open.values():
            each.panel.set_languages(own, twin, two)

    def set_writable(self, writable: bool, meeting: MeetingView) -> None:
        """Let the questions be changed, or read only; one put off or taken off can only be read."""
        self._writable = writable
        for item in meeting.items:
            if item.item_id in self._open:
                self._apply(item)

    def _apply(self, item: ItemView) -> None:
        read_only = not self._writable or item.state is not ItemState.OPEN
        self._open[item.item_id].panel.set_read_only(read_only)
