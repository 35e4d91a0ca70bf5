"""What a printed page is made of, whatever the file: headings, lines, pairs, tables, stamps, signatures.

Blocks are plain frozen values, ready in the language asked for; a renderer of any format draws them. Lengths are
millimetres, font sizes points. Texts are literal: nothing in them is ever taken for markup.
"""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TypeAlias

from desktop.paper.layout import Layout


class Align(StrEnum):
    """Where the lines of a text stand between the margins."""

    LEFT = "left"
    CENTRE = "centre"
    RIGHT = "right"
    JUSTIFY = "justify"


@dataclass(frozen=True, slots=True)
class Run:
    """A piece of text in one face."""

    text: str
    bold: bool = False
    italic: bool = False


Text: TypeAlias = str | Run | tuple[Run, ...]
"""What a line says: a plain string, one run, or several."""


def runs(text: Text) -> tuple[Run, ...]:
    """The text as runs, whichever way it was given."""
    if isinstance(text, str):
        return (Run(text),)
    return (text,) if isinstance(text, Run) else text


def plain(text: Text) -> str:
    """The letters alone."""
    return "".join(run.text for run in runs(text))


@dataclass(frozen=True, slots=True)
class Heading:
    """A title; level 1 is the name of the paper, 2 its parts, 3 a line over a part. Never last on a page."""

    text: Text
    level: int = 1
    align: Align = Align.CENTRE
    space_before: float = 6
    space_after: float = 4


@dataclass(frozen=True, slots=True)
class Para:
    """A paragraph. `first_line` indents its first line, `left` all of it; `size` overrides the layout's."""

    text: Text
    align: Align = Align.JUSTIFY
    first_line: float = 0
    left: float = 0
    space_before: float = 0
    space_after: float = 3
    size: float | None = None
    keep_with_next: bool = False


@dataclass(frozen=True, slots=True)
class Item:
    """A paragraph of a list: its number or mark hangs before the text, `hang` millimetres wide."""

    mark: str
    text: Text
    hang: float = 9
    left: float = 0
    align: Align = Align.JUSTIFY
    space_before: float = 0
    space_after: float = 3
    keep_with_next: bool = False


@dataclass(frozen=True, slots=True)
class KeyValue:
    """A label and what it names on one line: «Төраға: А. Б. Сұлтанов»."""

    key: str
    value: Text
    left: float = 0
    space_before: float = 0
    space_after: float = 2


@dataclass(frozen=True, slots=True)
class Ends:
    """Two short texts at the two ends of a line: the date and the city."""

    left: Text
    right: Text
    space_before: float = 0
    space_after: float = 6


Line: TypeAlias = Heading | Para | Item | KeyValue
"""What may stand on one side of a pair."""


@dataclass(frozen=True, slots=True)
class Pair:
    """The same line in two languages, side by side; the pair goes on over pages.

    Where only one language has the line, put the line itself among the blocks: it is then a wide row.
    """

    left: Line
    right: Line


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table: `mm` wide, or sharing what is left by `weight`. A title may have lines (languages)."""

    title: str = ""
    weight: float = 1
    mm: float | None = None
    align: Align = Align.LEFT


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell that spans others, is aligned in its own way, or holds a number (a number in Excel)."""

    text: Text = ""
    align: Align | None = None
    columns: int = 1
    rows: int = 1
    number: int | float | None = None


@dataclass(frozen=True, slots=True)
class Table:
    """A ruled table over the full width; its header repeats on every page, rows split where they must.

    `header` rows replace the header made of the columns' titles. Of cells covered by a span only the first is
    given. `size` overrides the layout's size of tables. `caption` stands over it and names its sheet in Excel.
    """

    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell | str, ...], ...]
    header: tuple[tuple[Cell | str, ...], ...] = ()
    caption: str = ""
    size: float | None = None
    space_after: float = 8

    @property
    def header_rows(self) -> tuple[tuple[Cell | str, ...], ...]:
        """The rows of the header, bold and centred; none when no column has a title."""
        if self.header:
            return self.header
        if not any(column.title for column in self.columns):
            return ()
        return (tuple(Cell(Run(column.title, bold=True), Align.CENTRE) for column in self.columns),)


@dataclass(frozen=True, slots=True)
class Stamp:
    """An approval: a bold title (БЕКІТЕМІН) and its lines (position, signature and name, date)."""

    title: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Stamps:
    """What was agreed stands top left, what is approved top right; printed where the layout shows stamps."""

    left: Stamp | None = None
    right: Stamp | None = None


@dataclass(frozen=True, slots=True)
class Signature:
    """One who signs: role or position, a line for the pen, the name. Both may have a line per language."""

    role: str
    name: str


@dataclass(frozen=True, slots=True)
class Signatures:
    """Lines to sign on."""

    signers: tuple[Signature, ...]
    space_before: float = 12


@dataclass(frozen=True, slots=True)
class Code:
    """A QR code holding `payload`, and lines of text beside it (the short code first)."""

    payload: str
    lines: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture (the bytes of a PNG or JPEG), centred, `height` millimetres high."""

    data: bytes
    height: float = 18


@dataclass(frozen=True, slots=True)
class Spacer:
    """Empty room, in points."""

    points: float


@dataclass(frozen=True, slots=True)
class PageBreak:
    """What follows begins a new page."""


@dataclass(frozen=True, slots=True)
class Closing:
    """The end of a paper: its blocks stay together, with at least two lines of what stands before them."""

    blocks: "tuple[Line | Pair | Ends | Signatures | Code | Spacer, ...]"


Block: TypeAlias = (
    Heading | Para | Item | KeyValue | Ends | Pair | Table | Stamps | Signatures | Code | Picture | Spacer
    | PageBreak | Closing
)


@dataclass(frozen=True, slots=True)
class Document:
    """A whole paper. `languages` are 'kk', 'ru', or both, the left one first; `mark` says what it is not yet (a
    draft) on every page."""

    title: str
    languages: tuple[str, ...]
    blocks: tuple[Block, ...]
    author: str = ""
    subject: str = ""
    mark: str = ""
    landscape: bool = False
    layout: Layout = field(default_factory=Layout)
