"""Ruled tables of a Word file: a header on every page, merged cells, widths as asked."""

from collections.abc import Callable, Sequence
from typing import Any

from docx.enum.text import WD_ALIGN_PARAGRAPH

from desktop.paper.blocks import Align, Column, Table, runs
from desktop.paper.grid import Placed, place
from desktop.paper.widths import shared
from desktop.paper.word import xml
from desktop.paper.word.setup import TABLE_STYLE

_ALIGN = {
    Align.LEFT: WD_ALIGN_PARAGRAPH.LEFT,
    Align.CENTRE: WD_ALIGN_PARAGRAPH.CENTER,
    Align.RIGHT: WD_ALIGN_PARAGRAPH.RIGHT,
    Align.JUSTIFY: WD_ALIGN_PARAGRAPH.JUSTIFY,
}
EMU_PER_MM = 36_000


def add_table(made: Any, block: Table, width: int, write: Callable[..., None]) -> None:
    """Add the table, `width` EMU wide; `write` puts runs into a paragraph."""
    header = place(block.header_rows, len(block.columns))
    body = place(block.rows, len(block.columns), first_row=header.count)
    count = header.count + body.count
    table = made.add_table(max(count, 1), len(block.columns), style="Table Grid")
    xml.set_fixed_layout(table, [round(each) for each in shared(block.columns, width, EMU_PER_MM)])
    xml.set_cell_margins(table, side=4, top=1, bottom=2)
    rows = [list(row.cells) for row in table.rows]
    for index, row in enumerate(table.rows):
        if index < header.count:
            xml.repeat_as_header(row)
            xml.keep_row_whole(row)
    for each in (*header.cells, *body.cells):
        _fill(rows, each, block, write, is_header=each.row < header.count)


def _fill(rows: Sequence[Sequence[Any]], placed: Placed, block: Table, write: Callable[..., None], *,
          is_header: bool) -> None:
    cell = rows[placed.row][placed.column]
    if placed.spans:
        cell = cell.merge(rows[placed.last_row][placed.last_column])
    paragraph = cell.paragraphs[0]
    paragraph.style = TABLE_STYLE
    paragraph.alignment = _ALIGN[_align(placed, block.columns, is_header=is_header)]
    write(paragraph, runs(placed.cell.text), size=block.size)


def _align(placed: Placed, columns: Sequence[Column], *, is_header: bool) -> Align:
    if placed.cell.align is not None:
        return placed.cell.align
    return Align.CENTRE if is_header else columns[placed.column].align
