"""How the blocks of a document are dealt out to worksheets, and how much fits where."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from desktop.paper import blocks as b

CELL_LIMIT = 32_767
"""Excel counts so many UTF-16 units in a cell at most (a letter has one or two)."""
ROW_LIMIT = 1_048_576
ROW_HEIGHT_LIMIT = 409.0
"""Points; Excel makes no row higher."""
LINE, ROW_PADDING = 1.27, 3.0
"""The height of a line in font sizes, and the room around the lines of a row in points."""
NAME_LIMIT = 31
_NOT_IN_NAMES = re.compile(r"[\[\]:*?/\\\x00-\x1f]")


@dataclass(slots=True)
class Sheet:
    """The blocks of one worksheet; at most one of them is a table."""

    name: str = ""
    blocks: list[b.Block] = field(default_factory=list)

    @property
    def table(self) -> b.Table | None:
        """The table of this sheet."""
        return next((block for block in self.blocks if isinstance(block, b.Table)), None)


def deal(document: b.Document) -> list[Sheet]:
    """One worksheet, or one for each table: what stands before a table goes with it, the rest with the last."""
    sheets = [Sheet()]
    waiting: list[b.Block] = []
    for block in flat(document.blocks):
        waiting.append(block)
        if isinstance(block, b.Table):
            if sheets[-1].table:
                sheets.append(Sheet())
            sheets[-1].blocks.extend(waiting)
            waiting = []
    sheets[-1].blocks.extend(waiting)
    taken: set[str] = set()
    for number, sheet in enumerate(sheets, start=1):
        caption = sheet.table.caption if sheet.table else ""
        sheet.name = _free_name(caption or document.title, number, taken)
        taken.add(sheet.name.casefold())
    return sheets


def flat(blocks: Iterable[b.Block]) -> Iterator[b.Block]:
    """The blocks with those of closings in their place."""
    for block in blocks:
        if isinstance(block, b.Closing):
            yield from flat(block.blocks)
        else:
            yield block


def pieces(text: str, letters: float, size: float) -> list[str]:
    """The text in parts that one row can hold and show, `letters` to a line; joined they are the text again.

    A part ends at a line's end or after a space wherever there is one.
    """
    most_lines = max(int((ROW_HEIGHT_LIMIT - ROW_PADDING) / (size * LINE)), 1)
    line = max(int(letters), 1)
    if len(text) <= line or (len(text) * 2 <= CELL_LIMIT and lines_of(text, letters) <= most_lines):
        return [text]
    longest = min(most_lines * line, CELL_LIMIT // 2)
    parts, current, taken = [], "", 0
    for segment in _segments(text, longest):
        needed = lines_of(segment.rstrip("\n"), letters)
        if current and (taken + needed > most_lines or len(current) + len(segment) > CELL_LIMIT // 2):
            parts.append(current)
            current, taken = "", 0
        current, taken = current + segment, taken + needed
    return [*parts, current]


def lines_of(text: str, letters: float) -> int:
    """About how many lines a text takes where so many letters fit a line."""
    return sum(max(1, -(-len(line) // max(int(letters), 1))) for line in text.split("\n"))


def row_height(texts: Sequence[tuple[str, float]], size: float) -> float:
    """The height of a row in points: each text with the letters that fit its line."""
    lines = max((lines_of(text, letters) for text, letters in texts), default=1)
    return min(lines * size * LINE + ROW_PADDING, ROW_HEIGHT_LIMIT)


def _segments(text: str, longest: int) -> Iterator[str]:
    """Lines with their ends, those longer than `longest` cut after a space where there is one."""
    for line in re.findall(r"[^\n]*\n|[^\n]+", text):
        while len(line) > longest:
            cut = line.rfind(" ", 1, longest) + 1 or longest
            yield line[:cut]
            line = line[cut:]
        if line:
            yield line


def _free_name(wanted: str, number: int, taken: set[str]) -> str:
    """A worksheet's name: no forbidden letters, not too long, not 'History', not twice."""
    name = " ".join(_NOT_IN_NAMES.sub(" ", wanted).split()).strip("'")
    name = "".join(letter for letter in name if letter <= "\uffff" and not "\ud800" <= letter <= "\udfff")
    name = name[:NAME_LIMIT].strip().strip("'")
    if not name or name.casefold() == "history":
        name = str(number)
    tail = f" {number}"
    return name if name.casefold() not in taken else name[: NAME_LIMIT - len(tail)] + tail
