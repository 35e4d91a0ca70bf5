"""How papers name people: initials and surname, with the position and, for guests, the organisation."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from db.models.protocol_content import PrintedPerson
    from i18n import Texts


def name_of(person: "PrintedPerson", say: "Texts") -> str:
    """'А.Б. Сұлтанов'; the full name where there is no short one."""
    return person.short.in_language(say.language) or person.full.in_language(say.language)


def standing_of(person: "PrintedPerson", say: "Texts") -> str:
    """'физика оқытушысы, Политехникалық колледж'; empty where nothing is known."""
    parts = (person.position.in_language(say.language), person.organisation.in_language(say.language))
    return ", ".join(part for part in parts if part)


def named(person: "PrintedPerson", say: "Texts") -> str:
    """'А.Б. Сұлтанов (физика оқытушысы)'."""
    standing = standing_of(person, say)
    return f"{name_of(person, say)} ({standing})" if standing else name_of(person, say)


def titled(person: "PrintedPerson", say: "Texts") -> str:
    """'физика оқытушысы А.Б. Сұлтанов', as a speaker is introduced."""
    return f"{standing_of(person, say)} {name_of(person, say)}".strip()


def listed(people: "Iterable[PrintedPerson]", say: "Texts") -> str:
    """Names with positions, divided by commas."""
    return ", ".join(named(person, say) for person in people)

