"""Where the cells of a table stand once spans have taken their places; the same for every renderer."""

from collections.abc import Sequence
from dataclasses import dataclass

from desktop.paper.blocks import Cell


@dataclass(frozen=True, slots=True)
class Placed:
    """A cell at its row and column; it reaches to `last_row` and `last_column`."""

    row: int
    column: int
    last_row: int
    last_column: int
    cell: Cell

    @property
    def spans(self) -> bool:
        """Whether it takes more than one place."""
        return self.last_row > self.row or self.last_column > self.column


@dataclass(frozen=True, slots=True)
class Places:
    """The cells of some rows."""

    count: int
    cells: tuple[Placed, ...]


def place(rows: Sequence[Sequence[Cell | str]], width: int, first_row: int = 0) -> Places:
    """Put the given cells into a grid `width` columns wide, row by row, each into the first free place.

    Spans end at the table's edge; missing cells are empty; cells too many for a row raise ValueError.
    """
    taken: set[tuple[int, int]] = set()
    placed: list[Placed] = []
    for row, given in enumerate(rows):
        column = 0
        for value in given:
            while (row, column) in taken:
                column += 1
            if column >= width:
                raise ValueError(f"row {row} of the table has more cells than columns")
            cell = Cell(value) if isinstance(value, str) else value
            last_row = min(row + cell.rows, len(rows)) - 1
            last_column = min(column + cell.columns, width) - 1
            taken.update((r, c) for r in range(row, last_row + 1) for c in range(column, last_column + 1))
            placed.append(Placed(first_row + row, column, first_row + last_row, last_column, cell))
            column = last_column + 1
        placed.extend(Placed(first_row + row, free, first_row + row, free, Cell())
                      for free in range(width) if (row, free) not in taken)
        taken.update((row, free) for free in range(width))
    return Places(len(rows), tuple(placed))
