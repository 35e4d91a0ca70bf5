"""Backups are whole, verified, owner-only; restoring is tested and keeps what stood there before."""

import datetime as dt
import sqlite3
import stat
from pathlib import Path

import pytest
from sqlalchemy import select

from db.actor import LOCAL_METHODIST
from db.errors import Busy, StorageProblem
from db.models.attachments import Attachment, FileContent
from db.models.base import Base
from db.models.staff import Person
from db.storage import Store, create_store, engines, open_store
from db.storage import backup_folder as folder_module
from db.storage.backup import backup, new_backup_name, newest_backup, repair_indexes, restore
from db.storage.files import PART_SUFFIX
from db.storage.place import place_of
from db.storage.verify import health
from tests.db.storage.college import add_person, fill


def everything(store: Store) -> dict[str, list[tuple[object, ...]]]:
    """Every row of every table."""
    with store.read() as session:
        return {
            table.name: [tuple(row) for row in session.execute(select(table).order_by(*table.primary_key.columns))]
            for table in Base.metadata.sorted_tables
        }


@pytest.fixture
def filled(store: Store) -> Store:
    """Three signed protocols, and a file on a record."""
    fill(store)
    with store.write(LOCAL_METHODIST) as session:
        content = FileContent(sha256="ab" * 32, size=3, content=b"\0\xff1")
        session.add(content)
        session.flush()
        session.add(Attachment(record_id=1, sha256=content.sha256, name="сурет.png"))
    return store


def test_a_backup_opens_and_holds_the_same(filled: Store, tmp_path: Path) -> None:
    target = backup(filled, tmp_path / "көшірме.adisker-backup")
    copy = open_store(target)
    assert everything(copy) == everything(filled)
    assert [each.code for each in health(copy)] == ["attachment-damaged"]
    copy.close()
    assert stat.S_IMODE(target.stat().st_mode) == 0o600


def test_a_backup_goes_back_to_the_same_engine(filled: Store, tmp_path: Path) -> None:
    before = everything(filled)
    target = backup(filled, tmp_path / "a.adisker-backup")
    with filled.write(LOCAL_METHODIST) as session:
        add_person(session, "Артық")
    url = filled.url
    filled.close()
    kept = restore(target, url)
    assert kept is not None
    restored, former = open_store(url), open_store(kept)
    assert everything(restored) == before
    assert len(everything(former)["person"]) == len(before["person"]) + 1
    with restored.write(LOCAL_METHODIST) as session:
        new = add_person(session, "Жаңа")
    assert new == max(row[0] for row in before["record"]) + 1
    restored.close()
    former.close()


def test_a_server_takes_up_a_files_backup(tmp_path: Path, server_url: str) -> None:
    store = create_store(tmp_path / "college.adisker")
    fill(store)
    target = backup(store, tmp_path / "a.adisker-backup")
    assert restore(target, server_url) is None
    server = open_store(server_url)
    assert everything(server) == everything(store)
    assert health(server) == []
    with server.write(LOCAL_METHODIST) as session:
        add_person(session)
    server.close()
    store.close()


