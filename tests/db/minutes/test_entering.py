"""Entering the minutes: autosave of a question with its proceedings, conflicts, undo."""

import datetime as dt
from dataclasses import replace

import pytest
from sqlalchemy import func, select

from db.actions.minutes import DecisionDraft, SpeechDraft, restore_decision, save_item
from db.errors import Conflict, Invalid
from db.models.audit import AuditEntry
from db.models.base import TEXT_LIMIT
from db.models.meetings import ItemKind, MeetingState
from db.models.protocol_content import Votes
from tests.db.minutes.circle import Circle


def test_all_that_was_typed_on_a_question_comes_back(circle: Circle) -> None:
    meeting_id = circle.plan()
    speaker, secretary = circle.people[2], circle.people[1]
    draft = replace(
        circle.draft(meeting_id), question="Ашық сабақ туралы", question_twin="Об открытом уроке",
        kind=ItemKind.REPORT, rapporteur_id=secretary, heard="Тыңдалды <b>&", heard_twin="Заслушали",
        votes=Votes(3, 1, 0),
        speeches=(SpeechDraft(speaker, "Жақсы сабақ", "Хороший урок"), SpeechDraft(None, "Сұрақ қойылды")),
        decisions=(
            DecisionDraft("Тәжірибе таратылсын", "Распространить", (speaker, secretary), due_on=dt.date(2026, 12, 1)),
            DecisionDraft("Назарға алынсын", no_due_date=True),
            DecisionDraft("Барлығы қатыссын", everyone=True),
        ),
    )
    saved = save_item(circle.store, circle.actor, draft)
    found = circle.draft(meeting_id)
    assert [each.speech_id for each in found.speeches] == list(saved.speech_ids)
    assert [each.decision_id for each in found.decisions] == list(saved.decision_ids)
    assert found.version == saved.version
    assert _bare(found) == _bare(draft)
    assert [each.number for each in circle.item(meeting_id).decisions] == [1, 2, 3]


def test_the_first_entry_begins_the_minutes_and_wording_the_question_does_not(circle: Circle) -> None:
    meeting_id = circle.plan()
    assert circle.enter(meeting_id, question="Басқа сұрақ").meeting_state is MeetingState.PLANNED
    saved = circle.enter(meeting_id, heard="Т")
    assert saved.meeting_state is MeetingState.ENTERING
    assert saved.meeting_version == circle.view(meeting_id).version


def test_every_save_moves_the_version_of_its_question_only(circle: Circle) -> None:
    meeting_id = circle.plan(circle_day(), "Бірінші", "Екінші")
    before = circle.item(meeting_id, 2).version
    first = circle.enter(meeting_id, heard="А")
    second = circle.enter(meeting_id, speeches=(SpeechDraft(circle.people[0], "Сөз"),))
    assert second.version == first.version + 1
    assert circle.item(meeting_id, 2).version == before


def test_two_editors_of_one_question_keep_both_texts(circle: Circle) -> None:
    meeting_id = circle.plan()
    loaded = circle.draft(meeting_id)
    circle.enter(meeting_id, heard="Бірінші редактордың мәтіні")
    with pytest.raises(Conflict) as caught:
        save_item(circle.store, circle.actor, replace(loaded, heard="Екінші редактордың мәтіні"))
    sides = caught.value.fields["heard"]
    assert (sides.mine, sides.theirs) == ("Екінші редактордың мәтіні", "Бірінші редактордың мәтіні")
    assert list(caught.value.fields) == ["heard"]
    assert circle.item(meeting_id).heard == "Бірінші редактордың мәтіні"
    mine = replace(loaded, heard="Екеуі бірге", version=caught.value.version)
    save_item(circle.store, circle.actor, mine)
    assert circle.item(meeting_id).heard == "Екеуі бірге"


def test_a_conflict_is_found_when_only_a_speech_was_added(circle: Circle) -> None:
    meeting_id = circle.plan()
    loaded = circle.draft(meeting_id)
    circle.enter(meeting_id, speeches=(SpeechDraft(circle.people[0], "Сөз"),))
    with pytest.raises(Conflict) as caught:
        save_item(circle.store, circle.actor, replace(loaded, heard="Мәтін"))
    assert set(caught.value.fields) == {"heard", "speeches"}


def test_a_save_may_be_repeated_when_its_answer_was_lost(circle: Circle) -> None:
    meeting_id = circle.plan()
    draft = replace(
        circle.draft(meeting_id), heard="Мәтін", speeches=(SpeechDraft(circle.people[0], "Сөз"), SpeechDraft()),
        decisions=(DecisionDraft("Шешім", everyone=True),),
    )
    assert save_item(circle.store, circle.actor, draft) == save_item(circle.store, circle.actor, draft)
    assert len(circle.item(meeting_id).decisions) == 1


