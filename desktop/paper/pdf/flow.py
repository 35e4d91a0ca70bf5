"""What reportlab's flow lacks: columns that split together, beginnings and ends that don't stand alone."""

from collections.abc import Sequence
from typing import Any

from reportlab.platypus import Flowable

from desktop.paper.pdf.text import FUZZ

WHOLE = 0.01
"""A room that is lower than a page by less, in points, is a whole page."""


def stack_height(parts: Sequence[Flowable], width: float, height: float) -> float:
    """How high the parts stand one below another, without the space around the whole."""
    return sum(room + tall for room, tall in placed_heights(parts, width, height))


def placed_heights(parts: Sequence[Flowable], width: float, height: float) -> list[tuple[float, float]]:
    """For each part the room above it and its own height."""
    placed, after = [], 0.0
    for index, part in enumerate(parts):
        room = max(after, part.getSpaceBefore()) if index else 0.0
        placed.append((room, part.wrap(width, height)[1]))
        after = part.getSpaceAfter()
    return placed


def draw_stack(parts: Sequence[Flowable], canvas: Any, width: float, x: float, top: float) -> None:
    for part, (room, tall) in zip(parts, placed_heights(parts, width, top), strict=True):
        top -= room + tall
        part.drawOn(canvas, x, top)


def _loosened(parts: Sequence[Flowable], width: float, height: float) -> list[Flowable]:
    """The parts one by one, the first cut where even a whole page is too small for it."""
    first, *others = parts
    halves = [first] if first.wrap(width, height)[1] <= height + FUZZ else first.split(width, height)
    return [*halves, *others]


class _Composite(Flowable):
    """A flowable made of others; remembers the width it was given."""

    width: float = 0
    height: float = 0

    def _parts(self) -> Sequence[Flowable]:
        raise AssertionError("each kind says what it is made of")

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """The whole width and the height of all parts."""
        self.width, self.height = width, stack_height(self._parts(), width, height)
        return self.width, self.height

    def draw(self) -> None:
        """Draw the parts from the top."""
        draw_stack(self._parts(), self.canv, self.width, 0, self.height)

    def getSpaceBefore(self) -> float:
        """The space of the first part."""
        parts = self._parts()
        return float(parts[0].getSpaceBefore()) if parts else 0.0

    def getSpaceAfter(self) -> float:
        """The space of the last part."""
        parts = self._parts()
        return float(parts[-1].getSpaceAfter()) if parts else 0.0


class Lead(_Composite):
    """Headings and what they lead to: they share a page with at least its first lines."""

    def __init__(self, heads: Sequence[Flowable], body: Flowable, page: float) -> None:
        """`page` is the height of a whole page, in points."""
        super().__init__()
        self.heads, self.body, self.page = list(heads), body, page

    def _parts(self) -> Sequence[Flowable]:
        return [*self.heads, self.body]

    def split(self, width: float, height: float) -> list[Flowable]:
        """The heads stay with the first part of the body, or all goes to the next page, if a page can hold it."""
        placed = placed_heights(self._parts(), width, height)
        above = sum(room + tall for room, tall in placed[:-1]) + placed[-1][0]
        parts = self.body.split(width, height - above) if height - above > 0 else []
        if len(parts) > 1:
            return [Lead(self.heads, parts[0], self.page), *parts[1:]]
        if height >= self.page - WHOLE:
            return _loosened([*self.heads, self.body], width, height)
        return []


class Tail(_Composite):
    """The end of a paper: signatures and the like on one page with the last lines of what precedes them."""

    def __init__(self, body: Flowable, foot: Sequence[Flowable], kept: float, page: float) -> None:
        """`kept` is the height of the lines that must stay before the foot, `page` that of a whole page."""
        super().__init__()
        self.body, self.foot, self.kept, self.page = body, list(foot), kept, page

    def _parts(self) -> Sequence[Flowable]:
        return [self.body, *self.foot]

    def split(self, width: float, height: float) -> list[Flowable]:
        """Leave some lines of the body for the next page; give up only what no page could hold."""
        tall = self.body.wrap(width, height)[1]
        room = min(height, tall - self.kept)
        parts = self.body.split(width, room) if room > 0 else []
        if len(parts) > 1:
            return [*parts[:-1], Tail(parts[-1], self.foot, self.kept, self.page)]
        if height >= self.page - WHOLE:
            return _loosened([self.body, *self.foot], width, height)
        return []


class Columns(_Composite):
    """Stacks side by side, tops level; the whole splits across pages."""

    def __init__(self, stacks: Sequence[Sequence[Flowable]], widths: Sequence[float], gap: float = 0,
                 before: float = 0, after: float = 0) -> None:
        """`widths` are shares of the room; `gap` is the room between two stacks, in points."""
        super().__init__()
        self.stacks, self.shares, self.gap = [list(stack) for stack in stacks], list(widths), gap
        self.before, self.after = before, after

    def getSpaceBefore(self) -> float:
        """The space above the row."""
        return self.before

    def getSpaceAfter(self) -> float:
        """The space below the row."""
        return self.after

    def widths(self, width: float) -> list[float]:
        """How wide each stack is, in points."""
        room = width - self.gap * (len(self.stacks) - 1)
        return [room * share / sum(self.shares) for share in self.shares]

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """As high as the highest stack."""
        heights = [stack_height(stack, each, height) for stack, each in self._sized(width)]
        self.width, self.height = width, max(heights, default=0.0)
        return self.width, self.height

    def split(self, width: float, height: float) -> list[Flowable]:
        """Split every stack that is too high; when one can't be, the row moves on as a whole."""
        firsts, rests = [], []
        for stack, each in self._sized(width):
            parts = split_stack(stack, each, height)
            if parts is None:
                return []
            firsts.append(parts[0])
            rests.append(parts[1])
        if not any(rests):
            return [self]
        return [Columns(firsts, self.shares, self.gap, self.before, 0),
                Columns(rests, self.shares, self.gap, 0, self.after)]

    def draw(self) -> None:
        """Draw each stack from the top."""
        x = 0.0
        for stack, each in self._sized(self.width):
            draw_stack(stack, self.canv, each, x, self.height)
            x += each + self.gap

    def _sized(self, width: float) -> list[tuple[list[Flowable], float]]:
        return list(zip(self.stacks, self.widths(width), strict=True))


def split_stack(stack: Sequence[Flowable], width: float, height: float
                 ) -> tuple[list[Flowable], list[Flowable]] | None:
    """What of a stack fits the height and what doesn't; None where nothing of it does."""
    left = height
    for index, (part, (room, tall)) in enumerate(zip(stack, placed_heights(stack, width, height), strict=True)):
        if room + tall > left + FUZZ:
            halves = part.split(width, left - room) if left > room else []
            if len(halves) > 1:
                return [*stack[:index], halves[0]], [*halves[1:], *stack[index + 1 :]]
            return (list(stack[:index]), list(stack[index:])) if index else None
        left -= room + tall
    return list(stack), []
