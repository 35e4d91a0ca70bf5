"""Reading papers back: the text of PDF pages, of Word files, of worksheets."""

import re
import zipfile
from collections.abc import Iterator
from io import BytesIO
from typing import Any
from xml.etree import ElementTree

import docx
import pypdf

_SHEET = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_ESCAPED = re.compile("_x([0-9A-Fa-f]{4})_")


def pdf_pages(content: bytes) -> list[str]:
    """The text of each page."""
    return [page.extract_text() for page in pypdf.PdfReader(BytesIO(content)).pages]


def letters(text: str) -> str:
    """The text without spaces, line ends and the like: what must not depend on where lines break."""
    return "".join(text.split())


def pdf_letters(content: bytes) -> str:
    """All letters of a PDF in their order."""
    return letters("".join(pdf_pages(content)))


def word(content: bytes) -> Any:
    """The opened Word file."""
    return docx.Document(BytesIO(content))


def word_texts(content: bytes) -> list[str]:
    """Every paragraph of a Word file, those of tables in their place."""
    body = word(content).element.body
    return [docx.text.paragraph.Paragraph(each, body).text for each in body.iter(docx.oxml.ns.qn("w:p"))]


def sheets(content: bytes) -> list[list[str]]:
    """The texts of each worksheet, cell by cell, row by row; numbers as they are written."""
    with zipfile.ZipFile(BytesIO(content)) as archive:
        shared = _shared(archive)
        names = sorted(name for name in archive.namelist() if name.startswith("xl/worksheets/sheet"))
        return [list(_cells(archive.read(name), shared)) for name in names]


def part(content: bytes, name: str) -> str:
    """The XML of a part of an office file."""
    with zipfile.ZipFile(BytesIO(content)) as archive:
        return archive.read(name).decode()


def _shared(archive: zipfile.ZipFile) -> list[str]:
    if "xl/sharedStrings.xml" not in archive.namelist():
        return []
    root = ElementTree.fromstring(archive.read("xl/sharedStrings.xml"))
    return [_unescaped("".join(text.text or "" for text in each.iter(f"{_SHEET}t"))) for each in root]


def _unescaped(text: str) -> str:
    return _ESCAPED.sub(lambda found: chr(int(found[1], 16)), text)


def _cells(xml: bytes, shared: list[str]) -> Iterator[str]:
    for cell in ElementTree.fromstring(xml).iter(f"{_SHEET}c"):
        value = cell.find(f"{_SHEET}v")
        assert cell.find(f"{_SHEET}f") is None, "a formula"
        if value is not None and value.text is not None:
            yield shared[int(value.text)] if cell.get("t") == "s" else value.text
