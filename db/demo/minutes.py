"""The minutes of one meeting as rows: attendance, questions, speeches, decisions and their execution."""

import datetime as dt
import random
from dataclasses import dataclass

from db.demo.bodies import Body
from db.demo.people import Teacher
from db.demo.rows import Rows
from db.demo.scenes import NOTES, REASONS, Resolution, Scene
from db.models.base import RecordKind
from db.models.meetings import (
    AgendaItem,
    Attendance,
    AttendeeKind,
    Decision,
    DecisionResponsible,
    DecisionState,
    Execution,
    ItemState,
    Meeting,
    MeetingForm,
    MeetingState,
    MinutesLanguage,
    Presence,
    Speech,
)
from db.models.protocol_content import Names
from db.years import AcademicYear

ROOMS = (Names("Әдістемелік кабинет", "Методический кабинет"), Names("203-кабинет", "Кабинет 203"),
         Names("Мәжіліс залы", "Конференц-зал"))


@dataclass(frozen=True, slots=True)
class Outline:
    """What is decided about a meeting before its minutes are made up."""

    body: Body
    year: int
    day: dt.date
    state: MeetingState
    number: int | None
    language: MinutesLanguage
    scenes: tuple[Scene, ...]
    leave_gaps: bool = False
    """Some mistakes for the checks: no quorum, a decision past its date."""


