"""A college for tests of people, commissions and checks: a copy of one file, or on either engine."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from db.storage import Store, create_store, open_store
from tests.db.people.campus import Campus, campus_of, campus_on


@pytest.fixture(scope="session")
def founded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The file of a college with a head and a deputy, made once."""
    where = tmp_path_factory.mktemp("founded") / "college.adisker"
    store = create_store(where)
    campus_on(store)
    store.close()
    return where


@pytest.fixture
def campus(founded: Path, tmp_path: Path) -> Iterator[Campus]:
    """A copy of that college."""
    where = tmp_path / "college.adisker"
    shutil.copy(founded, where)
    store = open_store(where)
    yield campus_of(store)
    store.close()


@pytest.fixture
def either(store: Store) -> Campus:
    """Such a college on SQLite and on PostgreSQL: for what the engines do themselves."""
    return campus_on(store)
