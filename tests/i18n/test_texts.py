"""Sentences, official dates, numbers, plurals and labels in both languages."""

import datetime as dt
from types import SimpleNamespace

import pytest

from db.errors import DomainError, Invalid
from db.years import AcademicYear
from i18n import LANGUAGES, Texts
from i18n.filling import fill, placeholders

DAY = dt.date(2026, 11, 23)


@pytest.fixture(scope="module")
def kk() -> Texts:
    return Texts("kk")


@pytest.fixture(scope="module")
def ru() -> Texts:
    return Texts("ru")


def test_kazakh_is_the_default_language():
    assert LANGUAGES[0] == "kk"
    assert Texts().language == Texts("xx").language == "kk"


def test_official_dates(kk: Texts, ru: Texts):
    assert kk.date(DAY) == "2026 жылғы 23 қараша"
    assert ru.date(DAY) == "23 ноября 2026 года"
    assert kk.short_date(DAY) == ru.short_date(DAY) == "23.11.2026"
    assert kk.date(None) == kk.short_date(None) == kk.time(None) == ""


def test_the_academic_year_has_its_name(kk: Texts, ru: Texts):
    assert kk.year(AcademicYear(2026)) == kk.year(2026) == "2026–2027 оқу жылы"
    assert ru.year(AcademicYear(2026)) == "2026–2027 учебный год"


def test_months_weekdays_and_periods(kk: Texts, ru: Texts):
    assert (kk.month(11), ru.month(11)) == ("қараша", "ноябрь")
    assert (kk.in_month(11), ru.in_month(11)) == ("қарашада", "в ноябре")
    assert (kk.in_month(9), kk.in_month(4), kk.in_month(7)) == ("қыркүйекте", "сәуірде", "шілдеде")
    assert (kk.month_year(2026, 11), ru.month_year(2026, 11)) == ("2026 жылғы қараша", "ноябрь 2026 года")
    assert (kk.month_day(9, 15), ru.month_day(9, 15)) == ("15 қыркүйек", "15 сентября")
    assert (kk.weekday(DAY), ru.weekday(DAY, short=True)) == ("дүйсенбі", "пн")
    assert ru.period(DAY, dt.date(2027, 1, 1)) == "23.11.2026 – 01.01.2027"
    assert (kk.period(DAY, None), ru.period(None, DAY)) == ("23.11.2026 ж. бастап", "по 23.11.2026")
    assert kk.period(None, None) == ""


def test_times_and_moments(kk: Texts):
    assert kk.time(dt.time(9, 5)) == "09:05"
    assert kk.moment(dt.datetime(2026, 11, 23, 14, 30, tzinfo=dt.UTC)) == "23.11.2026 14:30"


def test_numbers_have_a_comma_and_narrow_spaces_from_five_digits_on(ru: Texts):
    assert ru.number(1234) == "1234"
    assert ru.number(1234567.5) == "1\u202f234\u202f567,5"
    assert ru.number(3.14159, digits=2) == "3,14"
    assert ru.percent(0.875) == "87,5\u00a0%"


def test_russian_has_three_plurals_and_kazakh_one(kk: Texts, ru: Texts):
    assert [ru.people(n) for n in (1, 2, 5, 11, 21, 22)] == [
        "1 человек",
        "2 человека",
        "5 человек",
        "11 человек",
        "21 человек",
        "22 человека",
    ]
    assert [kk.people(n) for n in (1, 2, 5)] == ["1 адам", "2 адам", "5 адам"]


def test_labels_have_a_capital_letter_and_words_none(kk: Texts, ru: Texts):
    assert kk.label("meeting-state", "planned") == "Жоспарланған"
    assert ru.word("category", "expert") == "педагог-эксперт"
    assert ru.label("decision-state", "late") == "Просрочено"
    assert ("kk", "Қазақша") in kk.labels("language")


@pytest.mark.parametrize("value", ["{day}", "%n", "%1", "{{", "<b>Иванов</b>", "a & b", "{code}", "\\1"])
def test_values_stay_literal_whatever_they_hold(value: str, kk: Texts):
    assert fill("{name} – {day}, %n", {"name": value, "day": "x"}, 7) == f"{value} – x, 7"
    assert value in kk.error(Invalid("file-damaged", name=value))


def test_a_missing_value_is_seen():
    assert fill("{name} {day}", {"day": "x"}) == "{name} x"
    assert placeholders("{name} %n {day} {}") == {"name", "day", "%n"}


def test_without_a_translation_the_source_stands(kk: Texts):
    assert kk("Nowhere", "Nothing for {name}", name="X") == "Nothing for X"


def test_values_are_written_in_the_language(kk: Texts, ru: Texts):
    names = SimpleNamespace(in_language={"kk": "Физика", "ru": "Физика және"}.__getitem__)
    assert kk("Nowhere", "{a} {b} {c} {d}", a=DAY, b=names, c=None, d=dt.time(9)) == "23.11.2026 Физика  09:00"
    assert ru("Nowhere", "{a}", a=20000) == "20\u202f000"


def test_an_error_says_what_happened_and_what_to_do(kk: Texts, ru: Texts):
    assert kk.error(DomainError("not-allowed", role="viewer")) == (
        "Сіздің рөліңіз (оқырман) мұны істеуге құқық бермейді. Әдіскерге жүгініңіз."
    )
    assert ru.error(Invalid("reason-missing", field="reason")) == "Напишите причину."


def test_what_nobody_foresaw_is_called_so(ru: Texts):
    assert ru.error(ValueError("secret")).startswith("Произошла непредвиденная ошибка")
    assert "brand-new" in ru.error(DomainError("brand-new"))


def test_papers_do_not_follow_the_screen(kk: Texts, ru: Texts):
    assert kk.label("role", "chair") == "Төраға"
    assert ru.label("role", "chair") == "Председатель"
    assert kk.label("role", "chair") == "Төраға"
