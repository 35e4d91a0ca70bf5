"""Commands on the college that is open: found with Ctrl+K, one of them with keys of its own."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence, QShortcut

from desktop.colleges import Colleges
from desktop.editors.keeping.actions import KeepingTools, Tool
from desktop.finder import Command
from desktop.widgets.named import named
from desktop.window import Window

KEYS = {"verify": "Ctrl+Shift+V"}


class Tools(QObject):
    """Runs the tools on the desk that is open at that moment; without one they do nothing."""

    def __init__(self, window: Window, colleges: Colleges) -> None:
        super().__init__(window)
        self._window = window
        self._colleges = colleges
        self._tools = KeepingTools(self).table()
        for tool in self._tools:
            if tool.id in KEYS:
                shortcut = named(QShortcut(QKeySequence(KEYS[tool.id]), window), f"shortcut{KEYS[tool.id]}")
                shortcut.activated.connect(self._runner(tool))

    def commands(self) -> list[Command]:
        """For the box of Ctrl+K."""
        return [Command(tool.words, tool.icon, self._runner(tool)) for tool in self._tools]

    def _runner(self, tool: Tool) -> Callable[[], None]:
        return lambda: self.run(tool)

    def run(self, tool: Tool) -> None:
        """Open the tool."""
        desk = self._colleges.desk
        if desk is not None:
            tool.run(desk, self._window)
