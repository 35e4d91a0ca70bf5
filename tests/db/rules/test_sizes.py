"""¶16: three teachers of its subjects on every day."""

import datetime as dt

from db.actions.careers import change_position
from db.actions.commissions import close_commission
from db.actions.leaving import leave
from db.actor import LOCAL_METHODIST
from db.models.commissions import CommissionKind, MemberRole
from db.models.staff import OutsideKind, PositionKind
from db.rules import RULES, Severity
from tests.db.people.campus import SEPTEMBER, Campus

ME = LOCAL_METHODIST
BEFORE = SEPTEMBER - dt.timedelta(days=1)


def test_a_commission_of_two_is_reported_under_paragraph_16(either: Campus) -> None:
    commission_id = either.whole(members=2)
    (finding,) = either.findings("commission-size")
    rule = next(rule for rule in RULES if rule.id == finding.rule_id)
    assert (rule.paragraph, rule.severity) == ("16", Severity.VIOLATION)
    assert finding.record_id == commission_id
    assert (finding.params["count"], finding.params["needed"]) == (2, 3)
    assert (finding.params["day"], finding.params["variant"]) == (SEPTEMBER, "")


def test_a_commission_of_three_is_not(campus: Campus) -> None:
    campus.whole()
    assert not campus.findings("commission-size")


def test_an_empty_commission_is_reported(campus: Campus) -> None:
    campus.commission()
    assert campus.findings("commission-size")[0].params["count"] == 0


def test_masters_count_as_well_as_teachers_but_a_methodist_does_not(campus: Campus) -> None:
    commission_id = campus.commission()
    kinds = (PositionKind.TEACHER, PositionKind.MASTER, PositionKind.METHODIST)
    campus.join(commission_id, *(campus.person(kind=kind) for kind in kinds))
    assert campus.findings("commission-size")[0].params["count"] == 2


def test_a_methodist_who_teaches_counts(campus: Campus) -> None:
    commission_id, subject_id = campus.commission(), campus.subject("Физика")
    campus.join(commission_id, campus.person(), campus.person())
    campus.join(commission_id, campus.person(kind=PositionKind.METHODIST, subject_ids=(subject_id,)))
    assert not campus.findings("commission-size")


def test_invited_specialists_do_not_count(campus: Campus) -> None:
    commission_id = campus.whole(members=2)
    campus.join(commission_id, campus.person(), role=MemberRole.INVITED)
    assert campus.findings("commission-size")


def test_a_teacher_of_another_college_counts_as_paragraph_16_wants(campus: Campus) -> None:
    commission_id = campus.whole(members=2)
    guest = campus.person(kind=None, outside_kind=OutsideKind.COLLEGE_TEACHER, organisation_kk="Екінші колледж")
    campus.join(commission_id, guest)
    assert not campus.findings("commission-size")


def test_a_teacher_of_other_subjects_does_not_count(campus: Campus) -> None:
    physics, music = campus.subject("Физика"), campus.subject("Музыка")
    commission_id = campus.commission(subject_ids=(physics,))
    campus.join(commission_id, campus.person(subject_ids=(physics,)), campus.person(subject_ids=(physics,)))
    campus.join(commission_id, campus.person(subject_ids=(music,)))
    assert campus.findings("commission-size")[0].params["count"] == 2


def test_a_commission_short_from_a_day_on_is_reported_with_that_day(campus: Campus) -> None:
    campus.whole()
    leave(campus.store, ME, campus.people[2], dt.date(2026, 10, 14))
    finding = campus.findings("commission-size")[0]
    assert (finding.params["day"], finding.params["variant"]) == (dt.date(2026, 10, 15), "")


def test_a_shortage_that_is_over_is_told_with_its_days(either: Campus) -> None:
    commission_id = either.whole(members=2)
    either.join(commission_id, either.person(), since=dt.date(2026, 10, 1))
    finding = either.findings("commission-size")[0]
    assert finding.params["variant"] == "past"
    assert (finding.params["day"], finding.params["until"]) == (SEPTEMBER, dt.date(2026, 9, 30))


def test_a_teacher_who_became_a_head_no_longer_counts(campus: Campus) -> None:
    campus.whole()
    head = campus.positions[PositionKind.HEAD]
    change_position(campus.store, ME, campus.people[0], head, dt.date(2026, 11, 1))
    assert campus.findings("commission-size")[0].params["day"] == dt.date(2026, 11, 1)


def test_last_years_shortage_is_no_longer_reported(campus: Campus) -> None:
    commission_id = campus.whole(members=2)
    campus.join(commission_id, campus.person(), since=SEPTEMBER)
    assert campus.findings("commission-size", BEFORE)
    assert not campus.findings("commission-size")


def test_a_closed_commission_is_left_alone(campus: Campus) -> None:
    commission_id = campus.whole(members=2)
    close_commission(campus.store, ME, commission_id, 1, BEFORE)
    assert not campus.findings("commission-size")


def test_a_department_needs_three_teachers_and_masters_do_not_help(campus: Campus) -> None:
    department = campus.commission("Кафедра", CommissionKind.DEPARTMENT)
    campus.join(department, campus.person(), campus.person(), campus.person(kind=PositionKind.MASTER))
    (finding,) = campus.findings("department-size")
    assert finding.params["count"] == 2
    assert not campus.findings("commission-size")


def test_a_council_has_no_least_size(campus: Campus) -> None:
    campus.commission("Кеңес", CommissionKind.COUNCIL)
    assert not campus.findings("commission-size")
