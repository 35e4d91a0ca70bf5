"""Writes the worksheets of an Excel file."""

from collections.abc import Callable
from io import BytesIO
from typing import Any

import xlsxwriter

from desktop.paper import blocks as b
from desktop.paper.codes import png
from desktop.paper.excel.grids import write_table
from desktop.paper.excel.sheets import ROW_LIMIT, Sheet, deal, pieces, row_height
from desktop.paper.fonts import WORD_FAMILY
from desktop.paper.layout import NumberPlace
from desktop.paper.letters import for_xml
from desktop.paper.widths import shared

MM_PER_INCH = 25.4
SCREEN_DPI = 96.0
"""What Excel takes for granted where a picture doesn't say its density."""
LETTERS_PER_MM = 0.52
"""How many letters of 12 points fit a millimetre of a column, as Excel counts widths."""
PLAIN_COLUMNS = 4
"""The columns of a worksheet without a table."""
_NUMBER_CODES = {
    NumberPlace.TOP_CENTRE: ("&C&P", ""), NumberPlace.TOP_RIGHT: ("&R&P", ""),
    NumberPlace.BOTTOM_CENTRE: ("", "&C&P"), NumberPlace.BOTTOM_RIGHT: ("", "&R&P"), NumberPlace.NONE: ("", ""),
}


class Book:
    """The Excel file of one document."""

    def __init__(self, document: b.Document) -> None:
        self.document, self.layout = document, document.layout
        self.out = BytesIO()
        self.file = xlsxwriter.Workbook(self.out, {"in_memory": True, "strings_to_formulas": False,
                                                   "strings_to_urls": False, "strings_to_numbers": False})
        self.file.set_properties({"title": for_xml(document.title)[:255], "author": for_xml(document.author)[:255],
                                  "subject": for_xml(document.subject)[:255]})
        self._formats: dict[tuple[tuple[str, object], ...], Any] = {}

    def bytes(self) -> bytes:
        """Write everything; the file's bytes."""
        for sheet in deal(self.document):
            SheetWriter(self, sheet).write()
        self.file.close()
        return self.out.getvalue()

    def format(self, **wanted: object) -> Any:
        """A cell format in the paper's font, each made once."""
        key = tuple(sorted(wanted.items()))
        if key not in self._formats:
            base = {"font_name": WORD_FAMILY, "font_size": self.layout.table_size, "text_wrap": True,
                    "valign": "top"}
            self._formats[key] = self.file.add_format(base | dict(wanted))
        return self._formats[key]


