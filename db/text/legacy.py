"""Repair of texts typed with the legacy Kazakh encodings KZ-1048 and PT154 and shown as Windows-1251.

Such texts show Kazakh letters as letters of other languages («Ќазаќстан Республикасы»). Old documents mix
real and legacy letters, so single letters are repaired, in words that can't be Ukrainian, Belarusian, Serbian
or Macedonian; a name of these languages in an otherwise sound text is left alone. Latin ə and i among
Cyrillic letters are repaired too. Sources: STRK 1048-2002, the codecs `kz1048` and `ptcp154`.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise

from db.text.slavic import VOWELS, is_possible, looks_slavic

KZ1048 = "KZ-1048"
PT154 = "PT154"
LOOKALIKES = "Latin"
"""Names of what was repaired."""

_TABLES = {
    KZ1048: dict(zip("ЌќЎўЈјЅѕЄєҐґЇїЋћ", "ҚқҰұӘәҢңҒғӨөҮүҺһ", strict=True)),
    PT154: dict(zip("ЄєЃѓЌќЊњ¤µ¦±‡‰Ћћ", "ӘәҒғҚқҢңӨөҰұҮүҺһ", strict=True)),
}
_SIGNS = frozenset("¤µ¦±‡‰")
"""Signs that stand for letters when they stand among letters."""
_ONLY = {
    KZ1048: frozenset(_TABLES[KZ1048]) - frozenset(_TABLES[PT154]),
    PT154: frozenset(_TABLES[PT154]) - frozenset(_TABLES[KZ1048]),
}
_SUSPECTS = frozenset("".join("".join(table) for table in _TABLES.values()))
_LATIN = str.maketrans("əƏiI", "әӘіІ")
_WORD = re.compile(r"[\u0400-\u04FF¤µ¦±‡‰əƏiI'’ʼ]+")
_CYRILLIC = re.compile(r"[\u0400-\u04FF]")
_FRONT, _BACK_ONLY = frozenset("еәөүіэ"), frozenset("қғ")
_NEW_VOWELS, _FULL_VOWELS = frozenset("әөұү"), frozenset("аәоөұүыіеэё")


@dataclass(frozen=True, slots=True)
class Repair:
    """The repaired text, the encoding it came from, and the changed words (before, after), each once."""

    text: str
    encoding: str
    changes: tuple[tuple[str, str], ...]


def repair_legacy(text: str) -> Repair | None:
    """The text with Kazakh letters in place of legacy ones; None where there is nothing to repair."""
    if text.isascii() or not _CYRILLIC.search(text):
        return None
    words = [found for found in _WORD.finditer(text) if _is_word(text, found)]
    encoding = _encoding_of([found[0] for found in words])
    table = _TABLES[encoding]
    is_legacy = any(_is_surely_legacy(found[0]) for found in words)
    is_foreign = not is_legacy and any(_is_foreign(found[0], table) for found in words)
    changes: dict[str, str] = {}
    parts, end = [], 0
    for found in words:
        word = found[0]
        after = _repaired(word, table) if not is_foreign and _is_repaired(word, table, is_legacy) else word
        after = _without_latin(after)
        if after != word:
            changes[word] = after
        parts += [text[end : found.start()], after]
        end = found.end()
    if not changes:
        return None
    shown = encoding if any(_SUSPECTS & set(word) for word in changes) else LOOKALIKES
    return Repair("".join(parts) + text[end:], shown, tuple(changes.items()))


def _is_word(text: str, found: re.Match[str]) -> bool:
    """Signs and Latin letters alone are no word, nor are those beside a number or a Latin word («5 µм»,
    «±5»).
    """
    around = text[max(found.start() - 1, 0) : found.start()] + text[found.end() : found.end() + 1]
    if not _CYRILLIC.search(found[0]) or any(letter.isdigit() or letter.isalpha() for letter in around):
        return False
    is_unit = found[0][0] in _SIGNS and len(found[0]) <= 3 and text[: found.start()].rstrip()[-1:].isdigit()
    return not is_unit


def _encoding_of(words: Iterable[str]) -> str:
    """Which encoding the words came from: by letters that only one of them shows, else by how they sound."""
    suspects = [word for word in words if _SUSPECTS & set(word)]
    letters = "".join(suspects)

    def score(name: str) -> tuple[int, int]:
        sounding = sum(_sounds_kazakh(word, _repaired(word, _TABLES[name]).lower()) for word in suspects)
        return sum(letter in _ONLY[name] for letter in letters), sounding

    if score(KZ1048) != score(PT154):
        return max(_TABLES, key=score)
    before_vowel = len(re.findall(f"є[{''.join(VOWELS)}]", letters.lower()))
    return PT154 if letters.lower().count("є") > 2 * before_vowel else KZ1048


def _is_surely_legacy(word: str) -> bool:
    if _SIGNS & set(word):
        return True
    return bool(_SUSPECTS & set(word)) and not is_possible(word.lower())


def _is_foreign(word: str, table: dict[str, str]) -> bool:
    """A word in small letters, hence no name, that is Slavic rather than Kazakh: the text is in another
    language.
    """
    if not word[:1].islower() or not _SUSPECTS & set(word):
        return False
    return looks_slavic(word) or not _sounds_kazakh(word, _repaired(word, table).lower())


def _is_repaired(word: str, table: dict[str, str], text_is_legacy: bool) -> bool:
    if not _SUSPECTS & set(word):
        return False
    if _is_surely_legacy(word):
        return True
    is_name = word[:1].isupper() and not word[1:2].isupper()
    if looks_slavic(word.lower()) or (text_is_legacy and not is_name):
        return not looks_slavic(word.lower())
    if not _sounds_kazakh(word, _repaired(word, table).lower()):
        return False
    return text_is_legacy or not is_name or word.lower().count("ќ") > 1


def _sounds_kazakh(word: str, after: str) -> bool:
    """Whether the new letters stand where Kazakh has them; һ alone speaks for nothing."""
    if not (_SUSPECTS - set("Ћћ")) & set(word) or after.startswith("ң") or after.endswith("ғ"):
        return False
    for left, right in pairwise(after):
        pair = {left, right}
        if pair & _BACK_ONLY and pair & _FRONT:
            return False
        if pair & _NEW_VOWELS and left in _FULL_VOWELS and right in _FULL_VOWELS:
            return False
    return True


def _repaired(word: str, table: dict[str, str]) -> str:
    return "".join(table.get(letter, letter) for letter in word)


def _without_latin(word: str) -> str:
    """Latin ə for ә and i for і in a word of at least two Cyrillic letters."""
    return word.translate(_LATIN) if len(_CYRILLIC.findall(word)) > 1 else word
