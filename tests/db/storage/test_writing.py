"""Units of work: all or nothing, one writer at a time, versions, clean texts, news for those who look on."""

import datetime as dt
import sqlite3
import threading
import time
from pathlib import Path

import pytest
from sqlalchemy import delete, insert, select, text, update

from db.actor import LOCAL_METHODIST
from db.errors import Busy, Conflict, Invalid, StorageProblem
from db.models.base import Record, RecordKind
from db.models.college import Subject
from db.models.commissions import Commission
from db.models.meetings import AgendaItem, Meeting, MinutesLease
from db.models.protocols import ProtocolIssue
from db.models.search import SearchEntry
from db.models.staff import Person, PersonName
from db.storage import Store, create_store, engines, open_store
from db.storage.hooks.session import BulkWriteError
from db.storage.verify import health
from tests.db.storage.college import add_commission, add_meeting, add_person, fill, sign


def test_an_exception_leaves_nothing_behind(store: Store) -> None:
    with pytest.raises(ZeroDivisionError), store.write(LOCAL_METHODIST) as session:
        add_person(session)
        raise ZeroDivisionError
    with store.read() as session:
        assert session.scalars(select(Record.id)).all() == []


def test_a_read_sees_one_moment(store: Store) -> None:
    with store.read() as session:
        assert session.scalars(select(Person.id)).all() == []
    with store.write(LOCAL_METHODIST) as session:
        person = add_person(session)
    with store.read() as session:
        assert session.scalars(select(Person.id)).all() == [person]


def test_a_read_can_not_write(store: Store) -> None:
    with pytest.raises(StorageProblem, match="database-read-only"), store.read() as session:
        session.execute(text("DELETE FROM search_entry"))


def test_texts_are_cleaned_on_their_way_in(store: Store) -> None:
    with store.write(LOCAL_METHODIST) as session:
        person = add_person(session, "Йсаев\x00\x07", "Ай\r\nгүл\uffff")
    with store.read() as session:
        name = session.scalars(select(PersonName).where(PersonName.person_id == person)).one()
        assert (name.surname, name.given_name) == ("Йсаев", "Ай\nгүл")


def test_a_name_longer_than_its_field_is_said_with_the_limit(store: Store) -> None:
    with pytest.raises(Invalid) as error, store.write(LOCAL_METHODIST) as session:
        add_person(session, "ә" * 501)
    assert (error.value.code, error.value.field, error.value.params["limit"]) == (
        "text-too-long",
        "surname",
        500,
    )


def test_names_are_sorted_by_the_kazakh_alphabet(store: Store) -> None:
    names = ["Яковлев", "Һәкім", "Әлиев", "Ақан", "Қасым", "Ким", "Іле", "Ысқақ", "Ibrahim", "Ёлкин", "Еркін"]
    with store.write(LOCAL_METHODIST) as session:
        for name in names:
            add_person(session, name, "")
    with store.read() as session:
        found = session.scalars(select(PersonName.surname).order_by(PersonName.sort_name)).all()
    assert found == [
        "Ақан",
        "Әлиев",
        "Еркін",
        "Ёлкин",
        "Ким",
        "Қасым",
        "Һәкім",
        "Ысқақ",
        "Іле",
        "Яковлев",
        "Ibrahim",
    ]


def test_bulk_statements_on_audited_tables_are_refused(store: Store) -> None:
    with pytest.raises(BulkWriteError), store.write(LOCAL_METHODIST) as session:
        session.execute(update(Commission).values(order_no="1"))
    with pytest.raises(BulkWriteError), store.write(LOCAL_METHODIST) as session:
        session.execute(delete(PersonName))
    with store.write(LOCAL_METHODIST) as session:
        session.execute(delete(MinutesLease))


def test_two_editors_of_one_record(store: Store) -> None:
    """The second save fails, although its row was read anew a moment before: the form's version counts."""
    with store.write(LOCAL_METHODIST) as session:
        commission = add_commission(session)
    with store.write(LOCAL_METHODIST) as session:
        session.get_one(Commission, commission).order_no = "12"
    with store.read() as session:
        stale = session.get_one(Commission, commission)
        session.expunge(stale)
    with store.write(LOCAL_METHODIST) as session:
        session.get_one(Commission, commission).order_no = "13"
    with pytest.raises(Conflict), store.write(LOCAL_METHODIST) as session:
        session.add(stale)
        stale.order_no = "14"
    with store.read() as session:
        assert session.get_one(Commission, commission).order_no == "13"


def test_listeners_hear_the_chapters_after_the_commit(store: Store) -> None:
    heard: list[frozenset[str]] = []
    leave = store.on_change(heard.append)
    with store.write(LOCAL_METHODIST) as session:
        person, commission = add_person(session), add_commission(session)
        assert heard == []
    with store.write(LOCAL_METHODIST) as session:
        add_meeting(session, commission, person)
    with store.write(LOCAL_METHODIST) as session:
        record = session.get_one(Record, person)
        record.binned_at, record.binned_by = dt.datetime.now(dt.UTC), "methodist"
    with store.write(LOCAL_METHODIST):
        pass
    leave()
    with store.write(LOCAL_METHODIST) as session:
        add_person(session)
    assert heard == [{"staff", "commissions"}, {"meetings", "decisions"}, {"staff"}]


