"""What is wrong with a database is found and named: changed protocols first of all."""

import datetime as dt
import hashlib
import sqlite3
from pathlib import Path

import pytest
from sqlalchemy import create_engine, select, text

from db.actor import LOCAL_METHODIST
from db.models.attachments import Attachment, FileContent
from db.models.commissions import Commission
from db.models.protocols import ProtocolIssue
from db.models.staff import Person
from db.storage import Store, create_store, open_store
from db.storage.triggers import triggers_for
from db.storage.verify import HealthFinding, Severity, health
from tests.db.storage.college import add_meeting, fill, sign, unlock


@pytest.fixture
def filled(store: Store) -> Store:
    """Three signed protocols."""
    fill(store)
    return store


def tamper(store: Store, *statements: str, leave_triggers_off: bool = False) -> None:
    """Change the database as somebody would who knows SQL: triggers off, rows changed, triggers on again."""
    url = str(store.url).replace("postgresql://", "postgresql+psycopg://")
    engine = create_engine(url if store.path is None else f"sqlite:///{store.path}")
    triggers = triggers_for(store.engine_name)
    with engine.begin() as connection:
        for trigger in triggers:
            suffix = f" ON {trigger.table}" if store.path is None else ""
            connection.execute(text(f"DROP TRIGGER {trigger.name}{suffix}"))
        for statement in statements:
            connection.execute(text(statement))
        for trigger in [] if leave_triggers_off else triggers:
            connection.exec_driver_sql(trigger.statement)
    engine.dispose()


def codes(store: Store) -> list[tuple[str, object]]:
    """Codes and the numbers or names they are about."""
    return [
        (
            each.code,
            next(
                (each.params[key] for key in ("number", "place", "name", "records", "files") if key in each.params),
                None,
            ),
        )
        for each in health(store)
    ]


def test_a_sound_database_has_no_findings(filled: Store) -> None:
    with filled.write(LOCAL_METHODIST) as session:
        unlock(session, 2)
    assert health(filled) == []


def test_a_clock_set_back_harms_neither_numbers_nor_the_chain(filled: Store) -> None:
    with filled.write(LOCAL_METHODIST) as session:
        commission, person = session.scalars(select(Commission.id)).one(), session.scalars(select(Person.id)).one()
        earlier = dt.datetime(1999, 1, 1, tzinfo=dt.UTC)
        assert sign(session, add_meeting(session, commission, person, dt.date(2026, 11, 1)), earlier) == 4
        assert session.get_one(ProtocolIssue, 4).number == 4
    assert health(filled) == []


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE protocol_issue SET content = replace(content, 'бекітілсін', 'бекітілмесін') WHERE id = 2",
        "UPDATE protocol_issue SET signed_by = 'басқа' WHERE id = 2",
        "UPDATE protocol_issue SET code = 'ABCDEFGHJKLM' WHERE id = 2",
        "UPDATE protocol_issue SET held_on = '2026-09-30' WHERE id = 2",
        "UPDATE protocol_issue SET signed_at = '2026-09-30 10:00:00+00' WHERE id = 2",
    ],
)
def test_a_row_edited_without_triggers_names_the_protocol(filled: Store, change: str) -> None:
    tamper(filled, change)
    assert codes(filled) == [("protocol-changed", 2)]


def test_a_changed_digest_breaks_the_chain_at_its_place(filled: Store) -> None:
    tamper(filled, f"UPDATE protocol_issue SET digest = '{'0' * 63}1' WHERE id = 2")
    assert codes(filled) == [("protocol-changed", 2), ("protocol-changed", 3)]


def test_a_protocol_cut_out_of_the_middle_is_missed(filled: Store) -> None:
    tamper(filled, "DELETE FROM protocol_issue WHERE id = 2")
    assert ("protocol-missing", 2) in codes(filled)


