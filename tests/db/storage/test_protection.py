"""What the database itself refuses, whoever asks: signed protocols, the audit, overlapping periods."""

import datetime as dt
from collections.abc import Iterator

import pytest
from sqlalchemy import create_engine, select, text
from sqlalchemy.exc import DBAPIError

from db.actor import LOCAL_METHODIST
from db.errors import Invalid
from db.models.commissions import ChairAssignment
from db.models.meetings import AgendaItem, Decision, DecisionState, Execution, Meeting, Speech
from db.models.staff import Person, PersonName
from db.storage import Store
from tests.db.storage.college import add_chair, add_commission, add_meeting, add_person, fill, sign, unlock

PLAIN_SQL = {
    "UPDATE protocol_issue SET content = '{}'": "protocol-immutable",
    "UPDATE protocol_issue SET digest = upper(digest)": "protocol-immutable",
    "DELETE FROM protocol_issue": "protocol-immutable",
    "DELETE FROM protocol_unlock": "protocol-immutable",
    "UPDATE protocol_unlock SET reason = 'x'": "protocol-immutable",
    "UPDATE audit_entry SET actor = 'x'": "audit-immutable",
    "DELETE FROM audit_entry": "audit-immutable",
    "UPDATE meeting SET held_on = '2026-01-01'": "minutes-frozen",
    "UPDATE meeting SET number = number + 100": "minutes-frozen",
    "UPDATE agenda_item SET question = 'x'": "minutes-frozen",
    "UPDATE agenda_item SET heard_twin = 'x'": "minutes-frozen",
    "UPDATE agenda_item SET votes_for = 99": "minutes-frozen",
    "DELETE FROM speech": "minutes-frozen",
    "UPDATE speech SET text = 'x'": "minutes-frozen",
    "UPDATE attendance SET presence = 'absent'": "minutes-frozen",
    "DELETE FROM attendance": "minutes-frozen",
    "UPDATE decision SET text = 'x'": "minutes-frozen",
    "UPDATE decision SET due_on = '2030-01-01'": "minutes-frozen",
    "DELETE FROM decision_responsible": "minutes-frozen",
}


@pytest.fixture
def signed(store: Store) -> Iterator[Store]:
    """Three signed protocols, the first of them opened again."""
    fill(store)
    with store.write(LOCAL_METHODIST) as session:
        unlock(session, 1)
    yield store


def test_plain_sql_is_refused(signed: Store) -> None:
    for statement, code in PLAIN_SQL.items():
        with pytest.raises(Invalid) as refusal, signed.write(LOCAL_METHODIST) as session:
            session.execute(text(statement))
        assert refusal.value.code == code, statement


def test_another_program_without_our_settings_is_refused_too(signed: Store) -> None:
    """Foreign keys and recursive triggers off, as the sqlite3 shell has them: REPLACE must not walk past."""
    if signed.path is None:
        pytest.skip("REPLACE is SQLite's")
    engine = create_engine(f"sqlite:///{signed.path}")
    statements = [
        "INSERT OR REPLACE INTO protocol_issue SELECT * FROM protocol_issue WHERE id = 2",
        "REPLACE INTO audit_entry SELECT * FROM audit_entry",
        "REPLACE INTO agenda_item SELECT * FROM agenda_item",
        "REPLACE INTO meeting SELECT * FROM meeting",
        "REPLACE INTO decision SELECT * FROM decision",
        "REPLACE INTO protocol_unlock SELECT * FROM protocol_unlock",
    ]
    for statement in statements:
        with pytest.raises(DBAPIError, match="adisker:"), engine.begin() as connection:
            connection.execute(text(statement))
    engine.dispose()


def test_truncate_is_refused(signed: Store) -> None:
    if signed.engine_name != "postgresql":
        pytest.skip("SQLite has no TRUNCATE")
    with pytest.raises(Invalid, match="audit-immutable"), signed.write(LOCAL_METHODIST) as session:
        session.execute(text("TRUNCATE audit_entry"))


def test_nothing_is_added_to_signed_minutes(signed: Store) -> None:
    with signed.read() as session:
        item = session.scalars(select(AgendaItem.id).order_by(AgendaItem.meeting_id.desc())).first()
    with pytest.raises(Invalid, match="minutes-frozen"), signed.write(LOCAL_METHODIST) as session:
        session.add(Speech(item_id=item, position=2, text="кейін қосылды"))


