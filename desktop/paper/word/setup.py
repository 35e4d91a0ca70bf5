"""An empty Word file with the page, styles, languages, page numbers and properties of a document."""

import datetime as dt
from typing import Any

import docx
from docx.enum.section import WD_ORIENT
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_LINE_SPACING
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor

from desktop.paper.blocks import Document
from desktop.paper.fonts import WORD_FAMILY
from desktop.paper.layout import PAGE_MM, Layout, NumberPlace
from desktop.paper.letters import for_xml
from desktop.paper.word import xml

PAIR_STYLE = "Adisker Pair"
TABLE_STYLE = "Adisker Table"
HEADINGS = 3
PROPERTY_LIMIT = 255
"""Word takes no longer title, author or subject."""
_NUMBER_SIZE = 12
_ALIGN = {True: WD_ALIGN_PARAGRAPH.RIGHT, False: WD_ALIGN_PARAGRAPH.CENTER}


def new_file(document: Document) -> Any:
    """The file without its text."""
    made = docx.Document()
    _set_page(made.sections[0], document)
    _set_styles(made, document)
    _set_numbers(made.sections[0], document)
    _set_properties(made.core_properties, document)
    return made


def _set_page(section: Any, document: Document) -> None:
    layout, (width, height) = document.layout, PAGE_MM
    if document.landscape:
        section.orientation = WD_ORIENT.LANDSCAPE
        width, height = height, width
    section.page_width, section.page_height = Mm(width), Mm(height)
    section.left_margin, section.right_margin = Mm(layout.left), Mm(layout.right)
    section.top_margin, section.bottom_margin = Mm(layout.top), Mm(layout.bottom)
    section.header_distance, section.footer_distance = Mm(layout.top / 2 - 2), Mm(layout.bottom / 2 - 2)


def _set_styles(made: Any, document: Document) -> None:
    layout, language = document.layout, document.languages[0]
    defaults = made.styles.element.find(qn("w:docDefaults")).find(qn("w:rPrDefault")).find(qn("w:rPr"))
    xml.set_language(defaults, language)
    normal = made.styles["Normal"]
    _dress(normal, layout.body_size)
    for level in range(1, HEADINGS + 1):
        heading = made.styles[f"Heading {level}"]
        _dress(heading, layout.body_size - (1 if level == HEADINGS else 0), bold=True)
        heading.paragraph_format.keep_with_next = True
    for name, size in ((PAIR_STYLE, layout.pair_size), (TABLE_STYLE, layout.table_size)):
        style = made.styles.add_style(name, 1)
        style.base_style = normal
        _dress(style, size)


def _dress(style: Any, size: float, *, bold: bool = False) -> None:
    style.font.size = Pt(size)
    style.font.bold = bold
    style.font.italic = False
    style.font.color.rgb = RGBColor(0, 0, 0)
    xml.set_fonts(style.element.get_or_add_rPr(), WORD_FAMILY)
    spacing = style.paragraph_format
    spacing.space_before = spacing.space_after = Pt(0)
    spacing.line_spacing_rule = WD_LINE_SPACING.SINGLE
    spacing.widow_control = True


def _set_numbers(section: Any, document: Document) -> None:
    """Numbers from the second page on; the mark of a draft on every page."""
    place = document.layout.number_place
    section.different_first_page_header_footer = True
    if place is not NumberPlace.NONE:
        band = section.header if place.startswith("top") else section.footer
        paragraph = band.paragraphs[0]
        paragraph.alignment = _ALIGN[place.endswith("right")]
        xml.add_page_number(paragraph)
        paragraph.runs[0].font.size = Pt(_NUMBER_SIZE)
    if document.mark:
        _add_mark(section.first_page_header.paragraphs[0], document)
        used = place is not NumberPlace.NONE and place.startswith("top")
        _add_mark(section.header.add_paragraph() if used else section.header.paragraphs[0], document)


def _add_mark(paragraph: Any, document: Document) -> None:
    paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    run = paragraph.add_run(for_xml(document.mark))
    run.font.bold = True
    run.font.size = Pt(11)


def _set_properties(properties: Any, document: Document) -> None:
    properties.title = for_xml(document.title)[:PROPERTY_LIMIT]
    properties.author = for_xml(document.author)[:PROPERTY_LIMIT]
    properties.last_modified_by = properties.author
    properties.subject = for_xml(document.subject)[:PROPERTY_LIMIT]
    properties.language = xml.LANGUAGE_TAGS.get(document.languages[0], document.languages[0])
    properties.comments = ""
    properties.created = properties.modified = dt.datetime.now(dt.UTC).replace(tzinfo=None, microsecond=0)


def text_width(layout: Layout, *, landscape: bool) -> int:
    """The room between the margins, in EMU."""
    return int(Mm(layout.text_width(landscape)))
