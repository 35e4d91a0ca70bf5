"""The phrase library: found by a few letters, filled with what is known."""

from dataclasses import replace

import pytest

from db.actions.phrases import PhraseDraft, bin_phrase, restore_phrase, save_phrase
from db.actor import Actor, Role
from db.errors import Conflict, Invalid, NotAllowed
from db.queries.phrases import fill, find_phrases, phrases_list, variables_of
from tests.db.minutes.circle import Circle

APPROVE = PhraseDraft("{document} бекітілсін.", "Утвердить {document}.", "бек", "decision")
NOTICE = PhraseDraft("Ақпарат назарға алынсын.", "Принять к сведению.", "наз", "decision")
THANKS = PhraseDraft("{person} сабақты жоғары бағалады.", "{person} высоко оценил урок.", "баға", "speech")


@pytest.mark.parametrize(
    ("letters", "language", "found"),
    [
        ("бек", "kk", ["бек"]), ("на", "kk", ["наз"]), ("акп", "kk", ["наз"]), ("прин", "ru", ["наз"]),
        ("сабак баг", "kk", ["баға"]), ("назарга", "kk", ["наз"]), ("юю", "kk", []),
        ("б", "kk", ["баға", "бек"]), ("утв", "kk", ["бек"]),
    ],
)
def test_a_few_letters_find_a_phrase(circle: Circle, letters: str, language: str, found: list[str]) -> None:
    _fill_library(circle)
    with circle.store.read() as session:
        assert [row.abbreviation for row in find_phrases(session, letters, language)] == found


def test_phrases_of_the_field_come_first(circle: Circle) -> None:
    _fill_library(circle)
    with circle.store.read() as session:
        assert [row.abbreviation for row in find_phrases(session, "б", field="decision")] == ["бек", "баға"]
        assert [row.abbreviation for row in find_phrases(session, "", field="speech")] == ["баға"]
        assert [row.abbreviation for row in phrases_list(session, "decision")] == ["бек", "наз"]


def test_known_variables_are_filled_and_the_rest_stays() -> None:
    text = "{person} мен {persons}: {document} {unknown} {person}"
    filled = fill(text, {"person": "А.Б. {date}", "document": "Жоспар"})
    assert filled == "А.Б. {date} мен {persons}: Жоспар {unknown} А.Б. {date}"
    assert variables_of(text) == ["person", "persons", "document"]


def test_a_phrase_is_changed_binned_and_restored(circle: Circle) -> None:
    phrase_id = save_phrase(circle.store, circle.actor, NOTICE)
    with circle.store.read() as session:
        (row,) = phrases_list(session)
    change = replace(NOTICE, phrase_id=phrase_id, version=row.version, text_kk="Мәлімет үшін қабылдансын.")
    save_phrase(circle.store, circle.actor, change)
    with pytest.raises(Conflict):
        save_phrase(circle.store, circle.actor, change)
    bin_phrase(circle.store, circle.actor, phrase_id)
    with circle.store.read() as session:
        assert phrases_list(session) == []
    restore_phrase(circle.store, circle.actor, phrase_id)
    with circle.store.read() as session:
        assert [each.text("kk") for each in phrases_list(session)] == ["Мәлімет үшін қабылдансын."]


def test_an_empty_phrase_or_an_unknown_field_is_refused(circle: Circle) -> None:
    with pytest.raises(Invalid, match="phrase-empty"):
        save_phrase(circle.store, circle.actor, PhraseDraft(" "))
    with pytest.raises(Invalid, match="phrase-field-unknown"):
        save_phrase(circle.store, circle.actor, PhraseDraft("Мәтін", field="place"))


def test_a_viewer_writes_no_phrases(circle: Circle) -> None:
    with pytest.raises(NotAllowed):
        save_phrase(circle.store, Actor("Оқырман", Role.VIEWER), NOTICE)


def _fill_library(circle: Circle) -> None:
    for draft in (APPROVE, NOTICE, THANKS):
        save_phrase(circle.store, circle.actor, draft)
