"""What is printed: documents made of neutral blocks, and a renderer for every kind of file.

Nothing here knows a widget; the heavy libraries load with the first file of their kind, so that a document can be
rendered in a process of its own.
"""

from importlib import import_module

from desktop.paper.blocks import Document

RENDERERS = {
    "pdf": "desktop.paper.pdf:render_pdf",
    "docx": "desktop.paper.word:render_word",
    "xlsx": "desktop.paper.excel:render_excel",
}
"""File suffix → the function that renders it. A new format is one renderer and one line here."""


def render(document: Document, suffix: str) -> bytes:
    """The document as a file of that suffix, 'pdf', 'docx' or 'xlsx'; raises KeyError for others."""
    module, _, function = RENDERERS[suffix].partition(":")
    made: bytes = getattr(import_module(module), function)(document)
    return made
