"""Meetings: often enough, signed in time, with a quorum; decisions carried out."""

import datetime as dt

import pytest

from db.actions.attendance import Mark
from db.actions.decisions import ExecutionDraft, note_execution
from db.actions.meetings import MeetingDetails, bin_meeting, cancel_meeting, change_meeting
from db.actions.norms import set_norms
from db.actor import LOCAL_METHODIST
from db.models.meetings import DecisionState, Presence
from db.rules import RULES, Severity
from tests.db.minutes.circle import Circle
from tests.db.people.campus import Campus

ME = LOCAL_METHODIST
OCTOBER = dt.date(2026, 10, 1)


@pytest.fixture
def circle(campus: Campus) -> Circle:
    """A commission of five that meets."""
    commission_id = campus.whole(members=5)
    return Circle(campus.store, commission_id, campus.people)


def severity(rule_id: str) -> Severity:
    return next(rule.severity for rule in RULES if rule.id == rule_id)


def test_a_commission_that_meets_too_seldom_is_reported_by_analogy(campus: Campus, circle: Circle) -> None:
    assert not campus.findings("meetings-held", dt.date(2026, 11, 29))
    (finding,) = campus.findings("meetings-held", dt.date(2026, 12, 2))
    assert (finding.params["count"], finding.params["needed"]) == (0, 1)
    assert severity("meetings-held") is Severity.WARNING
    circle.signed(OCTOBER)
    assert not campus.findings("meetings-held", dt.date(2026, 12, 2))


def test_a_planned_meeting_is_not_yet_held(campus: Campus, circle: Circle) -> None:
    circle.plan(OCTOBER)
    assert campus.findings("meetings-held", dt.date(2026, 12, 2))


def test_a_norm_of_its_own_asks_for_more_meetings(campus: Campus, circle: Circle) -> None:
    set_norms(campus.store, ME, {"meetings-per-year": "10"})
    circle.signed(OCTOBER)
    assert campus.findings("meetings-held")[0].params["needed"] == 2


def test_a_commission_founded_in_mid_year_owes_its_share_only(campus: Campus) -> None:
    campus.commission(created_on=dt.date(2027, 3, 1))
    assert campus.findings("meetings-held", dt.date(2027, 5, 20)) == []
    assert campus.findings("meetings-held", dt.date(2027, 6, 5))[0].params["needed"] == 1


def test_a_protocol_not_signed_in_time_is_reported(campus: Campus, circle: Circle) -> None:
    meeting_id = circle.ready(OCTOBER)
    assert not campus.findings("protocol-signed", OCTOBER + dt.timedelta(days=5))
    (finding,) = campus.findings("protocol-signed", OCTOBER + dt.timedelta(days=6))
    assert (finding.record_id, finding.params["day"]) == (meeting_id, OCTOBER)
    assert circle.commission_id in finding.records
    circle.sign(meeting_id)
    assert not campus.findings("protocol-signed")


def test_a_meeting_that_nobody_entered_is_told_apart(campus: Campus, circle: Circle) -> None:
    meeting_id = circle.plan(OCTOBER)
    assert campus.findings("protocol-signed")[0].params["variant"] == "planned"
    cancel_meeting(campus.store, ME, meeting_id, circle.view(meeting_id).version, "Ауырып қалды")
    assert not campus.findings("protocol-signed")


def test_a_meeting_in_the_bin_is_left_alone(campus: Campus, circle: Circle) -> None:
    bin_meeting(campus.store, ME, circle.plan(OCTOBER))
    assert not campus.findings("protocol-signed")


def half_empty(circle: Circle) -> int:
    """Two of five present: no quorum, signed on purpose with a reason."""
    meeting_id = circle.plan(OCTOBER)
    circle.absent(meeting_id, 2, 3, 4)
    circle.all_present(meeting_id)
    circle.decide(meeting_id)
    view = circle.view(meeting_id)
    details = MeetingDetails(
        meeting_id, view.version, view.academic_year, None, None, "", "", view.form, view.language,
        view.chair_id, view.secretary_id, "Шұғыл мәселе",
    )  # fmt: skip
    change_meeting(circle.store, ME, details)
    circle.sign(meeting_id)
    return meeting_id


def test_decisions_without_a_quorum_are_reported(campus: Campus, circle: Circle) -> None:
    set_norms(campus.store, ME, {"quorum": "1/5"})
    meeting_id = circle.plan(OCTOBER)
    circle.absent(meeting_id, 2, 3, 4)
    circle.all_present(meeting_id)
    circle.decide(meeting_id)
    circle.sign(meeting_id)
    assert not campus.findings("quorum")
    set_norms(campus.store, ME, {"quorum": "1/2"})
    (finding,) = campus.findings("quorum")
    assert (finding.record_id, finding.params["present"], finding.params["needed"]) == (meeting_id, 2, 3)
    assert severity("quorum") is Severity.WARNING


def test_a_reason_for_deciding_without_a_quorum_is_enough(campus: Campus, circle: Circle) -> None:
    half_empty(circle)
    assert not campus.findings("quorum")


def test_who_left_before_a_question_does_not_make_its_quorum(campus: Campus, circle: Circle) -> None:
    set_norms(campus.store, ME, {"quorum": "1/5"})
    meeting_id = circle.plan(OCTOBER, "Бірінші мәселе", "Екінші мәселе")
    first = circle.item(meeting_id, 1).item_id
    leaving = [Mark(circle.people[place], Presence.PRESENT, left_after_item_id=first) for place in (2, 3, 4)]
    circle.mark(meeting_id, *leaving)
    circle.all_present(meeting_id)
    circle.decide(meeting_id)
    circle.decide(meeting_id, number=2)
    circle.sign(meeting_id)
    set_norms(campus.store, ME, {"quorum": "1/2"})
    assert campus.findings("quorum")[0].params["present"] == 2


def test_a_decision_past_its_date_is_reported_until_it_is_done(campus: Campus, circle: Circle) -> None:
    meeting_id = circle.plan(OCTOBER)
    circle.all_present(meeting_id)
    due = dt.date(2026, 11, 1)
    decision_id = circle.decide(meeting_id, "Жоспар " + "өте " * 60 + "ұзақ", due_on=due)
    circle.sign(meeting_id)
    assert not campus.findings("decision-late", due)
    (finding,) = campus.findings("decision-late")
    assert (finding.record_id, finding.params["day"], finding.params["days"]) == (decision_id, due, 22)
    assert "decision-late" in campus.findings_on(circle.commission_id)
    note_execution(
        campus.store,
        ME,
        ExecutionDraft(decision_id, 1, DecisionState.EXTENDED, due, extended_to=dt.date(2026, 11, 10)),
    )
    assert campus.findings("decision-late")[0].params["day"] == dt.date(2026, 11, 10)
    note_execution(campus.store, ME, ExecutionDraft(decision_id, 2, DecisionState.DONE, campus.today))
    assert not campus.findings("decision-late")


def test_a_commission_without_specialists_from_outside_is_only_noted(campus: Campus, circle: Circle) -> None:
    assert severity("outside-specialists") is Severity.NOTE
    assert [finding.record_id for finding in campus.findings("outside-specialists")] == [circle.commission_id]