def test_an_old_backup_stays_when_a_new_one_fails(filled: Store, tmp_path: Path) -> None:
    target = backup(filled, tmp_path / "a.adisker-backup")
    old = target.read_bytes()

    def stop(done: int, total: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        backup(filled, target, progress=stop)
    assert target.read_bytes() == old
    assert not list(tmp_path.glob(f".*{PART_SUFFIX}"))


def test_a_damaged_database_makes_no_backup(tmp_path: Path) -> None:
    store = create_store(tmp_path / "college.adisker")
    fill(store)
    store.close()
    _damage_pages(tmp_path / "college.adisker")
    store = open_store(tmp_path / "college.adisker")
    with pytest.raises(StorageProblem):
        backup(store, tmp_path / "a.adisker-backup")
    assert not (tmp_path / "a.adisker-backup").exists()
    store.close()


def test_a_database_is_not_its_own_backup(tmp_path: Path) -> None:
    store = create_store(tmp_path / "college.adisker")
    with pytest.raises(StorageProblem, match="target-is-database"):
        backup(store, tmp_path / "college.adisker")
    store.close()


def test_a_missing_folder_is_said(filled: Store, tmp_path: Path) -> None:
    with pytest.raises(StorageProblem, match="folder-missing"):
        backup(filled, tmp_path / "no" / "a.adisker-backup")


def test_a_backup_goes_on_while_somebody_writes(tmp_path: Path) -> None:
    store = create_store(tmp_path / "college.adisker")
    fill(store)
    with store.write(LOCAL_METHODIST) as session:
        add_person(session, "Сақталмаған")
        target = backup(store, tmp_path / "a.adisker-backup")
    copy = open_store(target)
    with copy.read() as session:
        assert len(session.scalars(select(Person.id)).all()) == 1
    copy.close()
    store.close()


@pytest.mark.parametrize("content", [b"", b"not a database", b"SQLite format 3\0" + bytes(5000)])
def test_what_is_not_a_backup_is_not_restored(tmp_path: Path, content: bytes) -> None:
    path, source = tmp_path / "college.adisker", tmp_path / "a.adisker-backup"
    create_store(path).close()
    before = path.read_bytes()
    source.write_bytes(content)
    with pytest.raises(StorageProblem):
        restore(source, path)
    assert path.read_bytes() == before
    assert sorted(each.name for each in tmp_path.iterdir()) == [source.name, path.name]


def test_a_damaged_file_is_kept_with_its_journal(tmp_path: Path) -> None:
    path = tmp_path / "college.adisker"
    store = create_store(path)
    fill(store)
    target = backup(store, tmp_path / "a.adisker-backup")
    store.close()
    path.write_bytes(b"damaged beyond recognition")
    path.with_name("college.adisker-journal").write_bytes(b"its journal")
    kept = restore(target, path)
    assert kept == tmp_path / "college.kept-1.adisker"
    assert kept.read_bytes() == b"damaged beyond recognition"
    assert kept.with_name(f"{kept.name}-journal").read_bytes() == b"its journal"
    assert not path.with_name("college.adisker-journal").exists()
    restored = open_store(path)
    assert health(restored) == []
    restored.close()


def test_a_database_in_use_is_not_replaced(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engines, "BUSY_SECONDS", 0.2)
    store = create_store(tmp_path / "college.adisker")
    target = backup(store, tmp_path / "a.adisker-backup")
    connection = sqlite3.connect(tmp_path / "college.adisker", isolation_level=None)
    connection.execute("BEGIN IMMEDIATE")
    store.close()
    with pytest.raises(Busy):
        restore(target, tmp_path / "college.adisker")
    connection.close()


def test_the_newest_backup_is_the_one_that_holds_the_most(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The clock was set back between the two, and a third one is damaged."""
    path = tmp_path / "college.adisker"
    store = create_store(path)
    assert newest_backup(path) is None
    fill(store)
    backup(store, new_backup_name(place_of(path)))
    with store.write(LOCAL_METHODIST) as session:
        add_person(session)

    class Yesterday(dt.date):
        @classmethod
        def today(cls) -> "Yesterday":
            return cls(2001, 1, 1)

    monkeypatch.setattr(folder_module.dt, "date", Yesterday)
    latest = backup(store, new_backup_name(place_of(path)))
    damaged = backup(store, new_backup_name(place_of(path)))
    _damage_pages(damaged)
    assert newest_backup(path) == latest
    assert "2001-01-01" in latest.name
    assert stat.S_IMODE(latest.parent.stat().st_mode) == 0o700
    store.close()


def test_damage_in_an_index_is_cured_on_a_copy(tmp_path: Path) -> None:
    path = tmp_path / "college.adisker"
    store = create_store(path)
    fill(store)
    rows = everything(store)
    store.close()
    _damage_index(path)
    store = open_store(path)
    assert [each.code for each in health(store)] == ["index-damaged"]
    store.close()
    kept = repair_indexes(path)
    store = open_store(path)
    assert health(store) == []
    assert everything(store) == rows
    store.close()
    assert kept.exists()


def test_damage_beyond_indexes_is_not_glossed_over(tmp_path: Path) -> None:
    path = tmp_path / "college.adisker"
    store = create_store(path)
    fill(store)
    store.close()
    _damage_pages(path)
    before = path.read_bytes()
    with pytest.raises(StorageProblem):
        repair_indexes(path)
    assert path.read_bytes() == before


def _damage_pages(path: Path) -> None:
    """Overwrite the pages of the meetings' table."""
    connection = sqlite3.connect(path)
    (root,) = connection.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'meeting'").fetchone()
    (size,) = connection.execute("PRAGMA page_size").fetchone()
    connection.close()
    content = bytearray(path.read_bytes())
    content[(root - 1) * size : root * size] = b"\xa5" * size
    path.write_bytes(content)


def _damage_index(path: Path) -> None:
    """Empty an index behind SQLite's back: rows are missing from it."""
    connection = sqlite3.connect(path)
    (root,) = connection.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'ix_person_left_on'").fetchone()
    (size,) = connection.execute("PRAGMA page_size").fetchone()
    connection.close()
    content = bytearray(path.read_bytes())
    start = (root - 1) * size
    content[start : start + 8] = bytes([10, 0, 0, 0, 0, size >> 8, size & 255, 0])
    path.write_bytes(content)
