"""Opening says exactly why a database can't be opened, and leaves what it finds as it was."""

import os
import sqlite3
import stat
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest
from sqlalchemy import text

from db.actor import LOCAL_METHODIST
from db.errors import StorageProblem
from db.storage import create_store, open_store
from db.storage.place import file_system_of, is_cloud_folder
from tests.db.storage.college import fill


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where the college's file would be, in a folder with Kazakh letters, a space and a percent sign."""
    folder = tmp_path / "Әдіскер 100% жұмыс"
    folder.mkdir()
    return folder / "колледж.adisker"


def refused(path: Path | str) -> str:
    """The code of the problem that opening raises; the file and its folder must stay as they were."""
    before = _picture(path)
    with pytest.raises(StorageProblem) as problem:
        open_store(path)
    assert _picture(path) == before
    return problem.value.code


def _picture(path: Path | str) -> dict[str, bytes]:
    folder = Path(path).parent
    return {each.name: each.read_bytes() for each in folder.iterdir()} if folder.is_dir() else {}


def test_a_created_database_opens_again(path: Path) -> None:
    create_store(path).close()
    store = open_store(path)
    assert (store.engine_name, store.path, store.is_read_only) == ("sqlite", path, False)
    store.close()
    assert [each.name for each in path.parent.iterdir()] == [path.name]


def test_the_file_is_readable_by_its_owner_only(path: Path) -> None:
    create_store(path).close()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_creating_never_touches_a_file_that_is_there(path: Path) -> None:
    path.write_text("менің мәтінім", encoding="utf-8")
    with pytest.raises(StorageProblem, match="database-exists"):
        create_store(path)
    assert path.read_text(encoding="utf-8") == "менің мәтінім"


def test_a_missing_database_is_not_made(path: Path) -> None:
    assert refused(path) == "database-missing"
    assert refused(path.parent / "no" / "such.adisker") == "database-missing"


def test_an_empty_file_is_named_as_such(path: Path) -> None:
    path.touch()
    assert refused(path) == "database-empty"


def test_a_text_is_named_as_such(path: Path) -> None:
    path.write_text("Хаттама № 3\n" * 100, encoding="utf-8")
    assert refused(path) == "database-text"


def test_an_image_is_another_programs_file(path: Path) -> None:
    path.write_bytes(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + bytes(4000))
    assert refused(path) == "database-foreign"


def test_another_programs_database_is_named_as_such(path: Path) -> None:
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE record (id INTEGER PRIMARY KEY)")
    connection.close()
    assert refused(path) == "database-foreign"


def test_a_newer_schema_is_refused(path: Path) -> None:
    create_store(path).close()
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA user_version=99")
    connection.close()
    assert refused(path) == "database-newer"


def test_an_older_schema_asks_for_migration(path: Path) -> None:
    create_store(path).close()
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA user_version=0")
    connection.close()
    assert refused(path) == "database-older"


@pytest.mark.parametrize("kept", [100, 4096, 30_000])
def test_a_file_cut_off_is_damaged(path: Path, kept: int) -> None:
    create_store(path).close()
    path.write_bytes(path.read_bytes()[:kept])
    assert refused(path) == "database-damaged"


def test_a_damaged_header_is_damage_and_not_a_foreign_file(path: Path) -> None:
    create_store(path).close()
    content = bytearray(path.read_bytes())
    content[0:16] = bytes(16)
    path.write_bytes(content)
    assert refused(path) == "database-damaged"


def test_a_destroyed_schema_page_is_damaged(path: Path) -> None:
    create_store(path).close()
    content = bytearray(path.read_bytes())
    content[100:2000] = b"\xa5" * 1900
    path.write_bytes(content)
    assert refused(path) == "database-damaged"


def test_a_read_only_folder_is_said_and_can_be_read() -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "college.adisker"
        store = create_store(path)
        fill(store)
        store.close()
        path.parent.chmod(0o555)
        path.chmod(0o444)
        root = str(Path(__file__).parents[3])
        done = subprocess.run(
            [sys.executable, __file__, str(path)],
            capture_output=True,
            text=True,
            check=False,
            env=os.environ | {"PYTHONPATH": root},
        )
        path.parent.chmod(0o700)
        assert done.stdout.split() == ["folder-read-only", "database-read-only", "3"], done.stderr


def test_reading_only_refuses_to_write(path: Path) -> None:
    create_store(path).close()
    store = open_store(path, read_only=True)
    with pytest.raises(StorageProblem, match="database-read-only"), store.write(LOCAL_METHODIST):
        pytest.fail("a read-only store let somebody write")
    store.close()


def test_a_server_that_is_not_there_is_unreachable() -> None:
    with pytest.raises(StorageProblem, match="server-unreachable"):
        open_store("postgresql://nobody@127.0.0.1:1/college")


def test_an_unreadable_url_is_said() -> None:
    with pytest.raises(StorageProblem, match="url-unreadable"):
        open_store("postgresql://host:port/")


def test_an_empty_server_database_is_not_filled_by_opening(server_url: str) -> None:
    with pytest.raises(StorageProblem, match="database-empty"):
        open_store(server_url)
    create_store(server_url).close()
    with pytest.raises(StorageProblem, match="database-exists"):
        create_store(server_url)
    open_store(server_url).close()


def test_a_server_database_that_does_not_exist_is_missing(server_url: str) -> None:
    with pytest.raises(StorageProblem, match="database-missing"):
        open_store(server_url + "_other")


def test_messages_hold_no_password() -> None:
    with pytest.raises(StorageProblem) as problem:
        open_store("postgresql://nobody:secret@127.0.0.1:1/college")
    assert "secret" not in str(problem.value)


def test_a_cloud_folder_is_noticed(tmp_path: Path) -> None:
    assert is_cloud_folder(Path("/home/a/Dropbox/college.adisker"))
    assert is_cloud_folder(Path("C:/Users/a/OneDrive - College/college.adisker"))
    assert not is_cloud_folder(Path("/home/a/dropbox.adisker"))
    (tmp_path / "Yandex.Disk").mkdir()
    store = create_store(tmp_path / "Yandex.Disk" / "college.adisker")
    assert store.warnings == ("folder-cloud",)
    store.close()


def test_a_network_folder_is_noticed() -> None:
    mounts = "22 1 8:1 / / rw - ext4 /dev/sda1 rw\n40 22 0:50 / /mnt/college\\040share rw - cifs //server/share rw\n"
    assert file_system_of(Path("/mnt/college share/a/b.adisker"), mounts) == "cifs"
    assert file_system_of(Path("/mnt/b.adisker"), mounts) == "ext4"


def _look_as_an_ordinary_user(path: str) -> None:
    """Print what opening says to somebody who may only read (root may always write)."""
    if os.getuid() == 0:
        os.setuid(65534)
    try:
        open_store(path)
    except StorageProblem as problem:
        print(problem.code)
    store = open_store(path, read_only=True)
    try:
        with store.write(LOCAL_METHODIST):
            print("written")
    except StorageProblem as problem:
        print(problem.code)
    with store.read() as session:
        print(session.execute(text("SELECT count(*) FROM protocol_issue")).scalar_one())


if __name__ == "__main__":
    _look_as_an_ordinary_user(sys.argv[1])
