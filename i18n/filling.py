"""Putting values into sentences: what stands in a value is never read as a placeholder."""

import re
from collections.abc import Mapping

PLACEHOLDER = re.compile(r"\{([a-z][a-z0-9_]*)\}")
"""`{name}` in a sentence. Other braces are text."""


def fill(sentence: str, params: Mapping[str, str], n: int | None = None) -> str:
    """The sentence with `{name}` and `%n` replaced in one pass; braces, percent signs and HTML in values stay
    text.

    A placeholder without a value stays as it is, so that a missing value is seen and never hides the
    sentence.
    """

    def value_of(found: re.Match[str]) -> str:
        return params.get(found[1], found[0])

    if n is None:
        return PLACEHOLDER.sub(value_of, sentence)
    return str(n).join(PLACEHOLDER.sub(value_of, part) for part in sentence.split("%n"))


def placeholders(sentence: str) -> frozenset[str]:
    """The names a sentence asks for; `%n` counts as 'n'."""
    counted = {"%n"} if "%n" in sentence else set()
    return frozenset(PLACEHOLDER.findall(sentence)) | counted
