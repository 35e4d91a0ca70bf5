"""Names of people: Kazakh and Russian, with and without a patronymic, as colleges have them."""

import random
from dataclasses import dataclass

KAZAKH_SURNAMES = (
    ("Әбдірахманов", "Абдрахманов"), ("Әлімжанов", "Алимжанов"), ("Байжанов", "Байжанов"),
    ("Бекмұхамбетов", "Бекмухамбетов"), ("Ғабдуллин", "Габдуллин"), ("Дүйсенбаев", "Дуйсенбаев"),
    ("Ержанов", "Ержанов"), ("Жүнісов", "Жунусов"), ("Иманғалиев", "Имангалиев"), ("Қасымов", "Касымов"),
    ("Қожахметов", "Кожахметов"), ("Құлмағамбетов", "Кулмагамбетов"), ("Мұқанов", "Муканов"),
    ("Нұрпейісов", "Нурпеисов"), ("Оспанов", "Оспанов"), ("Өмірбаев", "Омирбаев"), ("Рақымжанов", "Рахимжанов"),
    ("Сағындықов", "Сагындыков"), ("Сейдахметов", "Сейдахметов"), ("Тілеубергенов", "Тлеубергенов"),
    ("Тұрсынов", "Турсунов"), ("Ұзақбаев", "Узакбаев"), ("Үсенов", "Усенов"), ("Хамитов", "Хамитов"),
    ("Шәріпов", "Шарипов"), ("Ыбыраев", "Ибраев"), ("Ізтілеуов", "Изтлеуов"), ("Жақсылықов", "Жаксылыков"),
    ("Досмағамбетов", "Досмагамбетов"), ("Смағұлов", "Смагулов"),
)  # fmt: skip
"""Surnames of men as (Kazakh, Russian); women's take -а."""

SLAVIC_SURNAMES = ("Иванов", "Петренко", "Кузнецов", "Шевченко", "Морозов", "Соловьёв", "Ким", "Цой", "Шмидт",
                   "Яковлев", "Щербаков", "Федоренко")  # fmt: skip

KAZAKH_MEN = (
    ("Асқар", "Аскар"), ("Бауыржан", "Бауыржан"), ("Дәурен", "Даурен"), ("Ерлан", "Ерлан"), ("Қайрат", "Кайрат"),
    ("Мұрат", "Мурат"), ("Нұрлан", "Нурлан"), ("Серік", "Серик"), ("Тимур", "Тимур"), ("Әділ", "Адиль"),
    ("Жомарт", "Жомарт"), ("Талғат", "Талгат"), ("Марат", "Марат"), ("Ғалым", "Галым"),
)  # fmt: skip
KAZAKH_WOMEN = (
    ("Әлия", "Алия"), ("Айгүл", "Айгуль"), ("Гүлнар", "Гульнар"), ("Динара", "Динара"), ("Жанар", "Жанар"),
    ("Қарлығаш", "Карлыгаш"), ("Мөлдір", "Мольдир"), ("Назгүл", "Назгуль"), ("Сәуле", "Сауле"), ("Шолпан", "Шолпан"),
    ("Ұлжан", "Улжан"), ("Індіра", "Индира"), ("Бақыт", "Бахыт"), ("Раушан", "Раушан"), ("Ғазиза", "Газиза"),
    ("Мәдина", "Мадина"),
)  # fmt: skip
FATHERS = (
    ("Болат", "Булат"), ("Серік", "Серик"), ("Марат", "Марат"), ("Ермек", "Ермек"), ("Нұрлан", "Нурлан"),
    ("Қайрат", "Кайрат"), ("Омар", "Омар"), ("Төлеген", "Толеген"), ("Әбіл", "Абиль"), ("Жақсылық", "Жаксылык"),
    ("Сағат", "Сагат"), ("Мұхтар", "Мухтар"),
)  # fmt: skip
SLAVIC_MEN = ("Александр", "Сергей", "Виктор", "Пётр", "Андрей", "Дмитрий")
SLAVIC_WOMEN = ("Елена", "Ольга", "Наталья", "Ирина", "Светлана", "Татьяна", "Вера", "Анна")
SLAVIC_FATHERS = ("Александр", "Виктор", "Иван", "Николай", "Пётр", "Андрей")
UNCHANGING = ("Ким", "Цой", "Шмидт")


@dataclass(frozen=True, slots=True)
class FullName:
    """A name in Kazakh and in Russian spelling."""

    surname: str
    given_name: str
    patronymic: str
    surname_ru: str
    given_name_ru: str
    patronymic_ru: str
    is_woman: bool


def full_name(chance: random.Random) -> FullName:
    """A plausible name; every tenth Kazakh name has no patronymic."""
    is_woman = chance.random() < 0.64
    return _kazakh(chance, is_woman) if chance.random() < 0.8 else _slavic(chance, is_woman)


def _kazakh(chance: random.Random, is_woman: bool) -> FullName:
    surname, surname_ru = chance.choice(KAZAKH_SURNAMES)
    given, given_ru = chance.choice(KAZAKH_WOMEN if is_woman else KAZAKH_MEN)
    father, father_ru = chance.choice(FATHERS)
    ending = "а" if is_woman else ""
    style = chance.random()
    if style < 0.1:
        patronymic, patronymic_ru = "", ""
    elif style < 0.65:
        own = "қызы" if is_woman else "ұлы"
        patronymic, patronymic_ru = father + own, father_ru + ("кызы" if is_woman else "улы")
    else:
        own = "овна" if is_woman else "ович"
        patronymic, patronymic_ru = father + own, father_ru + own
    return FullName(
        surname + ending, given, patronymic, surname_ru + ending, given_ru, patronymic_ru, is_woman
    )


def _slavic(chance: random.Random, is_woman: bool) -> FullName:
    surname = chance.choice(SLAVIC_SURNAMES)
    if is_woman and surname not in UNCHANGING and not surname.endswith("о"):
        surname += "а"
    given = chance.choice(SLAVIC_WOMEN if is_woman else SLAVIC_MEN)
    patronymic = _slavic_patronymic(chance.choice(SLAVIC_FATHERS), is_woman)
    return FullName(surname, given, patronymic, surname, given, patronymic, is_woman)


def _slavic_patronymic(father: str, is_woman: bool) -> str:
    stem = father[:-1] if father.endswith("й") else father.replace("Пётр", "Петр")
    joint = "ев" if father.endswith("й") else "ов"
    return stem + joint + ("на" if is_woman else "ич")
