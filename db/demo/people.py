"""The demonstration college's people: staff with careers, and a few from outside."""

import datetime as dt
import random
from dataclasses import dataclass, field, replace

from db.demo.cases import forms
from db.demo.ladder import categories
from db.demo.names import FullName, full_name
from db.demo.rows import Rows
from db.models.base import EVER, RecordKind
from db.models.protocol_content import Names
from db.models.staff import (
    Education,
    OutsideKind,
    Person,
    PersonCategory,
    PersonName,
    PersonPosition,
    PersonSpeciality,
    PersonSubject,
    PositionKind,
)
from db.text import sort_key

NOWHERE = Names()
MARRIED = 0.06
"""The share of women who changed their surname while working here."""
LEADING = 0.05
"""The share of teachers who became head of a department after ten years."""
GUESTS: tuple[tuple[OutsideKind, str, str], ...] = (
    (OutsideKind.SCIENTIST, "Қ. И. Сәтбаев атындағы ҚазҰТЗУ", "КазНИТУ имени К. И. Сатпаева"),
    (OutsideKind.ENTERPRISE, "«Жол Сервис Плюс» ЖШС", "ТОО «Жол Сервис Плюс»"),
    (OutsideKind.EMPLOYER, "«Дәм Тағам» ЖШС", "ТОО «Дәм Тағам»"),
    (OutsideKind.PARTNER, "Алматы қаласының кәсіпкерлер палатасы", "Палата предпринимателей города Алматы"),
    (OutsideKind.COLLEGE_TEACHER, "Алматы көлік колледжі", "Алматинский колледж транспорта"),
    (OutsideKind.COLLEGE_TEACHER, "Алматы құрылыс-техникалық колледжі",
     "Алматинский строительно-технический колледж"),
)  # fmt: skip
SCHOOLING = (
    *((Education.HIGHER, ""),) * 30, *((Education.MASTERS, "педагогика ғылымдарының магистрі"),) * 10,
    *((Education.VOCATIONAL, ""),) * 6, (Education.DOCTORAL, "PhD"), (Education.SECONDARY, ""),
)  # fmt: skip
"""Education and degree, as often as they occur."""
INSTITUTIONS = ("Абай атындағы ҚазҰПУ", "Әл-Фараби атындағы ҚазҰУ", "Қ. И. Сәтбаев атындағы ҚазҰТЗУ",
                "Қазақ ұлттық қыздар педагогикалық университеті", "Е. А. Бөкетов атындағы ҚарУ")  # fmt: skip


@dataclass(slots=True)
class Teacher:
    """A person as the rest of the demonstration needs one."""

    person_id: int
    name: FullName
    teaching_since: dt.date
    hired_on: dt.date
    left_on: dt.date | None
    subjects: list[int] = field(default_factory=list)
    speciality_id: int | None = None
    former: FullName | None = None
    """The name until the day before `renamed_on`."""
    renamed_on: dt.date = EVER
    _forms: dict[bool, dict[str, Names]] = field(default_factory=dict)

    def works_on(self, day: dt.date) -> bool:
        """Whether the person is employed on that day."""
        return self.hired_on <= day and (self.left_on is None or day <= self.left_on)

    def forms(self, day: dt.date) -> dict[str, Names]:
        """Initials and surname in the cases that sentences need, as the person was called that day."""
        earlier = self.former is not None and day < self.renamed_on
        if earlier not in self._forms:
            self._forms[earlier] = forms(self.former if earlier and self.former else self.name)
        return self._forms[earlier]


@dataclass(frozen=True, slots=True)
class Work:
    """What a teacher is hired for."""

    subjects: tuple[int, ...] = ()
    speciality_id: int | None = None
    kind: PositionKind = PositionKind.TEACHER


