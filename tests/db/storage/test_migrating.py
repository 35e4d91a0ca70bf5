"""Migrations: a verified backup first, then all or nothing; the built schema is the migrated one."""

import subprocess
import sys
from pathlib import Path

import pytest
from sqlalchemy import create_engine, inspect, text

from db.errors import StorageProblem
from db.models.base import Base
from db.storage import create_store, migrate, open_store
from db.storage.backup import BACKUP_SUFFIX
from db.storage.engines import building_engine
from db.storage.migrating import run_revisions
from db.storage.place import place_of
from db.storage.schema import CURRENT, MIGRATIONS, Schema
from db.storage.triggers import triggers_for
from db.storage.verify import health
from tests.db.storage.college import fill

GOOD = """
def upgrade():
    op.add_column("commission", sa.Column("motto", sa.String(), server_default="", nullable=False))
    with op.batch_alter_table("person") as batch:
        batch.alter_column("note", new_column_name="remark")
"""
BAD = """
def upgrade():
    op.add_column("commission", sa.Column("motto", sa.String(), server_default="", nullable=False))
    op.execute("DELETE FROM number_counter")
    {last}
"""
FAILURES = {
    "an error": "op.execute('SELECT nonsense')",
    "rows lost": "",
    "a bug": "raise ZeroDivisionError",
}


@pytest.fixture
def scripts(tmp_path: Path) -> Path:
    """The program's revisions, to which a test adds the next."""
    folder = tmp_path / "scripts"
    (folder / "versions").mkdir(parents=True)
    for name in ("env.py", "script.py.mako", "versions/0001.py"):
        (folder / name).write_bytes((MIGRATIONS / name).read_bytes())
    return folder


def next_schema(scripts: Path, upgrade: str) -> Schema:
    """The schema after the next revision."""
    number = CURRENT.number + 1
    head = f'revision = "{number:04}"\ndown_revision = "{CURRENT.revision}"\n'
    imports = '"""Next."""\nimport sqlalchemy as sa\nfrom alembic import op\n'
    (scripts / "versions" / f"{number:04}.py").write_text(imports + head + upgrade, encoding="utf-8")
    return Schema(number, scripts)


@pytest.fixture(params=["sqlite", "postgresql"])
def where(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """A college of the released schema."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    place = str(tmp_path / "college.adisker") if request.param == "sqlite" else request.getfixturevalue("server_url")
    store = create_store(place)
    fill(store)
    store.close()
    return place


def columns(where: str, table: str) -> set[str]:
    """The columns of a table as they are in the database."""
    place = place_of(where)
    engine = create_engine(place.server) if place.server else create_engine(f"sqlite:///{place.path}")
    names = {column["name"] for column in inspect(engine).get_columns(table)}
    engine.dispose()
    return names


def test_nothing_is_done_to_a_current_database(where: str) -> None:
    assert migrate(where) is None


def test_a_migration_keeps_every_row_and_a_backup(where: str, scripts: Path) -> None:
    saved = migrate(where, schema=next_schema(scripts, GOOD))
    assert saved is not None
    assert saved.name.endswith(BACKUP_SUFFIX)
    assert "motto" in columns(where, "commission")
    assert "remark" in columns(where, "person")
    with pytest.raises(StorageProblem, match="database-newer"):
        open_store(where)
    before = open_store(saved)
    assert health(before) == []
    before.close()


@pytest.mark.parametrize("failure", FAILURES)
def test_a_failed_migration_leaves_the_old_schema_and_can_be_run_again(where: str, scripts: Path, failure: str) -> None:
    with pytest.raises(StorageProblem, match="migration-failed"):
        migrate(where, schema=next_schema(scripts, BAD.format(last=FAILURES[failure])))
    store = open_store(where)
    assert health(store) == []
    store.close()
    assert "motto" not in columns(where, "commission")
    assert migrate(where, schema=next_schema(scripts, GOOD)) is not None


def test_rebuilding_a_parent_table_keeps_its_children(tmp_path: Path, scripts: Path) -> None:
    """Alembic's defaults delete every child row and report success."""
    path = tmp_path / "college.adisker"
    store = create_store(path)
    fill(store)
    store.close()
    rebuild = "\ndef upgrade():\n    with op.batch_alter_table('person', recreate='always') as batch:\n        pass\n"
    migrate(path, schema=next_schema(scripts, rebuild))
    engine = create_engine(f"sqlite:///{path}")
    with engine.connect() as connection:
        assert connection.execute(text("SELECT count(*) FROM person_name")).scalar_one() == 1
        assert connection.execute(text("PRAGMA user_version")).scalar_one() == CURRENT.number + 1
    engine.dispose()


def test_a_newer_database_is_not_migrated_back(where: str, scripts: Path) -> None:
    migrate(where, schema=next_schema(scripts, GOOD))
    with pytest.raises(StorageProblem, match="database-newer"):
        migrate(where)


@pytest.mark.filterwarnings("ignore:Skipped unsupported reflection of expression-based index")
@pytest.mark.parametrize("engine_name", ["sqlite", "postgresql"])
def test_the_revisions_make_what_the_models_say(
    engine_name: str, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    from alembic.autogenerate import compare_metadata
    from alembic.migration import MigrationContext

    path = tmp_path / "migrated.adisker"
    if engine_name == "sqlite":
        path.touch()
    place = place_of(str(path) if engine_name == "sqlite" else request.getfixturevalue("server_url"))
    engine = building_engine(place)
    with engine.begin() as connection:
        run_revisions(connection, CURRENT)
    with engine.connect() as connection:
        options = {"compare_type": True, "compare_server_default": True, "include_name": _is_ours}
        context = MigrationContext.configure(connection, opts=options)
        assert compare_metadata(context, Base.metadata) == []
        if engine_name == "sqlite":
            made = connection.execute(text("SELECT name FROM sqlite_schema WHERE type = 'trigger'")).scalars()
        else:
            made = connection.execute(text("SELECT tgname FROM pg_trigger WHERE NOT tgisinternal")).scalars()
        assert set(made) == {trigger.name for trigger in triggers_for(engine_name)}
    engine.dispose()


def test_alembic_is_not_loaded_to_open_a_current_database(tmp_path: Path) -> None:
    create_store(tmp_path / "college.adisker").close()
    code = (
        "import sys; from db.storage import open_store, migrate; migrate(sys.argv[1]); open_store(sys.argv[1]);"
        "print('alembic' in sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path / "college.adisker")],
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.strip() == "False"


def _is_ours(name: str | None, kind: str, parents: object) -> bool:
    own = ("search_trigram", "ix_search_entry_trigram", "alembic_version")
    return not (name or "").startswith(own)
