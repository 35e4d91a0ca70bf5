"""What the demonstration college teaches, year by year: subjects, specialities, groups, assignments."""

import datetime as dt
import random

from db.demo.bodies import Body
from db.demo.rows import Rows
from db.demo.teaching import DEPARTMENT, GENERAL, SPECIAL, SPECIALITIES, Field
from db.models.base import RecordKind
from db.models.college import Speciality, StudyGroup, Subject, TeachingAssignment
from db.text import sort_key

COURSES = 3
"""Years a group studies."""


class School:
    """Makes subjects, specialities and groups into rows and knows their ids."""

    def __init__(self, rows: Rows, today: dt.date) -> None:
        self._rows, self._today = rows, today
        self._subjects: dict[tuple[str, str], int] = {}
        self._specialities: list[int] = []
        self._groups: dict[int, list[tuple[int, str]]] = {}

    def found(self, first_year: int) -> None:
        """Subjects, specialities, and the groups admitted before the first year that still study."""
        for place, field in enumerate((*GENERAL, *SPECIAL, DEPARTMENT)):
            for kk, ru in field.subjects:
                subject_id = self._rows.record(RecordKind.SUBJECT)
                self._subjects[kk, ru] = subject_id
                self._rows.add(
                    Subject, id=subject_id, version=1, name_kk=kk, name_ru=ru, sort_kk=sort_key(kk),
                    sort_ru=sort_key(ru), code="", is_general=place < len(GENERAL), closed_on=None,
                )  # fmt: skip
        for code, kk, ru, _ in SPECIALITIES:
            speciality_id = self._rows.record(RecordKind.SPECIALITY)
            self._specialities.append(speciality_id)
            self._rows.add(
                Speciality, id=speciality_id, version=1, name_kk=kk, name_ru=ru, sort_kk=sort_key(kk),
                sort_ru=sort_key(ru), code=code, closed_on=None,
            )  # fmt: skip
        for year in range(first_year - COURSES + 1, first_year):
            self._admit(year)

    def subjects_of(self, field: Field) -> list[int]:
        """The ids of a field's subjects."""
        return [self._subjects[subject] for subject in field.subjects]

    def speciality_of(self, field: Field) -> int | None:
        """The id of a field's speciality."""
        return None if field.speciality is None else self._specialities[field.speciality]

    def open_year(self, year: int, bodies: list[Body], chance: random.Random) -> None:
        """Admit groups and assign teachers: those of a speciality to its groups, others to any."""
        self._admit(year)
        opening = dt.date(year, 9, 1)
        for body in bodies:
            studying = self._studying(body.topic, year)
            for member in body.on(opening) if body.topic.subjects else ():
                for group_id, _ in chance.sample(studying, min(3, len(studying))):
                    self._rows.add(
                        TeachingAssignment, academic_year=year, person_id=member.person_id,
                        subject_id=chance.choice(member.subjects), group_id=group_id,
                        hours=chance.choice((36, 48, 72, 96)),
                    )  # fmt: skip

    def groups_of(self, field: Field, year: int) -> list[str]:
        """The names of the groups that a field's teachers teach in a year."""
        return [name for _, name in self._studying(field, year)]

    def _studying(self, field: Field, year: int) -> list[tuple[int, str]]:
        chosen = slice(None) if field.speciality is None else slice(field.speciality, field.speciality + 1)
        return [pair for past in range(year - COURSES + 1, year + 1) for pair in self._groups.get(past, [])[chosen]]

    def _admit(self, year: int) -> None:
        left = dt.date(year + COURSES, 6, 30)
        self._groups[year] = []
        for place, (_, _, _, letters) in enumerate(SPECIALITIES):
            name = f"{letters}-{year % 100:02d}"
            group_id = self._rows.record(RecordKind.GROUP)
            self._groups[year].append((group_id, name))
            self._rows.add(
                StudyGroup, id=group_id, version=1, name=name, sort_name=sort_key(name), admission_year=year,
                speciality_id=self._specialities[place], learners=20 + (place + year) % 6,
                closed_on=left if left < self._today else None,
            )  # fmt: skip
