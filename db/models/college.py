"""The college, its norms and rule set, and what it teaches: subjects, specialities, groups, assignments."""

import datetime as dt
from enum import StrEnum

from sqlalchemy import CheckConstraint, ForeignKey, Index, String, UniqueConstraint
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


class OfficialRole(StrEnum):
    """Whose signature stands on approvals (¶14, 18–21)."""

    HEAD = "head"
    DEPUTY = "deputy"


class College(Identified, Versioned, Base):
    """The college whose database this is; exactly one row."""

    __tablename__ = "college"
    __table_args__ = (CheckConstraint("only_one = 1", name="only_one"), UniqueConstraint("only_one"))
    __record_kind__ = RecordKind.COLLEGE
    __chapter__ = "college"

    only_one: Mapped[int] = mapped_column(default=1)
    full_name_kk: Mapped[str] = mapped_column(String(NAME_LIMIT))
    full_name_ru: Mapped[str] = mapped_column(String(NAME_LIMIT))
    short_name_kk: Mapped[str] = mapped_column(String(NAME_LIMIT), default="")
    short_name_ru: Mapped[str] = mapped_column(String(NAME_LIMIT), default="")
    city_kk: Mapped[str] = mapped_column(String(NAME_LIMIT), default="")
    city_ru: Mapped[str] = mapped_column(String(NAME_LIMIT), default="")
    time_zone: Mapped[str] = mapped_column(String(64), default="Asia/Almaty")
    logo_sha256: Mapped[str | None] = mapped_column(ForeignKey("file_content.sha256"))
    rule_set_id: Mapped[int | None] = mapped_column(ForeignKey("rule_set.id"))
    is_demo: Mapped[bool] = mapped_column(default=False)


class Official(Period, Base):
    """Who was head or deputy head, and when; approvals print the official of their day."""

    __tablename__ = "official"
    __table_args__ = (period_in_order(), Index("ix_official_role", "role", "starts_on"))
    __chapter__ = "college"
    __audit_parent__ = "person_id"

    id: Mapped[int] = mapped_column(primary_key=True)
    role: Mapped[OfficialRole] = mapped_column(codes(OfficialRole))
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), index=True)


class NormValue(Base):
    """A norm the college set for itself; a norm without a row has the default of `db.norms`."""

    __tablename__ = "norm"
    __chapter__ = "college"

    code: Mapped[str] = mapped_column(String(64), primary_key=True)
    value: Mapped[str] = mapped_column(String(64))


class RuleSwitch(Base):
    """A check the college has switched off (only checks that don't bind colleges can be)."""

    __tablename__ = "rule_switch"
    __chapter__ = "college"

    rule: Mapped[str] = mapped_column(String(64), primary_key=True)
    enabled: Mapped[bool] = mapped_column(default=True)


class RuleSet(Base):
    """The act that the papers refer to: order N 583 of 29.11.2007, or a later one."""

    __tablename__ = "rule_set"
    __chapter__ = "college"

    id: Mapped[int] = mapped_column(primary_key=True)
    code: Mapped[str] = mapped_column(String(32), unique=True)
    order_no: Mapped[str] = mapped_column(String(64))
    order_date: Mapped[dt.date]
    title_kk: Mapped[str] = mapped_column(String(NAME_LIMIT))
    title_ru: Mapped[str] = mapped_column(String(NAME_LIMIT))

    paragraphs: Mapped[list["RuleParagraph"]] = relationship(
        cascade="all, delete-orphan", order_by="RuleParagraph.position"
    )


class RuleParagraph(Base):
    """The short title of one paragraph of a rule set, e.g. '8.6' – open lessons and mutual visits."""

    __tablename__ = "rule_paragraph"
    __table_args__ = (UniqueConstraint("rule_set_id", "paragraph"),)
    __chapter__ = "college"

    id: Mapped[int] = mapped_column(primary_key=True)
    rule_set_id: Mapped[int] = mapped_column(ForeignKey("rule_set.id", ondelete="CASCADE"))
    position: Mapped[int]
    paragraph: Mapped[str] = mapped_column(String(16))
    title_kk: Mapped[str] = mapped_column(String(NAME_LIMIT))
    title_ru: Mapped[str] = mapped_column(String(NAME_LIMIT))


class Subject(Identified, Versioned, Bilingual, Base):
    """A subject or module (пән / модуль)."""

    __tablename__ = "subject"
    __record_kind__ = RecordKind.SUBJECT
    __chapter__ = "college"

    code: Mapped[str] = mapped_column(String(32), default="")
    is_general: Mapped[bool] = mapped_column(default=False)
    closed_on: Mapped[dt.date | None]


class Speciality(Identified, Versioned, Bilingual, Base):
    """A speciality (мамандық) with its code in the classifier."""

    __tablename__ = "speciality"
    __record_kind__ = RecordKind.SPECIALITY
    __chapter__ = "college"

    code: Mapped[str] = mapped_column(String(32), default="")
    closed_on: Mapped[dt.date | None]


class StudyGroup(Identified, Versioned, Sorted, Base):
    """A study group (топ) of a speciality, admitted in a year."""

    __tablename__ = "study_group"
    __table_args__ = (UniqueConstraint("name", "admission_year"),)
    __record_kind__ = RecordKind.GROUP
    __chapter__ = "college"

    name: Mapped[str] = mapped_column(String(NAME_LIMIT))
    sort_name: Mapped[str] = mapped_column(SORT_KEY, default="", index=True)
    admission_year: Mapped[int]
    speciality_id: Mapped[int | None] = mapped_column(ForeignKey("speciality.id"), index=True)
    learners: Mapped[int | None]
    closed_on: Mapped[dt.date | None]

    def refresh_sort_keys(self) -> None:
        """By the group's name."""
        self.sort_name = sort_key(self.name)


class TeachingAssignment(Base):
    """Who teaches what to which group in which academic year."""

    __tablename__ = "teaching_assignment"
    __table_args__ = (
        UniqueConstraint("academic_year", "group_id", "subject_id", "person_id"),
        CheckConstraint("hours IS NULL OR hours >= 0", name="hours_not_negative"),
    )
    __chapter__ = "college"
    __audit_parent__ = "person_id"

    id: Mapped[int] = mapped_column(primary_key=True)
    academic_year: Mapped[int]
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), index=True)
    subject_id: Mapped[int] = mapped_column(ForeignKey("subject.id"), index=True)
    group_id: Mapped[int] = mapped_column(ForeignKey("study_group.id"), index=True)
    hours: Mapped[int | None]
