"""People: adding them, what they are from a day on, leaving, the bin."""

import datetime as dt

import pytest

from db.actions.careers import change_category, change_name, change_position, drop_category, drop_name
from db.actions.leaving import leave, return_to_work
from db.actions.positions import PositionDraft, save_position
from db.actions.staff import (
    CardDraft,
    PersonDraft,
    PersonNames,
    add_by_line,
    add_person,
    bin_person,
    change_card,
    restore_person,
)
from db.actor import LOCAL_METHODIST, Actor, Role
from db.errors import Conflict, Invalid, NotAllowed
from db.models.staff import Category, OutsideKind, PositionKind
from db.queries.person import PersonCard, person_card
from db.queries.staff import (
    StaffFilter,
    StaffRow,
    Whom,
    people_to_choose,
    staff_counts,
    staff_list,
)
from tests.db.people.campus import NOVEMBER, SEPTEMBER, Campus

ME = LOCAL_METHODIST


def people(campus: Campus, day: dt.date | None = None, **chosen: object) -> list[StaffRow]:
    with campus.store.read() as session:
        return staff_list(session, StaffFilter(**chosen), day or campus.today)  # type: ignore[arg-type]


def card(campus: Campus, person_id: int, day: dt.date | None = None) -> PersonCard:
    with campus.store.read() as session:
        found = person_card(session, person_id, day or campus.today)
    assert found is not None
    return found


def test_one_line_is_enough_to_add_a_person(campus: Campus) -> None:
    person_id = add_by_line(campus.store, ME, "сұлтанов асқар бекұлы, оқытушы")
    row = next(row for row in people(campus) if row.id == person_id)
    assert (row.name.kk, row.short.kk) == ("Сұлтанов Асқар Бекұлы", "А.Б. Сұлтанов")
    assert row.position_kind is PositionKind.TEACHER


def test_a_line_with_an_unknown_position_is_refused(campus: Campus) -> None:
    with pytest.raises(Invalid, match="position-unknown"):
        add_by_line(campus.store, ME, "Сұлтанов Асқар, ғарышкер")


def test_a_line_without_a_name_is_refused(campus: Campus) -> None:
    with pytest.raises(Invalid, match="name-missing"):
        add_by_line(campus.store, ME, "  ")


def test_people_are_listed_by_the_kazakh_alphabet(either: Campus) -> None:
    for surname in ("Яковлева", "Өтегенов", "Оспанов", "Әлиев", "Абаев"):
        either.person(surname)
    surnames = [row.name.kk.split()[0] for row in people(either, position_kind=PositionKind.TEACHER)]
    assert surnames == ["Абаев", "Әлиев", "Оспанов", "Өтегенов", "Яковлева"]


def test_a_name_is_found_from_a_keyboard_without_kazakh_letters(either: Campus) -> None:
    person_id = either.person("Өмірбаев")
    either.person("Қайратов")
    assert [row.id for row in people(either, text="омирб")] == [person_id]


def test_a_new_name_holds_from_its_day_and_the_former_one_before(either: Campus) -> None:
    person_id = either.person("Ахметова")
    change_name(either.store, ME, person_id, PersonNames("Сейітова", "Асқар", "Бекұлы"), SEPTEMBER)
    former = people(either, SEPTEMBER - dt.timedelta(days=1), text="Ахметова Асқар")
    assert [row.id for row in former] == [person_id]
    assert card(either, person_id).name.kk == "Сейітова Асқар Бекұлы"
    assert [fact.ends_on for fact in card(either, person_id).names] == [None, dt.date(2026, 8, 31)]


def test_a_position_given_between_two_others_ends_where_the_later_begins(campus: Campus) -> None:
    person_id = campus.person()
    master, head = campus.positions[PositionKind.MASTER], campus.positions[PositionKind.DEPARTMENT_HEAD]
    change_position(campus.store, ME, person_id, head, dt.date(2025, 1, 10))
    change_position(campus.store, ME, person_id, master, dt.date(2023, 9, 1))
    facts = list(reversed(card(campus, person_id).positions))
    assert [fact.kind for fact in facts] == [
        PositionKind.TEACHER,
        PositionKind.MASTER,
        PositionKind.DEPARTMENT_HEAD,
    ]
    assert [fact.ends_on for fact in facts] == [dt.date(2023, 8, 31), dt.date(2025, 1, 9), None]


def test_a_category_given_for_the_same_day_corrects_the_former_one(campus: Campus) -> None:
    person_id = campus.person()
    change_category(campus.store, ME, person_id, Category.EXPERT, SEPTEMBER, "12")
    change_category(campus.store, ME, person_id, Category.MODERATOR, SEPTEMBER, "12-1")
    facts = card(campus, person_id).categories
    assert [(fact.category, fact.order_no) for fact in facts] == [(Category.MODERATOR, "12-1")]


def test_a_mistaken_category_gives_its_days_back_to_the_one_before(campus: Campus) -> None:
    person_id = campus.person(category=Category.MODERATOR)
    change_category(campus.store, ME, person_id, Category.MASTER, SEPTEMBER)
    drop_category(campus.store, ME, person_id, card(campus, person_id).categories[0].id)
    assert [(fact.category, fact.ends_on) for fact in card(campus, person_id).categories] == [
        (Category.MODERATOR, None)
    ]


