"""The academic year, semesters and periods."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.years import MONTHS, AcademicYear, Period, Semester

DAYS = st.dates(dt.date(1950, 1, 1), dt.date(2200, 12, 31))


@pytest.mark.parametrize(
    ("day", "name"),
    [
        (dt.date(2026, 9, 1), "2026–2027"),
        (dt.date(2027, 8, 31), "2026–2027"),
        (dt.date(2026, 8, 31), "2025–2026"),
    ],
)
def test_the_academic_year_runs_from_september_to_august(day: dt.date, name: str):
    assert AcademicYear.of(day).name == name


def test_a_meeting_in_august_belongs_to_the_coming_year():
    assert AcademicYear.of_meeting(dt.date(2026, 8, 27)) == AcademicYear(2026)
    assert AcademicYear.of_meeting(dt.date(2026, 7, 31)) == AcademicYear(2025)


@given(DAYS)
def test_every_day_lies_in_its_year_and_semester_and_in_no_other(day: dt.date):
    year, semester = AcademicYear.of(day), Semester.of(day)
    assert year.period.contains(day)
    assert semester.period.contains(day)
    assert semester.year == year
    assert not year.next.period.contains(day)
    assert not year.previous.period.contains(day)


@given(st.integers(1950, 2200))
def test_years_and_semesters_follow_each_other_without_a_gap(start: int):
    year = AcademicYear(start)
    assert year.next.first_day - year.last_day == dt.timedelta(days=1)
    assert year.next.previous == year
    first, second = Semester(year, 1).period, Semester(year, 2).period
    assert (first.starts_on, second.ends_on) == (year.first_day, year.last_day)
    assert first.ends_on is not None
    assert second.starts_on - first.ends_on == dt.timedelta(days=1)


def test_months_stand_in_the_order_of_the_academic_year():
    assert MONTHS[0] == 9
    assert MONTHS[-1] == 8
    assert sorted(MONTHS) == list(range(1, 13))


@given(DAYS, st.integers(0, 400), DAYS, st.integers(0, 400))
def test_periods_overlap_when_they_share_a_day(one: dt.date, length: int, other: dt.date, other_length: int):
    first = Period(one, one + dt.timedelta(days=length))
    second = Period(other, other + dt.timedelta(days=other_length))
    shared = one <= other + dt.timedelta(days=other_length) and other <= one + dt.timedelta(days=length)
    assert first.overlaps(second) == second.overlaps(first) == shared


def test_an_open_period_has_no_last_day():
    open_end = Period(dt.date(2026, 9, 1))
    assert open_end.contains(dt.date(2126, 1, 1))
    assert not open_end.contains(dt.date(2026, 8, 31))
    assert open_end.overlaps(Period(dt.date(2030, 1, 1), dt.date(2030, 1, 2)))
    assert not open_end.overlaps(Period(dt.date(2020, 1, 1), dt.date(2026, 8, 31)))
