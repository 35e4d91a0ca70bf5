"""Compiling a .ts file to the .qm file that Qt reads."""

import subprocess
from pathlib import Path

import PySide6


class CompileError(Exception):
    """lrelease refused a file; the text is its own."""


def compile_catalogue(ts: Path, qm: Path) -> None:
    """Write `qm` from `ts`; the same translations always give the same bytes. Raises CompileError.

    The new file takes the old one's place whole: a program that runs has the old one mapped into its memory.
    """
    beside = qm.with_suffix(".new.qm")
    command = [_lrelease(), "-silent", "-nounfinished", str(ts), "-qm", str(beside)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        beside.unlink(missing_ok=True)
        raise CompileError(done.stdout + done.stderr)
    beside.replace(qm)


def _lrelease() -> str:
    folder = Path(PySide6.__file__).parent
    for name in ("lrelease", "lrelease.exe"):
        if (folder / name).exists():
            return str(folder / name)
    raise CompileError("lrelease isn't part of this installation")
