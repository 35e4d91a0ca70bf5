"""Who changed what: entries come with every change, and autosaves of one sitting are one."""

import pytest
from sqlalchemy import select

from db.actor import LOCAL_METHODIST, Actor, Role
from db.errors import NotAllowed
from db.models.accounts import Account
from db.models.audit import AuditAction, AuditEntry
from db.models.commissions import Commission
from db.models.meetings import AgendaItem, Speech
from db.queries.audit import CellChange, history, journal
from db.storage import Store
from tests.db.storage.college import add_commission, add_meeting, add_person

CHAIR = Actor("Омарова А.", Role.CHAIR)


@pytest.fixture
def item(store: Store) -> int:
    """A question whose minutes are being entered."""
    with store.write(LOCAL_METHODIST) as session:
        meeting = add_meeting(session, add_commission(session), add_person(session))
        return session.scalars(select(AgendaItem.id).where(AgendaItem.meeting_id == meeting)).one()


def test_a_change_is_kept_with_before_and_after(store: Store) -> None:
    with store.write(LOCAL_METHODIST) as session:
        commission = add_commission(session, "Физика", "Физика")
    with store.write(CHAIR) as session:
        session.get_one(Commission, commission).name_kk = "Физика және математика"
    with store.read() as session:
        last, first = history(session, commission)
    assert (last.actor, last.table, last.action) == ("Омарова А.", "commission", AuditAction.CHANGED)
    assert last.cells == (CellChange("name_kk", "Физика", "Физика және математика"),)
    assert (first.actor, first.action) == ("methodist", AuditAction.ADDED)
    assert CellChange("created_on", None, "2020-09-01") in first.cells


def test_a_save_without_a_change_leaves_no_entry(store: Store, item: int) -> None:
    with store.read() as session:
        before = len(history(session, item))
    with store.write(LOCAL_METHODIST) as session:
        session.get_one(AgendaItem, item).question = "Жоспар туралы"
    with store.read() as session:
        assert len(history(session, item)) == before


def test_rows_without_identity_belong_to_their_record(store: Store, item: int) -> None:
    with store.write(LOCAL_METHODIST) as session:
        question = session.get_one(AgendaItem, item)
        question.speeches.clear()
    with store.read() as session:
        last = history(session, item)[0]
    assert (last.table, last.action, last.record_id) == ("speech", AuditAction.REMOVED, item)
    assert CellChange("text", "Ұсыныс айтты", None) in last.cells


def test_autosaves_of_one_sitting_are_one_entry(store: Store, item: int) -> None:
    with store.read() as session:
        before = len(history(session, item))
    for typed in ("Т", "Ты", "Тыңдалды"):
        with store.write(CHAIR, sitting="first") as session:
            session.get_one(AgendaItem, item).heard = typed
    with store.write(CHAIR, sitting="first") as session:
        session.get_one(AgendaItem, item).votes_for = 5
    with store.read() as session:
        votes, heard = history(session, item)[:-before]
    assert heard.cells == (CellChange("heard", "Баяндама тыңдалды", "Тыңдалды"),)
    assert votes.cells == (CellChange("votes_for", None, 5),)


def test_a_later_sitting_says_what_the_first_one_left(store: Store, item: int) -> None:
    for sitting, typed in (("first", "А"), ("first", "Алғашқы"), ("second", "Е"), ("second", "Екінші")):
        with store.write(CHAIR, sitting=sitting) as session:
            session.get_one(AgendaItem, item).heard = typed
    with store.read() as session:
        second, first = history(session, item)[:2]
    assert first.cells == (CellChange("heard", "Баяндама тыңдалды", "Алғашқы"),)
    assert second.cells == (CellChange("heard", "Алғашқы", "Екінші"),)


def test_a_failed_autosave_does_not_count_as_noted(store: Store, item: int) -> None:
    with pytest.raises(ZeroDivisionError), store.write(CHAIR, sitting="first") as session:
        session.get_one(AgendaItem, item).heard = "Жоғалды"
        session.flush()
        raise ZeroDivisionError
    with store.write(CHAIR, sitting="first") as session:
        session.get_one(AgendaItem, item).heard = "Сақталды"
    with store.read() as session:
        assert history(session, item)[0].cells == (CellChange("heard", "Баяндама тыңдалды", "Сақталды"),)


def test_rows_added_in_a_sitting_are_entered_once(store: Store, item: int) -> None:
    with store.write(CHAIR, sitting="first") as session:
        speech = Speech(item_id=item, position=2, text="С")
        session.add(speech)
    for typed in ("Сө", "Сөз"):
        with store.write(CHAIR, sitting="first") as session:
            session.get_one(Speech, speech.id).text = typed
    with store.read() as session:
        entries = [each for each in history(session, item) if each.key == str(speech.id) and each.table == "speech"]
    assert [each.action for each in entries] == [AuditAction.CHANGED, AuditAction.ADDED]


def test_a_refused_attempt_is_entered(store: Store) -> None:
    with pytest.raises(NotAllowed), store.write(CHAIR) as session:
        add_person(session)
        CHAIR.require_write(7)
    with store.read() as session:
        (entry,) = journal(session)
    assert (entry.actor, entry.action) == ("Омарова А.", AuditAction.DENIED)


def test_passwords_never_reach_the_audit(store: Store) -> None:
    with store.write(LOCAL_METHODIST) as session:
        session.add(
            Account(
                login="a",
                display_name="A",
                role=Role.VIEWER,
                password_hash="$argon2id$secret",
                failed_attempts=0,
            )
        )
    with store.write(LOCAL_METHODIST) as session:
        session.scalars(select(Account)).one().password_hash = "$argon2id$other"
    with store.read() as session:
        texts = [entry.before + entry.after for entry in session.scalars(select(AuditEntry))]
    assert len(texts) == 2
    assert not any("argon2" in each for each in texts)
