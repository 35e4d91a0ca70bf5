"""Text at the boundary: one normal form, and nothing in it that a database, a PDF or Word would refuse."""

import unicodedata

_KEPT = {"\n", "\t"}


def clean(text: str, multiline: bool = True) -> str:
    """The text in NFC without control characters, lone surrogates and noncharacters; line ends as \\n.

    With `multiline` false, line ends and tabs become spaces.
    """
    if text.isascii() and text.isprintable():
        return text
    lines = text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n").replace("\u2029", "\n")
    kept = "".join(letter for letter in lines if letter in _KEPT or _is_text(letter))
    if not multiline:
        kept = kept.replace("\n", " ").replace("\t", " ")
    return unicodedata.normalize("NFC", kept)


def cleaned(text: str, multiline: bool = True) -> tuple[str, bool]:
    """The clean text, and whether characters had to be left out (a normal form or line ends don't count)."""
    result = clean(text, multiline)
    expected = unicodedata.normalize(
        "NFC", text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n").replace("\u2029", "\n")
    )
    if not multiline:
        expected = expected.replace("\n", " ").replace("\t", " ")
    return result, result != expected


def _is_text(letter: str) -> bool:
    code = ord(letter)
    if code & 0xFFFE == 0xFFFE or 0xFDD0 <= code <= 0xFDEF:
        return False
    return unicodedata.category(letter) not in ("Cc", "Cs")
