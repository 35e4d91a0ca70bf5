"""Planning meetings and changing them."""

import datetime as dt
from dataclasses import replace

import pytest

from db.actions.attendance import apply_roster
from db.actions.meetings import (
    bin_meeting,
    cancel_meeting,
    change_date,
    change_meeting,
    details_of,
    postpone_meeting,
    reinstate_meeting,
    restore_meeting,
)
from db.actor import LOCAL_METHODIST, Actor, Role
from db.errors import Conflict, Invalid, NotAllowed
from db.models.commissions import ChairAssignment, Membership
from db.models.meetings import ItemState, Meeting, MeetingState, Presence
from db.queries.meetings import MeetingFilter, meetings_list
from tests.db.minutes.circle import NOVEMBER, OCTOBER, Circle


def test_a_meeting_has_the_roster_chair_and_secretary_of_its_day(circle: Circle) -> None:
    view = circle.view(circle.plan())
    assert [row.person.short.kk for row in view.attendance] == [
        "Г.С. Әбдіхалықова", "А.-М. Ким", "Қ.О. Қалиев", "А.Б. Сұлтанов", "И.П. Яковлева",
    ]
    assert (view.chair_id, view.secretary_id) == (circle.people[0], circle.people[1])
    assert view.state is MeetingState.PLANNED
    assert not view.roster_differences


@pytest.mark.parametrize(
    ("day", "year"), [(dt.date(2026, 8, 31), 2026), (dt.date(2026, 7, 31), 2025), (OCTOBER, 2026)]
)
def test_august_belongs_to_the_coming_year(circle: Circle, day: dt.date, year: int) -> None:
    assert circle.view(circle.plan(day)).academic_year == year


def test_the_year_may_be_given_but_not_far_from_the_date(circle: Circle) -> None:
    assert circle.view(circle.plan(dt.date(2026, 8, 20), academic_year=2025)).academic_year == 2025
    with pytest.raises(Invalid, match="year-far-from-date"):
        circle.plan(OCTOBER, academic_year=2020)


def test_somebody_who_joined_later_is_not_on_the_roster(circle: Circle) -> None:
    newcomer = circle.add_person("Жаңабаева")
    with circle.store.write(LOCAL_METHODIST) as session:
        session.add(
            Membership(commission_id=circle.commission_id, person_id=newcomer, starts_on=dt.date(2026, 10, 20))
        )
    listed = {row.person.person_id for row in circle.view(circle.plan()).attendance}
    assert newcomer not in listed
    assert newcomer in {row.person.person_id for row in circle.view(circle.plan(NOVEMBER)).attendance}


def test_moving_a_meeting_takes_the_roster_and_chair_of_the_new_day(circle: Circle) -> None:
    meeting_id = circle.plan()
    _change_chair_in_november(circle)
    newcomer = _join_in_november(circle)
    moved = change_date(circle.store, circle.actor, meeting_id, circle.view(meeting_id).version, NOVEMBER)
    view = circle.view(meeting_id)
    assert not moved.roster_kept
    assert moved.version == view.version
    assert newcomer in {row.person.person_id for row in view.attendance}
    assert view.chair_id == circle.people[4]


def test_moving_a_meeting_with_marked_attendance_offers_what_differs(circle: Circle) -> None:
    meeting_id = circle.plan()
    circle.absent(meeting_id, 4)
    newcomer = _join_in_november(circle)
    moved = change_date(circle.store, circle.actor, meeting_id, circle.view(meeting_id).version, NOVEMBER)
    view = circle.view(meeting_id)
    assert moved.roster_kept
    assert view.roster_differences.joined == (newcomer,)
    apply_roster(circle.store, circle.actor, meeting_id, view.version)
    view = circle.view(meeting_id)
    assert not view.roster_differences
    marks = {row.person.person_id: row.presence for row in view.attendance}
    assert marks[circle.people[4]] is Presence.ABSENT
    assert marks[newcomer] is None


def test_saving_the_head_against_a_moved_version_shows_both(circle: Circle) -> None:
    meeting_id = circle.plan()
    with circle.store.read() as session:
        details = details_of(session.get_one(Meeting, meeting_id))
    change_meeting(circle.store, circle.actor, replace(details, place="12-кабинет"))
    with pytest.raises(Conflict) as caught:
        change_meeting(circle.store, circle.actor, replace(details, place="Мәжіліс залы"))
    assert (caught.value.fields["place"].mine, caught.value.fields["place"].theirs) == ("Мәжіліс залы", "12-кабинет")
    assert list(caught.value.fields) == ["place"]


