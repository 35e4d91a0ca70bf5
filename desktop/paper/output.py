"""Putting rendered bytes into a file: whole or not at all, under a name that every system takes."""

import os
import re
import unicodedata
from pathlib import Path

from db.errors import StorageProblem
from db.storage.files import part_of, put_in_place, told_as_problem

NAME_BYTES = 200
"""The longest file name in bytes of UTF-8, suffix included; most systems take 255, the name of a part needs more."""
_FORBIDDEN = re.compile('[<>:"/\\\\|?*]')
_RESERVED = re.compile(r"(?i)^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\.|$)")
_HIDDEN = ("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp")


def write_file(target: Path, content: bytes) -> Path:
    """Put the bytes into the file; the old file stays as it is until the new one is whole on the disk.

    Raises StorageProblem: disk-full, folder-missing, folder-read-only, file-unwritable (open elsewhere), or
    copy-incomplete where the disk kept less than it was given.
    """
    if target.is_dir() or (target.exists() and not os.access(target, os.W_OK)):
        raise StorageProblem("file-unwritable", path=str(target))
    with part_of(target) as part:
        with told_as_problem(target):
            part.write_bytes(content)
            written = part.stat().st_size
        if written != len(content):
            raise StorageProblem("copy-incomplete", path=str(target))
        _replace(part, target)
    return target


def _replace(part: Path, target: Path) -> None:
    """Put the part in place; a target that is open in another program can't be replaced on Windows."""
    try:
        put_in_place(part, target)
    except StorageProblem as problem:
        if isinstance(problem.__cause__, PermissionError):
            raise StorageProblem("file-unwritable", path=str(target)) from problem
        raise


def safe_file_name(text: str, suffix: str) -> str:
    """A file name made of a title: nothing forbidden, no reserved word, not too long; `suffix` as '.pdf'."""
    text = unicodedata.normalize("NFC", text)
    text = "".join(" " if unicodedata.category(letter) in _HIDDEN else letter for letter in text)
    name = " ".join(_FORBIDDEN.sub("-", text).split()).strip(" .-")
    room = NAME_BYTES - len(suffix.encode())
    name = name.encode()[:room].decode(errors="ignore").rstrip(" .-")
    if not name:
        name = "Adisker"
    if _RESERVED.match(name + suffix):
        name = f"_{name}"
    return name + suffix
