"""What all tests share: places of their own for each test, no screen needed, a college on either engine."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.colleges import database, server_copy, server_template, server_url, store
from tests.postgres import postgres_server

__all__ = ["database", "postgres_server", "server_copy", "server_template", "server_url", "store"]

PLACES = {"XDG_CONFIG_HOME": "config", "XDG_DATA_HOME": "data", "XDG_STATE_HOME": "state", "XDG_CACHE_HOME": "cache"}


@pytest.fixture(autouse=True)
def own_places(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The user's folders of this test alone: no test touches those of the person who runs it."""
    home = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("ADISKER_HOME", str(home / "adisker"))
    for variable, folder in PLACES.items():
        monkeypatch.setenv(variable, str(home / folder))
    yield home
