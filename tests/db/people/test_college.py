"""The college: entered once, its officials, norms, checks, and what it teaches."""

import datetime as dt
from io import BytesIO

import pytest
from PIL import Image

from db.actions.college import (
    CollegeDetails,
    CollegeDraft,
    RuleSetDraft,
    change_college,
    choose_rule_set,
    create_college,
    save_rule_set,
    set_logo,
)
from db.actions.norms import set_norms, switch_rule
from db.actions.officials import appoint_official
from db.actions.studies import (
    GroupDraft,
    SubjectDraft,
    TeachingDraft,
    bin_study,
    remove_teaching,
    restore_study,
    save_group,
    save_subject,
    save_teaching,
)
from db.actor import LOCAL_METHODIST
from db.errors import Conflict, Invalid
from db.models.college import OfficialRole
from db.queries.college import CollegeView, college_view, logo, norms_list, officials, rule_sets
from db.queries.norms import norms_in_force
from db.queries.studies import groups_list, subjects_list, teaching_list
from tests.db.people.campus import NOVEMBER, SEPTEMBER, Campus

ME = LOCAL_METHODIST
TORN_PNG = b"\x89PNG\r\n\x1a\n" + b"0" * 100


def view(campus: Campus) -> CollegeView:
    with campus.store.read() as session:
        found = college_view(session)
    assert found is not None
    return found


def test_a_college_is_entered_once(campus: Campus) -> None:
    assert view(campus).full_name.kk == "Политехникалық колледж"
    assert view(campus).city.ru == "Алматы"
    with pytest.raises(Invalid, match="college-exists"):
        create_college(campus.store, ME, CollegeDraft(CollegeDetails("Екінші", "Второй")))


def test_a_college_begins_with_its_officials_and_the_rules_of_2007(campus: Campus) -> None:
    with campus.store.read() as session:
        heads = {row.role: row.name.kk for row in officials(session, campus.today)}
        assert heads[OfficialRole.HEAD] == "Нұрланов Ерлан Серікұлы"
        assert view(campus).rule_set_id == rule_sets(session)[0].id
        assert rule_sets(session)[0].order_no == "583"


def test_a_new_head_ends_the_term_of_the_former(campus: Campus) -> None:
    appoint_official(campus.store, ME, OfficialRole.HEAD, campus.person("Жаңабаев"), SEPTEMBER)
    with campus.store.read() as session:
        heads = [row for row in officials(session, campus.today) if row.role is OfficialRole.HEAD]
    assert [(row.name.kk.split()[0], row.ends_on) for row in heads] == [
        ("Жаңабаев", None),
        ("Нұрланов", dt.date(2026, 8, 31)),
    ]


def test_there_may_be_several_deputies(campus: Campus) -> None:
    deputy = campus.person()
    appoint_official(campus.store, ME, OfficialRole.DEPUTY, deputy, SEPTEMBER)
    with pytest.raises(Invalid, match="official-overlap"):
        appoint_official(campus.store, ME, OfficialRole.DEPUTY, deputy, NOVEMBER)


def test_a_name_changed_by_somebody_else_meanwhile_is_shown(campus: Campus) -> None:
    loaded = view(campus).version
    change_college(campus.store, ME, CollegeDetails("Жаңа атау", "Новое имя", version=loaded))
    with pytest.raises(Conflict) as conflict:
        change_college(campus.store, ME, CollegeDetails("Менің атауым", "Новое имя", version=loaded))
    assert conflict.value.fields["full_name_kk"].theirs == "Жаңа атау"


def test_norms_are_kept_where_they_differ_and_nonsense_is_refused(either: Campus) -> None:
    set_norms(either.store, ME, {"meetings-per-year": "10", "quorum": "2/3"})
    with either.store.read() as session:
        assert norms_in_force(session).count("meetings-per-year") == 10
        assert {row.norm.code for row in norms_list(session) if row.is_own} == {"meetings-per-year", "quorum"}
    with pytest.raises(Invalid, match="norm-out-of-range"):
        set_norms(either.store, ME, {"sign-within": "-1"})
    set_norms(either.store, ME, {"meetings-per-year": "4"})
    with either.store.read() as session:
        assert not next(row for row in norms_list(session) if row.norm.code == "meetings-per-year").is_own


