"""The line on the start page that reminds of a backup, and makes one with one click."""

import datetime as dt

from PySide6.QtWidgets import QWidget

from desktop.desk import Desk
from desktop.editors.keeping.backups import DAYS, Backups
from desktop.widgets.message_bar import MessageBar

PUT_OFF = "backup-reminded"
"""The setting that holds the day on which the reminder was closed: it comes again the next day."""


class BackupReminder(MessageBar):
    """Hidden while the newest backup is young enough; closed, it comes again tomorrow."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("backupReminder", parent)
        self._desk = desk
        self._backups = Backups(desk)
        self._close.clicked.connect(self._put_off)
        desk.settings.changed.connect(self._setting_changed)

    def look(self) -> None:
        """Show the line if a backup is due."""
        today = dt.date.today()
        if self._desk.settings.text(PUT_OFF) == today.isoformat() or not self._backups.is_due(today):
            self.hide()
            return
        last = self._backups.last()
        if last is None:
            words = self.tr("This college has no backup yet. A broken disk would take everything with it.")
        else:
            days = (today - last).days
            words = self.tr(
                "The newest backup is %n day(s) old. A broken disk would take what came after it.", "", days
            )
        self.show_message(words, "warn", action=self.tr("Make a backup now"), run=self._backups.make)

    def retranslate(self) -> None:
        if not self.isHidden():
            self.look()

    def _setting_changed(self, name: str) -> None:
        if name in (DAYS, "backups"):
            self.look()

    def _put_off(self) -> None:
        self._desk.settings.set(PUT_OFF, dt.date.today().isoformat())
