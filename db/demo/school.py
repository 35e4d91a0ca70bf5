"""What the demonstration college teaches, year by year: subjects, specialities, groups, assignments."""

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

    def __init__(self, rows: Rows, first_year: int, last_year: int) -> None:
        self._rows, self._first_year, self._last_year = rows, first_year, last_year
        self._subjects: dict[tuple[str, str], int] = {}
        self._specialities: list[int] = []
        self._groups: dict[int, list[tuple[int, str]]] = {}

    def found(self) -> None:
        """Subjects and specialities."""
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

    def subjects_of(self, field: Field) -> list[int]:
        """The ids of a field's subjects."""
        return [self._subjects[subject] for subject in field.subjects]

    def speciality_of(self, field: Field) -> int | None:
        """The id of a field's speciality."""
        return None if field.speciality is None else self._specialities[field.speciality]

    def open_year(self, year: int, bodies: list[Body], chance: random.Random) -> list[str]:
        """Admit groups and assign teachers; returns the names of the groups that study in this year."""
        self._groups[year] = [self._group(place, year) for place in range(len(SPECIALITIES))]
        studying = [pair for past in range(year - COURSES + 1, year + 1) for pair in self._groups.get(past, [])]
        for body in bodies:
            for member in body.members:
                if body.topic.subjects and member.hired_on.year <= year and (
                    member.left_on is None or member.left_on.year > year
                ):
                    for group_id, _ in chance.sample(studying, min(2, len(studying))):
                        self._rows.add(
                            TeachingAssignment, academic_year=year, person_id=member.person_id,
                            subject_id=member.subjects[0], group_id=group_id, hours=chance.choice((36, 48, 72, 96)),
                        )  # fmt: skip
        return [name for _, name in studying]

    def _group(self, place: int, year: int) -> tuple[int, str]:
        name = f"{SPECIALITIES[place][3]}-{year % 100:02d}"
        group_id = self._rows.record(RecordKind.GROUP)
        self._rows.add(
            StudyGroup, id=group_id, version=1, name=name, sort_name=sort_key(name), admission_year=year,
            speciality_id=self._specialities[place], learners=20 + place % 6, closed_on=None,
        )  # fmt: skip
        return group_id, name
