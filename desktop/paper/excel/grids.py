"""A table on a worksheet: ruled cells, numbers as numbers, a header that is frozen and printed on every page."""

from collections.abc import Callable, Sequence
from typing import Any, Protocol

from desktop.paper.blocks import Align, Cell, Column, Table, plain, runs
from desktop.paper.excel.sheets import pieces, row_height
from desktop.paper.grid import Placed, place
from desktop.paper.letters import for_xml

_ALIGN = {Align.LEFT: "left", Align.CENTRE: "center", Align.RIGHT: "right", Align.JUSTIFY: "left"}


class Target(Protocol):
    """The worksheet that is being filled: where it stands, how wide its columns are (in letters of 12 points)."""

    page: Any
    row: int
    widths: list[float]

    def next_row(self, count: int = 1) -> None:
        """Go on by so many rows."""


def write_table(sheet: Target, block: Table, size: float, make_format: Callable[..., Any]) -> None:
    """Write the table from the sheet's row on, and leave the sheet at the row below it.

    `size` is that of the text unless the table has its own; `make_format` makes a cell format.
    """
    header = place(block.header_rows, len(block.columns))
    body = place(block.rows, len(block.columns), first_row=header.count)
    cells = [*header.cells, *body.cells]
    size = block.size or size
    texts = [pieces(for_xml(plain(each.cell.text)), _letters(sheet, each, size), size) for each in cells]
    needed = [1] * (header.count + body.count)
    for each, parts in zip(cells, texts, strict=True):
        needed[each.row] = max(needed[each.row], len(parts))
    starts = [sheet.row]
    for count in needed:
        starts.append(starts[-1] + count)
    sheet.next_row(sum(needed))
    for each, parts in zip(cells, texts, strict=True):
        look = make_format(**_look(each, block, is_header=each.row < header.count))
        _write_cell(sheet, each, parts, (starts[each.row], starts[each.last_row + 1] - 1), look)
    _set_heights(sheet, cells, texts, starts, size)
    if header.count:
        first, last = starts[0], starts[header.count] - 1
        sheet.page.repeat_rows(first, last)
        sheet.page.freeze_panes(last + 1, 0)


def _write_cell(sheet: Target, placed: Placed, parts: Sequence[str], rows: tuple[int, int], made: Any) -> None:
    first, last = rows
    if len(parts) > 1:
        for index, part in enumerate(parts):
            _write(sheet, placed, Cell(part), (first + index, first + index), made)
        for blank in range(first + len(parts), last + 1):
            _write(sheet, placed, Cell(), (blank, blank), made)
        return
    _write(sheet, placed, Cell(parts[0], number=placed.cell.number), rows, made)


def _write(sheet: Target, placed: Placed, cell: Cell, rows: tuple[int, int], made: Any) -> None:
    (first, last), column = rows, placed.column
    if last > first or placed.last_column > column:
        sheet.page.merge_range(first, column, last, placed.last_column, "", made)
    if cell.number is not None:
        sheet.page.write_number(first, column, cell.number, made)
    elif text := plain(cell.text):
        sheet.page.write_string(first, column, text, made)
    else:
        sheet.page.write_blank(first, column, None, made)


def _look(placed: Placed, block: Table, *, is_header: bool) -> dict[str, object]:
    look: dict[str, object] = {"border": 1, "align": _ALIGN[_align(placed, block.columns, is_header=is_header)]}
    if is_header:
        look["valign"] = "vcenter"
    if any(run.bold for run in runs(placed.cell.text)):
        look["bold"] = True
    if block.size:
        look["font_size"] = block.size
    return look


def _align(placed: Placed, columns: Sequence[Column], *, is_header: bool) -> Align:
    if placed.cell.align is not None:
        return placed.cell.align
    return Align.CENTRE if is_header else columns[placed.column].align


def _letters(sheet: Target, placed: Placed, size: float) -> float:
    """How many letters fit a line of the cell."""
    return sum(sheet.widths[placed.column : placed.last_column + 1]) * 12 / size


def _set_heights(sheet: Target, cells: Sequence[Placed], texts: Sequence[Sequence[str]],
                 starts: Sequence[int], size: float) -> None:
    """Excel doesn't grow rows of merged cells: give every row the height its texts need."""
    rows: dict[int, list[tuple[str, float]]] = {}
    for each, parts in zip(cells, texts, strict=True):
        if each.last_row == each.row:
            for index, part in enumerate(parts):
                rows.setdefault(starts[each.row] + index, []).append((part, _letters(sheet, each, size)))
    for row, held in rows.items():
        sheet.page.set_row(row, row_height(held, size))