def test_decisions_of_signed_minutes_live_on(signed: Store) -> None:
    with signed.write(LOCAL_METHODIST) as session:
        for decision in session.scalars(select(Decision)):
            decision.state, decision.finished_on = DecisionState.DONE, dt.date(2026, 11, 1)
            decision.execution.append(
                Execution(noted_on=dt.date(2026, 11, 1), state=DecisionState.DONE, note="орындалды")
            )
    with signed.read() as session:
        assert {each.state for each in session.scalars(select(Decision))} == {DecisionState.DONE}


def test_unlocked_minutes_can_be_mended_and_signed_again(signed: Store) -> None:
    with signed.write(LOCAL_METHODIST) as session:
        meeting = session.scalars(select(Meeting).where(Meeting.number == 1)).one()
        meeting.items[0].question = "Түзетілген сұрақ"
        assert sign(session, meeting.id) == 4
        assert meeting.number == 1
    with pytest.raises(Invalid, match="minutes-frozen"), signed.write(LOCAL_METHODIST) as session:
        session.scalars(select(Meeting).where(Meeting.number == 1)).one().items[0].question = "Тағы да"


def test_an_issue_must_continue_the_chain(store: Store) -> None:
    fill(store)
    for broken in ("id = 9", "previous_digest = digest, id = 4"):
        columns = "meeting_id, commission_id, academic_year, number, serial, held_on, signed_at, signed_by, content"
        key, previous = ("9", "digest") if broken == "id = 9" else ("4", "code")
        statement = (
            f"INSERT INTO protocol_issue (id, {columns}, digest, previous_digest, code)"
            f" SELECT {key}, meeting_id, commission_id, academic_year, number, 7, held_on, signed_at, signed_by,"
            f" content, 'a', {previous}, 'b' FROM protocol_issue WHERE id = 3"
        )
        with pytest.raises(Invalid, match="protocol-chain"), store.write(LOCAL_METHODIST) as session:
            session.execute(text(statement))


TERMS = [
    (dt.date(2025, 9, 1), dt.date(2026, 8, 31), False),
    (dt.date(2025, 9, 1), dt.date(2026, 9, 1), True),
    (dt.date(2026, 12, 1), dt.date(2026, 12, 1), True),
    (dt.date(2027, 6, 30), None, True),
    (dt.date(2027, 7, 1), None, False),
    (dt.date(2020, 1, 1), None, True),
]
"""Terms beside one from September 2026 to June 2027, and whether they overlap it."""


def test_a_commission_never_has_two_chairs(store: Store) -> None:
    with store.write(LOCAL_METHODIST) as session:
        person = add_person(session)
    for start, end, overlaps in TERMS:
        with store.write(LOCAL_METHODIST) as session:
            commission, other = add_commission(session), add_commission(session, "Б", "Б")
            add_chair(session, commission, person, dt.date(2026, 9, 1), dt.date(2027, 6, 30))
            add_chair(session, other, person, start, end)
        if not overlaps:
            with store.write(LOCAL_METHODIST) as session:
                add_chair(session, commission, person, start, end)
            continue
        with pytest.raises(Invalid, match="chair-overlap"), store.write(LOCAL_METHODIST) as session:
            add_chair(session, commission, person, start, end)


def test_a_chair_is_followed_by_another_in_one_unit_of_work(store: Store) -> None:
    with store.write(LOCAL_METHODIST) as session:
        person, commission = add_person(session), add_commission(session)
        add_chair(session, commission, person, dt.date(2026, 9, 1))
    with store.write(LOCAL_METHODIST) as session:
        session.scalars(select(ChairAssignment)).one().ends_on = dt.date(2026, 12, 31)
        session.add(ChairAssignment(commission_id=commission, person_id=person, starts_on=dt.date(2027, 1, 1)))
    with pytest.raises(Invalid, match="chair-overlap"), store.write(LOCAL_METHODIST) as session:
        first = session.scalars(select(ChairAssignment).order_by(ChairAssignment.starts_on)).first()
        assert first is not None
        first.ends_on = None


def test_a_person_has_one_name_at_a_time(store: Store) -> None:
    with store.write(LOCAL_METHODIST) as session:
        person = session.get_one(Person, add_person(session, "Омарова"))
        person.names[0].ends_on = dt.date(2026, 5, 31)
        person.names.append(PersonName(surname="Сұлтанова", starts_on=dt.date(2026, 6, 1)))
    with pytest.raises(Invalid, match="name-overlap"), store.write(LOCAL_METHODIST) as session:
        session.add(PersonName(person_id=person.id, surname="Үшінші", starts_on=dt.date(2026, 5, 31)))
    with store.write(LOCAL_METHODIST) as session:
        add_meeting(session, add_commission(session), person.id)
