"""Commissions: founding, composition on any day, closing, the bin."""

import datetime as dt

import pytest

from db.actions.commissions import (
    CommissionDraft,
    bin_commission,
    change_commission,
    close_commission,
    reopen_commission,
    restore_commission,
)
from db.actions.leaving import leave
from db.actions.meetings import MeetingDraft, plan_meeting
from db.actions.membership import (
    MemberDraft,
    add_member,
    change_role,
    end_membership,
    import_composition,
    remove_membership,
)
from db.actor import LOCAL_METHODIST, Actor, Role
from db.errors import Conflict, Invalid, NotAllowed
from db.models.commissions import CommissionKind, MemberRole
from db.models.protocol_content import Names
from db.models.staff import OutsideKind
from db.queries.commission import MemberRow, commission_card, composition
from db.queries.commissions import CommissionFilter, CommissionRow, commissions_list
from db.queries.proposals import proposal
from tests.db.people.campus import FOUNDED, NOVEMBER, SEPTEMBER, Campus

ME = LOCAL_METHODIST


def rows(campus: Campus, day: dt.date | None = None, **chosen: object) -> list[CommissionRow]:
    with campus.store.read() as session:
        return commissions_list(session, CommissionFilter(**chosen), day or campus.today)  # type: ignore[arg-type]


def members(campus: Campus, commission_id: int, day: dt.date | None = None) -> list[MemberRow]:
    with campus.store.read() as session:
        return composition(session, commission_id, day or campus.today)


def version(campus: Campus, commission_id: int) -> int:
    return next(row.version for row in rows(campus, closed=True) if row.id == commission_id)


def test_a_commission_is_listed_with_its_chair_and_members(either: Campus) -> None:
    commission_id = either.whole(members=4)
    guest = either.person("Ли", outside_kind=OutsideKind.ENTERPRISE, organisation_kk="Зауыт")
    either.join(commission_id, guest, role=MemberRole.INVITED)
    (row,) = rows(either)
    assert (row.members, row.invited) == (4, 1)
    assert row.chair == Names("А.Б. Сұлтанов", "")
    assert row.name.ru == row.name.kk


def test_the_composition_is_that_of_any_day(either: Campus) -> None:
    commission_id = either.commission()
    first, second = either.person(), either.person()
    either.join(commission_id, first, until=dt.date(2026, 8, 31))
    either.join(commission_id, second, since=SEPTEMBER)
    assert [row.person_id for row in members(either, commission_id, dt.date(2026, 6, 1))] == [first]
    assert [row.person_id for row in members(either, commission_id)] == [second]


def test_the_chair_and_the_secretary_stand_first(campus: Campus) -> None:
    commission_id = campus.commission()
    ordinary, secretary, chair = campus.person("Абаев"), campus.person("Баев"), campus.person("Яковлева")
    campus.join(commission_id, ordinary, chair)
    campus.join(commission_id, secretary, role=MemberRole.SECRETARY)
    campus.chair(commission_id, chair)
    assert [row.person_id for row in members(campus, commission_id)] == [chair, secretary, ordinary]


def test_nobody_belongs_to_a_commission_twice_at_once(campus: Campus) -> None:
    commission_id, person_id = campus.commission(), campus.person()
    campus.join(commission_id, person_id, until=dt.date(2026, 8, 31))
    campus.join(commission_id, person_id, since=SEPTEMBER)
    with pytest.raises(Invalid, match="membership-overlap"):
        campus.join(commission_id, person_id, since=NOVEMBER)


def test_a_membership_lies_within_the_life_of_the_commission(campus: Campus) -> None:
    commission_id, person_id = campus.commission(), campus.person()
    with pytest.raises(Invalid, match="before-commission"):
        campus.join(commission_id, person_id, since=FOUNDED - dt.timedelta(days=1))
    with pytest.raises(Invalid, match="period-reversed"):
        campus.join(commission_id, person_id, since=NOVEMBER, until=SEPTEMBER)


def test_a_role_changes_from_a_day_on(campus: Campus) -> None:
    commission_id, person_id = campus.commission(), campus.person()
    (membership_id,) = campus.join(commission_id, person_id)
    change_role(campus.store, ME, membership_id, MemberRole.SECRETARY, SEPTEMBER)
    roles = [members(campus, commission_id, day)[0].role for day in (SEPTEMBER - dt.timedelta(days=1), SEPTEMBER)]
    assert roles == [MemberRole.MEMBER, MemberRole.SECRETARY]


def test_an_end_of_membership_can_be_taken_back(campus: Campus) -> None:
    commission_id = campus.commission()
    (membership_id,) = campus.join(commission_id, campus.person())
    end_membership(campus.store, ME, membership_id, dt.date(2026, 10, 1))
    assert not members(campus, commission_id)
    end_membership(campus.store, ME, membership_id, None)
    assert len(members(campus, commission_id)) == 1


def test_a_removed_membership_can_be_noted_again(campus: Campus) -> None:
    commission_id = campus.commission()
    (membership_id,) = campus.join(commission_id, campus.person())
    removed = remove_membership(campus.store, ME, membership_id)
    assert not members(campus, commission_id)
    add_member(campus.store, ME, removed)
    assert len(members(campus, commission_id)) == 1


