"""The text of a Word file, block by block."""

from collections.abc import Callable, Iterable, Sequence
from io import BytesIO
from itertools import groupby
from typing import Any

from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_BREAK, WD_TAB_ALIGNMENT
from docx.oxml.ns import qn
from docx.shared import Emu, Mm, Pt

from desktop.paper import blocks as b
from desktop.paper.codes import png
from desktop.paper.letters import for_xml
from desktop.paper.word import xml
from desktop.paper.word.setup import HEADINGS, PAIR_STYLE, TABLE_STYLE, text_width
from desktop.paper.word.tables import add_table

ALIGN = {
    b.Align.LEFT: WD_ALIGN_PARAGRAPH.LEFT,
    b.Align.CENTRE: WD_ALIGN_PARAGRAPH.CENTER,
    b.Align.RIGHT: WD_ALIGN_PARAGRAPH.RIGHT,
    b.Align.JUSTIFY: WD_ALIGN_PARAGRAPH.JUSTIFY,
}
CODE_SIZE = Mm(24)
PAIR_GAP_POINTS = 8
SIGNATURE_SHARES = (0.42, 0.24, 0.34)
_BEFORE_CLOSING = 2
"""So many paragraphs before a closing stay with it."""


class Body:
    """Writes blocks into a Word file."""

    def __init__(self, made: Any, document: b.Document) -> None:
        self.made, self.document = made, document
        self.layout = document.layout
        self.width = text_width(document.layout, landscape=document.landscape)

    def write(self, blocks: Iterable[b.Block]) -> None:
        """Write all blocks; pairs that follow one another share a table."""
        for kind, group in groupby(blocks, key=type):
            if kind is b.Pair:
                self._pairs([each for each in group if isinstance(each, b.Pair)])
                continue
            for block in group:
                _WRITERS[kind](self, block)

    def finish(self) -> None:
        """Word wants a paragraph after the last table."""
        self._part_tables()

    def line(self, block: b.Line, paragraph: Any, *, language: str = "", style: str = "Normal") -> None:
        """Write a line into an empty paragraph."""
        if isinstance(block, b.Heading):
            paragraph.style = f"Heading {min(block.level, HEADINGS)}" if style == "Normal" else style
        else:
            paragraph.style = style
        self._space(paragraph, block)
        texts = b.runs(block.value if isinstance(block, b.KeyValue) else block.text)
        if isinstance(block, b.KeyValue):
            texts = (b.Run(f"{block.key} ", bold=True), *texts)
        if isinstance(block, b.Item):
            texts = (b.Run(f"{block.mark}\t"), *texts)
        bold = isinstance(block, b.Heading) and style != "Normal"
        self.runs(paragraph, texts, language=language, bold=bold, size=getattr(block, "size", None))

    def runs(self, paragraph: Any, texts: Sequence[b.Run], *, language: str = "", bold: bool = False,
             size: float | None = None) -> None:
        """Add runs of text; line ends and tabs become Word's own."""
        for each in texts:
            run = paragraph.add_run(for_xml(each.text))
            if each.bold or bold:
                run.bold = True
            if each.italic:
                run.italic = True
            if size:
                run.font.size = Pt(size)
            if language and language != self.document.languages[0]:
                xml.set_language(run._r.get_or_add_rPr(), language)

    def _space(self, paragraph: Any, block: b.Line) -> None:
        form = paragraph.paragraph_format
        form.space_before, form.space_after = Pt(block.space_before), Pt(block.space_after)
        if not isinstance(block, b.KeyValue):
            form.alignment = ALIGN[block.align]
        if isinstance(block, b.Heading):
            form.keep_with_next = True
            return
        form.left_indent = Mm(block.left)
        if isinstance(block, b.Para) and block.first_line:
            form.first_line_indent = Mm(block.first_line)
        if isinstance(block, b.Item):
            form.left_indent, form.first_line_indent = Mm(block.left + block.hang), -Mm(block.hang)
            form.tab_stops.add_tab_stop(Mm(block.left + block.hang))
        if getattr(block, "keep_with_next", False):
            form.keep_with_next = True

    def plain_line(self, block: b.Line) -> None:
        """A line over the whole width."""
        self.line(block, self.made.add_paragraph())

    def ends(self, block: b.Ends) -> None:
        """Left and right on one line, by a tab at the right margin."""
        paragraph = self.made.add_paragraph()
        form = paragraph.paragraph_format
        form.space_before, form.space_after = Pt(block.space_before), Pt(block.space_after)
        form.tab_stops.add_tab_stop(Emu(self.width), WD_TAB_ALIGNMENT.RIGHT)
        self.runs(paragraph, (*b.runs(block.left), b.Run("\t"), *b.runs(block.right)))

    def _pairs(self, pairs: Sequence[b.Pair]) -> None:
        """A table without rules, a row for each pair."""
        table = self._bare_table(len(pairs), (0.5, 0.5))
        languages = (*self.document.languages, "")
        for pair, row in zip(pairs, table.rows, strict=True):
            for cell, line, language in zip(row.cells, (pair.left, pair.right), languages, strict=False):
                self.line(line, cell.paragraphs[0], language=language, style=PAIR_STYLE)

    def _part_tables(self) -> None:
        """Word joins tables that touch: put a thin line between them."""
        if self.made.element.body[-2:-1] and self.made.element.body[-2].tag == qn("w:tbl"):
            self.spacer(b.Spacer(1))

    def _bare_table(self, rows: int, shares: Sequence[float]) -> Any:
        self._part_tables()
        table = self.made.add_table(rows, len(shares))
        table.alignment = WD_TABLE_ALIGNMENT.CENTER
        xml.set_fixed_layout(table, [int(self.width * share) for share in shares])
        xml.set_cell_margins(table, side=PAIR_GAP_POINTS / 2)
        return table

    def table(self, block: b.Table) -> None:
        """A ruled table under its caption."""
        if block.caption:
            caption = self.made.add_paragraph(style=TABLE_STYLE)
            caption.paragraph_format.keep_with_next = True
            caption.paragraph_format.space_before, caption.paragraph_format.space_after = Pt(6), Pt(3)
            self.runs(caption, (b.Run(block.caption, bold=True),))
        else:
            self._part_tables()
        add_table(self.made, block, self.width, self.runs)
        self.spacer(b.Spacer(block.space_after))

    def stamps(self, block: b.Stamps) -> None:
        """Approvals at the top, side by side."""
        if not self.layout.show_stamps:
            return
        row = self._bare_table(1, (0.45, 0.1, 0.45)).rows[0]
        for cell, stamp in zip((row.cells[0], row.cells[2]), (block.left, block.right), strict=True):
            if stamp is None:
                continue
            cell.paragraphs[0].style = TABLE_STYLE
            self.runs(cell.paragraphs[0], (b.Run(stamp.title, bold=True),))
            for line in stamp.lines:
                self.runs(cell.add_paragraph(style=TABLE_STYLE), (b.Run(line),))
        self.spacer(b.Spacer(12))

    def signatures(self, block: b.Signatures) -> None:
        """A row for each who signs, its line the rule under the middle cell."""
        if not block.signers:
            return
        self.spacer(b.Spacer(block.space_before), keep=True)
        table = self._bare_table(len(block.signers) * 2 - 1, SIGNATURE_SHARES)
        for index, row in enumerate(table.rows):
            xml.keep_row_whole(row)
            for cell in row.cells:
                cell.paragraphs[0].paragraph_format.keep_with_next = True
            if index % 2:
                continue
            signer = block.signers[index // 2]
            role, pen, name = row.cells
            self.runs(role.paragraphs[0], (b.Run(signer.role),))
            self.runs(name.paragraphs[0], (b.Run(signer.name),))
            xml.underline_cell(pen)

    def code(self, block: b.Code) -> None:
        """A QR code as a picture, its lines beside it."""
        self.spacer(b.Spacer(12), keep=True)
        share = CODE_SIZE / self.width + 0.03
        left, right = self._bare_table(1, (share, 1 - share)).rows[0].cells
        left.paragraphs[0].add_run().add_picture(BytesIO(png(block.payload)), width=CODE_SIZE)
        for index, line in enumerate(block.lines):
            paragraph = right.add_paragraph() if index else right.paragraphs[0]
            self.runs(paragraph, (b.Run(line, bold=not index),), size=9 if index else 11)

    def picture(self, block: b.Picture) -> None:
        """A picture, centred."""
        paragraph = self.made.add_paragraph()
        paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
        paragraph.add_run().add_picture(BytesIO(block.data), height=Mm(block.height))

    def spacer(self, block: b.Spacer, *, keep: bool = False) -> None:
        """An empty line of that height."""
        paragraph = self.made.add_paragraph()
        form = paragraph.paragraph_format
        form.line_spacing = Pt(max(block.points, 1))
        form.keep_with_next = keep

    def page_break(self, _block: b.PageBreak) -> None:
        """A new page."""
        self.made.add_paragraph().add_run().add_break(WD_BREAK.PAGE)

    def closing(self, block: b.Closing) -> None:
        """What ends the paper: every paragraph stays with the next."""
        body = self.made.element.body
        before = len(body)
        for part in _last_lines(body):
            _bind([part], all_of_it=True)
        self.write(block.blocks)
        _bind(body[before - 1 : -1])


def _last_lines(body: Any) -> list[Any]:
    """The last paragraphs of the text, or rows where it ends in a table."""
    lines: list[Any] = []
    for part in body[:-1]:
        lines.extend(part.findall(qn("w:tr")) if part.tag == qn("w:tbl") else [part])
    return lines[-_BEFORE_CLOSING:]


def _bind(elements: Sequence[Any], *, all_of_it: bool = False) -> None:
    """Keep every paragraph of these elements with the next one; the last one too where `all_of_it` is asked."""
    paragraphs = [each for part in elements for each in part.iter(qn("w:p"))]
    for paragraph in paragraphs if all_of_it else paragraphs[:-1]:
        properties = paragraph.get_or_add_pPr()
        if properties.find(qn("w:keepNext")) is None:
            properties.get_or_add_keepNext()


_WRITERS: dict[type, Callable[[Body, Any], None]] = {
    b.Heading: Body.plain_line,
    b.Para: Body.plain_line,
    b.Item: Body.plain_line,
    b.KeyValue: Body.plain_line,
    b.Ends: Body.ends,
    b.Table: Body.table,
    b.Stamps: Body.stamps,
    b.Signatures: Body.signatures,
    b.Code: Body.code,
    b.Picture: Body.picture,
    b.Spacer: Body.spacer,
    b.PageBreak: Body.page_break,
    b.Closing: Body.closing,
}
