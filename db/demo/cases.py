"""Names of people in sentences: the cases that minutes need, by Kazakh vowel harmony and Russian declension.

Only the surname changes, since initials stand before it: «А. Б. Өмірбаеваға», «А. Б. Омирбаевой».
"""

from db.demo.names import FullName
from db.models.protocol_content import Names

FRONT = "әеіөүиэ"
BACK = "аоұыёя"
NASAL = "мнң"
VOICED = "лрйзжу"
VOWELS = "аәеёиіоөуұүыэюя"

_MEN = {"gen": "а", "dat": "у", "ins": "ым"}
_WOMEN = {"gen": "ой", "dat": "ой", "ins": "ой"}
_FOREIGN = {"gen": "а", "dat": "у", "ins": "ом"}
_SOFT = {"gen": "я", "dat": "ю", "ins": "ем"}


def forms(name: FullName) -> dict[str, Names]:
    """By the ending of a template's variable: '' as it is, 'gen' whose, 'dat' to whom, 'ins' by whom.

    Kazakh has no instrumental here: sentences of minutes are built so that they don't need it.
    """
    kk, ru = initials(name.given_name, name.patronymic), initials(name.given_name_ru, name.patronymic_ru)
    found = {"": Names(f"{kk} {name.surname}", f"{ru} {name.surname_ru}")}
    for case in ("gen", "dat", "ins"):
        found[case] = Names(
            f"{kk} {name.surname}{kazakh_ending(name.surname, case)}",
            f"{ru} {russian_case(name.surname_ru, name.is_woman, case)}",
        )
    return found


def initials(given: str, patronymic: str) -> str:
    """'А. Б.', or 'А.' where there is no patronymic."""
    return " ".join(f"{part[0]}." for part in (given, patronymic) if part)


def kazakh_ending(word: str, case: str) -> str:
    """The ending of a name in Kazakh: -ның/-дың/-тың, -ға/-қа; '' for a case that sentences don't use."""
    last = word[-1].casefold()
    soft = _is_front(word.casefold())
    if case == "gen":
        start = "н" if last in VOWELS or last in NASAL else "д" if last in VOICED else "т"
        return start + ("ің" if soft else "ың")
    if case == "dat":
        voiced = last in VOWELS or last in NASAL or last in VOICED
        return {(True, True): "ге", (True, False): "ға", (False, True): "ке", (False, False): "қа"}[voiced, soft]
    return ""


def _is_front(word: str) -> bool:
    """Surnames in -ов and -ев follow the vowel before that ending: Мәмбетовке, Тоқаевқа, Назароваға."""
    stem = word[:-2] if word.endswith(("ов", "ев", "ёв")) else word
    for letter in reversed(stem):
        if letter in FRONT:
            return True
        if letter in BACK:
            return False
    return False


def russian_case(surname: str, is_woman: bool, case: str) -> str:
    """A surname in the genitive, dative or instrumental; those in -о, and women's in a consonant, don't change."""
    if surname.endswith("о"):
        return surname
    if surname.endswith(("ова", "ева", "ёва", "ина")) and is_woman:
        return surname[:-1] + _WOMEN[case]
    if is_woman:
        return surname
    if surname.endswith(("ов", "ев", "ёв", "ин")):
        return surname + _MEN[case]
    if surname.endswith("й"):
        return surname[:-1] + _SOFT[case]
    return surname + _FOREIGN[case]
