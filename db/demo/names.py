"""Names of people: Kazakh and Russian, with and without a patronymic, as colleges have them."""

import random
from dataclasses import dataclass

KAZAKH_SURNAMES = (
    ("Әбдірахманов", "Абдрахманов"), ("Әбенов", "Абенов"), ("Әлімжанов", "Алимжанов"), ("Ақылбеков", "Акылбеков"),
    ("Байжанов", "Байжанов"), ("Бекмұхамбетов", "Бекмухамбетов"), ("Бөкенбаев", "Букенбаев"),
    ("Ғабдуллин", "Габдуллин"), ("Дәулетов", "Даулетов"), ("Досмағамбетов", "Досмагамбетов"),
    ("Дүйсенбаев", "Дуйсенбаев"), ("Елеусізов", "Елеусизов"), ("Ержанов", "Ержанов"), ("Есенғалиев", "Есенгалиев"),
    ("Жақсылықов", "Жаксылыков"), ("Жұмабаев", "Жумабаев"), ("Жүнісов", "Жунусов"), ("Иманғалиев", "Имангалиев"),
    ("Ілиясов", "Ильясов"), ("Қалиев", "Калиев"), ("Қасымов", "Касымов"), ("Қожахметов", "Кожахметов"),
    ("Құлмағамбетов", "Кулмагамбетов"), ("Құсайынов", "Кусаинов"), ("Мәмбетов", "Мамбетов"), ("Молдашев", "Молдашев"),
    ("Мұқанов", "Муканов"), ("Мұсаев", "Мусаев"), ("Нұрпейісов", "Нурпеисов"), ("Нүсіпов", "Нусипов"),
    ("Оразбаев", "Оразбаев"), ("Оспанов", "Оспанов"), ("Өмірбаев", "Омирбаев"), ("Өтегенов", "Утегенов"),
    ("Рақымжанов", "Рахимжанов"), ("Рысқұлов", "Рыскулов"), ("Сағындықов", "Сагындыков"), ("Сәрсенов", "Сарсенов"),
    ("Сейдахметов", "Сейдахметов"), ("Смағұлов", "Смагулов"), ("Сүлейменов", "Сулейменов"),
    ("Тәжібаев", "Тажибаев"), ("Тілеубергенов", "Тлеубергенов"), ("Төлегенов", "Тулегенов"),
    ("Тұрсынов", "Турсунов"), ("Ұзақбаев", "Узакбаев"), ("Үсенов", "Усенов"), ("Хамитов", "Хамитов"),
    ("Шаяхметов", "Шаяхметов"), ("Шәріпов", "Шарипов"), ("Ыбыраев", "Ибраев"), ("Ізтілеуов", "Изтлеуов"),
)  # fmt: skip
"""Surnames of men as (Kazakh, Russian); women's take -а."""

SLAVIC_SURNAMES = (
    "Иванов", "Петренко", "Кузнецов", "Шевченко", "Морозов", "Соловьёв", "Ким", "Цой", "Шмидт", "Яковлев", "Щербаков",
    "Федоренко", "Никитин", "Воробьёв", "Мельник", "Захаров", "Беляев", "Гусев", "Пак", "Вебер",
)  # fmt: skip
UNCHANGING = ("Ким", "Цой", "Шмидт", "Мельник", "Пак", "Вебер")
"""Surnames without a form of their own for women."""

