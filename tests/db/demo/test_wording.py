"""The demonstration's words: cases of names, endings that agree, every pattern complete in both languages."""

import re

import pytest

from db.demo.cases import forms, kazakh_ending
from db.demo.names import FullName
from db.demo.scene import Scene, fill
from db.demo.scenes import SCENES, SPECIAL_SCENES
from db.models.commissions import CommissionKind
from db.models.meetings import ItemKind
from db.models.protocol_content import Names

WORDS = re.compile(r"\{([a-z:]+)\}")


def texts(scene: Scene) -> list[Names]:
    return [scene.question, scene.heard, *scene.said, *(each.text for each in scene.decided)]


def every_text() -> list[Names]:
    return [text for scene in (*SCENES, *SPECIAL_SCENES) for text in texts(scene)]


def test_there_are_more_than_fifty_patterns_of_every_kind():
    assert len(SCENES) > 50
    assert {scene.kind for scene in (*SCENES, *SPECIAL_SCENES)} == set(ItemKind)


@pytest.mark.parametrize("kind", CommissionKind)
def test_every_body_has_questions_for_its_year(kind: CommissionKind):
    assert sum(kind in scene.bodies for scene in SCENES) >= 5


def test_every_pattern_is_complete_in_both_languages():
    assert [text for text in every_text() if not text.kk.strip() or not text.ru.strip()] == []
    assert [text.kk for text in every_text() if text.kk == text.ru] == []


def test_kazakh_patterns_need_no_endings_of_gender():
    assert [text.kk for text in every_text() if "|" in text.kk] == []


def test_both_languages_of_a_pattern_name_the_same_things():
    def named(text: str) -> set[str]:
        return {word.split(":")[0] for word in WORDS.findall(text)} - {"body", "other"}

    assert [text for text in every_text() if named(text.kk) != named(text.ru)] == []


@pytest.mark.parametrize(
    ("surname", "whose", "to_whom"),
    [
        ("Өмірбаев", "Өмірбаевтың", "Өмірбаевқа"), ("Өмірбаева", "Өмірбаеваның", "Өмірбаеваға"),
        ("Мәмбетов", "Мәмбетовтің", "Мәмбетовке"), ("Ким", "Кимнің", "Кимге"), ("Цой", "Цойдың", "Цойға"),
        ("Петренко", "Петренконың", "Петренкоға"), ("Ғабдуллин", "Ғабдуллиннің", "Ғабдуллинге"),
        ("Мельник", "Мельниктің", "Мельникке"),
    ],
)  # fmt: skip
def test_kazakh_endings_follow_the_vowels(surname: str, whose: str, to_whom: str):
    assert surname + kazakh_ending(surname, "gen") == whose
    assert surname + kazakh_ending(surname, "dat") == to_whom


@pytest.mark.parametrize(
    ("surname", "is_woman", "expected"),
    [
        ("Омирбаев", False, ("Омирбаева", "Омирбаеву", "Омирбаевым")),
        ("Омирбаева", True, ("Омирбаевой", "Омирбаевой", "Омирбаевой")),
        ("Никитина", True, ("Никитиной", "Никитиной", "Никитиной")),
        ("Шевченко", True, ("Шевченко", "Шевченко", "Шевченко")),
        ("Ким", False, ("Кима", "Киму", "Кимом")), ("Ким", True, ("Ким", "Ким", "Ким")),
        ("Цой", False, ("Цоя", "Цою", "Цоем")),
    ],
)  # fmt: skip
def test_russian_surnames_are_declined(surname: str, is_woman: bool, expected: tuple[str, str, str]):
    name = FullName(surname, "А", "Б", surname, "А", "Б", is_woman)
    assert tuple(forms(name)[case].ru for case in ("gen", "dat", "ins")) == tuple(f"А. Б. {each}" for each in expected)


def test_endings_agree_with_the_speaker():
    text = Names("Бөлісті.", "поделил{ся|ась} и прив{ёл|ела} примеры.")
    assert fill(text, {}, is_woman=True).ru == "Поделилась и привела примеры."
    assert fill(text, {}, is_woman=False).ru == "Поделился и привёл примеры."
