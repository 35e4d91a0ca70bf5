"""The demonstration college: the same from the same seed, sound on both engines, with mistakes for the checks."""

import datetime as dt
import hashlib
from pathlib import Path

import pytest
from sqlalchemy import func, select

from db.demo import build_demo
from db.models.base import Base
from db.models.commissions import Commission, CommissionKind
from db.models.meetings import AgendaItem, ItemKind, Meeting, MeetingState, MinutesLanguage
from db.rules import check_all
from db.storage import Store, create_store
from db.storage.verify import health

TODAY = dt.date(2026, 11, 23)
MOMENTS = {"record": ("created_at",), "search_entry": ()}
"""Columns that hold the moment of making."""


def digest(store: Store) -> str:
    """Everything that is kept, but for the moments it was made."""
    found = hashlib.sha256()
    with store.read() as session:
        for table in Base.metadata.sorted_tables:
            columns = [column for column in table.c if column.name not in MOMENTS.get(table.name, ())]
            for row in session.execute(select(*columns).order_by(*table.primary_key)):
                found.update(repr(tuple(row)).encode())
    return found.hexdigest()


def made(where: Path, seed: int) -> str:
    store = create_store(where)
    build_demo(store, years=2, staff=40, commissions=8, seed=seed, today=TODAY)
    try:
        return digest(store)
    finally:
        store.close()


def test_the_same_seed_makes_the_same_college(tmp_path: Path) -> None:
    assert made(tmp_path / "first", 7) == made(tmp_path / "second", 7)


def test_another_seed_makes_another_college(tmp_path: Path) -> None:
    assert made(tmp_path / "first", 7) != made(tmp_path / "second", 8)


def test_the_college_is_sound_on_both_engines(store: Store) -> None:
    build_demo(store, years=2, staff=40, commissions=8, today=TODAY)
    assert health(store) == []


def test_every_kind_of_body_question_language_and_state_occurs(store: Store) -> None:
    build_demo(store, years=3, staff=60, commissions=12, today=TODAY)
    with store.read() as session:
        assert set(session.scalars(select(Commission.kind))) == set(CommissionKind)
        assert set(session.scalars(select(AgendaItem.kind))) == set(ItemKind)
        assert set(session.scalars(select(Meeting.language))) == set(MinutesLanguage)
        states = set(session.scalars(select(Meeting.state)))
    assert {MeetingState.PLANNED, MeetingState.ENTERING, MeetingState.SIGNED} <= states


def test_the_checks_have_something_to_find(store: Store) -> None:
    build_demo(store, today=TODAY)
    with store.read() as session:
        found = {finding.rule_id for finding in check_all(session, TODAY)}
    assert {"commission-size", "chair-present", "protocol-signed", "decision-late", "quorum"} <= found


def test_minutes_in_both_languages_have_both_texts(store: Store) -> None:
    build_demo(store, years=1, today=TODAY)
    with store.read() as session:
        twins = session.execute(
            select(AgendaItem.question, AgendaItem.question_twin)
            .join(Meeting, Meeting.id == AgendaItem.meeting_id)
            .where(Meeting.language == MinutesLanguage.BOTH)
        ).all()
    assert twins
    assert all(question and twin and question != twin for question, twin in twins)


def test_a_stop_in_the_middle_leaves_nothing(store: Store) -> None:
    def stop(done: int, total: int, text: str) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        build_demo(store, years=2, today=TODAY, progress=stop)
    with store.read() as session:
        assert session.scalar(select(func.count()).select_from(Meeting)) == 0
