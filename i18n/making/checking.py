"""What is wrong with a translation: missing, other placeholders, left in English, letters of the wrong
language.
"""

import re
from collections.abc import Iterator, Mapping

from i18n.filling import placeholders
from i18n.making.gathering import Source

_MNEMONIC = re.compile(r"&(?!&)\w")
_WORDS = re.compile(r"[^\W\d_]{3,}")
_KAZAKH_ONLY = re.compile(r"\w+[әғқңөұүһі]\w+", re.IGNORECASE)


def faults(language: str, translations: Mapping[Source, tuple[str, ...]]) -> Iterator[str]:
    """A line for everything that is wrong, naming context and source."""
    for source, forms in translations.items():
        for form in forms:
            for what in _of_form(language, source, form):
                yield f"{language} {source.context}: {source.text!r}: {what}"


def _of_form(language: str, source: Source, form: str) -> Iterator[str]:
    if not form.strip():
        yield "no translation"
        return
    if placeholders(form) != placeholders(source.text):
        yield f"other placeholders in {form!r}"
    if form == source.text and _WORDS.search(source.text):
        yield "left in English"
    if language == "ru" and _KAZAKH_ONLY.search(form):
        yield f"Kazakh letters in {form!r}"
    if len(_MNEMONIC.findall(form)) > 1:
        yield f"more than one mnemonic in {form!r}"
    if form != form.strip() and source.text == source.text.strip():
        yield "spaces at the end"
