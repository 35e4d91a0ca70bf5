"""Search that forgives case and a keyboard without Kazakh letters."""

import re
import unicodedata

_FORGIVEN = str.maketrans("әғқңөұүһіё", "агкноуухие")
_BETWEEN_WORDS = re.compile(r"[\W_]+")


def fold(text: str) -> str:
    """The text as it is compared in a search: lower case, Kazakh letters as their Russian neighbours, one space."""
    plain = unicodedata.normalize("NFC", text).casefold().translate(_FORGIVEN)
    return _BETWEEN_WORDS.sub(" ", plain).strip()


def words(text: str) -> list[str]:
    """The folded words of a text."""
    return fold(text).split()
