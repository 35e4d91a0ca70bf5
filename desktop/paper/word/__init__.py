"""Word files of documents: real headings, styles and tables that a user goes on editing."""

from desktop.paper.blocks import Document


def render_word(document: Document) -> bytes:
    """The document as the bytes of a .docx file."""
    from io import BytesIO

    from desktop.paper.word.body import Body
    from desktop.paper.word.setup import new_file

    made = new_file(document)
    body = Body(made, document)
    body.write(document.blocks)
    body.finish()
    out = BytesIO()
    made.save(out)
    return out.getvalue()
