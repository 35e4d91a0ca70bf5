"""The people a meeting's fields offer: its roster first, then anybody the college knows."""

import datetime as dt
from collections.abc import Iterable
from typing import Any

from db.models.base import RecordKind
from db.models.protocol_content import PrintedPerson
from db.queries.minutes import MeetingView
from db.queries.printed import People
from db.queries.search import search
from db.text import words
from desktop.desk import Desk
from desktop.widgets.person_picker import LIMIT, PersonChoice


class MinutesPeople:
    """Finds people by a few letters and names those already chosen, as of the meeting's day."""

    def __init__(self, desk: Desk, meeting: MeetingView) -> None:
        self._desk = desk
        self._known: dict[int, PrintedPerson] = {}
        self._roster: tuple[int, ...] = ()
        self._day = meeting.held_on
        self.renew(meeting)

    def renew(self, meeting: MeetingView) -> None:
        """Take the roster and the people of the meeting as they are now."""
        self._day = meeting.held_on
        self._known.update(meeting.people)
        for row in meeting.attendance:
            self._known[row.person.person_id] = row.person
        self._roster = tuple(row.person.person_id for row in meeting.attendance)

    def choice(self, person_id: int | None) -> PersonChoice | None:
        """A person as a field shows them."""
        if person_id is None:
            return None
        if person_id not in self._known:
            self._learn([person_id])
        person = self._known[person_id]
        language = self._desk.language
        where = person.organisation.in_language(language)
        position = person.position.in_language(language)
        return PersonChoice(person_id, person.full.in_language(language), ", ".join(filter(None, (position, where))))

    def short(self, person_id: int) -> str:
        """Initials and surname."""
        if person_id not in self._known:
            self._learn([person_id])
        return self._known[person_id].short.in_language(self._desk.language)

    def offer(self, typed: str) -> list[PersonChoice]:
        """Those whose names begin with the words typed: the roster, then the others."""
        wanted = words(typed)
        fitting = [each for each in self._roster if self._fits(each, wanted)]
        if wanted and len(fitting) < LIMIT:
            hits = self._desk.read(search, typed, limit=LIMIT, kinds=[RecordKind.PERSON])
            self._learn(hit.record_id for hit in hits if hit.record_id not in self._known)
            fitting += [hit.record_id for hit in hits if hit.record_id not in fitting]
        return [found for found in map(self.choice, fitting[:LIMIT]) if found is not None]

    def _fits(self, person_id: int, wanted: list[str]) -> bool:
        full = self._known[person_id].full
        names = words(f"{full.kk} {full.ru}")
        return all(any(name.startswith(word) for name in names) for word in wanted)

    def _learn(self, person_ids: Iterable[int]) -> None:
        missing = list(person_ids)
        if missing:
            self._known.update(self._desk.read(_printed, missing, self._day))


def _printed(session: Any, person_ids: list[int], day: dt.date) -> dict[int, PrintedPerson]:
    people = People(session, person_ids)
    return {person_id: people.on(person_id, day) for person_id in person_ids}
