"""What happened to each question of a meeting: heard, speeches, decisions with their execution, votes."""

import datetime as dt
import random
from dataclasses import dataclass, replace

from db.demo.attendance import Roll, said
from db.demo.execution import Note, finished_by, notes_on
from db.demo.outline import Event, Outline, Question
from db.demo.people import Teacher
from db.demo.rows import Rows
from db.demo.scene import By, Resolution, Scene, fill
from db.demo.scenes import APPROVAL, ELECTION
from db.demo.values import Values
from db.models.base import RecordKind
from db.models.meetings import (
    AgendaItem,
    Decision,
    DecisionResponsible,
    DecisionState,
    Execution,
    ItemState,
    MeetingState,
    Speech,
)
from db.models.protocol_content import Names
from db.queries.decisions import UNFINISHED

Known = dict[str, Names]


@dataclass(frozen=True, slots=True)
class Setting:
    """The meeting at which questions are dealt with."""

    meeting_id: int
    outline: Outline
    chair: Teacher | None
    methodist: Teacher | None
    roll: Roll
    values: Values
    count: int


class Proceedings:
    """Makes questions into rows, and knows how the decisions of each body's last meeting stand."""

    def __init__(self, rows: Rows, chance: random.Random, today: dt.date) -> None:
        self._rows, self._chance, self._today = rows, chance, today
        self._last: dict[int, tuple[int, list[tuple[bool, tuple[Note, ...]]]]] = {}

    def stand_of(self, commission_id: int, day: dt.date) -> tuple[int, int] | None:
        """How many decisions the body's last meeting took, and how many of them were carried out by that day."""
        _, decisions = self._last.get(commission_id, (0, []))
        finished = sum(not has_term or finished_by(notes, day) for has_term, notes in decisions)
        return (len(decisions), finished) if decisions else None

    def item(self, setting: Setting, place: int, item_id: int, question: Question) -> Question | None:
        """Make a question; returns the one that the next meeting takes up where it is put off."""
        outline, scene = setting.outline, question.scene
        present = setting.roll.at(place, setting.count)
        reporter = question.reporter or self._reporter(setting, scene.by, present)
        person = question.person or reporter
        other = question.other or self._somebody(outline, present, person)
        known = setting.values.of_question(person, other, question.values)
        state = self._state(setting, place)
        dealt_with = outline.written and state is ItemState.OPEN
        heard = fill(scene.heard, known, person.name.is_woman if person else False) if dealt_with else Names()
        self._row(setting, place, item_id, question, state, reporter, heard, known, present)
        if dealt_with:
            self._note_choice(question, item_id)
            speakers = [each for each in present if each not in (reporter, person)]
            self._speeches(item_id, scene, outline, speakers, other, known)
            for number, resolution in enumerate(scene.decided, start=1):
                self._decision(item_id, number, resolution, setting, present, person, known)
        if state is ItemState.POSTPONED:
            return replace(question, person=person, other=other, reporter=reporter, values=known,
                           postponed_from_id=item_id)  # fmt: skip
        return None

    @staticmethod
    def _note_choice(question: Question, item_id: int) -> None:
        """The term that this question elected or approved points to it."""
        if question.term is not None and question.scene is ELECTION:
            question.term.elected_in_id = item_id
        elif question.term is not None:
            question.term.approved_in_id = item_id

    def _row(
        self, setting: Setting, place: int, item_id: int, question: Question, state: ItemState,
        reporter: Teacher | None, heard: Names, known: Known, present: list[Teacher],
    ) -> None:  # fmt: skip
        language = setting.outline.language
        text, twin = said(fill(question.scene.question, known, False), language)
        heard_text, heard_twin = said(heard, language)
        voted = setting.outline.written and state is ItemState.OPEN
        against, abstained = self._dissent(question, len(present)) if voted else (0, 0)
        self._rows.add(
            AgendaItem, id=item_id, version=1, meeting_id=setting.meeting_id, position=place, kind=question.scene.kind,
            state=state, question=text, question_twin=twin, rapporteur_id=reporter.person_id if reporter else None,
            heard=heard_text, heard_twin=heard_twin, votes_for=len(present) - against - abstained if voted else None,
            votes_against=against if voted else None, votes_abstained=abstained if voted else None,
            linked_record_id=None, postponed_from_id=question.postponed_from_id,
        )  # fmt: skip

    def _state(self, setting: Setting, place: int) -> ItemState:
        events, last = setting.outline.events, place == setting.count
        if setting.outline.state is MeetingState.POSTPONED or (last and Event.QUESTION_PUT_OFF in events):
            return ItemState.POSTPONED
        return ItemState.WITHDRAWN if last and Event.QUESTION_WITHDRAWN in events else ItemState.OPEN

    def _reporter(self, setting: Setting, by: By, present: list[Teacher]) -> Teacher | None:
        if by is By.CHAIR and setting.chair is not None:
            return setting.chair
        if by is By.METHODIST and setting.methodist is not None:
            return setting.methodist
        there = present or setting.outline.body.on(setting.outline.day)
        return self._chance.choice(there) if there else None

    def _somebody(self, outline: Outline, present: list[Teacher], person: Teacher | None) -> Teacher | None:
        there = [each for each in present or outline.body.on(outline.day) if each is not person]
        return self._chance.choice(there) if there else person

    def _dissent(self, question: Question, present: int) -> tuple[int, int]:
        if present < 4 or question.scene in (ELECTION, APPROVAL):
            return 0, 0
        roll = self._chance.random()
        return (1, 0) if roll < 0.02 else (0, 1) if roll < 0.07 else (0, 0)

    def _speeches(
        self, item_id: int, scene: Scene, outline: Outline, speakers: list[Teacher], other: Teacher | None, known: Known
    ) -> None:
        count = min(len(scene.said), len(speakers), self._chance.choice((1, 2, 2, 3)))
        chosen = sorted(self._chance.sample(range(len(scene.said)), count))
        people = self._chance.sample(speakers, count)
        if scene.other_answers and other is not None and other in speakers and count:
            chosen = list(range(count))
            people = [other, *(each for each in people if each is not other)][:count]
        for number, (which, speaker) in enumerate(zip(chosen, people, strict=True), start=1):
            text, twin = said(fill(scene.said[which], known, speaker.name.is_woman), outline.language)
            self._rows.add(
                Speech, item_id=item_id, position=number, speaker_id=speaker.person_id, text=text, text_twin=twin
            )

    def _decision(
        self, item_id: int, number: int, resolution: Resolution, setting: Setting, present: list[Teacher],
        person: Teacher | None, known: Known,
    ) -> None:  # fmt: skip
        outline = setting.outline
        decision_id = self._rows.record(RecordKind.DECISION)
        text, twin = said(fill(resolution.text, known, False), outline.language)
        due = None if resolution.days is None else _workday(outline.day + dt.timedelta(days=resolution.days))
        signed = outline.state is MeetingState.SIGNED
        notes = notes_on(self._chance, outline.day, due, self._today) if signed else ()
        last = notes[-1] if notes else None
        self._rows.add(
            Decision, id=decision_id, version=1, item_id=item_id, position=number, text=text, text_twin=twin,
            everyone=resolution.everyone, due_on=due, no_due_date=due is None,
            state=last.state if last else DecisionState.OPEN,
            extended_to=next((note.extended_to for note in notes if note.extended_to), None),
            finished_on=last.noted_on if last and last.state not in UNFINISHED else None,
        )  # fmt: skip
        if due is not None and not resolution.everyone:
            self._responsible(decision_id, present, person)
        for note in notes:
            self._rows.add(
                Execution, decision_id=decision_id, noted_on=note.noted_on, state=note.state,
                note=said(note.text, outline.language)[0], extended_to=note.extended_to, noted_by="methodist",
                item_id=None,
            )  # fmt: skip
        if signed:
            self._remember(setting, due is not None, notes)

    def _responsible(self, decision_id: int, present: list[Teacher], person: Teacher | None) -> None:
        chosen = self._chance.sample(present, min(len(present), self._chance.choice((1, 1, 1, 2))))
        if person in present and self._chance.random() < 0.6:
            chosen = [person, *(each for each in chosen[1:] if each is not person)]
        for place, who in enumerate(chosen):
            self._rows.add(DecisionResponsible, decision_id=decision_id, person_id=who.person_id, position=place)

    def _remember(self, setting: Setting, has_term: bool, notes: tuple[Note, ...]) -> None:
        commission_id = setting.outline.body.commission_id
        meeting_id, decisions = self._last.get(commission_id, (0, []))
        if meeting_id != setting.meeting_id:
            decisions = []
        decisions.append((has_term, notes))
        self._last[commission_id] = setting.meeting_id, decisions


def _workday(day: dt.date) -> dt.date:
    return day - dt.timedelta(days=max(day.weekday() - 4, 0))
