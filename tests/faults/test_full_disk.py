"""A full disk: the save fails with a reason, the old file and the old state stay, and work goes on afterwards."""

import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import select

from db.actor import LOCAL_METHODIST
from db.errors import StorageProblem
from db.models.staff import Person, PersonName
from db.storage import create_store, migrate, open_store
from db.storage.backup import backup, restore
from db.storage.schema import MIGRATIONS, Schema
from db.storage.verify import health

MEGABYTES = 4


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of four megabytes, where the tests may mount one (as root on Linux)."""
    folder = tmp_path / "disk"
    folder.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", f"size={MEGABYTES}m", "tmpfs", str(folder)]
    if os.name != "posix" or subprocess.run(command, capture_output=True, check=False).returncode:
        pytest.skip("a small disk can't be mounted here")
    yield folder
    subprocess.run(["umount", "-l", str(folder)], check=True)


@pytest.fixture
def path(disk: Path) -> Path:
    """A college with one person, on a disk that is nearly full."""
    path = disk / "college.adisker"
    store = create_store(path)
    with store.write(LOCAL_METHODIST) as session:
        session.add(Person(names=[PersonName(surname="Сұлтанов")]))
    store.close()
    return path


def stuff(disk: Path, left: int = 0) -> Path:
    """Fill the disk but for some bytes."""
    filling = disk / "filling"
    with filling.open("wb", buffering=0) as file:
        try:
            while True:
                file.write(bytes(4096))
        except OSError:
            file.truncate(max(0, file.tell() - left))
    return filling


def names(folder: Path) -> set[str]:
    """The files of a folder."""
    return {each.name for each in folder.iterdir()}


@pytest.mark.parametrize("left", [0, 4096, 20_000])
def test_saving_on_a_full_disk(path: Path, disk: Path, left: int) -> None:
    store = open_store(path)
    filling = stuff(disk, left)
    with pytest.raises(StorageProblem, match="disk-full"), store.write(LOCAL_METHODIST) as session:
        session.add(Person(note="ұзақ мәтін " * 9000, names=[PersonName(surname="Омарова")]))
    with store.read() as session:
        assert session.scalars(select(PersonName.surname)).all() == ["Сұлтанов"]
    filling.unlink()
    with store.write(LOCAL_METHODIST) as session:
        session.add(Person(names=[PersonName(surname="Омарова")]))
    assert health(store) == []
    store.close()
    assert names(disk) == {path.name}


def test_backing_up_to_a_full_disk_keeps_the_old_backup(path: Path, disk: Path) -> None:
    store = open_store(path)
    target = backup(store, disk / "a.adisker-backup")
    old = target.read_bytes()
    filling = stuff(disk, 40_000)
    with pytest.raises(StorageProblem, match="disk-full"):
        backup(store, target)
    assert target.read_bytes() == old
    assert names(disk) == {path.name, target.name, filling.name}
    store.close()


def test_creating_on_a_full_disk_leaves_no_half_file(disk: Path) -> None:
    filling = stuff(disk, 40_000)
    with pytest.raises(StorageProblem, match="disk-full"):
        create_store(disk / "college.adisker")
    assert names(disk) == {filling.name}


def test_restoring_on_a_full_disk_keeps_the_database(path: Path, disk: Path, tmp_path: Path) -> None:
    store = open_store(path)
    source = backup(store, tmp_path / "a.adisker-backup")
    store.close()
    before = path.read_bytes()
    filling = stuff(disk, 40_000)
    with pytest.raises(StorageProblem, match="disk-full"):
        restore(source, path)
    assert path.read_bytes() == before
    assert names(disk) == {path.name, filling.name}


def test_migrating_on_a_full_disk_keeps_the_old_schema(path: Path, disk: Path, tmp_path: Path) -> None:
    scripts = tmp_path / "scripts"
    (scripts / "versions").mkdir(parents=True)
    for name in ("env.py", "versions/0001.py"):
        (scripts / name).write_bytes((MIGRATIONS / name).read_bytes())
    upgrade = (
        "import sqlalchemy as sa\nfrom alembic import op\nrevision, down_revision = '0002', '0001'\n"
        "def upgrade():\n    op.execute('CREATE TABLE filler AS SELECT zeroblob(2000000) AS bytes')\n"
    )
    (scripts / "versions" / "0002.py").write_text(upgrade, encoding="utf-8")
    filling = stuff(disk, path.stat().st_size + 200_000)
    with pytest.raises(StorageProblem, match="disk-full"):
        migrate(path, schema=Schema(2, scripts))
    store = open_store(path)
    assert health(store) == []
    store.close()
    filling.unlink()
    migrate(path, schema=Schema(2, scripts))
