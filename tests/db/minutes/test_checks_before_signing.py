"""The checks before signing lead to each place that is to be mended."""

import datetime as dt
from dataclasses import replace

import pytest

from db.actions.attendance import Mark
from db.actions.meetings import change_meeting, details_of
from db.actions.minutes import DecisionDraft, SpeechDraft
from db.actions.signing import NotReady, sign_protocol
from db.models.base import RecordKind
from db.models.meetings import Meeting, MinutesLanguage, Presence
from db.models.protocol_content import Votes
from db.rules.minutes_checks import CHECKS, Problem, check_minutes
from tests.db.minutes.circle import NOVEMBER, OCTOBER, Circle

TODAY = dt.date(2026, 12, 31)


def test_complete_minutes_have_no_problems(circle: Circle) -> None:
    assert _problems(circle, circle.ready()) == []


def test_codes_are_unique() -> None:
    assert len({check.code for check in CHECKS}) == len(CHECKS)


def test_an_untouched_meeting_lacks_attendance_and_a_decision(circle: Circle) -> None:
    problems = _problems(circle, circle.plan())
    assert [(each.code, each.blocking) for each in problems] == [
        ("attendance-missing", True), ("question-undecided", False),
    ]
    assert problems[1].place.record_kind is RecordKind.AGENDA_ITEM


def test_a_meeting_in_the_future_is_not_signed(circle: Circle) -> None:
    meeting_id = circle.ready()
    assert _codes(circle, meeting_id, OCTOBER - dt.timedelta(days=1)) == {"date-in-future"}
    with pytest.raises(NotReady) as caught:
        sign_protocol(circle.store, circle.actor, meeting_id, moment=dt.datetime(2026, 9, 30, 12, tzinfo=dt.UTC))
    assert [each.code for each in caught.value.problems] == ["date-in-future"]


def test_the_day_is_the_one_at_the_college(circle: Circle) -> None:
    evening_in_london = dt.datetime(2026, 9, 30, 20, tzinfo=dt.UTC)
    sign_protocol(circle.store, circle.actor, circle.ready(), moment=evening_in_london)


def test_chair_and_secretary_are_asked_for(circle: Circle) -> None:
    meeting_id = circle.ready()
    _change(circle, meeting_id, chair_id=None, secretary_id=None)
    assert _codes(circle, meeting_id) == {"chair-missing", "secretary-missing"}


def test_an_absent_secretary_is_pointed_out(circle: Circle) -> None:
    meeting_id = circle.ready()
    circle.mark(meeting_id, Mark(circle.people[1], Presence.EXCUSED))
    problems = {each.code: each for each in _problems(circle, meeting_id)}
    assert set(problems) == {"officer-absent", "absence-without-reason", "votes-exceed-present"}
    assert problems["officer-absent"].place.field == "secretary_id"
    assert problems["officer-absent"].place.params["person"] == "Г.С. Әбдіхалықова"


def test_somebody_not_marked_is_named(circle: Circle) -> None:
    meeting_id = circle.ready()
    circle.mark(meeting_id, Mark(circle.people[2], None))
    problem = next(each for each in _problems(circle, meeting_id) if each.code == "attendance-incomplete")
    assert (problem.place.field, problem.place.params["person"]) == ("attendance", "А.-М. Ким")


def test_without_a_quorum_a_reason_is_needed(circle: Circle) -> None:
    meeting_id = circle.plan()
    circle.absent(meeting_id, 2, 3, 4)
    circle.all_present(meeting_id)
    circle.decide(meeting_id)
    problem = next(each for each in _problems(circle, meeting_id) if each.code == "quorum-missing")
    assert problem.blocking
    assert dict(problem.place.params) == {"present": 2, "needed": 3}
    _change(circle, meeting_id, quorum_override="Қайта шақырылған отырыс")
    assert "quorum-missing" not in _codes(circle, meeting_id)
    circle.sign(meeting_id)


