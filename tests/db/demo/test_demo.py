"""The demonstration college: the same from the same seed, sound on both engines, with mistakes for the checks."""

import datetime as dt
import hashlib
import time
from pathlib import Path

import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import aliased

from db.demo import build_demo
from db.models.base import Base
from db.models.college import StudyGroup, Subject, TeachingAssignment
from db.models.commissions import ChairAssignment, ChairBasis, Commission, CommissionKind, MemberRole, Membership
from db.models.meetings import (
    AgendaItem,
    Attendance,
    AttendeeKind,
    Decision,
    DecisionState,
    Execution,
    ItemKind,
    ItemState,
    Meeting,
    MeetingForm,
    MeetingState,
    MinutesLanguage,
    Presence,
    Speech,
)
from db.models.protocols import ProtocolIssue, ProtocolUnlock
from db.models.staff import (
    Category,
    Education,
    OutsideKind,
    Person,
    PersonCategory,
    PersonPosition,
    PersonSpeciality,
    Position,
    PositionKind,
)
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


@pytest.fixture(scope="module")
def college(tmp_path_factory: pytest.TempPathFactory) -> Store:
    """Eight years of a college with every kind of body."""
    store = create_store(tmp_path_factory.mktemp("demo") / "college.adisker")
    build_demo(store, years=8, staff=90, commissions=12, today=TODAY)
    yield store
    store.close()


def values(store: Store, column) -> set:
    """The different values of a column, without those that are missing."""
    with store.read() as session:
        return set(session.scalars(select(column).distinct())) - {None}


def test_the_same_seed_makes_the_same_college(tmp_path: Path) -> None:
    assert made(tmp_path / "first", 7) == made(tmp_path / "second", 7)


def test_another_seed_makes_another_college(tmp_path: Path) -> None:
    assert made(tmp_path / "first", 7) != made(tmp_path / "second", 8)


def test_the_college_is_sound_on_both_engines(store: Store) -> None:
    build_demo(store, years=2, staff=40, commissions=8, today=TODAY)
    assert health(store) == []


def test_eight_years_are_sound(college: Store) -> None:
    assert health(college) == []


@pytest.mark.parametrize(
    ("seed", "today"),
    [
        (2, dt.date(2026, 8, 3)), (3, dt.date(2026, 8, 28)), (4, dt.date(2026, 9, 1)), (5, dt.date(2027, 1, 12)),
        (6, dt.date(2027, 6, 30)), (7, dt.date(2028, 2, 29)),
    ],
)  # fmt: skip
def test_any_seed_makes_a_sound_college_on_any_day(tmp_path: Path, seed: int, today: dt.date) -> None:
    store = create_store(tmp_path / "college.adisker")
    build_demo(store, years=2, staff=24, commissions=10, seed=seed, today=today)
    assert health(store) == []
    store.close()


@pytest.mark.parametrize(("staff", "commissions"), [(1, 1), (3, 2), (5, 3), (200, 4), (12, 20)])
def test_a_college_of_any_size_can_be_made(tmp_path: Path, staff: int, commissions: int) -> None:
    store = create_store(tmp_path / "college.adisker")
    build_demo(store, years=1, staff=staff, commissions=commissions, today=TODAY)
    with store.read() as session:
        assert session.scalar(select(func.count()).select_from(Commission)) == commissions
    assert health(store) == []
    store.close()


def test_a_small_college_is_made_at_once(tmp_path: Path) -> None:
    store = create_store(tmp_path / "college.adisker")
    began = time.process_time()
    build_demo(store, years=1, staff=40, commissions=8, today=TODAY)
    assert time.process_time() - began < 3
    store.close()


@pytest.mark.parametrize(
    ("column", "kinds"),
    [
        (Commission.kind, CommissionKind), (Membership.role, MemberRole), (ChairAssignment.basis, ChairBasis),
        (Meeting.state, MeetingState), (Meeting.form, MeetingForm), (Meeting.language, MinutesLanguage),
        (Attendance.presence, Presence), (Attendance.kind, AttendeeKind), (AgendaItem.kind, ItemKind),
        (AgendaItem.state, ItemState), (Decision.state, DecisionState), (PersonCategory.category, Category),
        (Person.education, Education), (Person.outside_kind, OutsideKind), (Position.kind, PositionKind),
    ],
    ids=lambda value: getattr(value, "__name__", ""),
)  # fmt: skip
def test_every_kind_of_thing_occurs(college: Store, column, kinds) -> None:
    assert values(college, column) == set(kinds)


def test_every_kind_of_position_is_held(college: Store) -> None:
    with college.read() as session:
        held = session.scalars(select(Position.kind).join(PersonPosition).distinct())
        assert set(held) == set(PositionKind)