class MinutesMaker:
    """Makes meetings into rows."""

    def __init__(self, rows: Rows, chance: random.Random, groups: list[str], today: dt.date) -> None:
        self._rows, self._chance, self._groups, self._today = rows, chance, groups, today

    def meeting(self, outline: Outline) -> int:
        """Make a meeting; returns its id."""
        chance, body = self._chance, outline.body
        meeting_id = self._rows.record(RecordKind.MEETING)
        chair, secretary = body.chair_on(outline.day), body.secretary_on(outline.day)
        room = chance.choice(ROOMS)
        place, twin = self._said(room, outline.language)
        form = MeetingForm.ENLARGED if chance.random() < 0.04 else MeetingForm.ORDINARY
        self._rows.add(
            Meeting, id=meeting_id, version=1, commission_id=body.commission_id, academic_year=outline.year,
            number=outline.number, state=outline.state, form=MeetingForm.ONLINE if chance.random() < 0.06 else form,
            language=outline.language, held_on=outline.day, starts_at=dt.time(15, chance.choice((0, 0, 10, 30))),
            ends_at=None, place=place, place_twin=twin, chair_id=chair.person_id if chair else None,
            secretary_id=secretary.person_id if secretary else None, quorum_override="", state_reason="",
            successor_of_id=None,
        )  # fmt: skip
        written = outline.state is not MeetingState.PLANNED
        present = self._attendance(meeting_id, outline, chair, secretary, written)
        for place_of, scene in enumerate(outline.scenes, start=1):
            self._item(meeting_id, place_of, scene, outline, present, written)
        return meeting_id

    def _attendance(
        self, meeting_id: int, outline: Outline, chair: Teacher | None, secretary: Teacher | None, written: bool
    ) -> list[Teacher]:
        there = []
        away_share = 0.97 if outline.leave_gaps else 0.1
        for member in outline.body.on(outline.day):
            officer = member is chair or member is secretary
            away = written and not officer and self._chance.random() < away_share
            presence = (Presence.EXCUSED if self._chance.random() < 0.85 else Presence.ABSENT) if away else None
            if written and not away:
                presence = Presence.PRESENT
                there.append(member)
            reason = self._chance.choice(REASONS) if presence is Presence.EXCUSED else Names()
            self._attendee(meeting_id, member.person_id, AttendeeKind.MEMBER, presence, outline.language, reason)
        for guest in outline.body.guests[:1]:
            presence = Presence.PRESENT if written else None
            self._attendee(meeting_id, guest, AttendeeKind.INVITED, presence, outline.language, Names())
        return there

    def _attendee(
        self, meeting_id: int, person_id: int, kind: AttendeeKind, presence: Presence | None,
        language: MinutesLanguage, reason: Names,
    ) -> None:  # fmt: skip
        own, twin = self._said(reason, language)
        self._rows.add(
            Attendance, meeting_id=meeting_id, person_id=person_id, kind=kind, presence=presence, reason=own,
            reason_twin=twin, came_at_item_id=None, left_after_item_id=None,
        )  # fmt: skip

    def _item(
        self, meeting_id: int, place: int, scene: Scene, outline: Outline, present: list[Teacher], written: bool
    ) -> None:
        chance, language = self._chance, outline.language
        members = outline.body.on(outline.day)
        rapporteur = chance.choice(present or members) if members else None
        values = self._values(outline, rapporteur)
        item_id = self._rows.record(RecordKind.AGENDA_ITEM)
        question, question_twin = self._said(_filled(scene.question, values), language)
        heard, heard_twin = self._said(_filled(scene.heard, values), language) if written else ("", "")
        against = 0 if chance.random() < 0.94 else 1
        votes = len(present) if written else None
        self._rows.add(
            AgendaItem, id=item_id, version=1, meeting_id=meeting_id, position=place, kind=scene.kind,
            state=ItemState.OPEN, question=question, question_twin=question_twin,
            rapporteur_id=rapporteur.person_id if rapporteur else None, heard=heard, heard_twin=heard_twin,
            votes_for=None if votes is None else votes - min(against, votes),
            votes_against=None if votes is None else min(against, votes),
            votes_abstained=None if votes is None else 0, linked_record_id=None, postponed_from_id=None,
        )  # fmt: skip
        if not written:
            return
        for number, said in enumerate(scene.said[: len(present)], start=1):
            text, twin = self._said(_filled(said, values), language)
            self._rows.add(
                Speech, item_id=item_id, position=number, speaker_id=chance.choice(present).person_id, text=text,
                text_twin=twin,
            )  # fmt: skip
        for number, resolution in enumerate(scene.decided, start=1):
            self._decision(item_id, number, resolution, outline, present, values)

    def _decision(
        self, item_id: int, number: int, resolution: Resolution, outline: Outline, present: list[Teacher],
        values: dict[str, Names],
    ) -> None:  # fmt: skip
        decision_id = self._rows.record(RecordKind.DECISION)
        text, twin = self._said(_filled(resolution.text, values), outline.language)
        due = None if resolution.days is None else outline.day + dt.timedelta(days=resolution.days)
        state, finished = self._executed(due, outline)
        self._rows.add(
            Decision, id=decision_id, version=1, item_id=item_id, position=number, text=text, text_twin=twin,
            everyone=resolution.everyone, due_on=due, no_due_date=due is None, state=state, extended_to=None,
            finished_on=finished,
        )  # fmt: skip
        if due is not None and not resolution.everyone and present:
            count = min(len(present), self._chance.choice((1, 1, 2)))
            for place, person in enumerate(self._chance.sample(present, count)):
                self._rows.add(
                    DecisionResponsible, decision_id=decision_id, person_id=person.person_id, position=place
                )
        if finished is not None:
            note, _ = self._said(self._chance.choice(NOTES), outline.language)
            self._rows.add(
                Execution, decision_id=decision_id, noted_on=finished, state=state, note=note, extended_to=None,
                noted_by="methodist", item_id=None,
            )  # fmt: skip

    def _executed(self, due: dt.date | None, outline: Outline) -> tuple[DecisionState, dt.date | None]:
        """Decisions of the past are done, but for a few of this year."""
        if due is None or due >= self._today:
            return DecisionState.OPEN, None
        recent = (self._today - due).days < 200
        if outline.state is MeetingState.SIGNED and (not recent or self._chance.random() < 0.8):
            return DecisionState.DONE, due - dt.timedelta(days=self._chance.randint(0, 5))
        return DecisionState.OPEN, None

    def _values(self, outline: Outline, person: Teacher | None) -> dict[str, Names]:
        chance = self._chance
        subjects = outline.body.topic.subjects or (("Математика", "Математика"),)
        subject = Names(*chance.choice(subjects))
        group = chance.choice(self._groups) if self._groups else "БҚ-21"
        year = AcademicYear(outline.year).name
        first, second = chance.randint(86, 99), chance.randint(48, 72)
        return {
            "subject": subject,
            "group": Names(group, group),
            "person": person.short if person else Names("Төраға", "Председатель"),
            "year": Names(year, year),
            "n": Names(str(first), str(first)),
            "m": Names(str(second), str(second)),
        }

    @staticmethod
    def _said(names: Names, language: MinutesLanguage) -> tuple[str, str]:
        """A text in the minutes' language, with its twin where they are kept in both."""
        if language is MinutesLanguage.RU:
            return names.ru, ""
        return names.kk, names.ru if language is MinutesLanguage.BOTH else ""


def _filled(names: Names, values: dict[str, Names]) -> Names:
    kk, ru = names.kk, names.ru
    for name, value in values.items():
        kk, ru = kk.replace(f"{{{name}}}", value.kk), ru.replace(f"{{{name}}}", value.ru)
    return Names(kk, ru)
