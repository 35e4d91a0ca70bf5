"""People: the college's staff and those from outside, with names, positions and categories as of any day."""

import datetime as dt
from enum import StrEnum

from sqlalchemy import CheckConstraint, ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column, relationship

from db.models.base import (
    NAME_LIMIT,
    SORT_KEY,
    Base,
    Bilingual,
    Identified,
    Period,
    RecordKind,
    Sorted,
    Versioned,
    codes,
    period_in_order,
)
from db.text import sort_key


class PositionKind(StrEnum):
    """What a position is to the Rules, whatever its wording in the staff list."""

    TEACHER = "teacher"
    MASTER = "master"
    METHODIST = "methodist"
    HEAD = "head"
    DEPUTY_HEAD = "deputy-head"
    DEPARTMENT_HEAD = "department-head"
    OTHER = "other"


class Category(StrEnum):
    """Qualification categories (forms.md §7)."""

    TEACHER = "teacher"
    TRAINEE = "trainee"
    MODERATOR = "moderator"
    EXPERT = "expert"
    RESEARCHER = "researcher"
    MASTER = "master"
    HIGHEST = "highest"
    FIRST = "first"
    SECOND = "second"


class Education(StrEnum):
    """The level of a person's education."""

    SECONDARY = "secondary"
    VOCATIONAL = "vocational"
    HIGHER = "higher"
    MASTERS = "masters"
    DOCTORAL = "doctoral"


class OutsideKind(StrEnum):
    """What a person from another organisation is to the college (¶16, 17, 24)."""

    SCIENTIST = "scientist"
    ENTERPRISE = "enterprise"
    EMPLOYER = "employer"
    PARTNER = "partner"
    COLLEGE_TEACHER = "college-teacher"


class Position(Bilingual, Base):
    """A position of the staff list, worded in both languages."""

    __tablename__ = "position"
    __chapter__ = "staff"

    id: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[PositionKind] = mapped_column(codes(PositionKind))
    closed: Mapped[bool] = mapped_column(default=False)


class Person(Identified, Versioned, Base):
    """A member of staff (педагог қызметкер), or someone from outside when `outside_kind` is set."""

    __tablename__ = "person"
    __table_args__ = (
        CheckConstraint("left_on IS NULL OR hired_on IS NULL OR left_on >= hired_on", name="left_after_hired"),
        CheckConstraint("outside_kind IS NOT NULL OR organisation_kk = ''", name="organisation_only_outside"),
    )
    __record_kind__ = RecordKind.PERSON
    __chapter__ = "staff"

    outside_kind: Mapped[OutsideKind | None] = mapped_column(codes(OutsideKind))
    organisation_kk: Mapped[str] = mapped_column(String(NAME_LIMIT), default="")
    organisation_ru: Mapped[str] = mapped_column(String(NAME_LIMIT), default="")
    education: Mapped[Education | None] = mapped_column(codes(Education))
    institution: Mapped[str] = mapped_column(String(NAME_LIMIT), default="")
    degree: Mapped[str] = mapped_column(String(NAME_LIMIT), default="")
    teaching_since: Mapped[dt.date | None]
    hired_on: Mapped[dt.date | None]
    left_on: Mapped[dt.date | None] = mapped_column(index=True)
    phone: Mapped[str] = mapped_column(String(64), default="")
    email: Mapped[str] = mapped_column(String(254), default="")
    note: Mapped[str] = mapped_column(String, default="")

    names: Mapped[list["PersonName"]] = relationship(cascade="all, delete-orphan", order_by="PersonName.starts_on")
    positions: Mapped[list["PersonPosition"]] = relationship(
        cascade="all, delete-orphan", order_by="PersonPosition.starts_on"
    )
    categories: Mapped[list["PersonCategory"]] = relationship(
        cascade="all, delete-orphan", order_by="PersonCategory.starts_on"
    )
    subjects: Mapped[list["PersonSubject"]] = relationship(cascade="all, delete-orphan")
    specialities: Mapped[list["PersonSpeciality"]] = relationship(cascade="all, delete-orphan")


class PersonName(Period, Sorted, Base):
    """A person's name in a period; periods of one person don't overlap (a trigger sees to it)."""

    __tablename__ = "person_name"
    __table_args__ = (period_in_order(), Index("ix_person_name_as_of", "person_id", "starts_on"))
    __chapter__ = "staff"
    __audit_parent__ = "person_id"

    id: Mapped[int] = mapped_column(primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"))
    surname: Mapped[str] = mapped_column(String(NAME_LIMIT))
    given_name: Mapped[str] = mapped_column(String(NAME_LIMIT), default="")
    patronymic: Mapped[str] = mapped_column(String(NAME_LIMIT), default="")
    surname_ru: Mapped[str] = mapped_column(String(NAME_LIMIT), default="")
    given_name_ru: Mapped[str] = mapped_column(String(NAME_LIMIT), default="")
    patronymic_ru: Mapped[str] = mapped_column(String(NAME_LIMIT), default="")
    sort_name: Mapped[str] = mapped_column(SORT_KEY, default="", index=True)

    def refresh_sort_keys(self) -> None:
        """By surname, then given name, then patronymic."""
        self.sort_name = sort_key(f"{self.surname} {self.given_name or ''} {self.patronymic or ''}".strip())


class PersonPosition(Period, Base):
    """The position a person held in a period."""

    __tablename__ = "person_position"
    __table_args__ = (period_in_order(), Index("ix_person_position_as_of", "person_id", "starts_on"))
    __chapter__ = "staff"
    __audit_parent__ = "person_id"

    id: Mapped[int] = mapped_column(primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"))
    position_id: Mapped[int] = mapped_column(ForeignKey("position.id"), index=True)


class PersonCategory(Period, Base):
    """The qualification category a person had in a period, with the order that gave it."""

    __tablename__ = "person_category"
    __table_args__ = (period_in_order(), Index("ix_person_category_as_of", "person_id", "starts_on"))
    __chapter__ = "staff"
    __audit_parent__ = "person_id"

    id: Mapped[int] = mapped_column(primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"))
    category: Mapped[Category] = mapped_column(codes(Category))
    order_no: Mapped[str] = mapped_column(String(64), default="")


class PersonSubject(Base):
    """A subject the person teaches."""

    __tablename__ = "person_subject"
    __chapter__ = "staff"
    __audit_parent__ = "person_id"

    person_id: Mapped[int] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"), primary_key=True)
    subject_id: Mapped[int] = mapped_column(ForeignKey("subject.id"), primary_key=True, index=True)


class PersonSpeciality(Base):
    """A speciality the person teaches or trains in."""

    __tablename__ = "person_speciality"
    __chapter__ = "staff"
    __audit_parent__ = "person_id"

    person_id: Mapped[int] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"), primary_key=True)
    speciality_id: Mapped[int] = mapped_column(ForeignKey("speciality.id"), primary_key=True, index=True)
