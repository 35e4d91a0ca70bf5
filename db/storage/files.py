"""Files that appear whole or not at all: written beside their target, flushed to the disk, then renamed."""

import errno
import os
import secrets
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from db.errors import StorageProblem

PART_SUFFIX = ".adisker-part"
"""Ends the names of files being written; leftovers of a crash are known by it."""

OWNER_ONLY = 0o600


@contextmanager
def part_of(target: Path) -> Iterator[Path]:
    """A new empty file beside the target, readable by its owner only; removed unless it was put in place."""
    clean_leftovers(target)
    part = target.with_name(f".{target.name}.{secrets.token_hex(4)}{PART_SUFFIX}")
    with told_as_problem(target):
        os.close(os.open(part, os.O_CREAT | os.O_EXCL | os.O_RDWR, OWNER_ONLY))
    try:
        yield part
    finally:
        part.unlink(missing_ok=True)
        part.with_name(f"{part.name}-journal").unlink(missing_ok=True)


def put_in_place(part: Path, target: Path) -> None:
    """Flush the part to the disk and give it the target's name, replacing what stood there."""
    with told_as_problem(target):
        flush_file(part)
        os.replace(part, target)
        flush_folder(target.parent)


def flush_file(path: Path) -> None:
    """Wait until the file's content is on the disk."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def flush_folder(folder: Path) -> None:
    """Wait until the folder's names are on the disk (Windows does so by itself)."""
    if sys.platform == "win32":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def clean_leftovers(target: Path) -> None:
    """Remove what crashes left of earlier attempts at this target."""
    for leftover in target.parent.glob(f".{_escaped(target.name)}.*{PART_SUFFIX}*"):
        leftover.unlink(missing_ok=True)


@contextmanager
def told_as_problem(path: Path) -> Iterator[None]:
    """Turn an OSError into a StorageProblem: disk-full, folder-missing, folder-read-only or file-unwritable."""
    try:
        yield
    except OSError as error:
        raise StorageProblem(_PROBLEMS.get(type(error), _by_number(error)), path=str(path)) from error


def _by_number(error: OSError) -> str:
    return _NUMBERS.get(error.errno or 0, "file-unwritable")


def _escaped(name: str) -> str:
    return "".join(f"[{letter}]" if letter in "*?[" else letter for letter in name)


_NUMBERS = {
    errno.ENOSPC: "disk-full",
    errno.EFBIG: "disk-full",
    errno.EDQUOT: "disk-full",
    errno.EROFS: "folder-read-only",
}
_PROBLEMS: dict[type[OSError], str] = {
    FileNotFoundError: "folder-missing",
    PermissionError: "folder-read-only",
}
