"""The printed forms: which there are, in which files and languages, and where each is made.

A new form is one module with a function (content, texts, layout, **options) → Document, and one line in `FORMS`.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING, Any

from desktop.paper.blocks import Document
from desktop.paper.layout import Layout

if TYPE_CHECKING:
    from i18n import Texts


@dataclass(frozen=True, slots=True)
class Form:
    """A printed form: its files, its languages, whether two stand side by side, and the function that makes it."""

    id: str
    formats: tuple[str, ...]
    languages: tuple[str, ...]
    side_by_side: bool
    maker: str


FORMS: Mapping[str, Form] = {
    form.id: form
    for form in (
        Form("protocol", ("pdf", "docx"), ("kk", "ru"), True, "desktop.paper.forms.protocol:protocol"),
        Form("extract", ("pdf", "docx"), ("kk", "ru"), True, "desktop.paper.forms.extract:extract"),
    )
}


def build(form_id: str, content: object, texts: "Sequence[Texts]", layout: Layout | None = None,
          **options: Any) -> Document:
    """The document of a form, in the languages of `texts` (two: side by side, the first at the left).

    Raises KeyError for an unknown form, ValueError where the form isn't printed in these languages.
    """
    form = FORMS[form_id]
    if not texts or len(texts) > (2 if form.side_by_side else 1):
        raise ValueError(f"the form {form_id} can't be printed in {len(texts)} languages at once")
    if any(each.language not in form.languages for each in texts):
        raise ValueError(f"the form {form_id} isn't printed in one of these languages")
    module, _, function = form.maker.partition(":")
    made: Document = getattr(import_module(module), function)(content, texts, layout or Layout(), **options)
    return made
