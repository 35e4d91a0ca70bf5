"""A person's name as people write it in one line, taken apart: 'Сұлтанов Асқар Бекұлы', 'А.Б. Сұлтанов'."""

import re
from dataclasses import dataclass

from db.text import clean

_ENDINGS = ("ұлы", "улы", "қызы", "кызы", "вич", "вна", "ична", "оглы", "оғлы", "углы")
"""How patronymics end, in Kazakh, Russian and neighbouring spellings."""

_APART = frozenset({"ұлы", "улы", "қызы", "кызы", "оглы", "оғлы", "углы"})
"""Patronymic endings that some write as a word of their own."""

_INITIAL = re.compile(r"[^\W\d_]\.")
_GLUED = re.compile(r"(?<=\.)(?=[^\W\d_])")


@dataclass(frozen=True, slots=True)
class NameParts:
    """Surname, given name and patronymic; the last two may be empty."""

    surname: str
    given_name: str = ""
    patronymic: str = ""


@dataclass(frozen=True, slots=True)
class PersonLine:
    """One line of quick adding: the name, and what was written after a comma (a position)."""

    name: NameParts
    position: str = ""


def parse_line(text: str) -> PersonLine:
    """'Сұлтанов Асқар Бекұлы, оқытушы' → the name and 'оқытушы'."""
    name, _, position = clean(text, multiline=False).partition(",")
    return PersonLine(parse_name(name), position.strip())


def parse_name(text: str) -> NameParts:
    """The parts of a name written surname first, or with the surname after the patronymic or initials."""
    parts = _joined(_cased(_GLUED.sub(" ", clean(text, multiline=False)).split()))
    if not parts:
        return NameParts("")
    if len(parts) > 2 and _is_patronymic(parts[1]) and not _is_patronymic(parts[-1]):
        parts = [" ".join(parts[2:]), *parts[:2]]
    elif len(parts) > 1 and _INITIAL.fullmatch(parts[0]) and not _INITIAL.fullmatch(parts[-1]):
        parts = [parts[-1], *parts[:-1]]
    surname, *rest = parts
    if not rest:
        return NameParts(surname)
    return NameParts(surname, rest[0], " ".join(rest[1:]))


def _joined(parts: list[str]) -> list[str]:
    """'Бек ұлы' is one patronymic: 'Бек ұлы' stays two words of one part."""
    result: list[str] = []
    for part in parts:
        if result and part.lower() in _APART:
            result[-1] = f"{result[-1]} {part.lower()}"
        else:
            result.append(part)
    return result


def _cased(parts: list[str]) -> list[str]:
    """Names typed all in capitals or all in small letters get a capital each; mixed ones stay as they are."""
    whole = " ".join(parts)
    if not (whole.isupper() or whole.islower()) or all(_INITIAL.fullmatch(part) for part in parts):
        return parts
    return ["-".join(piece[:1].upper() + piece[1:].lower() for piece in part.split("-")) for part in parts]


def _is_patronymic(part: str) -> bool:
    return part.lower().endswith(_ENDINGS)
