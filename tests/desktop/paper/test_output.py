"""Files are written whole or not at all, under names that every system takes."""

import errno
import os
from pathlib import Path

import pytest

from db.errors import StorageProblem
from desktop.paper.output import NAME_BYTES, safe_file_name, write_file


def test_a_file_is_written_and_nothing_is_left_beside_it(tmp_path: Path) -> None:
    target = tmp_path / "Хаттама № 3.pdf"
    write_file(target, b"%PDF-1")
    write_file(target, b"%PDF-2")

    assert target.read_bytes() == b"%PDF-2"
    assert list(tmp_path.iterdir()) == [target]


@pytest.mark.parametrize(("number", "code"), [
    (errno.ENOSPC, "disk-full"), (errno.EDQUOT, "disk-full"), (errno.EROFS, "folder-read-only"),
    (errno.EIO, "file-unwritable"),
])
def test_a_failed_write_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, code: str
                                            ) -> None:
    target = tmp_path / "old.pdf"
    target.write_bytes(b"old")

    def fail(*_: object) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(Path, "write_bytes", fail)
    with pytest.raises(StorageProblem, match=code):
        write_file(target, b"new")
    assert target.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [target]


def test_a_target_open_elsewhere_is_told_and_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "open.pdf"
    target.write_bytes(b"old")

    def refuse(*_: object) -> None:
        raise PermissionError(13, "in use")

    monkeypatch.setattr(os, "replace", refuse)
    with pytest.raises(StorageProblem, match="file-unwritable"):
        write_file(target, b"new")
    assert target.read_bytes() == b"old"


def test_less_on_the_disk_than_given_is_noticed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = Path.write_bytes
    monkeypatch.setattr(Path, "write_bytes", lambda path, content: whole(path, content[:-1]))
    target = tmp_path / "short.pdf"

    with pytest.raises(StorageProblem, match="copy-incomplete"):
        write_file(target, b"12345")
    assert not target.exists()


def test_a_missing_folder_and_a_folder_as_target_are_told(tmp_path: Path) -> None:
    with pytest.raises(StorageProblem, match="folder-missing"):
        write_file(tmp_path / "none" / "a.pdf", b"x")
    with pytest.raises(StorageProblem, match="file-unwritable"):
        write_file(tmp_path, b"x")


@pytest.mark.parametrize(("title", "name"), [
    ("Хаттама № 3", "Хаттама № 3.pdf"), ("CON", "_CON.pdf"), ("com1", "_com1.pdf"), ("nul.txt", "_nul.txt.pdf"),
    ('a/b\\c:d*e?"f<g>h|i', "a-b-c-d-e--f-g-h-i.pdf"), ("соңы...", "соңы.pdf"), ("  ", "Adisker.pdf"),
    ("..", "Adisker.pdf"), ("бір\nекі\x00үш", "бір екі үш.pdf"), ("../../etc/passwd", "etc-passwd.pdf"),
    ("Й" "о\u0306", "Йо\u0306.pdf"),
])
def test_any_title_makes_a_file_name(title: str, name: str) -> None:
    assert safe_file_name(title, ".pdf") == name


def test_a_long_title_is_cut_between_letters(tmp_path: Path) -> None:
    name = safe_file_name("Ә" * 300, ".docx")

    assert len(name.encode()) <= NAME_BYTES
    assert name.endswith("Ә.docx")
    write_file(tmp_path / name, b"x")
