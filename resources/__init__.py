"""What the program carries with it beside its code: fonts, icons, pictures of the style, each with its licence."""

from pathlib import Path

ROOT = Path(__file__).resolve().parent


def path(name: str) -> Path:
    """The file or folder `name` ("fonts/Tinos-Regular.ttf") of this folder; raises FileNotFoundError if missing."""
    return (ROOT / name).resolve(strict=True)


def read(name: str) -> bytes:
    """The content of the file `name`; raises FileNotFoundError if missing."""
    return path(name).read_bytes()
