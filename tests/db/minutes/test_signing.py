"""Signing: numbers without gaps, what is printed is frozen, an unlock leaves the old issue readable."""

import datetime as dt

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy.orm import Session

from db.actions.meetings import change_date
from db.actions.signing import set_last_on_paper, sign_protocol, take_number, unlock_protocol
from db.actor import LOCAL_METHODIST
from db.errors import Conflict, DomainError, Invalid, NotAllowed
from db.models.commissions import Commission, CommissionKind
from db.models.meetings import AgendaItem, MeetingState
from db.models.protocols import ProtocolIssue
from db.models.staff import Person, PersonName
from db.queries.protocols import issues_of, latest_signed, numbers, paper_of, paper_of_issue, protocols_of
from db.queries.verification import Verdict, verify
from db.storage import Store
from db.storage.verify.protocols import check_protocols
from tests.db.minutes.circle import LATER, NOVEMBER, OCTOBER, Circle


def test_protocols_are_numbered_from_one_in_every_year_and_body(circle: Circle) -> None:
    other = circle.found("Арнайы пәндер комиссиясы")
    given = [circle.sign(circle.ready(day)).number for day in (OCTOBER, NOVEMBER, dt.date(2026, 12, 3))]
    assert given == [1, 2, 3]
    assert other.sign(other.ready()).number == 1
    assert circle.sign(circle.ready(dt.date(2026, 8, 28))).number == 4
    assert circle.sign(circle.ready(dt.date(2026, 3, 5))).number == 1


def test_numbers_go_on_from_the_last_one_on_paper(circle: Circle) -> None:
    set_last_on_paper(circle.store, circle.actor, circle.commission_id, 2026, 7)
    assert circle.sign(circle.ready()).number == 8
    with pytest.raises(Invalid, match="numbers-given"):
        set_last_on_paper(circle.store, circle.actor, circle.commission_id, 2026, 3)
    with circle.store.read() as session:
        state = numbers(session, circle.commission_id, 2026)
    assert (state.last_on_paper, state.next_number, state.paper_editable) == (7, 9, False)


def test_a_signed_protocol_prints_what_was_signed_whatever_changes_later(circle: Circle) -> None:
    meeting_id = circle.signed()
    with circle.store.read() as session:
        before = paper_of(session, meeting_id)
    with circle.store.write(LOCAL_METHODIST) as session:
        session.query(PersonName).filter_by(person_id=circle.people[0]).one().surname = "Өзгерген"
        session.get_one(Commission, circle.commission_id).name_kk = "Басқа атау"
    with circle.store.read() as session:
        after = paper_of(session, meeting_id)
    assert after == before
    assert after.content.chair is not None
    assert after.content.chair.short.kk == "А.Б. Сұлтанов"
    assert after.content.legal_base.order_no == "583"
    assert (after.content.number, after.content.quorum_needed, after.content.members) == (1, 3, 5)


def test_the_paper_names_people_as_they_were_on_the_day_of_the_meeting(circle: Circle) -> None:
    with circle.store.write(LOCAL_METHODIST) as session:
        person = session.get_one(Person, circle.people[1])
        person.names[0].ends_on = dt.date(2026, 10, 15)
        session.flush()
        person.names.append(
            PersonName(surname="Мұратова", given_name="Гүлнәр", patronymic="Сейітқызы", starts_on=dt.date(2026, 10, 16))
        )
    names = []
    for meeting_id in (circle.signed(OCTOBER), circle.signed(NOVEMBER)):
        with circle.store.read() as session:
            secretary = paper_of(session, meeting_id).content.secretary
        assert secretary is not None
        names.append((secretary.short.kk, secretary.position.kk))
    assert names == [("Г.С. Әбдіхалықова", "оқытушы"), ("Г.С. Мұратова", "оқытушы")]


def test_a_draft_is_printed_without_number_and_code(circle: Circle) -> None:
    meeting_id = circle.ready()
    with circle.store.read() as session:
        paper = paper_of(session, meeting_id)
        assert latest_signed(session) is None
    assert paper.is_draft
    assert paper.content.number is None


def test_signed_minutes_are_closed(circle: Circle) -> None:
    meeting_id = circle.signed()
    for change in (
        lambda: circle.enter(meeting_id, heard="Басқа"),
        lambda: circle.absent(meeting_id, 0),
        lambda: circle.add_question(meeting_id, "Тағы"),
        lambda: circle.sign(meeting_id),
    ):
        with pytest.raises(Invalid, match="meeting-closed"):
            change()


def test_the_database_itself_refuses_to_change_signed_minutes(circle: Circle) -> None:
    meeting_id = circle.signed()
    item_id = circle.item(meeting_id).item_id
    with pytest.raises(DomainError, match="minutes-frozen"), circle.store.write(LOCAL_METHODIST) as session:
        session.get_one(AgendaItem, item_id).heard = "Өзгертілді"


