"""The agenda: order, putting off, taking off, what proposes itself."""

import datetime as dt

import pytest

from db.actions.agenda import (
    add_items,
    bin_item,
    postpone_item,
    put_back_item,
    reorder_items,
    restore_item,
    withdraw_item,
)
from db.actions.templates import TemplateDraft, save_template
from db.errors import Invalid
from db.models.commissions import CommissionKind
from db.models.meetings import ItemKind, ItemState, MinutesLanguage
from db.models.protocol_content import Names
from db.queries.agenda import ProposedQuestion, copied_questions
from db.queries.templates import TemplateQuestion, proposed_templates
from db.queries.waiting import proposed_questions, what_waits
from tests.db.minutes.circle import NOVEMBER, OCTOBER, Circle

DECEMBER = dt.date(2026, 12, 10)


def test_questions_are_numbered_in_the_order_they_are_put_in(circle: Circle) -> None:
    meeting_id = circle.plan(OCTOBER, "А", "Б", "В")
    ids = [item.item_id for item in circle.view(meeting_id).items]
    versions = reorder_items(circle.store, circle.actor, meeting_id, [ids[2], ids[0], ids[1]])
    items = circle.view(meeting_id).items
    assert [(item.number, item.question) for item in items] == [(1, "В"), (2, "А"), (3, "Б")]
    assert versions == {item.item_id: item.version for item in items}


def test_a_question_is_put_in_at_a_place(circle: Circle) -> None:
    meeting_id = circle.plan(OCTOBER, "А", "Б")
    added = add_items(circle.store, circle.actor, meeting_id, [ProposedQuestion("Ә")], place=2)
    assert _questions(circle, meeting_id) == ["А", "Ә", "Б"]
    assert added.item_ids[0] == circle.item(meeting_id, 2).item_id


def test_an_order_that_misses_a_question_is_refused(circle: Circle) -> None:
    meeting_id = circle.plan(OCTOBER, "А", "Б")
    with pytest.raises(Invalid, match="agenda-changed"):
        reorder_items(circle.store, circle.actor, meeting_id, [circle.item(meeting_id).item_id])


def test_a_question_comes_back_from_the_bin_to_its_place_with_its_text(circle: Circle) -> None:
    meeting_id = circle.plan(OCTOBER, "А", "Б", "В")
    circle.enter(meeting_id, 2, heard="Мәтін")
    item_id = circle.item(meeting_id, 2).item_id
    bin_item(circle.store, circle.actor, item_id)
    assert _questions(circle, meeting_id) == ["А", "В"]
    restore_item(circle.store, circle.actor, item_id)
    assert _questions(circle, meeting_id) == ["А", "Б", "В"]
    assert circle.item(meeting_id, 2).heard == "Мәтін"


def test_a_postponed_question_gets_a_linked_successor_in_the_next_meeting(circle: Circle) -> None:
    first, second, third = circle.plan(OCTOBER, "Жоспар"), circle.plan(NOVEMBER), circle.plan(DECEMBER)
    postponed = postpone_item(circle.store, circle.actor, circle.item(first).item_id)
    assert postponed.successor_meeting_id == second
    assert circle.item(first).state is ItemState.POSTPONED
    assert circle.item(first).postponed_to == (second, NOVEMBER)
    heir = circle.item(second, 2)
    assert (heir.question, heir.postponements, heir.postponed_from_id) == ("Жоспар", 1, circle.item(first).item_id)
    postpone_item(circle.store, circle.actor, heir.item_id, third)
    assert circle.item(third, 2).postponements == 2


def test_a_question_waits_where_no_later_meeting_is_planned(circle: Circle) -> None:
    first = circle.plan(OCTOBER, "Жоспар")
    postponed = postpone_item(circle.store, circle.actor, circle.item(first).item_id)
    assert postponed.successor_meeting_id is None
    with circle.store.read() as session:
        waiting = what_waits(session, circle.commission_id, NOVEMBER).postponed
        proposed = proposed_questions(session, circle.commission_id, NOVEMBER, MinutesLanguage.KK)
    assert [each.question for each in waiting] == ["Жоспар"]
    second = circle.plan(NOVEMBER, questions=tuple(proposed))
    assert circle.item(second).postponements == 1
    with circle.store.read() as session:
        assert what_waits(session, circle.commission_id, DECEMBER).postponed == ()