def test_the_checks_have_something_to_find(store: Store) -> None:
    build_demo(store, today=TODAY)
    with store.read() as session:
        found = {finding.rule_id for finding in check_all(session, TODAY)}
    assert found >= {
        "commission-size", "chair-present", "chair-chosen", "association-chair-approved", "protocol-signed",
        "decision-late", "quorum", "outside-specialists",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("own", "twin", "to_item"),
    [
        (AgendaItem.question, AgendaItem.question_twin, None),
        (AgendaItem.heard, AgendaItem.heard_twin, None),
        (Speech.text, Speech.text_twin, Speech.item_id),
        (Decision.text, Decision.text_twin, Decision.item_id),
    ],
    ids=lambda value: getattr(value, "key", ""),
)
def test_minutes_in_both_languages_have_both_texts(college: Store, own, twin, to_item) -> None:
    statement = select(own, twin).select_from(AgendaItem)
    if to_item is not None:
        statement = statement.join(own.class_, to_item == AgendaItem.id)
    statement = statement.join(Meeting, Meeting.id == AgendaItem.meeting_id)
    with college.read() as session:
        twins = session.execute(statement.where(Meeting.language == MinutesLanguage.BOTH, own != "")).all()
    assert twins
    assert [pair for pair in twins if not pair[1] or pair[0] == pair[1]] == []


def test_what_is_printed_has_no_variable_left(college: Store) -> None:
    with college.read() as session:
        assert session.scalar(
            select(func.count()).select_from(ProtocolIssue).where(ProtocolIssue.content.regexp_match(r"\{[a-z]+(:[a-z]+)?\}"))
        ) == 0  # fmt: skip
        texts = session.scalars(select(AgendaItem.heard_twin)).all()
    assert [text for text in texts if "{" in text or "|" in text] == []


def test_a_protocol_was_signed_twice_and_the_first_issue_stays(college: Store) -> None:
    with college.read() as session:
        opened = session.scalars(
            select(ProtocolIssue.meeting_id).join(ProtocolUnlock, ProtocolUnlock.issue_id == ProtocolIssue.id)
        ).all()
        again = session.scalars(select(ProtocolIssue.meeting_id).where(ProtocolIssue.serial == 2)).all()
    assert opened
    assert sorted(opened) == sorted(again)


def test_every_elected_chair_of_a_commission_was_elected_at_a_meeting(college: Store) -> None:
    with college.read() as session:
        elected = session.execute(
            select(ChairAssignment.starts_on, Meeting.held_on, AgendaItem.kind)
            .join(AgendaItem, AgendaItem.id == ChairAssignment.elected_in_id)
            .join(Meeting, Meeting.id == AgendaItem.meeting_id)
        ).all()
    assert len(elected) > 10
    assert {(row.kind, row.starts_on == row.held_on) for row in elected} == {(ItemKind.CHAIR_ELECTION, True)}


def test_a_postponed_meeting_hands_its_questions_on(college: Store) -> None:
    earlier = aliased(AgendaItem)
    with college.read() as session:
        pairs = session.execute(
            select(Meeting.successor_of_id, earlier.meeting_id, earlier.question, AgendaItem.question)
            .join(AgendaItem, AgendaItem.meeting_id == Meeting.id)
            .join(earlier, earlier.id == AgendaItem.postponed_from_id)
            .where(Meeting.successor_of_id.is_not(None))
        ).all()
    assert pairs
    assert [row for row in pairs if row[0] != row[1] or row[2] != row[3]] == []


def test_teachers_of_a_speciality_teach_its_groups(college: Store) -> None:
    with college.read() as session:
        strange = session.scalar(
            select(func.count())
            .select_from(TeachingAssignment)
            .join(PersonSpeciality, PersonSpeciality.person_id == TeachingAssignment.person_id)
            .join(StudyGroup, StudyGroup.id == TeachingAssignment.group_id)
            .where(StudyGroup.speciality_id != PersonSpeciality.speciality_id)
        )
    assert strange == 0


def test_nobody_attends_before_being_hired_or_after_leaving(college: Store) -> None:
    with college.read() as session:
        ghosts = session.scalar(
            select(func.count())
            .select_from(Attendance)
            .join(Meeting, Meeting.id == Attendance.meeting_id)
            .join(Person, Person.id == Attendance.person_id)
            .where((Person.hired_on > Meeting.held_on) | (Person.left_on < Meeting.held_on))
        )
    assert ghosts == 0


def test_execution_is_never_noted_before_the_meeting(college: Store) -> None:
    with college.read() as session:
        early = session.scalar(
            select(func.count())
            .select_from(Execution)
            .join(Decision, Decision.id == Execution.decision_id)
            .join(AgendaItem, AgendaItem.id == Decision.item_id)
            .join(Meeting, Meeting.id == AgendaItem.meeting_id)
            .where((Execution.noted_on < Meeting.held_on) | (Execution.noted_on > TODAY))
        )
    assert early == 0


def test_general_and_special_subjects_are_taught(college: Store) -> None:
    with college.read() as session:
        general = session.scalar(select(func.count()).select_from(Subject).where(Subject.is_general))
        special = session.scalar(select(func.count()).select_from(Subject).where(~Subject.is_general))
    assert general is not None and general >= 10
    assert special is not None and special >= 50


def test_a_stop_in_the_middle_leaves_nothing(store: Store) -> None:
    def stop(done: int, total: int, text: str) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        build_demo(store, years=2, today=TODAY, progress=stop)
    with store.read() as session:
        assert session.scalar(select(func.count()).select_from(Meeting)) == 0
