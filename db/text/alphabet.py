"""The order of the Kazakh alphabet, the same on every machine and database."""

import unicodedata

ALPHABET = "АӘБВГҒДЕЁЖЗИЙКҚЛМНҢОӨПРСТУҰҮФХҺЦЧШЩЪЫІЬЭЮЯ"
"""As lists of names are sorted in Kazakhstan."""

_FIRST, _DIGITS, _LETTERS, _LATIN, _OTHER = "!", "0", "A", "a", "~"
_RANK = {letter: index for index, letter in enumerate(ALPHABET.lower())}


def sort_key(text: str) -> str:
    """A key whose plain comparison is alphabetical order; ASCII, so that both databases compare it alike.

    Spaces come first, then digits, Cyrillic by the Kazakh alphabet, Latin, and everything else by code point.
    Case decides only between texts that are otherwise the same.
    """
    plain = unicodedata.normalize("NFC", text)
    lower = plain.lower()
    letters = "".join(_weight(letter) for letter in lower if letter.isalnum() or letter.isspace())
    return letters + " " + "".join("1" if letter.isupper() else "0" for letter in plain if letter.isalpha())


def _weight(letter: str) -> str:
    if letter.isspace():
        return _FIRST
    if letter in _RANK:
        rank = _RANK[letter]
        return _LETTERS + chr(ord("A") + rank // 21) + chr(ord("A") + rank % 21)
    if letter.isascii():
        return (_DIGITS if letter.isdigit() else _LATIN) + letter
    return f"{_OTHER}{ord(letter):06x}"
