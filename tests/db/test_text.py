"""The Kazakh alphabet, forgiving search and cleaning of text."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.text import ALPHABET, clean, cleaned, fold, sort_key, words

LETTERS = st.text(alphabet=ALPHABET + ALPHABET.lower() + " ", max_size=12)
ANYTHING = st.text(max_size=40)


def by_alphabet(text: str) -> list[int]:
    """Places of the letters in the alphabet as it is printed; a space comes before every letter."""
    return [ALPHABET.find(letter) for letter in text.upper()]


def test_surnames_stand_in_the_order_of_the_kazakh_alphabet():
    names = [
        "Яковлев",
        "Ұлықбеков",
        "Усенов",
        "Үсенов",
        "Ілиясов",
        "Ыбыраев",
        "Әлиев",
        "Абаев",
        "Қасымов",
        "Ким",
        "Ғабдуллин",
        "Гаврилов",
        "Өмірбаев",
        "Оспанов",
        "Һашимов",
        "Хасенов",
        "Ёлкин",
        "Егоров",
    ]
    assert sorted(names, key=sort_key) == [
        "Абаев",
        "Әлиев",
        "Гаврилов",
        "Ғабдуллин",
        "Егоров",
        "Ёлкин",
        "Ким",
        "Қасымов",
        "Оспанов",
        "Өмірбаев",
        "Усенов",
        "Ұлықбеков",
        "Үсенов",
        "Хасенов",
        "Һашимов",
        "Ыбыраев",
        "Ілиясов",
        "Яковлев",
    ]


def test_digits_come_before_cyrillic_and_cyrillic_before_latin():
    assert sorted(["Web", "Яхта", "1С", "Абай"], key=sort_key) == ["1С", "Абай", "Яхта", "Web"]


def test_a_shorter_name_comes_before_the_longer_one_that_begins_with_it():
    assert sort_key("Ахмет Али") < sort_key("Ахметов Али")
    assert sort_key("Ахмет") < sort_key("Ахмет Али")


def test_case_decides_only_between_names_that_are_otherwise_the_same():
    assert sort_key("абай") < sort_key("Абай") < sort_key("абайды")


@given(LETTERS, LETTERS)
def test_the_order_of_keys_is_the_order_of_the_alphabet(one: str, other: str):
    if by_alphabet(one) != by_alphabet(other):
        assert (sort_key(one) < sort_key(other)) == (by_alphabet(one) < by_alphabet(other))


@given(ANYTHING)
def test_keys_are_ascii_and_the_same_for_composed_and_decomposed_letters(text: str):
    assert sort_key(text).isascii()
    assert sort_key(unicodedata.normalize("NFD", text)) == sort_key(text)


@given(st.lists(ANYTHING, max_size=8))
def test_keys_put_any_texts_into_one_order(texts: list[str]):
    once = sorted(texts, key=sort_key)
    assert [sort_key(each) for each in once] == sorted(sort_key(each) for each in reversed(texts))


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("Кайрат", "Қайрат"),
        ("омирбаев", "Өмірбаев"),
        ("агай", "ағай"),
        ("тан", "таң"),
        ("улттык", "ұлттық"),
        ("гаухар", "гауһар"),
        ("елка", "ёлка"),
        ("умит", "Үміт"),
        ("алия", "Әлия"),
        ("алия", "Əлия"),
    ],
)
def test_a_keyboard_without_kazakh_letters_finds_the_name(typed: str, meant: str):
    assert fold(typed) == fold(meant)


def test_short_i_stays_itself():
    assert fold("йод") != fold("иод")
    assert fold(unicodedata.normalize("NFD", "Қайрат")) == "кайрат"


def test_punctuation_and_spaces_divide_words():
    assert words("«Нұр-Сұлтан»,  Қазақстан\n№ 5") == ["нур", "султан", "казакстан", "5"]


def test_stress_marks_and_soft_hyphens_are_not_part_of_a_word():
    assert fold("за\u0301мок") == fold("за\u00adмок") == "замок"


@given(ANYTHING)
def test_folding_twice_changes_nothing(text: str):
    assert fold(fold(text)) == fold(text)
    assert fold(unicodedata.normalize("NFD", text)) == fold(text)


@pytest.mark.parametrize(
    "text",
    [
        "Иванов <a@b.kz>",
        "AT&T 5<6",
        "100% _ {{x}}",
        "a\tb\n\nc   d",
        "Қ\u0306",
        "👩\u200d🏫 Ұстаз",
        "\u202eтерс",
    ],
)
def test_text_that_people_type_is_kept_as_it_is(text: str):
    assert cleaned(text) == (unicodedata.normalize("NFC", text), False)


@pytest.mark.parametrize("dirty", ["а\x00б", "а\x07б", "а\ud800б", "а\uffffб", "а\ufdd0б", "а\x85б", "а\U0001ffffб"])
def test_what_a_database_refuses_is_taken_out_with_a_notice(dirty: str):
    assert cleaned(dirty) == ("аб", True)


def test_line_ends_become_one_kind_without_a_notice():
    assert cleaned("а\r\nб\rв\u2028г") == ("а\nб\nв\nг", False)
    assert clean("а\r\nб\tв", multiline=False) == "а б в"


@given(st.text(alphabet=st.characters(), max_size=40))
def test_cleaning_twice_changes_nothing_and_the_result_can_be_stored(text: str):
    result = clean(text)
    assert clean(result) == result
    assert "\x00" not in result
    result.encode("utf-8")
