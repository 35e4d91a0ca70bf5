"""What every page is: a title and its actions, a filter line, a table in the middle, the record beside it."""

from collections.abc import Callable
from typing import ClassVar

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QScrollArea, QSplitter, QStackedLayout, QVBoxLayout, QWidget

from db.errors import DomainError
from desktop.desk import Desk
from desktop.widgets.buttons import Button, IconButton
from desktop.widgets.filter_bar import FilterBar
from desktop.widgets.message_bar import MessageBar
from desktop.widgets.named import named
from desktop.widgets.plain import PlainLabel
from desktop.widgets.record_table import RecordTable
from desktop.widgets.retranslated import Retranslated, Words


class Page(Retranslated, QWidget):
    """Base of all pages. A page sets `chapters` and `kinds`, builds itself in `__init__`, and fills itself
    in `load`.

    `load` is called when the page is first shown, when one of its chapters changed (at once if it is in
    sight, else when it is shown again), on F5, and after the language changed. `open_record` leads to one
    record.
    """

    chapters: ClassVar[frozenset[str]] = frozenset()
    """The chapters whose changes make the page load again."""

    kinds: ClassVar[frozenset[str]] = frozenset()
    """The record kinds (db.models.base.RecordKind values) this page opens."""

    badgeChanged = Signal(int)
    """The count shown beside the page's name in the sidebar."""

    def __init__(self, desk: Desk, name: str) -> None:
        super().__init__()
        self.desk = desk
        self.setObjectName(name)
        self.stale = True
        self.filters: FilterBar | None = None
        self.table: RecordTable | None = None
        self._page_primary: Button | None = None
        self._page_detail: QWidget | None = None
        self._page_splitter: QSplitter | None = None
        self.message = MessageBar(f"{name}Message", self)
        self._page_title = PlainLabel(role="title", name=f"{name}Title")
        self._page_subtitle = PlainLabel(role="muted", name=f"{name}Subtitle")
        self._page_subtitle.hide()
        self._page_actions = QHBoxLayout()
        self._page_actions.setSpacing(8)
        self.body = QVBoxLayout()
        self.body.setSpacing(12)
        self._lay_out_page()
        desk.chaptersChanged.connect(self._page_chapters_changed)

    def _lay_out_page(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._page_title)
        words.addWidget(self._page_subtitle)
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addLayout(words, 1)
        head.addLayout(self._page_actions)
        sheet = QWidget(self)
        layout = QVBoxLayout(sheet)
        layout.setContentsMargins(24, 16, 24, 12)
        layout.setSpacing(12)
        layout.addLayout(head)
        layout.addWidget(self.message)
        layout.addLayout(self.body, 1)
        self._page_stack = QStackedLayout(self)
        self._page_stack.addWidget(sheet)

    # an editor over the page --------------------------------------------------------------------------------

    @property
    def editor(self) -> QWidget | None:
        """The editor that covers the page, or None."""
        return self._page_stack.widget(1) if self._page_stack.count() > 1 else None

    def open_editor(self, editor: QWidget) -> None:
        """Cover the page with an editor of one record; the one that was there goes."""
        self.close_editor()
        self._page_stack.addWidget(editor)
        self._page_stack.setCurrentWidget(editor)
        editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_editor(self) -> None:
        """Come back from the editor to the page."""
        editor = self.editor
        if editor is not None:
            self._page_stack.removeWidget(editor)
            editor.deleteLater()
            self._page_stack.setCurrentIndex(0)
            self.reload()

    # building -----------------------------------------------------------------------------------------------

    def set_title(self, words: Words) -> None:
        """The page's title."""
        self.worded(self._page_title.setText, words)
        self.worded(self.setAccessibleName, words)

    def set_subtitle(self, text: str) -> None:
        """A quiet line under the title; empty hides it."""
        self._page_subtitle.setText(text)
        self._page_subtitle.setVisible(bool(text))

    def add_action(
        self, name: str, words: Words, run: Callable[[], object], *, icon: str = "", primary: bool = False,
        tip: Words | None = None, writes: bool = False,
    ) -> Button:  # fmt: skip
        """A button in the page's head. The primary one answers Ctrl+N; `writes` disables it in a read-only
        college.
        """
        button = Button(name, words, icon=icon, kind="primary" if primary else "", tip=tip, parent=self)
        button.clicked.connect(lambda: run())
        self._page_actions.addWidget(button)
        if primary:
            self._page_primary = button
        if (primary or writes) and self.desk.is_read_only:
            button.setEnabled(False)
        return button

    def add_menu(self, name: str, words: Words, entries: Callable[[], list[QAction]]) -> IconButton:
        """A "more" button in the head; `entries` is asked when the menu opens."""
        button = IconButton(name, "ellipsis", words, parent=self)
        menu = QMenu(button)
        menu.setObjectName(f"{name}Menu")

        def fill() -> None:
            menu.clear()
            menu.addActions(entries())

        menu.aboutToShow.connect(fill)
        button.setMenu(menu)
        button.setPopupMode(IconButton.ToolButtonPopupMode.InstantPopup)
        self._page_actions.addWidget(button)
        return button

    def set_filters(self, filters: FilterBar) -> None:
        """The filter line; `load` is called when it changes, and Ctrl+F leads to it."""
        self.filters = filters
        self.body.addWidget(filters)
        filters.changed.connect(self.reload)
        filters.entered.connect(self._focus_page_table)

    def set_table(
        self, table: RecordTable, detail: QWidget | None = None, *, below: bool = False, share: int = 42
    ) -> None:
        """The table, and the record beside it (or `below` it), which Esc hides; `share` is the detail's part
        in %.
        """
        self.table = table
        table.setProperty("panel", "sheet")
        if detail is None:
            self.body.addWidget(table, 1)
            return
        splitter = QSplitter(Qt.Orientation.Vertical if below else Qt.Orientation.Horizontal, self)
        splitter.setObjectName(f"{self.objectName()}Splitter")
        splitter.setChildrenCollapsible(False)
        splitter.setHandleWidth(12)
        splitter.addWidget(table)
        area = _scrolled(detail, f"{self.objectName()}Detail")
        splitter.addWidget(area)
        splitter.setStretchFactor(0, 100 - share)
        splitter.setStretchFactor(1, share)
        splitter.setSizes([(100 - share) * 10, share * 10])
        self._page_splitter, self._page_detail = splitter, area
        area.hide()
        self.body.addWidget(splitter, 1)

    def show_detail(self, visible: bool = True) -> None:
        """Show or hide the record beside the table."""
        if self._page_detail is not None:
            self._page_detail.setVisible(visible)

    # life ---------------------------------------------------------------------------------------------------

    def load(self) -> None:
        """Read what is shown and show it. Called by the page's base, not by its user."""

    def reload(self) -> None:
        """Load now if the page is in sight, else when it is shown."""
        self.stale = True
        if self.isVisible():
            self._load_page()

    def shown(self) -> None:
        """The page comes into sight."""
        if self.stale:
            self._load_page()

    def _load_page(self) -> None:
        """A database that can't be read just now is told of, with a button that tries again."""
        try:
            self.stale = False
            self.load()
        except DomainError as error:
            self.stale = True
            words = self.desk.texts.error(error)
            again = QCoreApplication.translate("Page", "Try again")
            self.message.show_message(words, "warn", action=again, run=self.reload)

    def _page_chapters_changed(self, chapters: frozenset[str]) -> None:
        if chapters & self.chapters:
            self.stale = True
            if self.isVisible():
                QTimer.singleShot(0, self, self._reload_page_if_stale)

    def _reload_page_if_stale(self) -> None:
        if self.stale and self.isVisible():
            self.reload()

    def retranslate(self) -> None:
        """Words and dates in cells come from the rows: load again."""
        self.reload()

    # what the window asks -----------------------------------------------------------------------------------

    def open_record(self, kind: str, record_id: int) -> bool:
        """Lead to the record; False if the page can't. The table's row is chosen where it shows this kind."""
        if self.table is None:
            return False
        if self.table.select(record_id):
            return True
        if self.filters is not None and self.filters.is_narrowing():
            self.filters.reset()
            self.reload()
        return self.table.select(record_id)

    def new_record(self) -> None:
        """Ctrl+N: the primary action."""
        if self._page_primary is not None and self._page_primary.isEnabled():
            self._page_primary.click()

    def focus_filter(self) -> None:
        """Ctrl+F: the search line of the page."""
        if self.filters is not None:
            self.filters.focus_search()

    def print_current(self) -> bool:
        """Ctrl+P: print what is chosen; False where there is nothing to print."""
        return False

    def close_detail(self) -> bool:
        """Esc: close the record beside the table; False if none was open."""
        if self._page_detail is None or self._page_detail.isHidden():
            return False
        self._page_detail.hide()
        self._focus_page_table()
        return True

    def may_leave(self) -> bool:
        """Asked before the window closes or changes its database; False keeps it open (the page has asked
        why).
        """
        return True

    def _focus_page_table(self) -> None:
        if self.table is not None:
            self.table.view.setFocus(Qt.FocusReason.OtherFocusReason)
            if not self.table.view.currentIndex().isValid() and self.table.rows():
                self.table.view.selectRow(0)


def _scrolled(detail: QWidget, name: str) -> QWidget:
    if isinstance(detail, QScrollArea):
        return detail
    area = named(QScrollArea(), name)
    area.setWidgetResizable(True)
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    area.setProperty("panel", "card")
    area.setWidget(detail)
    return area