class SheetWriter:
    """Fills one worksheet from the top."""

    def __init__(self, book: Book, sheet: Sheet) -> None:
        self.book, self.sheet, self.row = book, sheet, 0
        self.page = book.file.add_worksheet(sheet.name)
        table, document = sheet.table, book.document
        width = document.layout.text_width(document.landscape)
        columns = table.columns if table else (b.Column(),) * PLAIN_COLUMNS
        self.widths = [each * LETTERS_PER_MM for each in shared(columns, width, 1)]
        self.last = len(self.widths) - 1
        self._heights: dict[int, float] = {}
        self._breaks: list[int] = []

    def write(self) -> None:
        """Set up the page and write every block."""
        self._set_up()
        for block in self.sheet.blocks:
            _WRITERS[type(block)](self, block)
        self.page.set_h_pagebreaks(self._breaks)

    def _at_least(self, row: int, height: float) -> None:
        """Make a row as high as the highest of what stands in it."""
        self._heights[row] = max(height, self._heights.get(row, 0))
        self.page.set_row(row, self._heights[row])

    def _set_up(self) -> None:
        page, document = self.page, self.book.document
        layout = document.layout
        page.set_paper(9)
        if document.landscape:
            page.set_landscape()
        page.set_margins(*(side / MM_PER_INCH for side in (layout.left, layout.right, layout.top, layout.bottom)))
        page.fit_to_pages(1, 0)
        header, footer = _NUMBER_CODES[layout.number_place]
        if document.mark:
            header += "&R&B" + for_xml(document.mark).replace("&", "&&")
        if header:
            page.set_header(header[:255])
        if footer:
            page.set_footer(footer)
        page.hide_gridlines(2)
        for index, width in enumerate(self.widths):
            page.set_column(index, index, max(width, 3))

    def wide(self, text: str, *, first: int = 0, last: int | None = None, size: float | None = None,
             **look: object) -> None:
        """A text over the columns `first` to `last`; what is too long goes on in the rows below."""
        last = self.last if last is None else last
        size = size or self.book.layout.table_size
        letters = sum(self.widths[first : last + 1]) * 12 / size
        for piece in pieces(for_xml(text), letters, size):
            self.next_row(0)
            made = self.book.format(font_size=size, **look)
            if last > first:
                self.page.merge_range(self.row, first, self.row, last, "", made)
            self.page.write_string(self.row, first, piece, made)
            self._at_least(self.row, row_height([(piece, letters)], size))
            self.row += 1

    def next_row(self, count: int = 1) -> None:
        """Go on; a worksheet that is full raises ValueError."""
        if self.row + count >= ROW_LIMIT:
            raise ValueError("the document has more rows than a worksheet can hold")
        self.row += count

    def heading(self, block: b.Heading) -> None:
        """A bold line."""
        self.wide(b.plain(block.text), bold=True, align=_ALIGN[block.align],
                  size=self.book.layout.body_size if block.level == 1 else None)

    def para(self, block: b.Para) -> None:
        """A line."""
        self.wide(b.plain(block.text), align=_ALIGN[block.align])

    def item(self, block: b.Item) -> None:
        """A line with its mark."""
        self.wide(f"{block.mark} {b.plain(block.text)}", align=_ALIGN[block.align])

    def key_value(self, block: b.KeyValue) -> None:
        """A label and its value."""
        self.wide(f"{block.key} {b.plain(block.value)}")

    def ends(self, block: b.Ends) -> None:
        """Left and right halves of a row."""
        self._halves(b.plain(block.left), b.plain(block.right), "right")

    def pair(self, block: b.Pair) -> None:
        """Two languages in the halves of a row."""
        self._halves(line_text(block.left), line_text(block.right), "left")

    def table(self, block: b.Table) -> None:
        """The table, under its caption, its header frozen and repeated on every page."""
        if block.caption:
            self.wide(block.caption, bold=True)
        write_table(self, block, self.book.layout.table_size, self.book.format)
        self.next_row()

    def stamps(self, block: b.Stamps) -> None:
        """Approvals in the halves of rows."""
        if not self.book.layout.show_stamps:
            return
        left, right = (((stamp.title, *stamp.lines) if stamp else ()) for stamp in (block.left, block.right))
        for index in range(max(len(left), len(right))):
            first, second = (lines[index] if index < len(lines) else "" for lines in (left, right))
            self._halves(first, second, "left")
        self.next_row()

    def signatures(self, block: b.Signatures) -> None:
        """A row for each who signs."""
        for signer in block.signers:
            self.next_row()
            self.wide(f"{signer.role} ____________________ {signer.name}")

    def code(self, block: b.Code) -> None:
        """A QR code, its lines below."""
        self.next_row()
        self._at_least(self.row, 75)
        self.page.insert_image(self.row, 0, "code.png", {"image_data": BytesIO(png(block.payload, scale=2))})
        self.next_row()
        for line in block.lines:
            self.wide(line)

    def picture(self, block: b.Picture) -> None:
        """A picture at the left."""
        from PIL import Image

        with Image.open(BytesIO(block.data)) as image:
            dots, density = image.height, float(image.info.get("dpi", (SCREEN_DPI, SCREEN_DPI))[1]) or SCREEN_DPI
        scale = block.height / MM_PER_INCH * density / dots
        self._at_least(self.row, block.height * 72 / MM_PER_INCH + 4)
        self.page.insert_image(self.row, 0, "picture.png", {"image_data": BytesIO(block.data), "x_scale": scale,
                                                            "y_scale": scale})
        self.next_row()

    def spacer(self, _block: b.Spacer) -> None:
        """An empty row."""
        self.next_row()

    def page_break(self, _block: b.PageBreak) -> None:
        """A new printed page."""
        self._breaks.append(self.row)

    def _halves(self, left: str, right: str, right_align: str) -> None:
        if self.last == 0:
            self.wide(f"{left}\n{right}".strip("\n"))
            return
        middle, start = (self.last + 1) // 2 - 1, self.row
        self.wide(left, last=middle)
        end, self.row = self.row, start
        self.wide(right, first=middle + 1, align=right_align)
        self.row = max(end, self.row)


def line_text(line: b.Line) -> str:
    """A line as one string: its mark or label before its text."""
    if isinstance(line, b.KeyValue):
        return f"{line.key} {b.plain(line.value)}"
    return f"{line.mark} {b.plain(line.text)}" if isinstance(line, b.Item) else b.plain(line.text)


_ALIGN = {b.Align.LEFT: "left", b.Align.CENTRE: "center", b.Align.RIGHT: "right", b.Align.JUSTIFY: "left"}
_WRITERS: dict[type, Callable[[SheetWriter, Any], None]] = {
    b.Heading: SheetWriter.heading,
    b.Para: SheetWriter.para,
    b.Item: SheetWriter.item,
    b.KeyValue: SheetWriter.key_value,
    b.Ends: SheetWriter.ends,
    b.Pair: SheetWriter.pair,
    b.Table: SheetWriter.table,
    b.Stamps: SheetWriter.stamps,
    b.Signatures: SheetWriter.signatures,
    b.Code: SheetWriter.code,
    b.Picture: SheetWriter.picture,
    b.Spacer: SheetWriter.spacer,
    b.PageBreak: SheetWriter.page_break,
}
