"""What keeps a college safe, as entries of a menu: backup, restoring, the check of the database, the check of a paper.
"""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from desktop.desk import Desk
from desktop.widgets.named import named


@dataclass(frozen=True)
class Tool:
    """One of them: its id, its words in the language of the screen, its icon, and what it opens."""

    id: str
    words: Callable[[], str]
    icon: str
    run: Callable[[Desk, QWidget], object]


class KeepingTools(QObject):
    """The table of them."""

    def table(self) -> tuple[Tool, ...]:
        """In the order of the menu."""
        return (
            Tool("verify", lambda: self.tr("Check a paper by its code…"), "shield-check", verify_paper),
            Tool("backup", lambda: self.tr("Make a backup…"), "save", make_backup),
            Tool("restore", lambda: self.tr("Restore a backup…"), "history", restore_backup),
            Tool("health", lambda: self.tr("Check the database…"), "database", check_database),
        )


def keeping_actions(desk: Desk, page: QWidget, *ids: str) -> list[QAction]:
    """Entries for a page's menu: those with these ids, or all."""
    actions = []
    for tool in KeepingTools(page).table():
        if ids and tool.id not in ids:
            continue
        action = named(QAction(tool.words(), page), f"{page.objectName()}-{tool.id}")
        action.triggered.connect(lambda _=False, tool=tool: tool.run(desk, page.window()))
        action.setEnabled(tool.id != "restore" or not desk.is_read_only)
        actions.append(action)
    return actions


def verify_paper(desk: Desk, parent: QWidget) -> None:
    """The dialog that takes a code."""
    from desktop.editors.keeping.verify_paper import VerifyPaperDialog

    _show(VerifyPaperDialog(desk, parent))


def make_backup(desk: Desk, parent: QWidget) -> None:
    """Ask where to, then make a backup."""
    from desktop.editors.keeping.backups import Backups

    Backups(desk).ask(parent)


def restore_backup(desk: Desk, parent: QWidget) -> None:
    """The dialog that puts a backup back."""
    from desktop.editors.keeping.restore_dialog import RestoreDialog

    _show(RestoreDialog(desk, parent))


def check_database(desk: Desk, parent: QWidget) -> None:
    """The dialog that checks the database."""
    from desktop.editors.keeping.health_dialog import HealthDialog

    _show(HealthDialog(desk, parent))


def _show(dialog: QWidget) -> None:
    from PySide6.QtWidgets import QDialog

    assert isinstance(dialog, QDialog)
    dialog.setModal(True)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
