"""Small drawings among the text: the line one signs on, a QR code, a picture."""

from io import BytesIO

from reportlab.lib.colors import black
from reportlab.lib.units import mm
from reportlab.lib.utils import ImageReader
from reportlab.platypus import Flowable, Image

from desktop.paper.blocks import Picture
from desktop.paper.codes import modules

CODE_SIZE = 24 * mm
"""The side of a printed QR code."""


class Pen(Flowable):
    """A line to sign on, at the foot of a line of text of this height."""

    def __init__(self, leading: float) -> None:
        super().__init__()
        self.height = leading
        self.width = 0.0

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """The whole width, one line high."""
        self.width = width
        return width, self.height

    def draw(self) -> None:
        """Draw the line a little above the foot."""
        self.canv.setLineWidth(0.6)
        self.canv.line(0, self.height * 0.14, self.width, self.height * 0.14)


class QrCode(Flowable):
    """A QR code drawn as squares, sharp at any size."""

    def __init__(self, payload: str) -> None:
        super().__init__()
        self.rows = modules(payload)
        self.width = self.height = CODE_SIZE

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Always the same size."""
        return CODE_SIZE, CODE_SIZE

    def draw(self) -> None:
        """Draw each run of dark squares of a row as one rectangle."""
        count = len(self.rows)
        squares = [f"{start} {count - 1 - row} {length} 1 re"
                   for row, line in enumerate(self.rows) for start, length in _dark_runs(line)]
        self.canv.saveState()
        self.canv.scale(CODE_SIZE / count, CODE_SIZE / count)
        self.canv.setFillColor(black)
        self.canv.addLiteral(" ".join((*squares, "f")))
        self.canv.restoreState()


def picture(block: Picture, widest: float) -> Image:
    """The picture at its height, smaller where the page is too narrow for it."""
    width, height = ImageReader(BytesIO(block.data)).getSize()
    tall = block.height * mm
    scale = min(tall / height, widest / width)
    return Image(BytesIO(block.data), width * scale, height * scale, hAlign="CENTER")


def _dark_runs(line: bytearray) -> list[tuple[int, int]]:
    """Where dark squares begin in a row, and how many follow one another."""
    found, start = [], None
    for index, dark in enumerate((*line, 0)):
        if dark and start is None:
            start = index
        elif not dark and start is not None:
            found.append((start, index - start))
            start = None
    return found
