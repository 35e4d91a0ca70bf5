"""What the program carries with it beside its code: fonts, icons, pictures of the style, each with its licence."""

from importlib.resources import as_file, files
from pathlib import Path

ROOT = files("resources")


def path(name: str) -> Path:
    """The file `name` ("fonts/Tinos-Regular.ttf") of this folder. Raises FileNotFoundError where there is none."""
    with as_file(ROOT / name) as found:
        if not found.exists():
            raise FileNotFoundError(f"no such resource: {name}")
        return found


def read(name: str) -> bytes:
    """The content of the file `name`."""
    return (ROOT / name).read_bytes()
