"""What tests of meetings share."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from db.storage import Store, create_store, open_store
from tests.db.minutes.circle import Circle, circle_on

BOTH_ENGINES = {
    "test_a_crashed_editors_lease_expires",
    "test_a_row_counts_questions_decisions_and_people",
    "test_a_second_editor_sees_who_is_entering",
    "test_a_text_longer_than_the_field_is_refused_naming_the_field",
    "test_all_that_was_typed_on_a_question_comes_back",
    "test_an_extension_moves_the_date_and_keeps_the_decided_one",
    "test_an_unlock_keeps_the_number_and_the_old_issue",
    "test_numbers_are_unique_and_gap_free_when_two_processes_sign",
    "test_numbers_have_no_gaps_whatever_signatures_fail",
    "test_open_decisions_of_earlier_meetings_are_offered_to_the_next",
    "test_the_autosaves_of_one_sitting_are_one_entry_of_the_audit",
    "test_the_code_of_a_changed_protocol_does_not_agree",
    "test_the_database_itself_refuses_to_change_signed_minutes",
    "test_the_list_filters",
    "test_the_list_filters_by_state_person_date_and_words",
    "test_the_meeting_of_a_question_or_decision_is_found",
    "test_two_editors_of_one_question_keep_both_texts",
    "test_undo_brings_back_a_removed_decision_under_its_old_identity",
    "test_what_is_next_and_what_waits_for_a_signature",
}
"""Tests whose statements, locks or times could differ between the engines; the others try SQLite alone."""


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Give each test the engines it is tried on."""
    if "store" in metafunc.fixturenames:
        both = metafunc.function.__name__ in BOTH_ENGINES
        engines = ["sqlite", "postgresql"] if both else ["sqlite"]
        metafunc.parametrize("store", engines, indirect=True)


@pytest.fixture
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Store]:
    """An open database with the schema and nothing entered."""
    if request.param == "sqlite":
        made = create_store(tmp_path / "college.adisker")
    else:
        made = open_store(request.getfixturevalue("server_copy"))
    yield made
    made.close()


@pytest.fixture
def circle(store: Store) -> Circle:
    """A college with one commission of five."""
    return circle_on(store)
