"""The window: sidebar, head, page; shortcuts; painted before the college's database is opened."""

from __future__ import annotations

import importlib
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.kazakh_keys import KazakhKeys
from desktop.messages import Message
from desktop.pages import PAGES, PageSpec, page_of
from desktop.settings import Settings
from desktop.widgets.busy_strip import BusyStrip
from desktop.widgets.header import Header
from desktop.widgets.message_bar import MessageBar
from desktop.widgets.named import named
from desktop.widgets.retranslated import Retranslated
from desktop.widgets.search_box import Hit
from desktop.widgets.sidebar import Entry, Sidebar

if TYPE_CHECKING:
    from desktop.desk import Desk
    from desktop.widgets.page import Page

FOLD_BELOW = 1180
"""Logical pixels of the window's width under which the sidebar folds by itself."""


def page_title(spec: PageSpec) -> str:
    """A page's title in the language of the screen."""
    return QCoreApplication.translate("Pages", spec.title)


class Window(Retranslated, QWidget):
    """Shows pages of the desk it was given with `open_desk`, or any widget (the welcome) without one.

    It stands in the frame; its title is the frame's.
    """

    languageAsked = Signal(str)
    settingsAsked = Signal()
    aboutAsked = Signal()

    def __init__(self, settings: Settings, language: str) -> None:
        super().__init__()
        self.setObjectName("window")
        self.desk: Desk | None = None
        self.page_id = ""
        self.finder: Callable[[str], Sequence[Hit]] = lambda text: ()
        self._settings = settings
        self._pages: dict[str, Page] = {}
        self._folded_by_width = False
        self._college: Callable[[], str] = lambda: ""
        self.sidebar = Sidebar([_entry(spec) for spec in PAGES], self)
        self.header = Header(language, lambda text: self.finder(text), self)
        self.message = MessageBar("windowMessage", self)
        self.banner = MessageBar("windowBanner", self)
        self.strip = BusyStrip(self)
        self._stack = named(QStackedWidget(self), "pageStack")
        self._lay_out()
        self._connect()
        self._add_shortcuts()
        KazakhKeys(self)
        self.sidebar.fold(settings.flag("sidebar-folded"))
        self.retranslate()

    # building -----------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        notes = QVBoxLayout()
        notes.setContentsMargins(24, 8, 24, 0)
        notes.setSpacing(6)
        notes.addWidget(self.banner)
        notes.addWidget(self.message)
        main = QVBoxLayout()
        main.setSpacing(0)
        main.addWidget(self.header)
        main.addLayout(notes)
        main.addWidget(self._stack, 1)
        main.addWidget(self.strip)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.sidebar)
        layout.addLayout(main, 1)

    def _connect(self) -> None:
        self.sidebar.chosen.connect(self.show_page)
        self.sidebar.foldChanged.connect(lambda folded: self._settings.set("sidebar-folded", folded))
        self.header.languageAsked.connect(self.languageAsked)
        self.header.settingsAsked.connect(self.settingsAsked)
        self.header.helpAsked.connect(self.aboutAsked)

    def _add_shortcuts(self) -> None:
        table: list[tuple[str, Callable[[], object]]] = [
            ("Ctrl+N", lambda: self._on_page(lambda page: page.new_record())),
            ("Ctrl+F", lambda: self._on_page(lambda page: page.focus_filter())),
            ("Ctrl+P", self._print),
            ("Ctrl+K", self._focus_search),
            ("Ctrl+B", self._toggle_sidebar),
            ("F1", self.aboutAsked.emit),
            ("F5", self._refresh),
            ("Ctrl+,", self.settingsAsked.emit),
            ("Ctrl+L", lambda: self.languageAsked.emit("")),
            ("Ctrl+Q", lambda: self.window().close()),
            ("Esc", self._escape),
        ]
        table += [(f"Ctrl+{number}", self._opener(spec.id)) for number, spec in enumerate(PAGES[:9], start=1)]
        for keys, run in table:
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setObjectName(f"shortcut{keys}")
            shortcut.activated.connect(run)

    def _opener(self, page_id: str) -> Callable[[], object]:
        return lambda: self.show_page(page_id)

    # the desk -----------------------------------------------------------------------------------------------

    def open_desk(self, desk: Desk, college: Callable[[], str]) -> None:
        """Show the pages of a college; `college()` gives its short name in the language of the screen."""
        self.close_desk()
        self.desk = desk
        self._college = college
        desk.message.connect(self._tell)
        desk.jobStarted.connect(self.strip.show_job)
        desk.goAsked.connect(self.go)
        desk.pageAsked.connect(self.show_page)
        self.sidebar.show()
        self.header.search.setEnabled(True)
        self.retranslate()
        self.show_page("start")

    def close_desk(self) -> None:
        """Take the pages away; the desk itself is ended by whoever made it."""
        for page in self._pages.values():
            self._stack.removeWidget(page)
            page.deleteLater()
        self._pages.clear()
        self.desk = None
        self.page_id = ""
        self._college = lambda: ""
        self.banner.hide()

    def show_alone(self, widget: QWidget) -> None:
        """Show a widget without the sidebar: the welcome."""
        self.sidebar.hide()
        self.header.search.setEnabled(False)
        self._show_only(widget)
        self.retranslate()

    def _show_only(self, widget: QWidget) -> None:
        before = self._stack.currentWidget()
        self._stack.addWidget(widget)
        self._stack.setCurrentWidget(widget)
        if before is not None and before not in self._pages.values() and before is not widget:
            self._stack.removeWidget(before)
            before.deleteLater()

    # pages --------------------------------------------------------------------------------------------------

    def page(self, page_id: str) -> Page | None:
        """The page, made when first asked for; None while no college is open."""
        if self.desk is None:
            return None
        if page_id not in self._pages:
            spec = next(spec for spec in PAGES if spec.id == page_id)
            module, _, name = spec.loader.partition(":")
            page: Page = getattr(importlib.import_module(module), name)(self.desk)
            page.badgeChanged.connect(lambda count: self.sidebar.set_count(page_id, count))
            self._pages[page_id] = page
            self._stack.addWidget(page)
        return self._pages[page_id]

    def show_page(self, page_id: str) -> Page | None:
        """Bring a page into sight."""
        page = self.page(page_id)
        if page is None:
            return None
        self.page_id = page_id
        self.sidebar.mark(page_id)
        self._show_only(page)
        page.shown()
        self.retranslate()
        page.setFocus(Qt.FocusReason.OtherFocusReason)
        return page

    def go(self, kind: str, record_id: int) -> bool:
        """Lead to a record on the page of its kind."""
        spec = page_of(kind)
        page = self.show_page(spec.id) if spec is not None else None
        return page is not None and page.open_record(kind, record_id)

    def pages(self) -> list[Page]:
        """The pages made so far."""
        return list(self._pages.values())

    def _on_page(self, call: Callable[[Page], object]) -> object:
        page = self._pages.get(self.page_id)
        return call(page) if page is not None and page is self._stack.currentWidget() else None

    # keys ---------------------------------------------------------------------------------------------------

    def _print(self) -> None:
        if self._on_page(lambda page: page.print_current()) is False:
            self.message.show_message(self.tr("Choose what to print first"), "info")

    def _focus_search(self) -> None:
        self.header.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.header.search.selectAll()

    def _refresh(self) -> None:
        if self.desk is not None:
            self.desk.refresh()

    def _toggle_sidebar(self) -> None:
        self.sidebar.fold(not self.sidebar.is_folded())
        self.sidebar.foldChanged.emit(self.sidebar.is_folded())

    def _escape(self) -> None:
        if not self.message.isHidden():
            self.message.hide()
        else:
            self._on_page(lambda page: page.close_detail())

    # words --------------------------------------------------------------------------------------------------

    def _tell(self, message: Message) -> None:
        self.message.show_message(
            message.text,
            message.kind,
            action=message.action,
            run=message.run,
        )

    def retranslate(self) -> None:
        college = self._college()
        spec = next((spec for spec in PAGES if spec.id == self.page_id), None)
        parts = [page_title(spec) if spec else "", college, "Adisker"]
        self.setWindowTitle(" – ".join(part for part in parts if part))
        self.sidebar.set_college(college)

    # life ---------------------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrow window folds the sidebar, a wide one unfolds what it has folded."""
        super().resizeEvent(event)
        narrow = event.size().width() < FOLD_BELOW
        if narrow and not self._folded_by_width and not self.sidebar.is_folded():
            self._folded_by_width = True
            self.sidebar.fold(True)
        elif not narrow and self._folded_by_width:
            self._folded_by_width = False
            self.sidebar.fold(self._settings.flag("sidebar-folded"))

    def may_leave_pages(self) -> bool:
        """Whether every page agrees to being closed; one that doesn't has asked why."""
        return all(page.may_leave() for page in self.pages())


def _entry(spec: PageSpec) -> Entry:
    return Entry(spec.id, lambda: page_title(spec), spec.icon, spec.group)
