"""Search that forgives case and a keyboard without Kazakh letters."""

import unicodedata

_FORGIVEN = str.maketrans("әғқңөұүһіё", "агкноуухие")


def fold(text: str) -> str:
    """The text as it is compared in a search: lower case, Kazakh letters as their Russian neighbours, one space."""
    plain = unicodedata.normalize("NFC", text).casefold().translate(_FORGIVEN)
    return " ".join("".join(letter if letter.isalnum() else " " for letter in plain).split())


def words(text: str) -> list[str]:
    """The folded words of a text."""
    return fold(text).split()
