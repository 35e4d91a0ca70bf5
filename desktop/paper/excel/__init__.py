"""Excel files of documents: each table a worksheet, every text a text."""

from desktop.paper.blocks import Document


def render_excel(document: Document) -> bytes:
    """The document as the bytes of an .xlsx file.

    A text longer than a cell can hold goes on in the rows below it. More rows than a worksheet can hold raise
    ValueError.
    """
    from desktop.paper.excel.book import Book

    return Book(document).bytes()