def test_a_decided_question_is_not_postponed(circle: Circle) -> None:
    meeting_id = circle.plan()
    circle.decide(meeting_id)
    with pytest.raises(Invalid, match="item-decided"):
        postpone_item(circle.store, circle.actor, circle.item(meeting_id).item_id)


def test_a_question_is_not_put_off_to_an_earlier_meeting(circle: Circle) -> None:
    first, second = circle.plan(OCTOBER), circle.plan(NOVEMBER)
    with pytest.raises(Invalid, match="meeting-not-later"):
        postpone_item(circle.store, circle.actor, circle.item(second).item_id, first)


def test_putting_a_question_back_takes_its_successor_off(circle: Circle) -> None:
    first, second = circle.plan(OCTOBER, "Жоспар"), circle.plan(NOVEMBER, "Басқа")
    item_id = circle.item(first).item_id
    postpone_item(circle.store, circle.actor, item_id)
    put_back_item(circle.store, circle.actor, item_id)
    assert circle.item(first).state is ItemState.OPEN
    assert _questions(circle, second) == ["Басқа"]


def test_a_question_dealt_with_later_is_not_put_back(circle: Circle) -> None:
    first, second = circle.plan(OCTOBER, "Жоспар"), circle.plan(NOVEMBER, "Басқа")
    postpone_item(circle.store, circle.actor, circle.item(first).item_id)
    circle.decide(second, number=2)
    with pytest.raises(Invalid, match="item-taken-up"):
        put_back_item(circle.store, circle.actor, circle.item(first).item_id)


def test_a_withdrawn_question_stays_on_the_paper(circle: Circle) -> None:
    meeting_id = circle.plan(OCTOBER, "А", "Б")
    withdraw_item(circle.store, circle.actor, circle.item(meeting_id).item_id)
    assert circle.item(meeting_id).state is ItemState.WITHDRAWN
    with pytest.raises(Invalid, match="item-not-open"):
        withdraw_item(circle.store, circle.actor, circle.item(meeting_id).item_id)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (MinutesLanguage.KK, "Өткен отырыс шешімдерінің орындалуы туралы"),
        (MinutesLanguage.RU, "О выполнении решений предыдущего заседания"),
    ],
)
def test_open_decisions_are_the_first_question_of_the_next_meeting(
    circle: Circle, language: MinutesLanguage, text: str
) -> None:
    circle.signed(OCTOBER)
    template_id = save_template(
        circle.store, circle.actor,
        TemplateDraft("Қараша", "Ноябрь", CommissionKind.SUBJECT, (11,),
                      (TemplateQuestion(Names("Бақылау қорытындысы", "Итоги контроля"), ItemKind.CONTROL_RESULTS),)),
    )
    with circle.store.read() as session:
        proposed = proposed_questions(session, circle.commission_id, NOVEMBER, language, template_id)
        assert [row.template_id for row in proposed_templates(session, "subject", 11)] == [template_id]
        assert proposed_templates(session, "subject", 12) == []
        assert proposed_templates(session, "council", 11) == []
    assert [each.kind for each in proposed] == [ItemKind.DECISIONS, ItemKind.CONTROL_RESULTS]
    assert proposed[0].question == text


def test_an_earlier_agenda_is_copied_without_what_was_said(circle: Circle) -> None:
    meeting_id = circle.plan(OCTOBER, "А", "Б")
    circle.decide(meeting_id)
    with circle.store.read() as session:
        copied = copied_questions(session, meeting_id)
    copy_id = circle.plan(NOVEMBER, questions=tuple(copied))
    assert _questions(circle, copy_id) == ["А", "Б"]
    assert circle.item(copy_id).decisions == ()


def _questions(circle: Circle, meeting_id: int) -> list[str]:
    return [item.question for item in circle.view(meeting_id).items]
