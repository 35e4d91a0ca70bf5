"""Creating a college's database: a file appears under its name only when it is whole."""

import os
from pathlib import Path

from db.errors import StorageProblem
from db.storage.engines import building_engine
from db.storage.failures import told_in_domain_terms
from db.storage.files import part_of, put_in_place
from db.storage.opening import open_store, schema_number
from db.storage.place import Place, place_of
from db.storage.schema import CURRENT, build_schema, stamp
from db.storage.store import Store


def create_store(where: str | Path) -> Store:
    """Create a database and open it. Raises StorageProblem('database-exists') rather than touch one that is there.

    A PostgreSQL database must exist and be empty; its tables are made in one transaction.
    """
    place = place_of(where)
    if place.is_server:
        _create_on_server(place)
    else:
        _create_file(place.file)
    return open_store(where)


def _create_file(path: Path) -> None:
    if path.exists():
        raise StorageProblem("database-exists", path=str(path))
    if not path.parent.is_dir():
        raise StorageProblem("folder-missing", path=str(path.parent))
    if not os.access(path.parent, os.W_OK):
        raise StorageProblem("folder-read-only", path=str(path))
    with part_of(path) as part:
        build(Place(path=part))
        put_in_place(part, path)


def _create_on_server(place: Place) -> None:
    try:
        schema_number(place)
    except StorageProblem as problem:
        if problem.code != "database-empty":
            raise
        build(place)
    else:
        raise StorageProblem("database-exists", path=place.shown)


def build(place: Place) -> None:
    """Make the current schema in an empty file or database, in one transaction."""
    engine = building_engine(place)
    try:
        with told_in_domain_terms(), engine.begin() as connection:
            build_schema(connection)
            stamp(connection, CURRENT)
    finally:
        engine.dispose()
