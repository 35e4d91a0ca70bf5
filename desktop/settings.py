"""What the program remembers for the user: language, theme, text size, column widths, filters, recent
databases.

One JSON file, written whole beside the old one and then put in its place; a damaged file is kept aside and
the program starts with the defaults.
"""

import contextlib
import json
import os
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.places import owner_only

DEFAULTS: dict[str, Any] = {
    "language": "kk",
    "theme": "system",
    "text-size": 0,
    "open-last": True,
    "recent": [],
    "sidebar-folded": False,
    "backup-days": 14,
    "backups": {},
}
RECENT_LIMIT = 8


class Settings(QObject):
    """A flat table of names and JSON values; `changed(name)` tells what was set."""

    changed = Signal(str)

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = path
        self._values = _load(path)
        self._timer = QTimer(self, singleShot=True, interval=400)
        self._timer.timeout.connect(self.save)

    def value(self, name: str, default: Any = None) -> Any:
        """The value kept under the name, else the default given, else the program's own default."""
        if name in self._values:
            return self._values[name]
        return DEFAULTS.get(name) if default is None else default

    def text(self, name: str) -> str:
        """The value as text, the program's default where it is missing or of another kind."""
        value = self.value(name)
        return value if isinstance(value, str) else str(DEFAULTS.get(name) or "")

    def flag(self, name: str) -> bool:
        """The value as yes or no."""
        return bool(self.value(name))

    def number(self, name: str, default: int = 0) -> int:
        """The value as a whole number."""
        value = self.value(name)
        return value if isinstance(value, int) else default

    def set(self, name: str, value: Any) -> None:
        """Keep the value; it is written within half a second."""
        if name in self._values and self._values[name] == value:
            return
        self._values[name] = value
        self._timer.start()
        self.changed.emit(name)

    def recent(self) -> list[str]:
        """The databases opened last, the newest first."""
        value = self.value("recent")
        return [item for item in value if isinstance(item, str)] if isinstance(value, list) else []

    def remember_database(self, where: str) -> None:
        """Put the database first among the recent ones; an address with a password in it isn't written
        down.
        """
        address, at, _ = where.rpartition("@")
        if at and "://" in address and ":" in address.split("://", 1)[1]:
            return
        self.set("recent", [where, *(item for item in self.recent() if item != where)][:RECENT_LIMIT])

    def forget_database(self, where: str) -> None:
        """Take the database out of the recent ones."""
        self.set("recent", [item for item in self.recent() if item != where])

    def save(self) -> None:
        """Write the file now; a disk that refuses costs the settings only, never the work."""
        self._timer.stop()
        with contextlib.suppress(OSError):
            owner_only(self._path.parent)
            part = self._path.with_suffix(".part")
            handle = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
            with os.fdopen(handle, "w", encoding="utf-8") as file:
                json.dump(self._values, file, ensure_ascii=False, indent=1)
                file.flush()
                os.fsync(file.fileno())
            os.replace(part, self._path)


def _load(path: Path) -> dict[str, Any]:
    try:
        values = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}
    except (OSError, ValueError):
        with contextlib.suppress(OSError):
            os.replace(path, path.with_suffix(".damaged"))
        return {}
    return values if isinstance(values, dict) else {}