def test_the_only_name_of_a_person_stays(campus: Campus) -> None:
    person_id = campus.person()
    with pytest.raises(Invalid, match="only-name"):
        drop_name(campus.store, ME, person_id, card(campus, person_id).names[0].id)


def test_a_card_saved_by_somebody_else_meanwhile_shows_both_versions(either: Campus) -> None:
    person_id = either.person()
    version = card(either, person_id).version
    change_card(either.store, ME, CardDraft(person_id, version, phone="8 701 111 22 33"))
    with pytest.raises(Conflict) as conflict:
        change_card(either.store, ME, CardDraft(person_id, version, phone="8 702 000 00 00"))
    assert conflict.value.fields["phone"].mine == "8 702 000 00 00"
    assert conflict.value.fields["phone"].theirs == "8 701 111 22 33"
    assert card(either, person_id).phone == "8 701 111 22 33"


def test_a_changed_subject_also_moves_the_version_of_the_card(campus: Campus) -> None:
    person_id, subject_id = campus.person(), campus.subject("Информатика")
    version = card(campus, person_id).version
    assert change_card(campus.store, ME, CardDraft(person_id, version, subject_ids=(subject_id,))) > version
    assert [each.name.kk for each in card(campus, person_id).subjects] == ["Информатика"]


def test_somebody_from_outside_needs_an_organisation(campus: Campus) -> None:
    draft = PersonDraft(PersonNames("Ли", "Виктор"), outside_kind=OutsideKind.ENTERPRISE)
    with pytest.raises(Invalid, match="outside-needs-organisation"):
        add_person(campus.store, ME, draft)


def test_people_from_outside_are_listed_apart(campus: Campus) -> None:
    person_id = campus.person(kind=None, outside_kind=OutsideKind.SCIENTIST, organisation_kk="ҚазҰУ")
    assert [row.id for row in people(campus, whom=Whom.OUTSIDE)] == [person_id]
    assert person_id not in [row.id for row in people(campus)]
    with campus.store.read() as session:
        assert staff_counts(session, campus.today).outside == 1
        assert person_id in [hit.id for hit in people_to_choose(session, campus.today, "Сұлт")]


def test_who_leaves_goes_out_of_commissions_and_offices_on_the_last_day(either: Campus) -> None:
    commission_id = either.whole()
    person_id = either.people[0]
    chairs = leave(either.store, ME, person_id, NOVEMBER)
    gone = card(either, person_id)
    assert chairs == 1
    assert [each.ends_on for each in (*gone.memberships, *gone.chairs)] == [NOVEMBER, NOVEMBER]
    assert person_id not in [row.id for row in people(either, NOVEMBER + dt.timedelta(days=1))]
    assert commission_id in [each.commission_id for each in gone.chairs]


def test_a_leaving_noted_by_mistake_is_taken_back(campus: Campus) -> None:
    campus.whole()
    leave(campus.store, ME, campus.people[0], NOVEMBER)
    return_to_work(campus.store, ME, campus.people[0])
    back = card(campus, campus.people[0])
    assert back.left_on is None
    assert [each.ends_on for each in (*back.memberships, *back.chairs)] == [None, None]


def test_somebody_in_a_commission_cannot_go_into_the_bin(campus: Campus) -> None:
    campus.whole()
    with pytest.raises(Invalid, match="person-in-use"):
        bin_person(campus.store, ME, campus.people[0])


def test_a_mistaken_entry_goes_into_the_bin_and_comes_back(campus: Campus) -> None:
    person_id = campus.person("Қате")
    bin_person(campus.store, ME, person_id)
    assert not people(campus, text="Қате")
    restore_person(campus.store, ME, person_id)
    assert [row.id for row in people(campus, text="Қате")] == [person_id]


@pytest.mark.parametrize("role", [Role.CHAIR, Role.DEPUTY, Role.VIEWER])
def test_only_the_methodist_keeps_the_staff(campus: Campus, role: Role) -> None:
    with pytest.raises(NotAllowed):
        add_by_line(campus.store, Actor("Басқа", role), "Сұлтанов Асқар")


def test_the_list_is_narrowed_by_commission_category_subject_and_position(either: Campus) -> None:
    subject_id = either.subject("Физика")
    commission_id = either.commission()
    wanted = either.person("Ізбасар", category=Category.EXPERT, subject_ids=(subject_id,))
    other = either.person("Ниязова", kind=PositionKind.MASTER)
    either.join(commission_id, wanted)
    assert [row.id for row in people(either, commission_id=commission_id)] == [wanted]
    assert [row.id for row in people(either, category=Category.EXPERT)] == [wanted]
    assert [row.id for row in people(either, subject_id=subject_id)] == [wanted]
    assert [row.id for row in people(either, position_kind=PositionKind.MASTER)] == [other]
    assert wanted not in [row.id for row in people(either, without_commission=True)]


def test_experience_is_counted_in_whole_years(campus: Campus) -> None:
    campus.person("Сұлтанов", teaching_since=dt.date(2016, 11, 24))
    assert people(campus, text="Сұлтанов")[0].experience == 9
    assert people(campus, dt.date(2026, 11, 24), text="Сұлтанов")[0].experience == 10


def test_a_position_is_worded_in_both_languages(campus: Campus) -> None:
    save_position(campus.store, ME, PositionDraft(PositionKind.OTHER, "зертханашы", "лаборант"))
    person_id = add_by_line(campus.store, ME, "Ли Виктор, лабор")
    assert card(campus, person_id).position.kk == "зертханашы"