def test_undo_brings_back_a_removed_decision_under_its_old_identity(circle: Circle) -> None:
    meeting_id = circle.plan()
    decision_id = circle.decide(meeting_id)
    before = circle.draft(meeting_id)
    removed = circle.enter(meeting_id, decisions=(), speeches=())
    assert circle.item(meeting_id).decisions == ()
    undone = save_item(circle.store, circle.actor, replace(before, version=removed.version))
    assert undone.decision_ids == (decision_id,)
    assert _bare(circle.draft(meeting_id)) == _bare(before)


def test_a_decision_comes_back_from_the_bin_as_the_last_one(circle: Circle) -> None:
    meeting_id = circle.plan()
    decision_id = circle.decide(meeting_id)
    circle.enter(meeting_id, decisions=(DecisionDraft("Басқа шешім", everyone=True),))
    version = restore_decision(circle.store, circle.actor, decision_id)
    item = circle.item(meeting_id)
    assert [(each.number, each.text) for each in item.decisions] == [
        (1, "Басқа шешім"), (2, "Жұмыс жоспары бекітілсін."),
    ]
    assert item.version == version


def test_a_protocol_signed_without_a_decision_never_gets_it_back(circle: Circle) -> None:
    meeting_id = circle.plan()
    circle.all_present(meeting_id)
    decision_id = circle.decide(meeting_id)
    circle.enter(meeting_id, decisions=())
    circle.sign(meeting_id)
    with pytest.raises(Invalid, match="meeting-closed"):
        restore_decision(circle.store, circle.actor, decision_id)


def test_decisions_and_speeches_follow_the_order_of_the_draft(circle: Circle) -> None:
    meeting_id = circle.plan()
    circle.enter(
        meeting_id, decisions=(DecisionDraft("бір"), DecisionDraft("екі")),
        speeches=(SpeechDraft(text="а"), SpeechDraft(text="ә")),
    )
    draft = circle.draft(meeting_id)
    circle.enter(meeting_id, decisions=draft.decisions[::-1], speeches=draft.speeches[::-1])
    item = circle.item(meeting_id)
    assert [each.text for each in item.decisions] == ["екі", "бір"]
    assert [each.text for each in item.speeches] == ["ә", "а"]


def test_empty_new_lines_are_not_kept(circle: Circle) -> None:
    meeting_id = circle.plan()
    saved = circle.enter(
        meeting_id, speeches=(SpeechDraft(), SpeechDraft(text="Сөз")), decisions=(DecisionDraft(" "),)
    )
    assert saved.speech_ids[0] is None
    assert saved.decision_ids == (None,)
    assert len(circle.item(meeting_id).speeches) == 1


def test_a_text_longer_than_the_field_is_refused_naming_the_field(circle: Circle) -> None:
    meeting_id = circle.plan()
    circle.enter(meeting_id, heard="Ә" * TEXT_LIMIT)
    with pytest.raises(Invalid) as caught:
        circle.enter(meeting_id, heard="Ә" * (TEXT_LIMIT + 1))
    assert (caught.value.code, caught.value.field) == ("text-too-long", "heard")
    assert len(circle.item(meeting_id).heard) == TEXT_LIMIT


def test_control_characters_are_cleaned_and_everything_else_is_kept(circle: Circle) -> None:
    meeting_id = circle.plan()
    circle.enter(meeting_id, heard="Иванов <a@b.kz>\x00 AT&T\r\n5<6\t{{ % _")
    assert circle.item(meeting_id).heard == "Иванов <a@b.kz> AT&T\n5<6\t{{ % _"


def test_negative_votes_are_refused(circle: Circle) -> None:
    meeting_id = circle.plan()
    with pytest.raises(Invalid, match="votes-negative"):
        circle.enter(meeting_id, votes=Votes(3, -1, 0))


def test_the_autosaves_of_one_sitting_are_one_entry_of_the_audit(circle: Circle) -> None:
    meeting_id = circle.plan()
    circle.enter(meeting_id, heard="Б")
    before = _entries(circle)
    for text in ("Ба", "Бая", "Баян", "Баянд"):
        save_item(circle.store, circle.actor, replace(circle.draft(meeting_id), heard=text), sitting="кеш")
    assert _entries(circle) == before + 1


def _entries(circle: Circle) -> int:
    with circle.store.read() as session:
        return session.scalar(select(func.count()).select_from(AuditEntry)) or 0


def _bare(draft):  # type: ignore[no-untyped-def]
    return replace(
        draft, version=0, speeches=tuple(replace(each, speech_id=None) for each in draft.speeches),
        decisions=tuple(replace(each, decision_id=None) for each in draft.decisions),
    )


def circle_day() -> dt.date:
    """Any day of the year."""
    return dt.date(2026, 10, 8)
