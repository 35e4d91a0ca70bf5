"""Search that forgives case and a keyboard without Kazakh letters."""

import re
import unicodedata

_FORGIVEN = str.maketrans("әғқңөұүһіёə", "агкноуухиеа")
"""The last one is the Latin letter that old documents have for ә."""
_WITHIN_WORDS = re.compile("[\u0300-\u036f\u00ad\u200b-\u200d\u2060\ufeff]+")
"""Stress marks, soft hyphens and joiners."""
_BETWEEN_WORDS = re.compile(r"[\W_]+")


def fold(text: str) -> str:
    """The text as it is compared in a search: lower case, Kazakh letters as their Russian neighbours, one
    space.

    Stress marks don't count, й stays й. Folding twice changes nothing.
    """
    lower = unicodedata.normalize("NFC", unicodedata.normalize("NFC", text).casefold())
    plain = _WITHIN_WORDS.sub("", lower).translate(_FORGIVEN)
    return _BETWEEN_WORDS.sub(" ", plain).strip()


def words(text: str) -> list[str]:
    """The folded words of a text."""
    return fold(text).split()
