"""Papers of a meeting from what the database gives: the one way in for the preview, the commands and the tests."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from db.errors import DomainError
from desktop.paper import RENDERERS
from desktop.paper import render as render_as
from desktop.paper.blocks import Document
from desktop.paper.codes import Seal
from desktop.paper.forms import FORMS, build
from desktop.paper.layout import Layout
from i18n import Texts

if TYPE_CHECKING:
    from db.queries.protocols import Paper

LANGUAGES: dict[str, tuple[str, ...]] = {"kk": ("kk",), "ru": ("ru",), "both": ("kk", "ru")}
"""What can be asked for: one language, or both side by side."""


def document(
    form_id: str, paper: "Paper", language: str, decision_ids: Sequence[int] = (), layout: Layout | None = None
) -> Document:
    """The document of a meeting's paper in 'kk', 'ru' or 'both'; an extract with these decisions, or with all."""
    options: dict[str, Any] = {"decision_ids": tuple(decision_ids)} if form_id == "extract" else {}
    texts = [Texts(each) for each in LANGUAGES[language]]
    return build(form_id, paper.content, texts, layout, seal=seal_of(paper), **options)


def seal_of(paper: "Paper") -> Seal | None:
    """What ties a signed paper to its record; a draft has none."""
    issue = paper.issue
    return None if issue is None else Seal(issue.number, issue.held_on, issue.digest, issue.code)


def render(document: Document, suffix: str) -> bytes:
    """The document as a file of that kind; raises DomainError('format-unknown') for a suffix that no renderer has."""
    name = suffix.removeprefix(".")
    if name not in RENDERERS:
        raise DomainError("format-unknown", suffix=suffix)
    return render_as(document, name)


def formats_of(form_id: str) -> tuple[str, ...]:
    """The suffixes a form can be written with."""
    return tuple(f".{each}" for each in FORMS[form_id].formats)
