"""Days as people type them."""

import datetime as dt

import pytest

from desktop.widgets.dates import parse_date, short_date

TODAY = dt.date(2026, 11, 23)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("15.11.2026", dt.date(2026, 11, 15)),
        ("15.11.26", dt.date(2026, 11, 15)),
        ("15/11/2026", dt.date(2026, 11, 15)),
        ("15 11 2026", dt.date(2026, 11, 15)),
        ("15,11", dt.date(2026, 11, 15)),
        ("15.11", dt.date(2026, 11, 15)),
        ("15.11.", dt.date(2026, 11, 15)),
        ("15.", dt.date(2026, 11, 15)),
        ("15", dt.date(2026, 11, 15)),
        ("2026-11-15", dt.date(2026, 11, 15)),
        ("01.09.85", dt.date(1985, 9, 1)),
        ("+2 апта", dt.date(2026, 12, 7)),
        ("+2 недели", dt.date(2026, 12, 7)),
        ("+10 күн", dt.date(2026, 12, 3)),
        ("+10 дней", dt.date(2026, 12, 3)),
        ("+10", dt.date(2026, 12, 3)),
        ("-1 ай", dt.date(2026, 10, 23)),
        ("+3 месяца", dt.date(2027, 2, 23)),
        ("+1 жыл", dt.date(2027, 11, 23)),
        ("+1 год", dt.date(2027, 11, 23)),
        ("бүгін", TODAY),
        ("Сегодня", TODAY),
        ("ертең", dt.date(2026, 11, 24)),
        ("завтра", dt.date(2026, 11, 24)),
        ("кеше", dt.date(2026, 11, 22)),
    ],
)
def test_a_day_is_read_in_every_usual_way(typed: str, meant: dt.date) -> None:
    assert parse_date(typed, TODAY) == meant


@pytest.mark.parametrize("typed", ["", "31.02.2026", "15.13", "жұма", "+2 шай", "0.0", "99", "1.1.0000", "+99999 жыл"])
def test_what_is_no_day_is_not_guessed(typed: str) -> None:
    assert parse_date(typed, TODAY) is None


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("15.", dt.date(2026, 12, 15)),
        ("25.", dt.date(2026, 11, 25)),
        ("31.", dt.date(2026, 12, 31)),
        ("10.02", dt.date(2027, 2, 10)),
        ("10.02.2026", dt.date(2026, 2, 10)),
    ],
)
def test_a_due_date_left_incomplete_is_still_to_come(typed: str, meant: dt.date) -> None:
    assert parse_date(typed, TODAY, future=True) == meant


def test_a_month_later_ends_with_its_last_day() -> None:
    assert parse_date("+1 ай", dt.date(2027, 1, 31)) == dt.date(2027, 2, 28)


def test_the_short_date_is_written_in_full() -> None:
    assert short_date(dt.date(2026, 3, 1)) == "01.03.2026"
    assert short_date(None) == ""