def test_a_check_that_does_not_bind_colleges_can_be_switched_off(campus: Campus) -> None:
    campus.whole()
    july = dt.date(2027, 7, 1)
    assert campus.findings("meetings-held", july)
    switch_rule(campus.store, ME, "meetings-held", False)
    assert not campus.findings("meetings-held", july)
    with pytest.raises(Invalid, match="rule-binding"):
        switch_rule(campus.store, ME, "commission-size", False)


def test_the_logo_is_a_picture(campus: Campus) -> None:
    drawn = BytesIO()
    Image.new("RGB", (8, 8), "teal").save(drawn, "PNG")
    set_logo(campus.store, ME, drawn.getvalue())
    for broken in (b"MZ program", TORN_PNG, drawn.getvalue()[:45]):
        with pytest.raises(Invalid, match="logo-unreadable"):
            set_logo(campus.store, ME, broken)
    with campus.store.read() as session:
        assert logo(session) == drawn.getvalue()


def test_papers_can_refer_to_a_later_order(campus: Campus) -> None:
    draft = RuleSetDraft("253", dt.date(2023, 8, 10), "Жаңа ереже", "Новые правила")
    choose_rule_set(campus.store, ME, save_rule_set(campus.store, ME, draft))
    with campus.store.read() as session:
        assert [row.order_no for row in rule_sets(session)] == ["583", "253"]
        assert view(campus).rule_set_id == rule_sets(session)[1].id


def test_a_subject_is_closed_rather_than_removed_once_it_is_taught(campus: Campus) -> None:
    subject_id = campus.subject("Физика")
    campus.person(subject_ids=(subject_id,))
    with pytest.raises(Invalid, match="still-in-use"):
        bin_study(campus.store, ME, subject_id)
    with campus.store.read() as session:
        row = subjects_list(session, campus.today)[0]
    save_subject(
        campus.store,
        ME,
        SubjectDraft("Физика", "Физика", closed_on=SEPTEMBER, subject_id=subject_id, version=row.version),
    )
    with campus.store.read() as session:
        assert not subjects_list(session, campus.today)
        assert subjects_list(session, campus.today, closed=True)[0].teachers == 1


def test_a_mistaken_subject_goes_into_the_bin_and_comes_back(campus: Campus) -> None:
    subject_id = campus.subject("Қате")
    bin_study(campus.store, ME, subject_id)
    with campus.store.read() as session:
        assert not subjects_list(session, campus.today)
    restore_study(campus.store, ME, subject_id)
    with campus.store.read() as session:
        assert subjects_list(session, campus.today, text="кат")


def test_who_teaches_what_to_which_group_is_noted_once(either: Campus) -> None:
    speciality_id, subject_id = either.speciality("Бағдарламалық қамтамасыз ету"), either.subject("Алгоритмдер")
    group_id = save_group(either.store, ME, GroupDraft("БҚ-26-1", 2026, speciality_id, 25))
    draft = TeachingDraft(2026, either.person("Ізбасар"), subject_id, group_id, 72)
    assignment_id = save_teaching(either.store, ME, draft)
    with pytest.raises(Invalid, match="teaching-twice"):
        save_teaching(either.store, ME, draft)
    with either.store.read() as session:
        (row,) = teaching_list(session, 2026, either.today, text="избас")
        assert (row.subject.kk, row.group, row.hours) == ("Алгоритмдер", "БҚ-26-1", 72)
        assert groups_list(session, either.today)[0].speciality.kk == "Бағдарламалық қамтамасыз ету"
    assert remove_teaching(either.store, ME, assignment_id) == draft