KAZAKH_MEN = (
    ("Асқар", "Аскар"), ("Азамат", "Азамат"), ("Әділ", "Адиль"), ("Әлібек", "Алибек"), ("Бауыржан", "Бауыржан"),
    ("Берік", "Берик"), ("Ғалым", "Галым"), ("Дәурен", "Даурен"), ("Ерлан", "Ерлан"), ("Жандос", "Жандос"),
    ("Жомарт", "Жомарт"), ("Қайрат", "Кайрат"), ("Қуаныш", "Куаныш"), ("Мақсат", "Максат"), ("Марат", "Марат"),
    ("Мұрат", "Мурат"), ("Нұрлан", "Нурлан"), ("Олжас", "Олжас"), ("Рүстем", "Рустем"), ("Самат", "Самат"),
    ("Серік", "Серик"), ("Талғат", "Талгат"), ("Тимур", "Тимур"), ("Ұлан", "Улан"), ("Ілияс", "Ильяс"),
)  # fmt: skip
KAZAKH_WOMEN = (
    ("Әлия", "Алия"), ("Әсел", "Асель"), ("Айгүл", "Айгуль"), ("Айнұр", "Айнур"), ("Ақмарал", "Акмарал"),
    ("Бақыт", "Бахыт"), ("Ботагөз", "Ботагоз"), ("Гүлмира", "Гульмира"), ("Гүлнар", "Гульнар"),
    ("Ғазиза", "Газиза"), ("Динара", "Динара"), ("Жанар", "Жанар"), ("Зәуре", "Зауре"), ("Қарлығаш", "Карлыгаш"),
    ("Ләззат", "Лаззат"), ("Мәдина", "Мадина"), ("Мөлдір", "Молдир"), ("Назгүл", "Назгуль"), ("Нұргүл", "Нургуль"),
    ("Раушан", "Раушан"), ("Салтанат", "Салтанат"), ("Сәуле", "Сауле"), ("Ұлжан", "Улжан"), ("Шолпан", "Шолпан"),
    ("Індира", "Индира"),
)  # fmt: skip
FATHERS = (
    ("Әбіл", "Абиль"), ("Амангелді", "Амангельды"), ("Болат", "Болат"), ("Ермек", "Ермек"),
    ("Жақсылық", "Жаксылык"), ("Жұмабек", "Жумабек"), ("Кенжебек", "Кенжебек"), ("Қайрат", "Кайрат"),
    ("Марат", "Марат"), ("Мұхтар", "Мухтар"), ("Нұрлан", "Нурлан"), ("Омар", "Омар"), ("Орынбасар", "Орынбасар"),
    ("Сағат", "Сагат"), ("Сапар", "Сапар"), ("Серік", "Серик"), ("Төлеген", "Толеген"), ("Шәмшіден", "Шамшиден"),
)  # fmt: skip
SLAVIC_MEN = ("Александр", "Сергей", "Виктор", "Пётр", "Андрей", "Дмитрий", "Алексей", "Павел")
SLAVIC_WOMEN = ("Елена", "Ольга", "Наталья", "Ирина", "Светлана", "Татьяна", "Вера", "Анна", "Людмила", "Оксана")
SLAVIC_FATHERS = ("Александр", "Виктор", "Иван", "Николай", "Пётр", "Андрей", "Владимир", "Сергей")


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
    father, father_ru = chance.choice([pair for pair in FATHERS if pair[0] != given])
    ending = "а" if is_woman else ""
    style = chance.random()
    if style < 0.1:
        patronymic, patronymic_ru = "", ""
    elif style < 0.65:
        own = "қызы" if is_woman else "ұлы"
        patronymic, patronymic_ru = father + own, father_ru + ("кызы" if is_woman else "улы")
    else:
        patronymic, patronymic_ru = _with_ending(father, is_woman), _with_ending(father_ru, is_woman)
    return FullName(surname + ending, given, patronymic, surname_ru + ending, given_ru, patronymic_ru, is_woman)


def _slavic(chance: random.Random, is_woman: bool) -> FullName:
    surname = chance.choice(SLAVIC_SURNAMES)
    if is_woman and surname not in UNCHANGING and not surname.endswith("о"):
        surname += "а"
    given = chance.choice(SLAVIC_WOMEN if is_woman else SLAVIC_MEN)
    patronymic = _with_ending(chance.choice(SLAVIC_FATHERS).replace("Пётр", "Петр"), is_woman)
    return FullName(surname, given, patronymic, surname, given, patronymic, is_woman)


def _with_ending(father: str, is_woman: bool) -> str:
    """The patronymic of a Russian pattern: Сергеевич, Болатовна, Абильевич, Амангельдиевич."""
    stem, joint = father, "ов"
    if father.endswith("й"):
        stem, joint = father[:-1], "ев"
        if stem.endswith("и"):
            stem, joint = stem[:-1] + "ь", "ев"
    elif father.endswith("ь"):
        stem, joint = father, "ев"
    elif father.endswith(("і", "ы")):
        stem, joint = father[:-1] + "и", "ев"
    return stem + joint + ("на" if is_woman else "ич")
