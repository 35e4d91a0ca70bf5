"""A PostgreSQL server that goes away: idle, the next click works; in the middle, nothing is stored."""

from collections.abc import Iterator

import pytest
from sqlalchemy import create_engine, select, text

from db.actor import LOCAL_METHODIST
from db.errors import StorageProblem
from db.models.staff import Person, PersonName
from db.storage import Store, create_store


@pytest.fixture
def server_store(server_url: str) -> Iterator[Store]:
    """A college on PostgreSQL with one person."""
    store = create_store(server_url)
    _add(store)
    yield store
    store.close()


def cut(store: Store) -> None:
    """End every connection to the database, as a restart of the server does."""
    engine = create_engine(store.url.replace("postgresql://", "postgresql+psycopg://"))
    others = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database()"
    with engine.connect() as connection:
        connection.execute(text(f"{others} AND pid <> pg_backend_pid()"))
    engine.dispose()


def _add(store: Store) -> None:
    with store.write(LOCAL_METHODIST) as session:
        session.add(Person(names=[PersonName(surname="Сұлтанов")]))


def _count(store: Store) -> int:
    with store.read() as session:
        return len(session.scalars(select(Person.id)).all())


def test_a_restart_while_idle_is_not_noticed(server_store: Store) -> None:
    cut(server_store)
    assert _count(server_store) == 1
    cut(server_store)
    _add(server_store)
    assert server_store.changed_elsewhere()
    assert not server_store.changed_elsewhere()
    assert _count(server_store) == 2


def test_a_connection_lost_in_the_middle_stores_nothing(server_store: Store) -> None:
    with (
        pytest.raises(StorageProblem, match="server-unreachable"),
        server_store.write(LOCAL_METHODIST) as session,
    ):
        session.add(Person(names=[PersonName(surname="Омарова")]))
        session.flush()
        cut(server_store)
    assert _count(server_store) == 1
    _add(server_store)
    assert _count(server_store) == 2


def test_a_connection_lost_while_reading_is_said(server_store: Store) -> None:
    with pytest.raises(StorageProblem, match="server-unreachable"), server_store.read() as session:
        session.scalars(select(Person.id)).all()
        cut(server_store)
        session.scalars(select(Person.id)).all()
    assert _count(server_store) == 1
