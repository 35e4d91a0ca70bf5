"""The paragraph styles of a PDF, made from the layout and kept while one document is drawn."""

from typing import TypeAlias

from reportlab.lib.enums import TA_CENTER, TA_JUSTIFY, TA_LEFT, TA_RIGHT
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm

from desktop.paper.blocks import Align, Heading, Item, KeyValue, Para
from desktop.paper.fonts import face
from desktop.paper.layout import Layout

LINE = 1.2
"""The height of a line, in font sizes."""
MARK_GAP = 3
"""The least room between a list mark and its text, in points."""

_ALIGN = {Align.LEFT: TA_LEFT, Align.CENTRE: TA_CENTER, Align.RIGHT: TA_RIGHT, Align.JUSTIFY: TA_JUSTIFY}
_HEADING_STEP = {1: 0, 2: 0, 3: -1}
"""How many points a heading of each level is larger than the body: papers shout by capitals, not by size."""

_Key: TypeAlias = tuple[float, bool, Align, float, float, float, float, float]


class Styles:
    """Styles by what they look like, each made once."""

    def __init__(self, layout: Layout) -> None:
        self.layout = layout
        self._made: dict[_Key, ParagraphStyle] = {}

    def get(self, size: float, *, bold: bool = False, align: Align = Align.LEFT, first_line: float = 0,
            left: float = 0, hang: float = 0, before: float = 0, after: float = 0) -> ParagraphStyle:
        """A style; indents in millimetres, spaces in points."""
        key = (size, bold, align, first_line, left, hang, before, after)
        if key not in self._made:
            self._made[key] = self._style(*key)
        return self._made[key]

    def heading(self, block: Heading, size: float) -> ParagraphStyle:
        """The style of a heading among text of this size."""
        return self.get(size + _HEADING_STEP.get(block.level, 0), bold=True, align=block.align,
                        before=block.space_before, after=block.space_after)

    def para(self, block: Para, size: float) -> ParagraphStyle:
        """The style of a paragraph."""
        return self.get(block.size or size, align=block.align, first_line=block.first_line, left=block.left,
                        before=block.space_before, after=block.space_after)

    def item(self, block: Item, size: float, hang: float) -> ParagraphStyle:
        """The style of an item of a list; its mark has `hang` millimetres."""
        return self.get(size, align=block.align, left=block.left, hang=hang, before=block.space_before,
                        after=block.space_after)

    def key_value(self, block: KeyValue, size: float) -> ParagraphStyle:
        """The style of a line with a label."""
        return self.get(size, left=block.left, before=block.space_before, after=block.space_after)

    def _style(self, size: float, bold: bool, align: Align, first_line: float, left: float, hang: float,
               before: float, after: float) -> ParagraphStyle:
        name = face(bold)
        return ParagraphStyle(
            "bold" if bold else "plain", fontName=name, fontSize=size, leading=size * LINE, alignment=_ALIGN[align],
            leftIndent=(left + hang) * mm, firstLineIndent=first_line * mm, bulletIndent=left * mm,
            bulletFontName=name, bulletFontSize=size, spaceBefore=before, spaceAfter=after,
            allowWidows=0, allowOrphans=0, splitLongWords=1, uriWasteReduce=0,
        )
