"""Attendance and quorum: who was there for which question."""

from dataclasses import dataclass
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.actions.attendance import Mark, invite, mark_attendance, take_off
from db.errors import Conflict, Invalid
from db.models.meetings import AttendeeKind, MeetingState, Presence
from db.norms import Norms
from db.queries.protocol_content import build_content
from db.queries.quorum import members_at, members_of, members_present, quorum_met
from tests.db.minutes.circle import OCTOBER, Circle


def test_excused_is_not_absent_and_keeps_its_reason(circle: Circle) -> None:
    meeting_id = circle.plan()
    circle.mark(
        meeting_id,
        Mark(circle.people[3], Presence.EXCUSED, "Ауырып қалды", "Болен"),
        Mark(circle.people[4], Presence.ABSENT),
    )
    circle.all_present(meeting_id)
    with circle.store.read() as session:
        content = build_content(session, meeting_id)
    assert [(each.person.short.kk, each.presence, each.reason.text) for each in content.absent] == [
        ("Қ.О. Қалиев", Presence.EXCUSED, "Ауырып қалды"), ("И.П. Яковлева", Presence.ABSENT, ""),
    ]
    assert circle.view(meeting_id).state is MeetingState.ENTERING
    assert circle.view(meeting_id).quorum.present == 3


def test_coming_late_and_leaving_early_count_for_each_question(circle: Circle) -> None:
    meeting_id = circle.plan(OCTOBER, "А", "Б", "В")
    items = circle.view(meeting_id).items
    circle.mark(
        meeting_id,
        Mark(circle.people[3], Presence.PRESENT, came_at_item_id=items[1].item_id),
        Mark(circle.people[4], Presence.PRESENT, left_after_item_id=items[1].item_id),
        Mark(circle.people[2], Presence.ABSENT),
    )
    circle.all_present(meeting_id)
    assert [item.members_present for item in circle.view(meeting_id).items] == [3, 4, 3]
    circle.mark(meeting_id, Mark(circle.people[1], Presence.EXCUSED, "Іссапар"))
    view = circle.view(meeting_id)
    assert [(item.members_present, item.quorum_met) for item in view.items] == [(2, False), (3, True), (2, False)]
    assert view.quorum.met
    with circle.store.read() as session:
        movements = build_content(session, meeting_id).movements
    assert [(each.person.short.kk, each.came_at, each.left_after) for each in movements] == [
        ("Қ.О. Қалиев", 2, None), ("И.П. Яковлева", None, 2),
    ]


def test_nobody_leaves_before_coming(circle: Circle) -> None:
    meeting_id = circle.plan(OCTOBER, "А", "Б")
    first, second = circle.view(meeting_id).items
    with pytest.raises(Invalid, match="left-before-came"):
        circle.mark(meeting_id, Mark(circle.people[0], Presence.PRESENT, "", "", second.item_id, first.item_id))


def test_invited_people_are_printed_but_not_counted(circle: Circle) -> None:
    meeting_id = circle.plan()
    guest = circle.add_person("Қонақова")
    invite(circle.store, circle.actor, meeting_id, circle.view(meeting_id).version, [guest])
    circle.all_present(meeting_id)
    view = circle.view(meeting_id)
    assert view.attendance[-1].kind is AttendeeKind.INVITED
    assert (view.quorum.members, view.quorum.present) == (5, 5)
    with circle.store.read() as session:
        assert [person.full.kk for person in build_content(session, meeting_id).invited] == ["Қонақова Сара"]
    with pytest.raises(Invalid, match="already-on-roster"):
        invite(circle.store, circle.actor, meeting_id, view.version, [guest])
    take_off(circle.store, circle.actor, meeting_id, view.version, guest)
    with pytest.raises(Invalid, match="not-invited"):
        take_off(circle.store, circle.actor, meeting_id, circle.view(meeting_id).version, circle.people[0])


def test_a_stranger_has_no_attendance(circle: Circle) -> None:
    meeting_id = circle.plan()
    with pytest.raises(Invalid, match="not-on-roster"):
        circle.mark(meeting_id, Mark(circle.add_person("Бөтен"), Presence.PRESENT))


def test_attendance_saved_against_a_moved_version_is_refused(circle: Circle) -> None:
    meeting_id = circle.plan()
    version = circle.view(meeting_id).version
    circle.all_present(meeting_id)
    with pytest.raises(Conflict):
        mark_attendance(circle.store, circle.actor, meeting_id, version, [Mark(circle.people[0], Presence.ABSENT)])


@pytest.mark.parametrize(("present", "met"), [(2, False), (3, True), (5, True)])
def test_more_than_half_of_five_is_three(circle: Circle, present: int, met: bool) -> None:
    meeting_id = circle.plan()
    circle.absent(meeting_id, *range(present, 5))
    circle.all_present(meeting_id)
    quorum = circle.view(meeting_id).quorum
    assert (quorum.needed, quorum.met) == (3, met)


@dataclass(frozen=True)
class Person:
    kind: AttendeeKind
    presence: Presence | None
    came_at_item_id: int | None = None
    left_after_item_id: int | None = None


PEOPLE = st.lists(
    st.builds(
        Person, st.sampled_from(AttendeeKind), st.sampled_from([*Presence, None]),
        st.none() | st.integers(1, 6), st.none() | st.integers(1, 6),
    ),
    max_size=30,
)


@given(PEOPLE, st.integers(1, 5))
def test_a_quorum_is_more_than_the_share_of_members_whoever_is_invited(people: list[Person], position: int) -> None:
    places = {number: number for number in range(1, 6)}
    members = members_of(people)
    needed = Norms().quorum_of(members)
    present = members_at(people, position, places)
    assert 0 <= present <= members_present(people) <= members
    assert quorum_met(present, needed) == (members > 0 and Fraction(present, max(members, 1)) > Fraction(1, 2))
    invited = [Person(AttendeeKind.INVITED, Presence.PRESENT)] * 5
    assert members_at([*people, *invited], position, places) == present


@given(st.integers(1, 60), st.sampled_from(["1/2", "2/3", "1/3", "3/4"]))
def test_the_needed_number_is_the_smallest_above_the_share(members: int, share: str) -> None:
    needed = Norms({"quorum": share}).quorum_of(members)
    assert Fraction(needed, members) > Fraction(share) >= Fraction(needed - 1, members)
