"""What the window's tests share: settings of their own, a desk over a store that only pretends."""

import gc
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtWidgets import QApplication

from db.actor import LOCAL_METHODIST
from desktop.desk import Desk
from desktop.settings import Settings


class PretendStore:
    """Behaves as a store does towards the desk, and keeps nothing."""

    is_read_only = False
    warnings: tuple[str, ...] = ()

    def __init__(self) -> None:
        self.listeners: list[Any] = []
        self.is_closed = False
        self.changed = False

    @contextmanager
    def read(self) -> Iterator[str]:
        yield "session"

    def on_change(self, callback: Any) -> Any:
        self.listeners.append(callback)
        return lambda: self.listeners.remove(callback)

    def changed_elsewhere(self) -> bool:
        changed, self.changed = self.changed, False
        return changed

    def commit(self, *chapters: str) -> None:
        for listener in self.listeners:
            listener(frozenset(chapters))

    def close(self) -> None:
        self.is_closed = True


class PretendTexts:
    """Words of no language: codes as they are."""

    def __init__(self, language: str = "kk") -> None:
        self.language = language

    def error(self, error: Any) -> str:
        return f"error {error.code}"

    def finding(self, finding: Any) -> str:
        return str(finding)

    def label(self, kind: str, code: str) -> str:
        return f"{kind} {code}"


@pytest.fixture(autouse=True)
def own_places(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Settings, logs and locks of each test in a folder of its own."""
    monkeypatch.setenv("ADISKER_HOME", str(tmp_path / "home"))
    return tmp_path / "home"


@pytest.fixture(autouse=True)
def collected_here() -> Iterator[None]:
    """Garbage is collected in the window's thread only, as in the program (desktop.collecting)."""
    gc.disable()
    yield
    gc.collect()


@pytest.fixture
def settings(qapp: QApplication, tmp_path: Path) -> Settings:
    return Settings(tmp_path / "settings.json")


@pytest.fixture
def store() -> PretendStore:
    return PretendStore()


@pytest.fixture
def desk(qapp: QApplication, settings: Settings, store: PretendStore) -> Iterator[Desk]:
    made = Desk(store, LOCAL_METHODIST, settings, PretendTexts())  # type: ignore[arg-type]  # pretend store, texts
    yield made
    if not store.is_closed:
        made.leave()
