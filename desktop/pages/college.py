"""The college: itself, its norms and checks, what it teaches, its phrases and agendas, in tabs."""

from collections.abc import Callable
from typing import ClassVar, Protocol, cast

from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from desktop.desk import Desk
from desktop.editors.college.about_tab import AboutTab
from desktop.editors.college.library_tabs import PhrasesTab, TemplatesTab
from desktop.editors.college.list_tab import ListTab
from desktop.editors.college.norms_tab import NormsTab
from desktop.editors.college.positions_tab import PositionsTab
from desktop.editors.college.study_tabs import GroupsTab, SpecialitiesTab, SubjectsTab, TeachingTab
from desktop.editors.keeping.actions import keeping_actions
from desktop.widgets.page import Page
from desktop.widgets.retranslated import Words


class Tab(Protocol):
    """What every tab can do."""

    def load(self) -> None:
        """Read what it shows."""


class CollegePage(Page):
    """A tab is built when it is first shown, so that the page opens at once."""

    chapters: ClassVar[frozenset[str]] = frozenset({"college", "staff", "commissions", "meetings"})
    kinds: ClassVar[frozenset[str]] = frozenset(
        {"college", "subject", "speciality", "group", "phrase", "agenda-template"}
    )

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "collegePage")
        self.set_title(lambda: self.tr("College"))
        self.add_menu("collegeMore", lambda: self.tr("More"), lambda: keeping_actions(desk, self))
        self.tabs = QTabWidget(self)
        self.tabs.setObjectName("collegeTabs")
        self.tabs.setDocumentMode(True)
        self._makers: list[tuple[str, Callable[[Desk], QWidget]]] = []
        self._places: list[QVBoxLayout] = []
        self._add("college", lambda: self.tr("&College"), AboutTab)
        self._add("norms", lambda: self.tr("&Norms and checks"), NormsTab)
        self._add("subject", lambda: self.tr("&Subjects"), SubjectsTab)
        self._add("speciality", lambda: self.tr("S&pecialities"), SpecialitiesTab)
        self._add("group", lambda: self.tr("&Groups"), GroupsTab)
        self._add("teaching", lambda: self.tr("&Teaching"), TeachingTab)
        self._add("phrase", lambda: self.tr("P&hrases"), PhrasesTab)
        self._add("agenda-template", lambda: self.tr("&Agendas"), TemplatesTab)
        self._add("positions", lambda: self.tr("P&ositions"), PositionsTab)
        self.tabs.currentChanged.connect(lambda _: self.load())
        self.body.addWidget(self.tabs, 1)

    def _add(self, kind: str, words: Words, maker: Callable[[Desk], QWidget]) -> None:
        place = QWidget()
        place.setObjectName(f"college-{kind}")
        layout = QVBoxLayout(place)
        layout.setContentsMargins(0, 0, 0, 0)
        self._places.append(layout)
        number = self.tabs.addTab(place, "")
        self.worded(lambda text: self.tabs.setTabText(number, text), words)
        self._makers.append((kind, maker))

    def load(self) -> None:
        """Read what the tab in sight shows."""
        cast(Tab, self.current()).load()

    def current(self) -> QWidget:
        """The tab in sight, built if need be."""
        return self._tab(self.tabs.currentIndex())

    def _tab(self, number: int) -> QWidget:
        layout = self._places[number]
        entry = layout.itemAt(0)
        made = entry.widget() if entry is not None else None
        if made is None:
            made = self._makers[number][1](self.desk)
            layout.addWidget(made)
        return made

    def open_record(self, kind: str, record_id: int) -> bool:
        """Lead to a subject, speciality or group in its tab."""
        number = next((place for place, (each, _) in enumerate(self._makers) if each == kind), None)
        if number is None:
            return False
        self.tabs.setCurrentIndex(number)
        tab = self._tab(number)
        return tab.select(record_id) if isinstance(tab, ListTab) else True

    def new_record(self) -> None:
        """Ctrl+N adds to the list in sight."""
        tab = self.current()
        if isinstance(tab, ListTab) and not self.desk.is_read_only:
            tab.add()

    def focus_filter(self) -> None:
        """Ctrl+F leads to the line of the list in sight."""
        tab = self.current()
        if isinstance(tab, ListTab):
            tab.search.setFocus()
