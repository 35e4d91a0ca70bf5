"""What Ctrl+K finds: pages and commands by their words, records through the search index."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject

from db.text import fold
from desktop.desk import Desk
from desktop.pages import PAGES, page_of
from desktop.widgets.search_box import Hit

RECORDS = 12
COMMANDS = 4


@dataclass(frozen=True)
class Command:
    """Something the window does, found by its words."""

    words: Callable[[], str]
    icon: str
    run: Callable[[], object]


class Finder(QObject):
    """Finds in the college of the desk; called with what was typed."""

    def __init__(
        self,
        desk: Desk,
        open_page: Callable[[str], object],
        commands: Sequence[Command],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._open_page = open_page
        self._commands = tuple(commands)

    def __call__(self, text: str) -> list[Hit]:
        """Commands that begin with what was typed first, then records."""
        return [*self._found_commands(text), *self._found_records(text)]

    def _found_commands(self, text: str) -> list[Hit]:
        asked = fold(text)
        if not asked:
            return []
        places = [
            Hit(
                QCoreApplication.translate("Pages", spec.title),
                self.tr("page"),
                spec.icon,
                self._opener(spec.id),
            )
            for spec in PAGES
        ]
        does = [Hit(command.words(), self.tr("command"), command.icon, command.run) for command in self._commands]
        hits = [hit for hit in (*places, *does) if any(part.startswith(asked) for part in _tails(fold(hit.title)))]
        return hits[:COMMANDS]

    def _found_records(self, text: str) -> list[Hit]:
        from db.queries.search import search

        texts = self._desk.texts
        hits = []
        for row in self._desk.read(search, text, limit=RECORDS):
            spec = page_of(row.kind)
            if spec is not None:
                title = row.title_ru if texts.language == "ru" else row.title_kk
                kind = texts.label("record-kind", row.kind)
                go = self._goer(row.kind, row.record_id)
                hits.append(Hit(title or row.title_kk, kind, spec.icon, go, " ".join(row.snippet.split())))
        return hits

    def _opener(self, page_id: str) -> Callable[[], object]:
        return lambda: self._open_page(page_id)

    def _goer(self, kind: str, record_id: int) -> Callable[[], object]:
        return lambda: self._desk.go(kind, record_id)


def _tails(words: str) -> list[str]:
    """The words from each of them on, so that any word may be typed."""
    parts = words.split()
    return [" ".join(parts[number:]) for number in range(len(parts))]
