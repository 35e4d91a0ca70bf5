"""Plain SQL behind the program's back, with the protecting triggers taken away first."""

from collections.abc import Callable

from sqlalchemy import Connection, create_engine, text

from db.storage import Store


def tampered(store: Store, change: Callable[[Connection], object]) -> None:
    """Run the change on the database without its triggers."""
    url = f"sqlite:///{store.path}" if store.path else store.url
    engine = create_engine(url)
    try:
        with engine.begin() as connection:
            _drop_triggers(connection)
            change(connection)
    finally:
        engine.dispose()


def _drop_triggers(connection: Connection) -> None:
    if connection.dialect.name == "sqlite":
        names = connection.execute(text("SELECT name FROM sqlite_master WHERE type = 'trigger'")).scalars().all()
        for name in names:
            connection.exec_driver_sql(f'DROP TRIGGER "{name}"')
        return
    for table in ("protocol_issue", "protocol_unlock", "meeting"):
        connection.exec_driver_sql(f"ALTER TABLE {table} DISABLE TRIGGER USER")
