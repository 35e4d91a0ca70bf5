"""PDF files of documents, set with reportlab in the embedded document font."""

from desktop.paper.blocks import Document, Para


def render_pdf(document: Document, *, invariant: bool = False) -> bytes:
    """The document as the bytes of a PDF; `invariant` leaves out dates and random ids, so that equal documents
    give equal bytes."""
    from io import BytesIO

    from reportlab.lib.units import mm

    from desktop.paper.pdf.build import Builder
    from desktop.paper.pdf.pages import page_size, template
    from desktop.paper.pdf.styles import Styles

    layout, (width, height) = document.layout, page_size(document)
    builder = Builder(Styles(layout), width - (layout.left + layout.right) * mm,
                      height - (layout.top + layout.bottom) * mm)
    out = BytesIO()
    template(document, out, invariant=invariant).build(builder.flow(document.blocks or (Para(""),)))
    return out.getvalue()
