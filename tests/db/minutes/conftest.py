"""What tests of meetings share."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from circle import Circle, circle_on

from db.storage import Store, create_store, open_store

BOTH_ENGINES = {
    "test_decisions", "test_entering", "test_leases", "test_lists", "test_signing", "test_simultaneous_signing",
}
"""Modules whose statements, locks or times could differ between the engines; the others try SQLite alone."""


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Give each test the engines it is tried on."""
    if "store" in metafunc.fixturenames:
        name = metafunc.module.__name__.rpartition(".")[2]
        engines = ["sqlite", "postgresql"] if name in BOTH_ENGINES else ["sqlite"]
        metafunc.parametrize("store", engines, indirect=True)


@pytest.fixture
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Store]:
    """An open database with the schema and nothing entered."""
    if request.param == "sqlite":
        made = create_store(tmp_path / "college.adisker")
    else:
        made = open_store(request.getfixturevalue("server_copy"))
    yield made
    made.close()


@pytest.fixture
def circle(store: Store) -> Circle:
    """A college with one commission of five."""
    return circle_on(store)
