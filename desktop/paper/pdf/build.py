"""From blocks to the flowables that reportlab sets on pages."""

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import Flowable, PageBreak, Spacer

from desktop.paper import blocks as b
from desktop.paper.letters import for_font
from desktop.paper.pdf.flow import Columns, Lead, Tail
from desktop.paper.pdf.shapes import CODE_SIZE, Pen, QrCode, picture
from desktop.paper.pdf.styles import LINE, MARK_GAP, Styles
from desktop.paper.pdf.tables import table_flow
from desktop.paper.pdf.text import text_flow

PAIR_GAP = 6 * mm
CODE_GAP = 4 * mm
STAMP_SHARES = (0.45, 0.1, 0.45)
SIGNATURE_SHARES = (0.42, 0.24, 0.34)
KEPT_LINES = 2
"""So many lines of the text stay with what closes a paper."""


class Builder:
    """Turns the blocks of one document into flowables for a page of this size (points)."""

    def __init__(self, styles: Styles, width: float, height: float) -> None:
        self.styles, self.width, self.height = styles, width, height
        self.size = styles.layout.body_size

    def flow(self, blocks: Iterable[b.Block]) -> list[Flowable]:
        """All flowables in order, headings bound to what follows and closings to what precedes."""
        done: list[Flowable] = []
        heads: list[Flowable] = []
        for block in blocks:
            if isinstance(block, b.Closing):
                self._close(done, heads, self._all(block.blocks))
                continue
            for made in self._made(block):
                if _leads(block):
                    heads.append(made)
                    continue
                done.append(Lead(heads, made, self.height) if heads and not _is_break(made) else made)
                if _is_break(made):
                    done[-1:-1] = heads
                heads = []
        return [*done, *heads]

    def _close(self, done: list[Flowable], heads: list[Flowable], foot: Sequence[Flowable]) -> None:
        foot = [*heads, *foot]
        heads.clear()
        if done and not _is_break(done[-1]):
            kept = KEPT_LINES * self.size * LINE
            done.append(Tail(done.pop(), foot, kept, self.height))
        else:
            done.extend(foot)

    def _all(self, blocks: Iterable[b.Block]) -> list[Flowable]:
        return [made for block in blocks for made in self._made(block)]

    def _made(self, block: b.Block) -> list[Flowable]:
        made = _MAKERS[type(block)](self, block)
        return made if isinstance(made, list) else [made]

    def heading(self, block: b.Heading) -> Flowable:
        """A heading in the size of what surrounds it."""
        return text_flow(b.runs(block.text), self.styles.heading(block, self.size))

    def para(self, block: b.Para) -> Flowable:
        """A paragraph."""
        return text_flow(b.runs(block.text), self.styles.para(block, self.size))

    def item(self, block: b.Item) -> Flowable:
        """An item with its mark hanging; a mark wider than its room pushes the text on."""
        plain = self.styles.get(self.size)
        needed = stringWidth(for_font(block.mark), plain.fontName, self.size) + MARK_GAP
        style = self.styles.item(block, self.size, max(block.hang, needed / mm))
        return text_flow(b.runs(block.text), style, block.mark)

    def key_value(self, block: b.KeyValue) -> Flowable:
        """A bold label and its value."""
        text = (b.Run(f"{block.key} ", bold=True), *b.runs(block.value))
        return text_flow(text, self.styles.key_value(block, self.size))

    def ends(self, block: b.Ends) -> Flowable:
        """Left and right on one line."""
        left = text_flow(b.runs(block.left), self.styles.get(self.size))
        right = text_flow(b.runs(block.right), self.styles.get(self.size, align=b.Align.RIGHT))
        return Columns([[left], [right]], (1, 1), CODE_GAP, block.space_before, block.space_after)

    def pair(self, block: b.Pair) -> Flowable:
        """Two languages side by side, in the smaller size, not spaced out to the margins."""
        outer, self.size = self.size, self.styles.layout.pair_size
        left, right = self._all([block.left]), self._all([block.right])
        self.size = outer
        return Columns([left, right], (1, 1), PAIR_GAP, left[0].getSpaceBefore(), left[-1].getSpaceAfter())

    def table(self, block: b.Table) -> list[Flowable]:
        """A table, its caption bound to it."""
        grid = table_flow(block, self.styles, self.width, self.height)
        if not block.caption:
            return [grid]
        style = self.styles.get(block.size or self.styles.layout.table_size, bold=True, before=6, after=3)
        return [Lead([text_flow((b.Run(block.caption, bold=True),), style)], grid, self.height)]

    def stamps(self, block: b.Stamps) -> list[Flowable]:
        """Approvals at the top; nothing where the layout hides them."""
        if not self.styles.layout.show_stamps:
            return []
        stacks = [self._stamp(block.left), [], self._stamp(block.right)]
        return [Columns(stacks, STAMP_SHARES, after=14)]

    def signatures(self, block: b.Signatures) -> list[Flowable]:
        """A row for each who signs."""
        plain = self.styles.get(self.size)
        rows: list[Flowable] = []
        for index, signer in enumerate(block.signers):
            stacks = [[text_flow((b.Run(signer.role),), plain)], [Pen(plain.leading)],
                      [text_flow((b.Run(signer.name),), plain)]]
            before = block.space_before if index == 0 else self.size * 0.7
            rows.append(Columns(stacks, SIGNATURE_SHARES, CODE_GAP, before, 0))
        return rows

    def code(self, block: b.Code) -> Flowable:
        """A QR code, its lines beside it."""
        beside = [text_flow((b.Run(line, bold=index == 0),), self.styles.get(9 if index else 11, after=2))
                  for index, line in enumerate(block.lines)]
        share = CODE_SIZE / (self.width - CODE_GAP)
        return Columns([[QrCode(block.payload)], beside], (share, 1 - share), CODE_GAP, 14, 0)

    def picture(self, block: b.Picture) -> Flowable:
        """A picture, centred."""
        return picture(block, self.width)

    def spacer(self, block: b.Spacer) -> Flowable:
        """Room."""
        return Spacer(1, min(block.points, self.height))

    def page_break(self, _block: b.PageBreak) -> Flowable:
        """A new page."""
        return PageBreak()

    def _stamp(self, stamp: b.Stamp | None) -> list[Flowable]:
        if stamp is None:
            return []
        size = self.styles.layout.table_size
        plain = self.styles.get(size, after=2)
        return [text_flow((b.Run(stamp.title, bold=True),), self.styles.get(size, bold=True, after=2)),
                *(text_flow((b.Run(line),), plain) for line in stamp.lines)]


def _leads(block: b.Block) -> bool:
    """Whether a block must not be the last on its page."""
    if isinstance(block, b.Pair):
        return _leads(block.left) or _leads(block.right)
    return isinstance(block, b.Heading) or (isinstance(block, b.Para | b.Item) and block.keep_with_next)


def _is_break(made: Flowable) -> bool:
    return isinstance(made, PageBreak)


_MAKERS: dict[type, Callable[[Builder, Any], Flowable | list[Flowable]]] = {
    b.Heading: Builder.heading,
    b.Para: Builder.para,
    b.Item: Builder.item,
    b.KeyValue: Builder.key_value,
    b.Ends: Builder.ends,
    b.Pair: Builder.pair,
    b.Table: Builder.table,
    b.Stamps: Builder.stamps,
    b.Signatures: Builder.signatures,
    b.Code: Builder.code,
    b.Picture: Builder.picture,
    b.Spacer: Builder.spacer,
    b.PageBreak: Builder.page_break,
}
