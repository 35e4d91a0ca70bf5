"""Databases for tests, on both engines: `database` is where a new one may be made, `store` an open, empty one.

A test that asks for either runs twice, on SQLite and on PostgreSQL; `server_url` is for PostgreSQL alone.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest

from db.storage import Store, create_store, open_store
from tests.postgres import Server

ENGINES = ("sqlite", "postgresql")


@pytest.fixture
def server_url(postgres_server: Server) -> Iterator[str]:
    """The URL of a PostgreSQL database with nothing in it."""
    name = postgres_server.create()
    yield postgres_server.url(name)
    postgres_server.drop(name)


@pytest.fixture(params=ENGINES)
def database(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """Where a college's database can be made: nothing is there yet."""
    if request.param == "sqlite":
        return str(tmp_path / "college.adisker")
    url: str = request.getfixturevalue("server_url")
    return url


@pytest.fixture(params=ENGINES)
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Store]:
    """An open database with the schema and nothing entered."""
    if request.param == "sqlite":
        made = create_store(tmp_path / "college.adisker")
    else:
        made = open_store(request.getfixturevalue("server_copy"))
    yield made
    made.close()


@pytest.fixture(scope="session")
def server_template(postgres_server: Server) -> str:
    """The name of a PostgreSQL database that holds the schema: copying it is faster than making it."""
    name = postgres_server.create()
    create_store(postgres_server.url(name)).close()
    return name


@pytest.fixture
def server_copy(postgres_server: Server, server_template: str) -> Iterator[str]:
    """The URL of a PostgreSQL database that holds the schema."""
    name = postgres_server.create(server_template)
    yield postgres_server.url(name)
    postgres_server.drop(name)
