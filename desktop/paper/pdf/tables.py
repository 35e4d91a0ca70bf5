"""Tables of a PDF: ruled, over the full width, with a header on every page and rows that split."""

from collections.abc import Sequence

from reportlab.lib.units import mm

from desktop.paper.blocks import Align, Column, Table, runs
from desktop.paper.grid import Placed, place
from desktop.paper.pdf.grid_flow import Box, GridFlow
from desktop.paper.pdf.styles import Styles
from desktop.paper.pdf.text import text_flow
from desktop.paper.widths import shared

TALLEST_HEADER = 0.4
"""A header higher than this part of a page isn't repeated."""


def table_flow(block: Table, styles: Styles, width: float, page: float) -> GridFlow:
    """The table as a flowable of that width, on pages of that height."""
    size = block.size or styles.layout.table_size
    widths = shared(block.columns, width, mm)

    def boxes(given: Sequence[Placed], count: int, *, is_header: bool) -> list[list[Box]]:
        rows: list[list[Box]] = [[] for _ in range(count)]
        for each in given:
            style = styles.get(size, align=_align(each, block.columns, is_header=is_header))
            content = (text_flow(runs(each.cell.text), style),)
            rows[each.row].append(Box(each.column, each.last_column, each.last_row - each.row + 1, content))
        return rows

    header, body = (place(rows, len(block.columns)) for rows in (block.header_rows, block.rows))
    head = boxes(header.cells, header.count, is_header=True)
    rows = boxes(body.cells, body.count, is_header=False)
    if GridFlow(widths, head, (), page).height > page * TALLEST_HEADER:
        head, rows = [], [*head, *rows]
    return GridFlow(widths, head, rows, page, block.space_after)


def _align(placed: Placed, columns: Sequence[Column], *, is_header: bool) -> Align:
    if placed.cell.align is not None:
        return placed.cell.align
    return Align.CENTRE if is_header else columns[placed.column].align
