"""The pages of a PDF: size, margins, numbers, the mark of a draft, and what the file says about itself."""

from collections.abc import Callable
from typing import Any

from reportlab import rl_config
from reportlab.lib.colors import Color
from reportlab.lib.units import mm
from reportlab.platypus import BaseDocTemplate, Frame, PageTemplate

from desktop.paper.blocks import Document
from desktop.paper.fonts import face
from desktop.paper.layout import PAGE_MM, NumberPlace
from desktop.paper.letters import for_font

LANGUAGE_TAGS = {"kk": "kk-KZ", "ru": "ru-RU"}
PRODUCER = "Adisker"
_NUMBER_SIZE = 12
_FAINT = Color(0, 0, 0, alpha=0.07)


def page_size(document: Document) -> tuple[float, float]:
    """Width and height of a page in points."""
    width, height = (side * mm for side in PAGE_MM)
    return (height, width) if document.landscape else (width, height)


def template(document: Document, target: Any, *, invariant: bool) -> BaseDocTemplate:
    """An empty document that pages can be built into, writing to the file object `target`."""
    rl_config.useA85 = 0  # streams as bytes, not as letters: a fifth smaller
    layout, (width, height) = document.layout, page_size(document)
    frame = Frame(
        layout.left * mm, layout.bottom * mm, width - (layout.left + layout.right) * mm,
        height - (layout.top + layout.bottom) * mm, leftPadding=0, rightPadding=0, topPadding=0, bottomPadding=0,
    )
    made = BaseDocTemplate(
        target, pagesize=(width, height), title=document.title, author=document.author, subject=document.subject,
        creator=PRODUCER, producer=PRODUCER, lang=LANGUAGE_TAGS.get(document.languages[0], document.languages[0]),
        displayDocTitle=True, invariant=int(invariant), pageCompression=1, initialFontName=face(),
        allowSplitting=1,
    )
    made.addPageTemplates(PageTemplate("page", [frame], onPage=_page_painter(document)))
    return made


def _page_painter(document: Document) -> Callable[[Any, Any], None]:
    def paint(canvas: Any, _template: Any) -> None:
        for painted, wanted in ((_paint_mark, document.mark), (_paint_number, canvas.getPageNumber() > 1)):
            if wanted:
                canvas.saveState()
                painted(canvas, document)
                canvas.restoreState()

    return paint


def _paint_number(canvas: Any, document: Document) -> None:
    layout, (width, height) = document.layout, page_size(document)
    place = layout.number_place
    if place is NumberPlace.NONE:
        return
    y = height - layout.top * mm / 2 - 2 if place.startswith("top") else layout.bottom * mm / 2 - 4
    canvas.setFont(face(), _NUMBER_SIZE)
    number = str(canvas.getPageNumber())
    if place.endswith("right"):
        canvas.drawRightString(width - layout.right * mm, y, number)
    else:
        canvas.drawCentredString((width + (layout.left - layout.right) * mm) / 2, y, number)


def _paint_mark(canvas: Any, document: Document) -> None:
    """The mark small at the top right, and faint across the page."""
    layout, (width, height) = document.layout, page_size(document)
    mark = for_font(document.mark)
    canvas.setFont(face(bold=True), 10)
    canvas.drawRightString(width - layout.right * mm, height - layout.top * mm / 2 - 2, mark)
    size = min(90.0, 1.25 * width / max(canvas.stringWidth(mark, face(bold=True), 1), 1))
    canvas.setFillColor(_FAINT)
    canvas.setFont(face(bold=True), size)
    canvas.translate(width / 2, height / 2)
    canvas.rotate(52)
    canvas.drawCentredString(0, -size / 3, mark)
