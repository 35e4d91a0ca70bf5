"""Chairs: on what basis, never two at once, changed in mid-year; who may be chosen."""

import datetime as dt

import pytest
from sqlalchemy import insert

from db.actions.chairs import ChairDraft, assign_chair, change_chair, end_chair, remove_chair
from db.actions.meetings import MeetingDraft, plan_meeting
from db.actor import LOCAL_METHODIST
from db.errors import DomainError, Invalid
from db.models.commissions import ChairAssignment, ChairBasis
from db.models.meetings import AgendaItem, ItemKind
from db.models.staff import Category, PositionKind
from db.queries.agenda import ProposedQuestion
from db.queries.candidates import Candidate, Reason, candidates
from db.queries.commission import ChairRow, chair_on, chairs_of, electing_items
from tests.db.people.campus import AUGUST, FOUNDED, NOVEMBER, SEPTEMBER, Campus

ME = LOCAL_METHODIST


def terms(campus: Campus, commission_id: int) -> list[ChairRow]:
    with campus.store.read() as session:
        return list(reversed(chairs_of(session, commission_id, campus.today)))


def ranking(campus: Campus, commission_id: int) -> list[Candidate]:
    with campus.store.read() as session:
        return candidates(session, commission_id, campus.today)


def test_a_change_in_mid_year_ends_the_former_chair_the_day_before(either: Campus) -> None:
    commission_id = either.whole()
    either.chair(commission_id, either.people[1], since=dt.date(2026, 11, 10))
    assert [(row.person_id, row.ends_on) for row in terms(either, commission_id)] == [
        (either.people[0], dt.date(2026, 11, 9)),
        (either.people[1], None),
    ]
    with either.store.read() as session:
        assert chair_on(session, commission_id, dt.date(2026, 11, 9)) == either.people[0]
        assert chair_on(session, commission_id, dt.date(2026, 11, 10)) == either.people[1]


def test_a_commission_never_has_two_chairs(campus: Campus) -> None:
    commission_id = campus.whole()
    with pytest.raises(Invalid, match="chair-overlap"):
        campus.chair(commission_id, campus.people[1], since=FOUNDED)
    assert len(terms(campus, commission_id)) == 1


def test_a_chair_before_the_present_one_has_to_end_in_time(campus: Campus) -> None:
    commission_id = campus.commission()
    first, second = campus.person(), campus.person()
    campus.chair(commission_id, first, since=SEPTEMBER)
    with pytest.raises(Invalid, match="chair-overlap"):
        campus.chair(commission_id, second, since=FOUNDED)
    campus.chair(commission_id, second, since=FOUNDED, until=SEPTEMBER - dt.timedelta(days=1))
    assert [row.person_id for row in terms(campus, commission_id)] == [second, first]


def test_even_the_database_refuses_two_chairs_at_once(either: Campus) -> None:
    commission_id = either.whole()
    with pytest.raises(DomainError, match="chair-overlap"), either.store.write(ME) as session:
        row = {"commission_id": commission_id, "person_id": either.people[1], "starts_on": NOVEMBER}
        session.connection().execute(insert(ChairAssignment).values(**row))


def test_an_end_that_would_make_two_chairs_is_refused(campus: Campus) -> None:
    commission_id = campus.whole()
    campus.chair(commission_id, campus.people[1], since=SEPTEMBER)
    former = terms(campus, commission_id)[0]
    with pytest.raises(Invalid, match="chair-overlap"):
        end_chair(campus.store, ME, former.id, None)


def test_the_question_that_elected_the_chair_is_of_this_commission(campus: Campus) -> None:
    commission_id, other = campus.whole(), campus.commission("Басқа комиссия")
    question = ProposedQuestion("Төрағаны сайлау туралы", kind=ItemKind.CHAIR_ELECTION)
    plan_meeting(campus.store, ME, MeetingDraft(commission_id, SEPTEMBER, questions=(question,)))

    with campus.store.read() as session:
        item_id = session.query(AgendaItem.id).scalar()
        assert electing_items(session, [other]) == []
    draft = ChairDraft(other, campus.people[0], SEPTEMBER, AUGUST, ChairBasis.ELECTED, elected_in_id=item_id)
    with pytest.raises(Invalid, match="elected-elsewhere"):
        assign_chair(campus.store, ME, draft)


def test_a_mistaken_chair_is_taken_away_and_noted_again(campus: Campus) -> None:
    commission_id = campus.whole()
    removed = remove_chair(campus.store, ME, terms(campus, commission_id)[0].id)
    assert not terms(campus, commission_id)
    assign_chair(campus.store, ME, removed)
    assert terms(campus, commission_id)[0].basis_no == "1"


def test_the_basis_of_a_chair_is_corrected(campus: Campus) -> None:
    commission_id = campus.whole()
    term = terms(campus, commission_id)[0]
    draft = ChairDraft(commission_id, term.person_id, FOUNDED, None, ChairBasis.APPOINTED, "12-ө", FOUNDED)
    change_chair(campus.store, ME, term.id, draft)
    assert (terms(campus, commission_id)[0].basis, terms(campus, commission_id)[0].basis_no) == (
        ChairBasis.APPOINTED,
        "12-ө",
    )


def test_candidates_are_ranked_by_experience_and_category(either: Campus) -> None:
    commission_id = either.commission()
    young = either.person(teaching_since=dt.date(2024, 9, 1), category=Category.TRAINEE)
    equal = either.person(teaching_since=dt.date(2010, 9, 1), category=Category.MODERATOR)
    higher = either.person(teaching_since=dt.date(2010, 10, 1), category=Category.MASTER)
    unknown = either.person()
    head = either.person(kind=PositionKind.HEAD, teaching_since=dt.date(1990, 9, 1))
    either.join(commission_id, young, equal, higher, unknown, head)
    ranked = ranking(either, commission_id)
    assert [each.person_id for each in ranked] == [higher, equal, young, unknown, head]
    assert ranked[0].reasons == (Reason.MOST_EXPERIENCED, Reason.HIGHEST_CATEGORY)
    assert ranked[3].reasons == (Reason.EXPERIENCE_UNKNOWN,)
    assert ranked[4].reasons == (Reason.NOT_TEACHING,)


def test_a_master_of_production_training_may_chair_whatever_the_experience(campus: Campus) -> None:
    commission_id = campus.commission()
    teachers = [campus.person(teaching_since=dt.date(2000, 9, 1)) for _ in range(5)]
    master = campus.person(kind=PositionKind.MASTER, teaching_since=dt.date(2025, 9, 1))
    campus.join(commission_id, *teachers, master)
    last = ranking(campus, commission_id)[-1]
    assert (last.person_id, last.suitable, last.reasons) == (master, True, (Reason.MASTER,))
