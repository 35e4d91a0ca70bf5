"""¶17 and 35: a chair on every day, rightly chosen."""

import datetime as dt

from db.actions.chairs import approve_chair
from db.actions.leaving import leave
from db.actor import LOCAL_METHODIST
from db.models.commissions import ChairBasis, CommissionKind, MemberRole
from db.queries.commission import chairs_of
from tests.db.minutes.circle import Circle
from tests.db.people.campus import AUGUST, SEPTEMBER, Campus

ME = LOCAL_METHODIST


def variants(campus: Campus, rule_id: str = "chair-chosen") -> list[object]:
    return [finding.params["variant"] for finding in campus.findings(rule_id)]


def test_a_commission_without_a_chair_is_reported_under_paragraph_17(campus: Campus) -> None:
    commission_id = campus.commission()
    (finding,) = campus.findings("chair-present")
    assert (finding.record_id, finding.params["day"]) == (commission_id, SEPTEMBER)


def test_days_between_two_chairs_are_reported(either: Campus) -> None:
    commission_id = either.commission()
    either.chair(commission_id, either.person(), until=dt.date(2026, 9, 9))
    either.chair(commission_id, either.person(), since=dt.date(2026, 9, 15))
    (finding,) = either.findings("chair-present")
    assert (finding.params["day"], finding.params["until"]) == (dt.date(2026, 9, 10), dt.date(2026, 9, 14))
    assert finding.params["variant"] == "past"


def test_a_chair_who_left_leaves_the_commission_without_one(campus: Campus) -> None:
    campus.whole()
    leave(campus.store, ME, campus.people[0], dt.date(2026, 11, 1))
    assert campus.findings("chair-present")[0].params["day"] == dt.date(2026, 11, 2)


def test_a_term_that_ends_with_the_year_is_in_order(campus: Campus) -> None:
    commission_id = campus.commission()
    campus.chair(commission_id, campus.person(), since=SEPTEMBER, until=AUGUST)
    assert not campus.findings("chair-present")
    assert campus.findings("chair-present", AUGUST + dt.timedelta(days=1))


def test_a_rightly_chosen_chair_is_not_doubted(campus: Campus) -> None:
    campus.whole()
    assert not campus.findings("chair-chosen")


def test_a_chair_who_is_no_member_is_reported(campus: Campus) -> None:
    commission_id = campus.commission()
    campus.join(commission_id, campus.person(teaching_since=dt.date(2010, 9, 1)))
    campus.chair(commission_id, campus.person(teaching_since=dt.date(2001, 9, 1)))
    assert variants(campus) == ["not-member"]


def test_a_beginner_chosen_before_experienced_teachers_is_reported(campus: Campus) -> None:
    commission_id = campus.commission()
    people = [campus.person(teaching_since=dt.date(2000 + 4 * place, 9, 1)) for place in range(6)]
    campus.join(commission_id, *people)
    campus.chair(commission_id, people[-1])
    (finding,) = campus.findings("chair-chosen")
    assert finding.params["variant"] == "not-experienced"
    assert people[-1] in finding.records


def test_a_chair_without_a_basis_is_reported(campus: Campus) -> None:
    campus.whole()
    commission_id = campus.commission("Басқа комиссия")
    campus.join(commission_id, *campus.people)
    campus.chair(commission_id, campus.people[0], basis=None, number="")
    assert variants(campus) == ["no-basis"]


def test_a_commissions_chair_is_elected_and_a_departments_head_appointed(campus: Campus) -> None:
    people = [campus.person(teaching_since=dt.date(2000, 9, 1)) for _ in range(3)]
    for name, kind, basis in (
        ("Комиссия", CommissionKind.CYCLE, ChairBasis.APPOINTED),
        ("Кафедра", CommissionKind.DEPARTMENT, ChairBasis.ELECTED),
    ):
        body = campus.commission(name, kind)
        campus.join(body, *people)
        campus.chair(body, people[0], basis=basis)
    assert sorted(map(str, variants(campus))) == ["not-appointed", "not-elected"]


def test_an_associations_chair_waits_for_the_council(either: Campus) -> None:
    association = either.commission("Бірлестік", CommissionKind.ASSOCIATION)
    people = [either.person() for _ in range(3)]
    either.join(association, *people)
    term = either.chair(association, people[0])
    assert variants(either, "association-chair-approved") == [""]

    council = either.commission("Әдістемелік кеңес", CommissionKind.COUNCIL)
    either.join(council, people[0], people[2])
    either.join(council, people[1], role=MemberRole.SECRETARY)
    either.chair(council, people[1])
    circle = Circle(either.store, council, [*people, people[0]])
    meeting_id = circle.ready(dt.date(2026, 10, 1))
    approve_chair(either.store, ME, term, circle.item(meeting_id).item_id)
    assert variants(either, "association-chair-approved") == ["unsigned"]

    circle.sign(meeting_id)
    assert variants(either, "association-chair-approved") == []
    with either.store.read() as session:
        assert chairs_of(session, association, either.today)[0].approval_no == 1


def test_a_finding_is_shown_on_the_commission_and_on_the_person(either: Campus) -> None:
    commission_id = either.commission()
    person_id = either.person()
    either.join(commission_id, either.person(), either.person(), either.person())
    either.chair(commission_id, person_id)
    assert "chair-chosen" in either.findings_on(commission_id)
    assert "chair-chosen" in either.findings_on(person_id)
    assert either.findings_on(10_000) == []