def test_the_composition_of_last_year_is_taken_over(either: Campus) -> None:
    old, new = either.commission("Ескі комиссия"), either.commission("Жаңа комиссия")
    stays, comes, left = either.person(), either.person(), either.person()
    either.join(old, stays, comes, left)
    either.join(new, stays)

    leave(either.store, ME, left, dt.date(2026, 8, 31))
    june = dt.date(2026, 6, 1)
    came = import_composition(either.store, ME, new, old, june, SEPTEMBER, "45", SEPTEMBER)
    assert came == 1
    assert {row.person_id for row in members(either, new)} == {stays, comes}
    assert {row.order_no for row in members(either, new)} == {"", "45"}


def test_a_closed_commission_keeps_its_past_and_can_be_reopened(either: Campus) -> None:
    commission_id = either.whole()
    close_commission(either.store, ME, commission_id, version(either, commission_id), dt.date(2026, 10, 31), "77")
    assert not rows(either)
    assert len(members(either, commission_id, dt.date(2026, 10, 31))) == 3
    assert not members(either, commission_id)
    reopen_commission(either.store, ME, commission_id, version(either, commission_id))
    assert len(members(either, commission_id)) == 3
    assert rows(either)[0].chair is not None


def test_a_commission_that_meets_later_is_not_closed_before(campus: Campus) -> None:
    commission_id = campus.whole()
    plan_meeting(campus.store, ME, MeetingDraft(commission_id, dt.date(2026, 12, 10)))
    with pytest.raises(Invalid, match="meets-after-closing"):
        close_commission(campus.store, ME, commission_id, version(campus, commission_id), NOVEMBER)


def test_a_commission_that_has_met_does_not_go_into_the_bin(campus: Campus) -> None:
    commission_id = campus.whole()
    plan_meeting(campus.store, ME, MeetingDraft(commission_id, NOVEMBER))
    with pytest.raises(Invalid, match="commission-in-use"):
        bin_commission(campus.store, ME, commission_id)


def test_a_mistaken_commission_goes_into_the_bin_and_comes_back(campus: Campus) -> None:
    commission_id = campus.whole()
    bin_commission(campus.store, ME, commission_id)
    assert not rows(campus)
    assert not campus.findings("meetings-held")
    restore_commission(campus.store, ME, commission_id)
    assert len(rows(campus)) == 1


def test_two_open_commissions_do_not_share_a_name(campus: Campus) -> None:
    campus.commission("Комиссия")
    with pytest.raises(Invalid, match="name-taken"):
        campus.commission("Комиссия")


def test_a_change_against_an_older_version_shows_both(campus: Campus) -> None:
    commission_id = campus.commission("Комиссия")
    loaded = version(campus, commission_id)
    mine = CommissionDraft(CommissionKind.CYCLE, "Менікі", "", FOUNDED, commission_id=commission_id, version=loaded)
    change_commission(
        campus.store,
        ME,
        CommissionDraft(CommissionKind.SUBJECT, "Олардікі", "", FOUNDED, commission_id=commission_id, version=loaded),
    )
    with pytest.raises(Conflict) as conflict:
        change_commission(campus.store, ME, mine)
    assert conflict.value.fields["name_kk"].theirs == "Олардікі"


def test_an_association_unites_organisations(campus: Campus) -> None:
    organisations = (Names("Бірінші колледж", "Первый колледж"), Names("Екінші колледж", ""))
    commission_id = campus.commission("Бірлестік", CommissionKind.ASSOCIATION, organisations=organisations)
    with campus.store.read() as session:
        card = commission_card(session, commission_id)
    assert card is not None
    assert [each.ru for each in card.organisations] == ["Первый колледж", "Екінші колледж"]


def test_a_chair_does_not_change_the_composition(campus: Campus) -> None:
    commission_id, person_id = campus.commission(), campus.person()
    chair = Actor("Төраға", Role.CHAIR, commission_ids=frozenset({commission_id}))
    with pytest.raises(NotAllowed):
        add_member(campus.store, chair, MemberDraft(commission_id, person_id, SEPTEMBER))


def test_for_fewer_than_three_named_colleagues_are_proposed(either: Campus) -> None:
    physics, music = either.subject("Физика"), either.subject("Музыка")
    small = either.commission("Физика комиссиясы", subject_ids=(physics,))
    near = either.commission("Табиғи пәндер комиссиясы", subject_ids=(physics,))
    either.commission("Өнер комиссиясы", subject_ids=(music,))
    own = either.person("Өтегенов", subject_ids=(physics,))
    either.person("Ниязова", subject_ids=(music,))
    elsewhere = either.person(
        "Ли", kind=None, outside_kind=OutsideKind.COLLEGE_TEACHER, organisation_kk="Екінші колледж",
        subject_ids=(physics,),
    )  # fmt: skip
    with either.store.read() as session:
        proposed = proposal(session, small, either.today)
    assert [each.person_id for each in proposed.own] == [own]
    assert proposed.commissions[0].commission_id == near
    assert proposed.commissions[0].related
    assert [(each.person_id, each.organisation.kk, each.related) for each in proposed.colleagues] == [
        (elsewhere, "Екінші колледж", True)
    ]
