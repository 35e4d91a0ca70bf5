"""Files of every released schema: each must come to the current schema, and models don't change without a revision.

Before the first release `python -m tests.db.storage.test_released_schemas` stores the current schema anew; a released
file is never replaced: a change of the models then needs a revision in `db/storage/migrations/versions`.
"""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import text

from db.storage import Store, create_store, migrate, open_store
from db.storage.copies import copy_pages
from db.storage.schema import CURRENT
from db.storage.verify import health
from tests.db.storage.college import fill

SCHEMAS = Path(__file__).with_name("schemas")
RELEASED = sorted(SCHEMAS.glob("*.sqlite"))


def objects(store: Store) -> dict[str, str]:
    """The statement of every table, index and trigger."""
    with store.read() as session:
        rows = session.execute(text("SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL"))
        return {name: " ".join(statement.split()) for name, statement in rows}


def test_the_current_schema_is_stored() -> None:
    assert [path.stem for path in RELEASED] == [f"{number:04}" for number in range(1, CURRENT.number + 1)]


@pytest.mark.parametrize("released", RELEASED, ids=lambda path: path.stem)
def test_a_released_database_comes_to_the_current_schema(released: Path, tmp_path: Path) -> None:
    path = tmp_path / "college.adisker"
    shutil.copyfile(released, path)
    path.chmod(0o600)
    migrate(path)
    store, new = open_store(path), create_store(tmp_path / "new.adisker")
    assert health(store) == []
    assert objects(store) == objects(new), "the models have changed: add a revision (see this module's first lines)"
    with store.read() as session:
        assert session.execute(text("SELECT count(*) FROM protocol_issue")).scalar_one() == 2
    store.close()
    new.close()


def _store_schema() -> None:
    made = SCHEMAS / "made.adisker"
    store = create_store(made)
    fill(store, protocols=2)
    store.close()
    small = SCHEMAS / f"{CURRENT.revision}.sqlite"
    small.write_bytes(b"")
    copy_pages(made, small)
    made.unlink()
    with closing(sqlite3.connect(small)) as connection:
        connection.execute("PRAGMA page_size=512")
        connection.execute("VACUUM")


if __name__ == "__main__":
    SCHEMAS.mkdir(exist_ok=True)
    _store_schema()