class Staffing:
    """Makes people into rows."""

    def __init__(self, rows: Rows, chance: random.Random, positions: dict[PositionKind, int], today: dt.date) -> None:
        self._rows, self._chance, self._positions, self._today = rows, chance, positions, today

    def hire(self, work: Work, teaching_since: dt.date, hired_on: dt.date, left_on: dt.date | None) -> Teacher:
        """Somebody employed from one day to another (None: still here)."""
        name = full_name(self._chance)
        person_id = self._person(teaching_since, hired_on, left_on)
        teacher = Teacher(person_id, name, teaching_since, hired_on, left_on, list(work.subjects), work.speciality_id)
        self._name(teacher)
        self._positions_of(teacher, work.kind)
        for start, end, category in categories(self._chance, teaching_since, min(left_on or self._today, self._today)):
            self._rows.add(
                PersonCategory, person_id=person_id, category=category, starts_on=start, ends_on=end,
                order_no=f"{self._chance.randint(20, 190)}-ж/қ",
            )  # fmt: skip
        for subject_id in work.subjects:
            self._rows.add(PersonSubject, person_id=person_id, subject_id=subject_id)
        if work.speciality_id is not None:
            self._rows.add(PersonSpeciality, person_id=person_id, speciality_id=work.speciality_id)
        return teacher

    def guest(self, place: int, since: dt.date) -> int:
        """Somebody from another organisation."""
        kind, kk, ru = GUESTS[place % len(GUESTS)]
        person_id = self._person(None, None, None, kind, Names(kk, ru))
        self._add_name(person_id, full_name(self._chance), EVER, None)
        return person_id

    def _person(
        self, started: dt.date | None, hired_on: dt.date | None, left_on: dt.date | None,
        outside: OutsideKind | None = None, organisation: Names = NOWHERE,
    ) -> int:  # fmt: skip
        chance = self._chance
        person_id = self._rows.record(RecordKind.PERSON)
        education, degree = chance.choice(SCHOOLING)
        self._rows.add(
            Person, id=person_id, version=1, outside_kind=outside, organisation_kk=organisation.kk,
            organisation_ru=organisation.ru, note="", degree=degree, education=education,
            institution=chance.choice(INSTITUTIONS), teaching_since=started, hired_on=hired_on, left_on=left_on,
            phone=f"+7 7{chance.randint(0, 99):02d} {chance.randint(100, 999)} {chance.randint(10, 99)}"
                  f" {chance.randint(10, 99)}",
            email=f"pedagog{person_id}@college.example" if chance.random() < 0.6 else "",
        )  # fmt: skip
        return person_id

    def _name(self, teacher: Teacher) -> None:
        chance, since = self._chance, EVER
        married = dt.date(teacher.hired_on.year + 1, 7, 1)
        there = married < min(teacher.left_on or self._today, self._today)
        if teacher.name.is_woman and there and chance.random() < MARRIED:
            maiden = full_name(chance)
            while not maiden.is_woman:
                maiden = full_name(chance)
            teacher.former = replace(teacher.name, surname=maiden.surname, surname_ru=maiden.surname_ru)
            teacher.renamed_on = since = married
            self._add_name(teacher.person_id, teacher.former, EVER, since - dt.timedelta(days=1))
        self._add_name(teacher.person_id, teacher.name, since, None)

    def _add_name(self, person_id: int, name: FullName, since: dt.date, until: dt.date | None) -> None:
        whole = f"{name.surname} {name.given_name} {name.patronymic}".strip()
        self._rows.add(
            PersonName, person_id=person_id, surname=name.surname, given_name=name.given_name,
            patronymic=name.patronymic, surname_ru=name.surname_ru, given_name_ru=name.given_name_ru,
            patronymic_ru=name.patronymic_ru, sort_name=sort_key(whole), starts_on=since, ends_on=until,
        )  # fmt: skip

    def _positions_of(self, teacher: Teacher, kind: PositionKind) -> None:
        start, promoted = teacher.hired_on, dt.date(teacher.hired_on.year + 10, 9, 1)
        there = promoted < min(teacher.left_on or self._today, self._today)
        if kind is PositionKind.TEACHER and there and self._chance.random() < LEADING:
            self._position(teacher, kind, start, promoted - dt.timedelta(days=1))
            kind, start = PositionKind.DEPARTMENT_HEAD, promoted
        self._position(teacher, kind, start, None)

    def _position(self, teacher: Teacher, kind: PositionKind, since: dt.date, until: dt.date | None) -> None:
        self._rows.add(
            PersonPosition, person_id=teacher.person_id, position_id=self._positions[kind], starts_on=since,
            ends_on=until,
        )  # fmt: skip
