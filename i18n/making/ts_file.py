"""The .ts files: read, merged with the sources of the program, written the same way every time."""

import xml.etree.ElementTree as ET
from collections.abc import Iterable, Mapping
from pathlib import Path

from i18n.making.gathering import Source

FORMS = {"kk": 2, "ru": 3}
"""Plural forms that Qt asks for; Kazakh needs one, written twice."""
Translations = dict[Source, tuple[str, ...]]
"""The forms of each translation: one, or as many as the language has plurals; empty texts where none is
written.
"""


def read(path: Path) -> Translations:
    """Every translation of a file; none for a file that isn't there."""
    if not path.exists():
        return {}
    found: Translations = {}
    for context in ET.parse(path).getroot().iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is not None:
                forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
                found[Source(name, message.findtext("source") or "")] = tuple(forms)
    return found


def merged(known: Mapping[Source, tuple[str, ...]], wanted: Iterable[Source], language: str) -> Translations:
    """The wanted sources with what is known of them; a source that is new in its context is empty."""
    return {source: _forms(known.get(source, ("",)), source, language) for source in sorted(wanted)}


def write(path: Path, translations: Mapping[Source, tuple[str, ...]], language: str) -> None:
    """Write the file, sorted by context and source; unwritten translations are marked unfinished."""
    root = ET.Element("TS", version="2.1", language={"kk": "kk_KZ", "ru": "ru_RU"}[language], sourcelanguage="en")
    context, last = root, None
    for source in sorted(translations):
        if source.context != last:
            context, last = ET.SubElement(root, "context"), source.context
            ET.SubElement(context, "name").text = source.context
        message = ET.SubElement(context, "message", {"numerus": "yes"} if source.is_plural else {})
        ET.SubElement(message, "source").text = source.text
        _add_translation(message, source, translations[source])
    ET.indent(root, "    ")
    text = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n' + ET.tostring(root, encoding="unicode") + "\n"
    path.write_text(text, encoding="utf-8", newline="\n")


def unfinished(translations: Mapping[Source, tuple[str, ...]]) -> list[Source]:
    """Sources with an empty translation."""
    return [source for source, forms in translations.items() if not all(form.strip() for form in forms)]


def _forms(forms: tuple[str, ...], source: Source, language: str) -> tuple[str, ...]:
    count = FORMS[language] if source.is_plural else 1
    return tuple(forms[min(place, len(forms) - 1)] for place in range(count))


def _add_translation(message: ET.Element, source: Source, forms: tuple[str, ...]) -> None:
    done = all(form.strip() for form in forms)
    translation = ET.SubElement(message, "translation", {} if done else {"type": "unfinished"})
    if source.is_plural:
        for form in forms:
            ET.SubElement(translation, "numerusform").text = form
    else:
        translation.text = forms[0]
