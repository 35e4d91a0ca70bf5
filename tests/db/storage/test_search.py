"""Search finds any record by any part of its text, from one letter up, the same on both engines."""

import datetime as dt

import pytest
from sqlalchemy import select

from db.actor import LOCAL_METHODIST
from db.models.base import Record, RecordKind
from db.models.commissions import Commission
from db.models.meetings import AgendaItem, Meeting
from db.queries.search import Hit, search
from db.storage import Store
from tests.db.storage.college import add_commission, add_meeting, add_person


@pytest.fixture
def college(store: Store) -> Store:
    """Two people, two commissions, a meeting."""
    with store.write(LOCAL_METHODIST) as session:
        person = add_person(session, "Өмірбаев", "Қайрат")
        add_person(session, "Кимова", "Әсел")
        commission = add_commission(session)
        add_commission(session, "Тіл пәндері", "Языковые дисциплины")
        add_meeting(session, commission, person, question="Ашық сабақтар (AT&T, 5<6, 100%) туралы")
    return store


def found(store: Store, text: str, limit: int = 50, kinds: set[RecordKind] | None = None) -> list[Hit]:
    """What search finds."""
    with store.read() as session:
        return search(session, text, limit, kinds)


def titles(store: Store, text: str) -> list[str]:
    """Kazakh titles of what search finds."""
    return [hit.title_kk for hit in found(store, text)]


def test_a_person_is_found_without_kazakh_letters(college: Store) -> None:
    for typed in ["Кайрат", "омирбаев", "ӨМІРБАЕВ", "қайрат өмір", "мірба", "ө", "ом", "к о", "Өмірбаев Қайрат"]:
        assert "Өмірбаев Қайрат" in titles(college, typed)


def test_people_come_before_all_else(college: Store) -> None:
    assert [hit.kind for hit in found(college, "к")] == [RecordKind.PERSON] * 2 + [RecordKind.COMMISSION] + [
        RecordKind.MEETING
    ]


def test_names_in_russian_find_too(college: Store) -> None:
    assert titles(college, "языковые дисц") == ["Тіл пәндері"]


def test_signs_are_no_hindrance(college: Store) -> None:
    for typed in ["AT&T", "5<6", "100%", "at t 5 6", "ашык сабактар"]:
        assert found(college, typed)[0].kind is RecordKind.AGENDA_ITEM, typed


def test_every_word_must_be_there(college: Store) -> None:
    assert titles(college, "Қайрат Кимова") == []
    assert titles(college, "қайрат ж") == []


def test_what_was_said_is_found_with_the_place(college: Store) -> None:
    (hit,) = found(college, "ұсыныс")
    assert hit.kind is RecordKind.AGENDA_ITEM
    assert "Ұсыныс айтты" in hit.snippet


def test_odd_queries_find_nothing_and_harm_nothing(college: Store) -> None:
    for typed in ["", "  ", "%", "_", '"', "' OR 1=1 --", "*", "AND", "NEAR(a b)", "\x00", "ы" * 5000]:
        assert found(college, typed) == [], typed


def test_search_can_be_limited(college: Store) -> None:
    assert len(found(college, "к", limit=2)) == 2
    assert {hit.kind for hit in found(college, "к", kinds={RecordKind.COMMISSION})} == {RecordKind.COMMISSION}


def test_changed_texts_are_found_by_the_new_words_only(college: Store) -> None:
    with college.write(LOCAL_METHODIST) as session:
        session.scalars(select(AgendaItem)).one().heard = "Мүлдем басқа баян"
    assert found(college, "мүлдем") != []
    assert found(college, "баяндама") == []


def test_a_renamed_commission_renames_its_meetings(college: Store) -> None:
    with college.write(LOCAL_METHODIST) as session:
        commission = session.scalars(select(Commission).where(Commission.name_kk.like("Мат%"))).one()
        commission.name_kk, commission.name_ru = "Алгебра", "Алгебра"
    assert [hit.kind for hit in found(college, "алгебра")] == [RecordKind.COMMISSION, RecordKind.MEETING]
    assert [hit.kind for hit in found(college, "ал")] == [RecordKind.COMMISSION, RecordKind.MEETING]
    assert found(college, "математика") == []


def test_records_in_the_bin_are_not_found_until_restored(college: Store) -> None:
    def bin_meeting(when: dt.datetime | None, whom: str | None) -> None:
        with college.write(LOCAL_METHODIST) as session:
            record = session.get_one(Record, session.scalars(select(Meeting.id)).one())
            record.binned_at, record.binned_by = when, whom

    kinds = {hit.kind for text in ("комис", "ашық", "жоспар") for hit in found(college, text)}
    assert {RecordKind.MEETING, RecordKind.AGENDA_ITEM, RecordKind.DECISION} <= kinds
    bin_meeting(dt.datetime.now(dt.UTC), "methodist")
    kinds = {hit.kind for text in ("комис", "ашық", "жоспар") for hit in found(college, text)}
    assert kinds == {RecordKind.COMMISSION}
    bin_meeting(None, None)
    assert found(college, "ашық")[0].kind is RecordKind.AGENDA_ITEM