def test_changes_of_another_process_are_noticed_and_own_ones_are_not(store: Store) -> None:
    other = open_store(store.url)
    with store.write(LOCAL_METHODIST) as session:
        add_person(session)
    assert not store.changed_elsewhere()
    assert _noticed(other)
    assert not other.changed_elsewhere()
    with other.write(LOCAL_METHODIST) as session:
        add_person(session)
    with store.write(LOCAL_METHODIST) as session:
        add_person(session)
    assert _noticed(store)
    other.close()


def _noticed(store: Store) -> bool:
    """A server's notice may take a moment."""
    for _ in range(50):
        if store.changed_elsewhere():
            return True
        time.sleep(0.02)
    return False


def test_a_writer_waits_for_another_and_then_goes_on(store: Store) -> None:
    other = open_store(store.url)
    entered, done = threading.Event(), threading.Event()

    def slow_writer() -> None:
        with other.write(LOCAL_METHODIST) as session:
            add_person(session, "Бірінші")
            entered.set()
            done.wait(0.3)

    thread = threading.Thread(target=slow_writer)
    thread.start()
    entered.wait()
    with store.write(LOCAL_METHODIST) as session:
        add_person(session, "Екінші")
        assert len(session.scalars(select(Person.id)).all()) == 2
    thread.join()
    other.close()


def test_a_writer_that_waits_in_vain_is_told_busy(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engines, "BUSY_SECONDS", 0.2)
    other, third = open_store(store.url), open_store(store.url)
    with other.write(LOCAL_METHODIST) as session:
        add_person(session)
        with pytest.raises(Busy), third.write(LOCAL_METHODIST):
            pytest.fail("two writers at once")
    with third.write(LOCAL_METHODIST) as session:
        add_person(session)
    other.close()
    third.close()


def test_reading_goes_on_while_another_writes(store: Store) -> None:
    fill(store)
    other = open_store(store.url)
    with other.write(LOCAL_METHODIST) as session:
        session.get_one(AgendaItem, session.scalars(select(AgendaItem.id)).first()).linked_record_id = None
        add_person(session)
        with store.read() as reader:
            assert len(reader.scalars(select(Meeting.id)).all()) == 3
    other.close()


def test_a_load_of_thousands_is_found_by_search(store: Store) -> None:
    now = dt.datetime.now(dt.UTC)
    with store.load(LOCAL_METHODIST) as session:
        session.execute(
            insert(Record),
            [{"id": key, "kind": RecordKind.SUBJECT, "created_at": now} for key in range(1, 1001)],
        )
        rows = [{"id": key, "name_kk": f"Пән {key}", "name_ru": f"Предмет {key}"} for key in range(1, 1001)]
        session.execute(insert(Subject), rows)
    with store.read() as session:
        assert len(session.scalars(select(SearchEntry.record_id)).all()) == 1000


def test_a_transaction_of_a_killed_program_blocks_nobody(tmp_path: Path) -> None:
    """A hot journal is rolled back by the next opening."""
    path = tmp_path / "college.adisker"
    store = create_store(path)
    fill(store)
    store.close()
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA cache_size=2")
    connection.execute("BEGIN IMMEDIATE")
    connection.execute("UPDATE search_entry SET body = body || hex(randomblob(20000))")
    journal = path.with_name(f"{path.name}-journal")
    crashed = tmp_path / "crashed"
    crashed.mkdir()
    (crashed / path.name).write_bytes(path.read_bytes())
    (crashed / journal.name).write_bytes(journal.read_bytes())
    connection.execute("ROLLBACK")
    connection.close()
    store = open_store(crashed / path.name)
    with store.write(LOCAL_METHODIST) as session:
        add_person(session)
        assert session.scalar(select(SearchEntry.body).order_by(text("length(body) DESC"))) is not None
        assert session.scalar(text("SELECT max(length(body)) FROM search_entry")) < 1000
    store.close()


def test_protocols_signed_at_the_same_time_are_numbered_without_gaps(store: Store) -> None:
    with store.write(LOCAL_METHODIST) as session:
        person, commission = add_person(session), add_commission(session)
    others = [open_store(store.url) for _ in range(3)]

    def sign_five(own: Store) -> None:
        for _ in range(5):
            with own.write(LOCAL_METHODIST) as session:
                sign(session, add_meeting(session, commission, person))

    threads = [threading.Thread(target=sign_five, args=(own,)) for own in others]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with store.read() as session:
        issues = session.execute(select(ProtocolIssue.id, ProtocolIssue.number).order_by(ProtocolIssue.id)).all()
    assert [tuple(issue) for issue in issues] == [(number, number) for number in range(1, 16)]
    assert health(store) == []
    for own in others:
        own.close()


def test_a_unit_of_work_inside_another_is_a_bug_and_not_a_standstill(store: Store) -> None:
    with pytest.raises(RuntimeError), store.write(LOCAL_METHODIST), store.write(LOCAL_METHODIST):
        pytest.fail("one unit of work inside another")
    with store.write(LOCAL_METHODIST) as session:
        add_person(session)
