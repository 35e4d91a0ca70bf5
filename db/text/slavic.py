"""Whether a word with letters foreign to Kazakh could be a Ukrainian, Belarusian, Serbian or Macedonian word.

The legacy encodings show Kazakh letters as letters of these languages; a word that none of them could hold is
Kazakh.
"""

import re
from collections.abc import Callable

_COMMON = "абвгджзклмнопрстуфхцчш'’ʼ"
ALPHABETS = {
    "uk": frozenset(_COMMON + "еийщьюяєіїґ"),
    "be": frozenset(_COMMON + "еыйьэюяёіў"),
    "sr": frozenset(_COMMON + "еијљњћђџ"),
    "mk": frozenset(_COMMON + "еијљњќѓѕџ"),
}
"""Lower-case letters of each language; its own names need no others."""
VOWELS = frozenset("аәеёиіїоөуұүыэюяє")
KAZAKH = frozenset("әғқңөұүһ")
"""Letters of no Slavic alphabet."""

_ENDING = re.compile(r"(?:[дтн]ың|[дтн]ің|[дтн][ае]н|[дтлнм][ае]|[ғгқк][ае]|[дтн][ыі]|[мбп]ен|[лдт][ае]р|лы|лі|сы|сі)$")
_SURNAME = re.compile(r"(?:ић|ењ|енко|ськ(?:ий|а|ого)|цьк(?:ий|а|ого)|чук|ів)$")
_END_CLUSTER = re.compile(r"[бвгґѓджзѕклљмнњпрстћќфхцчшщ]{3,}$")

Place = tuple[str, str, str]
"""The letter before, the letter itself and the letter after, in lower case; '' at the ends of a word."""


def is_possible(word: str) -> bool:
    """Whether all letters of the word (in lower case) belong to one of the languages, and stand where they
    may.

    A Kazakh ending on a foreign name («Їжакевичтің») isn't counted.
    """
    stem = _without_ending(word)
    if not any(set(stem) <= letters for letters in ALPHABETS.values()):
        return False
    return not any(_misplaced(place) for place in _places(stem))


def looks_slavic(word: str) -> bool:
    """Whether the word (in lower case) ends like a surname of these languages or sounds like no Kazakh
    word.
    """
    stem = _without_ending(word)
    return bool(_SURNAME.search(stem) or _END_CLUSTER.search(stem)) or stem[:1] in ("њ", "ѕ") or "ь" in stem


def _without_ending(word: str) -> str:
    if not KAZAKH & set(word) and not word.endswith(("тан", "тен", "мен", "пен", "бен")):
        return word
    while True:
        stem = _ENDING.sub("", word)
        if stem == word or len(stem) < 3:
            return word
        word = stem


def _places(word: str) -> list[Place]:
    padded = f" {word} "
    return [
        (padded[at - 1].strip(), padded[at], padded[at + 1].strip())
        for at in range(1, len(padded) - 1)
        if padded[at] in _MISPLACED
    ]


def _misplaced(place: Place) -> bool:
    return _MISPLACED[place[1]](*place)


def _is_consonant(letter: str) -> bool:
    return bool(letter) and letter.isalpha() and letter not in VOWELS and letter not in "ьй"


_MISPLACED: dict[str, Callable[[str, str, str], bool]] = {
    "ј": lambda before, _, after: before not in VOWELS and after not in VOWELS,
    "ў": lambda before, _, after: _is_consonant(before),
    "ї": lambda before, _, after: _is_consonant(before),
    "є": lambda before, _, after: bool(after) and after in "аоуыэ",
    "ґ": lambda before, _, after: (
        _is_consonant(after) and before != "н" and (_is_consonant(before) or (not before and after not in "рлвнґ"))
    ),
    "ѕ": lambda before, _, after: before in VOWELS and before != "" and (not after or _is_consonant(after)),
}
"""Where a letter can't stand in the languages that have it."""