def test_signing_against_a_moved_version_is_refused(circle: Circle) -> None:
    meeting_id = circle.ready()
    with pytest.raises(Conflict):
        sign_protocol(circle.store, circle.actor, meeting_id, circle.view(meeting_id).version - 1, moment=LATER)


def test_an_unlock_keeps_the_number_and_the_old_issue(circle: Circle) -> None:
    meeting_id = circle.ready()
    first = circle.sign(meeting_id)
    unlock_protocol(circle.store, circle.actor, meeting_id, "Күні қате жазылған")
    assert circle.view(meeting_id).state is MeetingState.ENTERING
    circle.enter(meeting_id, heard="Түзетілген мәтін")
    with circle.store.read() as session:
        assert verify(session, first.code).verdict is Verdict.UNLOCKED
        assert paper_of(session, meeting_id).is_draft
        assert protocols_of(session, circle.commission_id, 2026) == []
    second = circle.sign(meeting_id)
    assert (first.number, second.number) == (1, 1)
    with circle.store.read() as session:
        assert verify(session, first.code).verdict is Verdict.REPLACED
        assert verify(session, second.code).verdict is Verdict.AGREES
        new, old = issues_of(session, meeting_id)
        assert (old.serial, old.reason, new.serial, new.in_force) == (1, "Күні қате жазылған", 2, True)
        assert paper_of_issue(session, old.issue_id).content.items[0].heard.text == "Баяндама тыңдалды."
        assert paper_of(session, meeting_id).content.items[0].heard.text == "Түзетілген мәтін"
        assert list(check_protocols(session.connection())) == []
        assert [row.issue_id for row in protocols_of(session, circle.commission_id, 2026)] == [new.issue_id]
    assert circle.sign(circle.ready(NOVEMBER)).number == 2


def test_only_a_methodist_unlocks_and_only_with_a_reason(circle: Circle) -> None:
    meeting_id = circle.signed()
    with pytest.raises(NotAllowed):
        unlock_protocol(circle.store, circle.chair, meeting_id, "Қате")
    with pytest.raises(Invalid, match="reason-missing"):
        unlock_protocol(circle.store, circle.actor, meeting_id, " ")
    unlock_protocol(circle.store, circle.actor, meeting_id, "Қате")
    with pytest.raises(Invalid, match="not-signed"):
        unlock_protocol(circle.store, circle.actor, meeting_id, "Қате")


def test_a_numbered_meeting_stays_in_its_year(circle: Circle) -> None:
    meeting_id = circle.signed()
    unlock_protocol(circle.store, circle.actor, meeting_id, "Күні қате")
    version = circle.view(meeting_id).version
    with pytest.raises(Invalid, match="numbered-meeting-year"):
        change_date(circle.store, circle.actor, meeting_id, version, dt.date(2027, 9, 9))
    change_date(circle.store, circle.actor, meeting_id, version, dt.date(2026, 10, 2))
    assert circle.sign(meeting_id).number == 1


def test_a_chair_signs_the_own_protocol(circle: Circle) -> None:
    circle.actor = circle.chair
    meeting_id = circle.signed()
    with circle.store.read() as session:
        assert issues_of(session, meeting_id)[0].signed_by == "А.Б. Сұлтанов"


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(st.integers(0, 2), st.booleans()), max_size=12))
def test_numbers_have_no_gaps_whatever_signatures_fail(store: Store, steps: list[tuple[int, bool]]) -> None:
    commissions = _bodies(store)
    given: dict[int, list[int]] = {commission: [] for commission in commissions}
    for place, fails in steps:
        try:
            with store.write(LOCAL_METHODIST) as session:
                number = take_number(session, commissions[place], 2026)
                if fails:
                    raise Invalid("meeting-closed")
            given[commissions[place]].append(number)
        except Invalid:
            continue
    for commission, found in given.items():
        assert found == list(range(1, len(found) + 1))
        with store.read() as session:
            assert numbers(session, commission, 2026).last_number == len(found)


def test_every_issue_is_chained_to_the_one_before(circle: Circle) -> None:
    for day in (OCTOBER, NOVEMBER):
        circle.signed(day)
    with circle.store.read() as session:
        first, second = session.query(ProtocolIssue).order_by(ProtocolIssue.id).all()
        assert second.previous_digest == first.digest
        assert _codes(session) == [first.code, second.code]


def _codes(session: Session) -> list[str]:
    return [issue.code for issue in session.query(ProtocolIssue).order_by(ProtocolIssue.id)]


def _bodies(store: Store) -> list[int]:
    with store.write(LOCAL_METHODIST) as session:
        bodies = [
            Commission(kind=CommissionKind.CYCLE, name_kk="К", name_ru="К", created_on=dt.date(2020, 9, 1))
            for _ in range(3)
        ]
        session.add_all(bodies)
        session.flush()
        return [body.id for body in bodies]