def test_a_question_decided_after_the_quorum_left_is_found(circle: Circle) -> None:
    meeting_id = circle.plan(OCTOBER, "А", "Б")
    first = circle.item(meeting_id).item_id
    leaving = (Mark(circle.people[place], Presence.PRESENT, left_after_item_id=first) for place in (2, 3, 4))
    circle.mark(meeting_id, *leaving)
    circle.all_present(meeting_id)
    circle.decide(meeting_id)
    circle.decide(meeting_id, number=2)
    problems = _problems(circle, meeting_id)
    assert [(each.code, each.place.params["number"]) for each in problems] == [("question-without-quorum", 2)]


@pytest.mark.parametrize(
    ("votes", "code", "blocking"),
    [(Votes(5, 1, 0), "votes-exceed-present", True), (Votes(3, 0, 1), "votes-incomplete", False)],
)
def test_votes_add_up_to_the_members_present(circle: Circle, votes: Votes, code: str, blocking: bool) -> None:
    meeting_id = circle.ready()
    circle.enter(meeting_id, votes=votes)
    (problem,) = _problems(circle, meeting_id)
    assert (problem.code, problem.blocking, problem.place.field) == (code, blocking, "votes")
    assert problem.place.params["present"] == 5


def test_a_decision_needs_somebody_and_a_date_unless_it_is_for_notice(circle: Circle) -> None:
    meeting_id = circle.ready()
    saved = circle.enter(
        meeting_id,
        decisions=(
            DecisionDraft("Бекітілсін"), DecisionDraft("Назарға алынсын", no_due_date=True),
            DecisionDraft("Қатысу", everyone=True, due_on=OCTOBER - dt.timedelta(days=1)),
        ),
    )
    places = {(each.code, each.place.record_id, each.place.field) for each in _problems(circle, meeting_id)}
    assert places == {
        ("decision-without-responsible", saved.decision_ids[0], "responsible_ids"),
        ("decision-without-date", saved.decision_ids[0], "due_on"),
        ("decision-due-before-meeting", saved.decision_ids[2], "due_on"),
    }


def test_an_empty_question_or_decision_is_not_signed(circle: Circle) -> None:
    meeting_id = circle.ready()
    circle.enter(meeting_id, question=" ", decisions=(DecisionDraft(" ", everyone=True, due_on=NOVEMBER),))
    found = [(each.code, each.blocking) for each in _problems(circle, meeting_id)]
    assert found == [("question-empty", True), ("decision-empty", True)]


def test_an_earlier_unsigned_meeting_is_a_warning(circle: Circle) -> None:
    earlier = circle.ready(OCTOBER)
    later = circle.ready(NOVEMBER)
    (problem,) = _problems(circle, later)
    assert (problem.code, problem.blocking, problem.place.record_id) == ("earlier-unsigned", False, earlier)
    circle.sign(later)


def test_both_languages_want_both_texts(circle: Circle) -> None:
    meeting_id = circle.ready()
    _change(circle, meeting_id, language=MinutesLanguage.BOTH)
    fields = {each.place.field for each in _problems(circle, meeting_id)}
    assert fields == {"question_twin", "heard_twin", "speeches", "text_twin"}
    assert _codes(circle, meeting_id) == {"twin-missing"}


def test_words_of_nobody_are_pointed_out(circle: Circle) -> None:
    meeting_id = circle.ready()
    circle.enter(meeting_id, speeches=(SpeechDraft(None, "Қолдаймын"),))
    assert _codes(circle, meeting_id) == {"speaker-missing"}


def _problems(circle: Circle, meeting_id: int, today: dt.date = TODAY) -> list[Problem]:
    with circle.store.read() as session:
        return check_minutes(session, meeting_id, today)


def _codes(circle: Circle, meeting_id: int, today: dt.date = TODAY) -> set[str]:
    return {problem.code for problem in _problems(circle, meeting_id, today)}


def _change(circle: Circle, meeting_id: int, **changes: object) -> None:
    with circle.store.read() as session:
        details = details_of(session.get_one(Meeting, meeting_id))
    change_meeting(circle.store, circle.actor, replace(details, **changes))  # type: ignore[arg-type]
