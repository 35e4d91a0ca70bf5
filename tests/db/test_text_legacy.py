"""Repair of the legacy encodings, and what must be left alone."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.text import repair_legacy
from db.text.legacy import KZ1048, LOOKALIKES, PT154

KAZAKH = [
    "Қазақстан",
    "Республикасы",
    "Білім",
    "және",
    "ғылым",
    "министрлігі",
    "бұйрығы",
    "әдістемелік",
    "кеңес",
    "отырысының",
    "хаттамасы",
    "күн",
    "тәртібі",
    "тыңдалды",
    "қаулы",
    "етілді",
    "сөз",
    "сөйлегендер",
    "төраға",
    "хатшы",
    "қатысқандар",
    "жұмыс",
    "жоспары",
    "оқу",
    "жылы",
    "бағдарлама",
    "өндірістік",
    "оқыту",
    "шебері",
    "тәжірибе",
    "үлгерім",
    "сапасы",
    "ұсынылды",
    "қарастырылсын",
    "мерзімі",
    "жауапты",
    "мұғалім",
    "Өмірбаев",
    "Қайрат",
    "Сұлтанов",
    "Нұргүл",
    "Әбдіқадырқызы",
    "Ғабит",
    "Үсенов",
    "гауһар",
    "жаһандық",
    "тілдік",
    "пән",
    "бойынша",
    "ашық",
    "сабақ",
    "талқылау",
    "нәтижесі",
]
RUSSIAN = [
    "Протокол",
    "заседания",
    "методической",
    "комиссии",
    "повестка",
    "дня",
    "слушали",
    "выступили",
    "постановили",
    "председатель",
    "секретарь",
    "ёлка",
    "съезд",
    "объём",
    "преподаватель",
    "Иванов",
    "Пётр",
    "Юрьевич",
    "открытый",
    "урок",
]

SENTENCES = st.lists(st.sampled_from(KAZAKH), min_size=4, max_size=12).map(" ".join)


def misread(text: str, codec: str) -> str:
    return text.encode(codec).decode("cp1251")


@pytest.mark.parametrize(("codec", "name"), [("kz1048", KZ1048), ("ptcp154", PT154)])
def test_a_whole_text_is_repaired_from_both_encodings(codec: str, name: str):
    text = " ".join(KAZAKH + RUSSIAN)
    repair = repair_legacy(misread(text, codec))
    assert repair is not None
    assert (repair.text, repair.encoding) == (text, name)


@given(st.lists(st.sampled_from([*KAZAKH, *RUSSIAN]), max_size=12).map(" ".join))
def test_plain_kazakh_and_russian_is_never_touched(text: str):
    assert repair_legacy(text) is None


@given(SENTENCES, st.sampled_from(["kz1048", "ptcp154"]))
def test_what_was_misread_comes_back(text: str, codec: str):
    anchored = f"{text} және бұйрық үшін"
    repair = repair_legacy(misread(anchored, codec))
    assert repair is not None
    assert repair.text == anchored
    assert repair_legacy(repair.text) is None


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Ќазаќстан Республикасы Білім жјне єылым", "Қазақстан Республикасы Білім және ғылым"),
        ("Қазақстан Республикасы Білім жјне єылым министрлігі", "Қазақстан Республикасы Білім және ғылым министрлігі"),
        ("Бұл Ќазаќ тілі", "Бұл Қазақ тілі"),
        ("Ќанат Нўрланов", "Қанат Нұрланов"),
        ("±лттыќ мєселе", "ұлттық мәселе"),
    ],
)
def test_legacy_letters_are_repaired_one_by_one(before: str, after: str):
    repair = repair_legacy(before)
    assert repair is not None
    assert repair.text == after


def test_latin_look_alikes_become_kazakh_letters():
    repair = repair_legacy("Қазақ мəселесi, бiлiм; Əлия, AI, Əliyev")
    assert repair is not None
    assert repair.text == "Қазақ мәселесі, білім; Әлия, AI, Əliyev"
    assert repair.encoding == LOOKALIKES


def test_the_changed_words_are_told_for_a_preview():
    repair = repair_legacy("Білім жјне єылым жјне ќала")
    assert repair is not None
    assert repair.changes == (("жјне", "және"), ("єылым", "ғылым"), ("ќала", "қала"))


@pytest.mark.parametrize(
    "text",
    [
        "Їжакевич",
        "Кирилл Ќулибрк кездесуге келді",
        "Ћосић",
        "Милош Ћосићтің баяндамасы тыңдалды",
        "Їжакевичтің кітабы",
        "Кирилл Ќулибрктің еңбегі",
        "Сұлтанов Ќулибркке сөз берді",
        "Марія Їжакевич пен Ґудзь",
        "Ѓорѓи Ѓорѓиев",
        "Јован Јовановић",
        "Вук Караџић",
        "Ґалаґан",
        "Євген Сергійович",
        "Зіновій Ґенік",
        "Ўладзімір Караткевіч",
        "Быкаў",
        "Јадранка",
        "Ѕвездан",
        "Ћирић пен Ђоковић",
        "Њуборк Његош",
    ],
)
def test_slavic_names_in_sound_text_are_left_alone(text: str):
    assert repair_legacy(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "Україна та її народ, мої їжаки",
        "Тој веќе дојде во куќата",
        "Добро јутро, људи, моја кућа",
    ],
)
def test_sentences_in_slavic_languages_are_left_alone(text: str):
    assert repair_legacy(text) is None


def test_a_slavic_name_stays_itself_in_a_legacy_text():
    repair = repair_legacy("Бўл кездесуге Кирилл Ќулибрк ќатысты")
    assert repair is not None
    assert repair.text == "Бұл кездесуге Кирилл Ќулибрк қатысты"


@pytest.mark.parametrize("text", ["", "plain text ± 5", "5 µм, ±5 балл, 50‰", "1 ± 2", "«Мәселе» ¦ ‡", "C° µ"])
def test_signs_that_are_no_letters_are_left_alone(text: str):
    assert repair_legacy(text) is None