def test_a_tail_cut_off_is_missed(filled: Store) -> None:
    """Even where the meeting and the counter were set back to match."""
    tamper(
        filled,
        "DELETE FROM protocol_issue WHERE id = 3",
        "UPDATE meeting SET state = 'entering' WHERE number = 3",
        "UPDATE number_counter SET last_number = 2",
    )
    assert codes(filled) == [("protocol-missing", 3)]


def test_a_tail_cut_off_with_its_audit_is_missed_by_the_counter(filled: Store) -> None:
    tamper(
        filled,
        "DELETE FROM protocol_issue WHERE id = 3",
        "DELETE FROM audit_entry WHERE row_table = 'protocol_issue' AND row_key = '3'",
    )
    assert codes(filled) == [("counter-wrong", 3), ("protocol-state", 3)]


def test_minutes_changed_behind_a_signed_protocol_are_found(filled: Store) -> None:
    tamper(filled, "UPDATE decision SET text = 'Басқа шешім' WHERE id = (SELECT min(id) FROM decision)")
    assert ("minutes-differ", 1) in codes(filled)


def test_a_dropped_trigger_is_found(filled: Store) -> None:
    tamper(filled, leave_triggers_off=True)
    found = health(filled)
    assert {each.code for each in found} == {"trigger-missing"}
    assert {each.params["name"] for each in found} == {each.name for each in triggers_for(filled.engine_name)}


def test_a_disabled_trigger_is_found(filled: Store) -> None:
    if filled.engine_name != "postgresql":
        pytest.skip("SQLite can't disable a trigger")
    tamper(filled, leave_triggers_off=False)
    engine = create_engine(filled.url.replace("postgresql://", "postgresql+psycopg://"))
    with engine.begin() as connection:
        connection.execute(text("ALTER TABLE audit_entry DISABLE TRIGGER protect_audit_entry_update"))
    engine.dispose()
    assert codes(filled) == [("trigger-missing", "protect_audit_entry_update")]


def test_a_damaged_attachment_names_its_record(filled: Store) -> None:
    key = hashlib.sha256(b"scan").hexdigest()
    with filled.write(LOCAL_METHODIST) as session:
        session.add_all(
            [
                FileContent(sha256=key, size=4, content=b"scan"),
                FileContent(sha256=hashlib.sha256(b"lost").hexdigest(), size=4, content=b"lost"),
            ]
        )
        session.flush()
        session.add(Attachment(record_id=1, sha256=key, name="скан.pdf"))
    assert health(filled) == [HealthFinding("attachment-orphan", Severity.WARNING, params={"files": 1})]
    content = "x'7363616d'" if filled.path else "'\\x7363616d'::bytea"
    tamper(filled, f"UPDATE file_content SET content = {content} WHERE sha256 = '{key}'")
    assert codes(filled) == [("attachment-damaged", "скан.pdf"), ("attachment-orphan", 1)]


def test_a_gap_in_the_search_index_is_found(filled: Store) -> None:
    tamper(filled, "DELETE FROM search_entry WHERE record_id = 1")
    assert codes(filled)[0][0] == "search-incomplete"
    filled.rebuild_search()
    assert health(filled) == []


def test_bit_flips_in_a_signed_text_are_found(tmp_path: Path) -> None:
    """Every flipped bit that changes a letter of a signed text is found, though the file stays well-formed."""
    path = tmp_path / "college.adisker"
    store = create_store(path)
    fill(store, protocols=1)
    store.close()
    original, signed = path.read_bytes(), _signed_text(path)
    word = '"Баяндама'.encode()
    places = [place for place in range(len(original)) if original.startswith(word, place)]
    found = 0
    for place in places:
        for bit in (0, 3):
            content = bytearray(original)
            content[place + 4] ^= 1 << bit
            path.write_bytes(content)
            if _signed_text(path) != signed:
                found += 1
                store = open_store(path)
                assert "protocol-changed" in {each.code for each in health(store)}
                store.close()
    assert found == 2


def _signed_text(path: Path) -> bytes:
    connection = sqlite3.connect(path)
    (content,) = connection.execute("SELECT CAST(content AS BLOB) FROM protocol_issue").fetchone()
    connection.close()
    return bytes(content)
