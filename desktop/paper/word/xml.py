"""The few pieces of Word's XML that python-docx has no words for."""

from typing import Any

from docx.oxml import OxmlElement
from docx.oxml.ns import qn

LANGUAGE_TAGS = {"kk": "kk-KZ", "ru": "ru-RU"}


def element(tag: str, **attributes: object) -> Any:
    """A Word element such as 'w:lang'; attributes are in the same namespace."""
    made = OxmlElement(tag)
    for name, value in attributes.items():
        made.set(qn(f"w:{name}"), str(value))
    return made


def set_fonts(properties: Any, family: str) -> None:
    """Name one font for every alphabet, so that no letter falls back on a theme's font."""
    fonts = properties.get_or_add_rFonts()
    for theme in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
        fonts.attrib.pop(qn(f"w:{theme}"), None)
    for alphabet in ("ascii", "hAnsi", "cs", "eastAsia"):
        fonts.set(qn(f"w:{alphabet}"), family)


def set_language(properties: Any, language: str) -> None:
    """Tell the spelling checker the language of a run or of the whole file."""
    for old in properties.findall(qn("w:lang")):
        properties.remove(old)
    tag = LANGUAGE_TAGS.get(language, language)
    properties.append(element("w:lang", val=tag, eastAsia=tag, bidi=tag))


def add_page_number(paragraph: Any) -> None:
    """A field that shows the number of the page."""
    run = paragraph.add_run()
    for part in (element("w:fldChar", fldCharType="begin"), _instruction("PAGE"),
                 element("w:fldChar", fldCharType="end")):
        run._r.append(part)


def repeat_as_header(row: Any) -> None:
    """Let a table row stand on top of every page."""
    row._tr.get_or_add_trPr().append(element("w:tblHeader"))


def keep_row_whole(row: Any) -> None:
    """Let a table row move to the next page rather than split."""
    row._tr.get_or_add_trPr().append(element("w:cantSplit"))


def set_cell_margins(table: Any, *, side: float, top: float = 0, bottom: float = 0) -> None:
    """Room between the rules and the text of every cell, in points."""
    margins = element("w:tblCellMar")
    for edge, points in (("top", top), ("left", side), ("bottom", bottom), ("right", side)):
        margins.append(element(f"w:{edge}", w=round(points * 20), type="dxa"))
    table._tbl.tblPr.append(margins)


def set_fixed_layout(table: Any, widths: list[int]) -> None:
    """Hold a table to these column widths (in Word's EMU, as python-docx counts)."""
    table.autofit = False
    for column, width in zip(table.columns, widths, strict=True):
        column.width = width
    total = element("w:tblW", w=round(sum(widths) / 635), type="dxa")
    properties = table._tbl.tblPr
    for old in properties.findall(qn("w:tblW")):
        properties.replace(old, total)


def underline_cell(cell: Any) -> None:
    """Draw only the lower rule of a cell: a line to sign on."""
    borders = element("w:tcBorders")
    borders.append(element("w:bottom", val="single", sz=6, space=0, color="auto"))
    cell._tc.get_or_add_tcPr().append(borders)


def _instruction(text: str) -> Any:
    made = element("w:instrText")
    made.set(qn("xml:space"), "preserve")
    made.text = text
    return made
