"""A ruled grid that splits across pages: between rows, inside tall rows, and through cells that span rows.

reportlab's own Table copies all that is left at every page; here the work is linear in the number of pages.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeAlias

from reportlab.lib.colors import black
from reportlab.platypus import Flowable

from desktop.paper.pdf.flow import draw_stack, split_stack, stack_height
from desktop.paper.pdf.text import FUZZ

SIDE, ABOVE, BELOW = 4.0, 2.0, 4.0
"""Room between the rules and the text of a cell, in points."""
RULE = 0.6
"""The thickness of a rule, in points."""
TALL_ROW = 0.3
"""A row higher than this part of a page may be split; a lower one moves to the next page as a whole."""


@dataclass(frozen=True, slots=True)
class Box:
    """A cell: its columns, how many rows it spans from the row it stands in, and what is in it."""

    column: int
    last_column: int
    rows: int
    content: tuple[Flowable, ...]


Rows: TypeAlias = Sequence[Sequence[Box]]


class GridFlow(Flowable):
    """Rows of boxes between rules; `header` rows stand on top of every part."""

    def __init__(self, widths: Sequence[float], header: Rows, rows: Rows, page: float, after: float = 0,
                 heights: Sequence[float] | None = None) -> None:
        """`widths` are in points, `page` is the height of a whole page; `heights` of the rows, where known."""
        super().__init__()
        self.widths, self.header, self.rows, self.page = list(widths), header, rows, page
        self.spaceAfter = after
        self.width = sum(widths)
        self.header_heights = self._heights_of(header)
        self.heights = list(heights) if heights is not None else self._heights_of(rows)
        self.height = sum(self.header_heights) + sum(self.heights)

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """The size, known from the start."""
        return self.width, self.height

    def split(self, width: float, height: float) -> list[Flowable]:
        """As many rows as fit, and the rest under the same header."""
        if self.height <= height + FUZZ:
            return [self]
        room = height - sum(self.header_heights)
        row, top = self._first_over(room)
        if row == len(self.rows):
            return []
        start, start_top = self._band_start(row, top)
        end = self._band_end(start)
        band = sum(self.heights[start:end])
        if room > 0 and (band > TALL_ROW * self.page or band > self.page - sum(self.header_heights) + FUZZ):
            cut = self._cut(start, end, room - start_top)
            if cut is not None:
                upper, lower = cut
                return [self._part([*self.rows[:start], *upper]), self._rest(lower, end)]
        if start == 0:
            return []
        return [self._part(self.rows[:start], self.heights[:start]), self._rest((), start)]

    def draw(self) -> None:
        """Draw the rules and what stands between them."""
        canvas = self.canv
        canvas.setLineWidth(RULE)
        canvas.setStrokeColor(black)
        rows = [*self.header, *self.rows]
        heights = [*self.header_heights, *self.heights]
        lefts = [sum(self.widths[:column]) for column in range(len(self.widths) + 1)]
        rules: list[str] = []
        top = self.height
        for index, row in enumerate(rows):
            for box in row:
                tall = sum(heights[index : index + box.rows])
                x, wide = lefts[box.column], self._wide(box)
                rules.append(f"{x:.2f} {top - tall:.2f} {wide:.2f} {tall:.2f} re")
                draw_stack(box.content, canvas, wide - 2 * SIDE, x + SIDE, top - ABOVE)
            top -= heights[index]
        canvas.addLiteral(" ".join((*rules, "S")))

    def _part(self, rows: Rows, heights: Sequence[float] | None = None) -> "GridFlow":
        return GridFlow(self.widths, self.header, rows, self.page, 0, heights)

    def _rest(self, lower: Rows, start: int) -> "GridFlow":
        heights = [*self._heights_of(lower), *self.heights[start:]]
        return GridFlow(self.widths, self.header, [*lower, *self.rows[start:]], self.page, self.spaceAfter, heights)

    def _wide(self, box: Box) -> float:
        return sum(self.widths[box.column : box.last_column + 1])

    def _tall(self, box: Box) -> float:
        return stack_height(box.content, self._wide(box) - 2 * SIDE, self.page) + ABOVE + BELOW

    def _heights_of(self, rows: Rows) -> list[float]:
        """The height of each row; what a spanning cell needs beyond its rows is given to the last of them."""
        heights = [max((self._tall(box) for box in row if box.rows == 1), default=0.0) for row in rows]
        for index, row in enumerate(rows):
            for box in row:
                last = min(index + box.rows, len(rows)) - 1
                if box.rows > 1:
                    heights[last] += max(0.0, self._tall(box) - sum(heights[index : last + 1]))
        return heights

    def _first_over(self, room: float) -> tuple[int, float]:
        """The first row that doesn't end within the room, and where it begins."""
        top = 0.0
        for index, tall in enumerate(self.heights):
            if top + tall > room + FUZZ:
                return index, top
            top += tall
        return len(self.rows), top

    def _band_start(self, row: int, top: float) -> tuple[int, float]:
        """The row at or before this one that no cell from above reaches into, and where it begins."""
        reach = 0
        start = 0
        for index in range(row + 1):
            if index >= reach:
                start = index
            reach = max([reach, *(index + box.rows for box in self.rows[index])])
        return start, top - sum(self.heights[start:row])

    def _band_end(self, start: int) -> int:
        """The row after the last one that cells from `start` on are joined with."""
        reach, index = start + 1, start
        while index < min(reach, len(self.rows)):
            reach = max([reach, *(index + box.rows for box in self.rows[index])])
            index += 1
        return min(reach, len(self.rows))

    def _cut(self, start: int, end: int, room: float) -> tuple[list[list[Box]], list[list[Box]]] | None:
        """Rows of a band above and below a cut that leaves `room` points above; None where no line fits."""
        tops = [0.0]
        for tall in self.heights[start:end]:
            tops.append(tops[-1] + tall)
        row = max(index for index, top in enumerate(tops) if top <= room)
        for height, at in ((room, row), (tops[row], row - 1)):
            if 0 <= at < end - start:
                cut = self._cut_at(start, end, height, at, tops)
                if cut is not None:
                    return cut
        return None

    def _cut_at(self, start: int, end: int, height: float, row: int, tops: Sequence[float]
                ) -> tuple[list[list[Box]], list[list[Box]]] | None:
        """Cut at this height, within a row or below it; a cell that goes on keeps its place in both parts."""
        inside = height > tops[row] + FUZZ and height < tops[row + 1] - FUZZ
        below = row if inside else row + 1
        upper: list[list[Box]] = [[] for _ in range(row + 1)]
        lower: list[list[Box]] = [[] for _ in range(end - start - below)]
        for index in range(end - start):
            for box in self.rows[start + index]:
                last = index + box.rows - 1
                if last < below:
                    upper[index].append(box)
                    continue
                if index > row:
                    lower[index - below].append(box)
                    continue
                halves = self._halves(box, height - tops[index] - ABOVE - BELOW)
                if halves is None and inside:
                    return None
                first, rest = halves or ((), box.content)
                upper[index].append(Box(box.column, box.last_column, row - index + 1, first))
                lower[0].append(Box(box.column, box.last_column, last - below + 1, rest))
        return upper, lower

    def _halves(self, box: Box, room: float) -> tuple[tuple[Flowable, ...], tuple[Flowable, ...]] | None:
        parts = split_stack(box.content, self._wide(box) - 2 * SIDE, max(room, 0.0))
        return None if parts is None else (tuple(parts[0]), tuple(parts[1]))
