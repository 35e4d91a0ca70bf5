"""How wide the columns of a table are, in whatever unit a renderer counts."""

from collections.abc import Sequence

from desktop.paper.blocks import Column

FIXED_SHARE = 0.6
"""Columns of fixed width may take this part of the table together, the rest is left to the others."""


def shared(columns: Sequence[Column], width: float, per_mm: float) -> list[float]:
    """The widths, `width` in all: fixed ones as asked unless they crowd out the others, the rest by weight."""
    fixed = sum((column.mm or 0) * per_mm for column in columns)
    weights = sum(column.weight for column in columns if column.mm is None)
    if not weights:
        return [(column.mm or 0) * per_mm * width / fixed for column in columns]
    shrink = min(1.0, width * FIXED_SHARE / fixed) if fixed else 1.0
    room = width - fixed * shrink
    return [column.mm * per_mm * shrink if column.mm is not None else room * column.weight / weights
            for column in columns]
