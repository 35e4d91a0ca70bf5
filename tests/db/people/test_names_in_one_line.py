"""Names as people type them."""

import pytest

from db.actions.person_line import NameParts, parse_line, parse_name


@pytest.mark.parametrize(
    ("typed", "parts"),
    [
        ("Сұлтанов Асқар Бекұлы", ("Сұлтанов", "Асқар", "Бекұлы")),
        ("  сұлтанов   асқар  ", ("Сұлтанов", "Асқар", "")),
        ("Асқар Бекұлы Сұлтанов", ("Сұлтанов", "Асқар", "Бекұлы")),
        ("Иван Петрович Сидоров", ("Сидоров", "Иван", "Петрович")),
        ("А.Б. Сұлтанов", ("Сұлтанов", "А.", "Б.")),
        ("Сұлтанов А. Б.", ("Сұлтанов", "А.", "Б.")),
        ("Әбілғазы Ерлан Бек ұлы", ("Әбілғазы", "Ерлан", "Бек ұлы")),
        ("КИМ АННА-МАРИЯ", ("Ким", "Анна-Мария", "")),
        ("Нұрланқызы Әсел", ("Нұрланқызы", "Әсел", "")),
        ("Мадина", ("Мадина", "", "")),
    ],
)
def test_a_name_is_taken_apart(typed: str, parts: tuple[str, str, str]) -> None:
    assert parse_name(typed) == NameParts(*parts)


def test_what_follows_a_comma_is_the_position() -> None:
    line = parse_line("Ли Виктор, өндірістік оқыту шебері")
    assert (line.name.surname, line.position) == ("Ли", "өндірістік оқыту шебері")
