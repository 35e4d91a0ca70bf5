"""Translations typed as a table: context, source, Kazakh, Russian, divided by tabs; plural forms divided by
‖.
"""

from collections.abc import Iterator
from pathlib import Path

from i18n.making.gathering import Source

LANGUAGES = ("kk", "ru")


def rows(path: Path) -> Iterator[tuple[Source, dict[str, tuple[str, ...]]]]:
    """Each row; raises ValueError naming the line that isn't one. `\\n` in a cell is a line end."""
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
        if not line.strip() or line.startswith("#"):
            continue
        cells = [cell.replace("\\n", "\n").replace("\\t", "\t") for cell in line.split("\t")]
        if len(cells) != 4:
            raise ValueError(f"{path}:{number}: expected 4 cells, found {len(cells)}: {line}")
        yield (
            Source(cells[0], cells[1]),
            {language: tuple(cell.split("‖")) for language, cell in zip(LANGUAGES, cells[2:], strict=True)},
        )
