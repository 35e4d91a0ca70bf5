"""kill −9 in the middle of saving, signing, migrating, backing up and restoring: nothing acknowledged is lost."""

import os
import random
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest
from sqlalchemy import select, text

from db.actor import LOCAL_METHODIST
from db.models.protocols import ProtocolIssue
from db.models.staff import Person
from db.storage import Store, create_store, migrate, open_store
from db.storage.backup import backup
from db.storage.files import PART_SUFFIX
from db.storage.opening import number_of_file
from db.storage.schema import CURRENT, MIGRATIONS, Schema
from db.storage.verify import health
from tests.db.storage import college

ROOT = Path(__file__).parents[2]
VICTIM = Path(__file__).with_name("storage_victim.py")
SEEDS = [pytest.param(seed, marks=pytest.mark.slow) if seed >= 2 else seed for seed in range(60)]
REVISION = """
import sqlalchemy as sa
from alembic import op
revision, down_revision = "0002", "0001"

def upgrade():
    for number in range(12):
        op.add_column("person", sa.Column(f"extra_{number}", sa.String(), server_default="", nullable=False))
        op.execute(f"UPDATE person SET extra_{number} = hex(randomblob(2000))")
    with op.batch_alter_table("person", recreate="always") as batch:
        batch.alter_column("note", new_column_name="remark")
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A college with some signed protocols."""
    path = tmp_path / "college" / "college.adisker"
    path.parent.mkdir()
    store = create_store(path)
    college.fill(store, protocols=2)
    store.close()
    return path


def killed(*arguments: object, seconds: float) -> list[str]:
    """What a victim acknowledged until it was killed, `seconds` after it began."""
    process = subprocess.Popen(
        [sys.executable, str(VICTIM), *map(str, arguments)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "begin\n", process.communicate()[1]
    time.sleep(seconds)
    process.kill()
    said, _ = process.communicate()
    lines = said.splitlines(keepends=True)
    return [line.strip() for line in lines if line.endswith("\n")]


def moments(seed: int, longest: float) -> float:
    """A moment to kill at."""
    return random.Random(seed).uniform(0.0, longest)


@pytest.mark.parametrize("seed", SEEDS)
def test_killed_while_saving(path: Path, seed: int) -> None:
    acknowledged = {int(word) for word in killed("write", path, seconds=moments(seed, 0.4))}
    store = open_store(path)
    assert health(store) == []
    with store.read() as session:
        stored = set(session.scalars(select(Person.id)))
    assert acknowledged <= stored
    assert len(stored) <= len(acknowledged) + 2
    store.close()


@pytest.mark.parametrize("seed", SEEDS)
def test_killed_while_signing(path: Path, seed: int) -> None:
    acknowledged = [int(word) for word in killed("sign", path, seconds=moments(seed, 0.4))]
    store = open_store(path)
    assert health(store) == []
    with store.read() as session:
        stored = session.scalars(select(ProtocolIssue.number).order_by(ProtocolIssue.id)).all()
    assert stored == list(range(1, len(stored) + 1))
    assert len(stored) in (2 + len(acknowledged), 3 + len(acknowledged))
    store.close()


@pytest.mark.parametrize("seed", SEEDS)
def test_killed_while_migrating(path: Path, tmp_path: Path, seed: int) -> None:
    scripts = tmp_path / "scripts"
    shutil.copytree(MIGRATIONS, scripts, ignore=shutil.ignore_patterns("__pycache__"))
    (scripts / "versions" / "0002.py").write_text(REVISION, encoding="utf-8")
    _fatten(path)
    said = killed("migrate", path, 2, scripts, seconds=moments(seed, 0.9))
    reached = number_of_file(path)
    assert reached == 2 or "done" not in said
    if reached == CURRENT.number:
        store = open_store(path)
        assert health(store) == []
        store.close()
        migrate(path, schema=Schema(2, scripts))
    assert number_of_file(path) == 2


@pytest.mark.parametrize("seed", SEEDS)
def test_killed_while_backing_up(path: Path, tmp_path: Path, seed: int) -> None:
    _fatten(path)
    folder = tmp_path / "backups"
    folder.mkdir()
    said = killed("backup", path, folder, seconds=moments(seed, 0.6))
    for name in {f"{word}.adisker-backup" for word in said}:
        assert (folder / name).exists()
    for each in folder.glob("*.adisker-backup"):
        copy = open_store(each)
        assert health(copy) == []
        copy.close()
    store = open_store(path)
    for each in ("same", "1", *said[-1:], str(len(said) // 2 + 1)):
        backup(store, folder / f"{each}.adisker-backup")
    assert not list(folder.glob(f".*{PART_SUFFIX}*"))
    store.close()


@pytest.mark.parametrize("seed", SEEDS)
def test_killed_while_restoring(path: Path, tmp_path: Path, seed: int) -> None:
    store = open_store(path)
    source = backup(store, tmp_path / "a.adisker-backup")
    store.close()
    killed("restore", source, path, seconds=moments(seed, 0.3))
    for each in (path, *path.parent.glob("college.kept-*.adisker")):
        restored = open_store(each)
        assert health(restored) == []
        restored.close()


def _fatten(path: Path) -> None:
    """Make the file a few megabytes large, so that there is a middle to be killed in."""
    store: Store = open_store(path)
    with store.write(LOCAL_METHODIST) as session:
        session.execute(text("UPDATE person SET note = hex(zeroblob(2000000))"))
    store.close()
