"""The demonstration college's people: staff with careers, and a few from outside."""

import datetime as dt
import random
from dataclasses import dataclass, field

from db.demo.names import FullName, full_name
from db.demo.rows import Rows
from db.models.base import EVER, RecordKind
from db.models.protocol_content import Names
from db.models.staff import (
    Category,
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

LADDER = (Category.TEACHER, Category.MODERATOR, Category.EXPERT, Category.RESEARCHER, Category.MASTER)
NOWHERE = Names()
MARRIED = 0.06
"""The share of women who changed their surname while working here."""
GUESTS: tuple[tuple[OutsideKind, str, str], ...] = (
    (OutsideKind.SCIENTIST, "Қ.И. Сәтбаев атындағы ҚазҰТЗУ", "КазНИТУ имени К.И. Сатпаева"),
    (OutsideKind.ENTERPRISE, "«Алматы Жол Сервис» ЖШС", "ТОО «Алматы Жол Сервис»"),
    (OutsideKind.EMPLOYER, "«Дәм Тағам» ЖШС", "ТОО «Дәм Тағам»"),
    (OutsideKind.PARTNER, "Алматы қаласының кәсіпкерлер палатасы", "Палата предпринимателей города Алматы"),
    (OutsideKind.COLLEGE_TEACHER, "Алматы көлік колледжі", "Алматинский колледж транспорта"),
    (OutsideKind.COLLEGE_TEACHER, "Алматы құрылыс-техникалық колледжі", "Алматинский строительно-технический колледж"),
)


@dataclass(slots=True)
class Teacher:
    """A person as the rest of the demonstration needs one."""

    person_id: int
    name: FullName
    teaching_since: dt.date
    hired_on: dt.date
    left_on: dt.date | None
    subjects: list[int] = field(default_factory=list)
    field_index: int = 0

    def works_on(self, day: dt.date) -> bool:
        """Whether the person is employed on that day."""
        return self.hired_on <= day and (self.left_on is None or day <= self.left_on)

    @property
    def short(self) -> Names:
        """Initials and surname, as sentences of minutes name people."""
        name = self.name
        kk = "".join(f"{part[0]}." for part in (name.given_name, name.patronymic) if part)
        ru = "".join(f"{part[0]}." for part in (name.given_name_ru, name.patronymic_ru) if part)
        return Names(f"{kk} {name.surname}", f"{ru} {name.surname_ru}")


class Staffing:
    """Makes people into rows."""

    def __init__(self, rows: Rows, chance: random.Random, positions: dict[PositionKind, int], today: dt.date) -> None:
        self._rows, self._chance, self._positions, self._today = rows, chance, positions, today

    def teacher(
        self, since: dt.date, left_on: dt.date | None, subjects: list[int], speciality_id: int | None, place: int
    ) -> Teacher:
        """A teacher, or a master of production training of a speciality, employed since that day."""
        chance = self._chance
        name = full_name(chance)
        started = since - dt.timedelta(days=chance.choice((0, 0, 200, 900, 2200, 4000, 7000, 9500)))
        kind = PositionKind.MASTER if speciality_id is not None and chance.random() < 0.3 else PositionKind.TEACHER
        teacher = Teacher(self._person(name, started, since, left_on), name, started, since, left_on, subjects, place)
        self._name(teacher)
        self._position(teacher, kind)
        self._categories(teacher)
        for subject_id in subjects:
            self._rows.add(PersonSubject, person_id=teacher.person_id, subject_id=subject_id)
        if speciality_id is not None:
            self._rows.add(PersonSpeciality, person_id=teacher.person_id, speciality_id=speciality_id)
        return teacher

    def official(self, kind: PositionKind, since: dt.date) -> Teacher:
        """A head, deputy or methodist."""
        name = full_name(self._chance)
        started = since - dt.timedelta(days=5000)
        teacher = Teacher(self._person(name, started, since, None), name, started, since, None)
        self._name(teacher)
        self._position(teacher, kind)
        return teacher

    def guest(self, place: int, since: dt.date) -> int:
        """Somebody from another organisation."""
        kind, kk, ru = GUESTS[place % len(GUESTS)]
        name = full_name(self._chance)
        person_id = self._person(name, since, None, None, kind, Names(kk, ru))
        self._name(Teacher(person_id, name, since, since, None))
        return person_id

    def _person(
        self, name: FullName, started: dt.date, hired_on: dt.date | None, left_on: dt.date | None,
        outside: OutsideKind | None = None, organisation: Names = NOWHERE,
    ) -> int:  # fmt: skip
        chance = self._chance
        person_id = self._rows.record(RecordKind.PERSON)
        self._rows.add(
            Person, id=person_id, version=1, outside_kind=outside, organisation_kk=organisation.kk,
            organisation_ru=organisation.ru, note="", degree="",
            education=chance.choice((Education.HIGHER, Education.HIGHER, Education.MASTERS, Education.VOCATIONAL)),
            institution=chance.choice(("Абай атындағы ҚазҰПУ", "Әл-Фараби атындағы ҚазҰУ", "ҚазҰТЗУ", "ЖенПУ")),
            teaching_since=started if outside is None else None, hired_on=hired_on, left_on=left_on,
            phone=f"+7 7{chance.randint(0, 99):02d} {chance.randint(100, 999)} {chance.randint(10, 99)}"
                  f" {chance.randint(10, 99)}",
            email="",
        )  # fmt: skip
        return person_id

    def _name(self, teacher: Teacher) -> None:
        name, chance = teacher.name, self._chance
        since = EVER
        if name.is_woman and chance.random() < MARRIED and teacher.hired_on.year < self._today.year - 1:
            since = dt.date(teacher.hired_on.year + 1, 7, 1)
            maiden = full_name(chance)
            while not maiden.is_woman:
                maiden = full_name(chance)
            self._add_name(teacher.person_id, name, maiden.surname, maiden.surname_ru, EVER,
                           since - dt.timedelta(days=1))
        self._add_name(teacher.person_id, name, name.surname, name.surname_ru, since, None)

    def _add_name(
        self, person_id: int, name: FullName, surname: str, surname_ru: str, since: dt.date, until: dt.date | None
    ) -> None:
        whole = f"{surname} {name.given_name} {name.patronymic}".strip()
        self._rows.add(
            PersonName, person_id=person_id, surname=surname, given_name=name.given_name,
            patronymic=name.patronymic, surname_ru=surname_ru, given_name_ru=name.given_name_ru,
            patronymic_ru=name.patronymic_ru, sort_name=sort_key(whole), starts_on=since, ends_on=until,
        )  # fmt: skip

    def _position(self, teacher: Teacher, kind: PositionKind) -> None:
        self._rows.add(
            PersonPosition, person_id=teacher.person_id, position_id=self._positions[kind],
            starts_on=teacher.hired_on, ends_on=None,
        )  # fmt: skip

    def _categories(self, teacher: Teacher) -> None:
        """A step of the ladder every few years of teaching."""
        years = (self._today - teacher.teaching_since).days // 365
        steps = min(years // 4, len(LADDER) - 1) if years >= 1 else -1
        starts = [teacher.teaching_since + dt.timedelta(days=365 * (1 + 4 * step)) for step in range(steps + 1)]
        for step, start in enumerate(starts):
            end = starts[step + 1] - dt.timedelta(days=1) if step < steps else None
            self._rows.add(
                PersonCategory, person_id=teacher.person_id, category=LADDER[step], starts_on=start, ends_on=end,
                order_no=f"{self._chance.randint(20, 190)}-ж/қ",
            )  # fmt: skip
