"""The college's norms: defaults of the field, what can be stored, and what they mean."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.errors import Invalid
from db.norms import NORMS, Norms, checked


def test_a_college_that_set_nothing_has_the_defaults_of_the_field():
    norms = Norms()
    assert {code: norms.count(code) for code in NORMS if norms[code].isdigit()} == {
        "meetings-per-year": 4,
        "open-lessons-per-year": 1,
        "visits-per-semester": 2,
        "beginner-years": 3,
        "mentees-per-mentor": 2,
        "sign-within": 5,
        "discuss-within": 14,
        "mentorship-silence": 30,
        "chair-term-years": 1,
        "deputy-approves-plans": 0,
        "programme-through-commission": 0,
        "attachment-megabytes": 50,
    }
    assert norms.plan_due(2026) == dt.date(2026, 9, 15)


@pytest.mark.parametrize(
    ("stored", "due"),
    [
        ("08-28", dt.date(2026, 8, 28)),
        ("10-01", dt.date(2026, 10, 1)),
        ("01-15", dt.date(2027, 1, 15)),
        ("02-29", dt.date(2027, 2, 28)),
    ],
)
def test_plans_are_due_within_the_academic_year(stored: str, due: dt.date):
    assert Norms({"plan-due": checked("plan-due", stored)}).plan_due(2026) == due


@pytest.mark.parametrize(("members", "needed"), [(0, 0), (1, 1), (2, 2), (3, 2), (4, 3), (9, 5), (10, 6)])
def test_a_quorum_is_more_than_half_of_the_members(members: int, needed: int):
    assert Norms().quorum_of(members) == needed


@given(st.integers(1, 300), st.sampled_from(["1/2", "2/3", "3/4"]))
def test_a_quorum_is_the_least_number_above_the_share(members: int, share: str):
    needed = Norms({"quorum": share}).quorum_of(members)
    part, whole = map(int, share.split("/"))
    assert needed * whole > members * part >= (needed - 1) * whole


def test_what_the_college_stored_stands_before_the_default():
    norms = Norms({"sign-within": "10", "deputy-approves-plans": "1"})
    assert norms.count("sign-within") == 10
    assert norms.is_on("deputy-approves-plans")
    assert not norms.is_on("programme-through-commission")


@pytest.mark.parametrize(
    ("code", "value", "stored"),
    [("sign-within", " 7 ", "7"), ("quorum", "2/4", "1/2"), ("quorum", "0.6", "3/5"), ("plan-due", "09-15", "09-15")],
)
def test_a_norm_is_stored_in_one_way(code: str, value: str, stored: str):
    assert checked(code, value) == stored


@pytest.mark.parametrize(
    ("code", "value"),
    [
        ("sign-within", "-1"),
        ("sign-within", "five"),
        ("meetings-per-year", "0"),
        ("quorum", "1"),
        ("quorum", "0"),
        ("quorum", "1/0"),
        ("plan-due", "02-30"),
        ("deputy-approves-plans", "2"),
    ],
)
def test_a_norm_that_makes_no_sense_is_refused_at_its_field(code: str, value: str):
    with pytest.raises(Invalid) as refusal:
        checked(code, value)
    assert (refusal.value.code, refusal.value.field) == ("norm-out-of-range", code)


def test_a_norm_nobody_knows_is_refused():
    with pytest.raises(Invalid) as refusal:
        checked("coffee-breaks", "3")
    assert refusal.value.code == "norm-unknown"


def test_every_default_may_be_stored():
    assert {code: checked(code, norm.default) for code, norm in NORMS.items()} == dict(Norms())
