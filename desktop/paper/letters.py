"""Letters that can't be set as they are: shown by their number, never dropped.

A letter the document font lacks, a direction mark, a control character prints as '[U+1F600]', so that a reader sees
that something stood there. `missing_glyphs` tells which ones before anything is printed.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import fields, is_dataclass
from functools import lru_cache

from desktop.paper.blocks import Code, Document, Picture
from desktop.paper.fonts import glyphs

_NOT_IN_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_LINE_ENDS = re.compile("\r\n?|[\u0085\u2028\u2029]")
_DIRECTED = frozenset(("R", "AL", "AN", "RLE", "RLO", "LRE", "LRO", "PDF", "RLI", "LRI", "FSI", "PDI"))
_UNSEEN = frozenset(("Cc", "Cf", "Cs", "Co", "Cn"))
_WHITE = frozenset("\n\t\u00ad")
"""Line ends, tabs, and the soft hyphen: shown by what they do."""


def spelled(letter: str) -> str:
    """How a letter that can't be shown is printed: '[U+1F600]'."""
    return f"[U+{ord(letter):04X}]"


def for_xml(text: str) -> str:
    """The text for Word and Excel: line ends as LF, characters that XML can't hold spelled."""
    text = _LINE_ENDS.sub("\n", text)
    return _NOT_IN_XML.sub(lambda found: spelled(found[0]), text)


def for_font(text: str) -> str:
    """The text for PDF: line ends as LF, every letter the document font can't show spelled."""
    text = _LINE_ENDS.sub("\n", text)
    unknown = set(text) - _settable()
    for letter in unknown:
        text = text.replace(letter, spelled(letter))
    return text


def missing_glyphs(document: Document) -> tuple[str, ...]:
    """The letters of a document that its PDF would have to spell, each once, in the order of their numbers."""
    known = _settable()
    found: set[str] = set()
    for text in _texts(document):
        found |= set(_LINE_ENDS.sub("\n", text)) - known
    return tuple(sorted(found))


@lru_cache(maxsize=1)
def _settable() -> frozenset[str]:
    return frozenset(_shown(glyphs())) | _WHITE


def _shown(codes: Iterable[int]) -> Iterator[str]:
    for code in codes:
        letter = chr(code)
        if unicodedata.category(letter) in _UNSEEN or unicodedata.bidirectional(letter) in _DIRECTED:
            continue
        yield letter


def _texts(value: object) -> Iterator[str]:
    """Every text within a document, however deep; what a code holds is no text, nor is a picture."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for each in value:
            yield from _texts(each)
    elif isinstance(value, Code):
        yield from value.lines
    elif is_dataclass(value) and not isinstance(value, Picture):
        for field in fields(value):
            yield from _texts(getattr(value, field.name))
