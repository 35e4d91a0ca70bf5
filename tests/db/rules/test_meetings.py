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


@pytest.fixture
def either_circle(either: Campus) -> Circle:
    """The same on either engine."""
    commission_id = either.whole(members=5)
    return Circle(either.store, commission_id, either.people)


def severity(rule_id: str) -> Severity:
    return next(rule.severity for rule in RULES if rule.id == rule_id)


def test_a_commission_that_meets_too_seldom_is_reported_by_analogy(either: Campus, either_circle: Circle) -> None:
    assert not either.findings("meetings-held", dt.date(2026, 11, 29))
    (finding,) = either.findings("meetings-held", dt.date(2026, 12, 2))
    assert (finding.params["count"], finding.params["needed"]) == (0, 1)
    assert severity("meetings-held") is Severity.WARNING
    either_circle.signed(OCTOBER)
    assert not either.findings("meetings-held", dt.date(2026, 12, 2))


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


def test_who_left_before_a_question_does_not_make_its_quorum(either: Campus, either_circle: Circle) -> None:
    set_norms(either.store, ME, {"quorum": "1/5"})
    meeting_id = either_circle.plan(OCTOBER, "Бірінші мәселе", "Екінші мәселе")
    first = either_circle.item(meeting_id, 1).item_id
    leaving = [Mark(either_circle.people[place], Presence.PRESENT, left_after_item_id=first) for place in (2, 3, 4)]
    either_circle.mark(meeting_id, *leaving)
    either_circle.all_present(meeting_id)
    either_circle.decide(meeting_id)
    either_circle.decide(meeting_id, number=2)
    either_circle.sign(meeting_id)
    set_norms(either.store, ME, {"quorum": "1/2"})
    assert either.findings("quorum")[0].params["present"] == 2


def test_a_decision_past_its_date_is_reported_until_it_is_done(either: Campus, either_circle: Circle) -> None:
    meeting_id = either_circle.plan(OCTOBER)
    either_circle.all_present(meeting_id)
    due = dt.date(2026, 11, 1)
    decision_id = either_circle.decide(meeting_id, "Жоспар " + "өте " * 60 + "ұзақ", due_on=due)
    either_circle.sign(meeting_id)
    assert not either.findings("decision-late", due)
    (finding,) = either.findings("decision-late")
    assert (finding.record_id, finding.params["day"], finding.params["days"]) == (decision_id, due, 22)
    assert "decision-late" in either.findings_on(either_circle.commission_id)
    note_execution(
        either.store,
        ME,
        ExecutionDraft(decision_id, 1, DecisionState.EXTENDED, due, extended_to=dt.date(2026, 11, 10)),
    )
    assert either.findings("decision-late")[0].params["day"] == dt.date(2026, 11, 10)
    note_execution(either.store, ME, ExecutionDraft(decision_id, 2, DecisionState.DONE, either.today))
    assert not either.findings("decision-late")


def test_a_commission_without_specialists_from_outside_is_only_noted(either: Campus, either_circle: Circle) -> None:
    assert severity("outside-specialists") is Severity.NOTE
    assert [finding.record_id for finding in either.findings("outside-specialists")] == [either_circle.commission_id]