def test_a_postponed_meeting_hands_its_questions_to_its_successor(circle: Circle) -> None:
    meeting_id = circle.plan(OCTOBER, "Жоспар", "Ашық сабақ")
    heir_id = postpone_meeting(
        circle.store, circle.actor, meeting_id, circle.view(meeting_id).version, NOVEMBER, "Карантин"
    )
    earlier, heir = circle.view(meeting_id), circle.view(heir_id)
    assert (earlier.state, earlier.state_reason) == (MeetingState.POSTPONED, "Карантин")
    assert earlier.postponed_to == (heir_id, NOVEMBER)
    assert heir.postponed_from == (meeting_id, OCTOBER)
    assert [item.question for item in heir.items] == ["Жоспар", "Ашық сабақ"]
    assert {item.postponements for item in heir.items} == {1}
    assert {item.state for item in earlier.items} == {ItemState.POSTPONED}


def test_cancelling_needs_a_reason_and_may_be_taken_back(circle: Circle) -> None:
    meeting_id = circle.plan()
    version = circle.view(meeting_id).version
    with pytest.raises(Invalid, match="reason-missing"):
        cancel_meeting(circle.store, circle.actor, meeting_id, version, "  ")
    cancel_meeting(circle.store, circle.actor, meeting_id, version, "Кворум жиналмайды")
    with pytest.raises(Invalid, match="meeting-closed"):
        circle.enter(meeting_id, heard="…")
    reinstate_meeting(circle.store, circle.actor, meeting_id)
    assert circle.view(meeting_id).state is MeetingState.PLANNED


def test_a_meeting_comes_back_from_the_bin(circle: Circle) -> None:
    meeting_id = circle.plan()
    bin_meeting(circle.store, circle.actor, meeting_id)
    with circle.store.read() as session:
        assert meetings_list(session, MeetingFilter(2026)) == []
    restore_meeting(circle.store, circle.actor, meeting_id)
    with circle.store.read() as session:
        assert [row.meeting_id for row in meetings_list(session, MeetingFilter(2026))] == [meeting_id]


def test_a_meeting_with_a_number_is_neither_binned_nor_cancelled(circle: Circle) -> None:
    meeting_id = circle.signed()
    with pytest.raises(Invalid, match="meeting-numbered"):
        bin_meeting(circle.store, circle.actor, meeting_id)
    with pytest.raises(Invalid, match="meeting-closed"):
        cancel_meeting(circle.store, circle.actor, meeting_id, circle.view(meeting_id).version, "Қате")


def test_a_chair_plans_only_for_the_own_commission(circle: Circle) -> None:
    other = circle.found("Арнайы пәндер комиссиясы")
    circle.actor = circle.chair
    circle.plan()
    other.actor = circle.chair
    with pytest.raises(NotAllowed, match="not-your-commission"):
        other.plan()
    other.actor = Actor("Оқырман", Role.VIEWER)
    with pytest.raises(NotAllowed):
        other.plan()


def test_a_commission_does_not_meet_before_it_exists(circle: Circle) -> None:
    with pytest.raises(Invalid, match="commission-not-then"):
        circle.plan(dt.date(2019, 10, 1))


def _join_in_november(circle: Circle) -> int:
    newcomer = circle.add_person("Жаңабаева")
    with circle.store.write(LOCAL_METHODIST) as session:
        session.add(
            Membership(commission_id=circle.commission_id, person_id=newcomer, starts_on=dt.date(2026, 11, 1))
        )
    return newcomer


def _change_chair_in_november(circle: Circle) -> None:
    with circle.store.write(LOCAL_METHODIST) as session:
        first = session.query(ChairAssignment).filter_by(commission_id=circle.commission_id).one()
        first.ends_on = dt.date(2026, 10, 31)
        session.flush()
        session.add(
            ChairAssignment(
                commission_id=circle.commission_id, person_id=circle.people[4], starts_on=dt.date(2026, 11, 1)
            )
        )
