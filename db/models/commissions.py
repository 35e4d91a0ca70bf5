"""Commissions of every kind, who belongs to them and who chairs them, on any day."""

import datetime as dt
from enum import StrEnum

from sqlalchemy import CheckConstraint, ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column, relationship

from db.models.base import (
    NAME_LIMIT,
    Base,
    Bilingual,
    Identified,
    Period,
    RecordKind,
    Versioned,
    codes,
    period_in_order,
)


class CommissionKind(StrEnum):
    """The bodies of methodical work (¶14–17, 24, 33–35)."""

    SUBJECT = "subject"
    CYCLE = "cycle"
    DEPARTMENT = "department"
    COUNCIL = "council"
    ASSOCIATION = "association"


class MemberRole(StrEnum):
    """What a person is in a commission; its chair is kept apart."""

    MEMBER = "member"
    SECRETARY = "secretary"
    INVITED = "invited"


class ChairBasis(StrEnum):
    """A commission's chair is elected by a protocol or appointed by an order (¶17)."""

    ELECTED = "elected"
    APPOINTED = "appointed"


class Commission(Identified, Versioned, Bilingual, Base):
    """A body that meets: commission, department, council or association."""

    __tablename__ = "commission"
    __table_args__ = (CheckConstraint("closed_on IS NULL OR closed_on >= created_on", name="closed_after_created"),)
    __record_kind__ = RecordKind.COMMISSION
    __chapter__ = "commissions"

    kind: Mapped[CommissionKind] = mapped_column(codes(CommissionKind))
    short_kk: Mapped[str] = mapped_column(String(64), default="")
    short_ru: Mapped[str] = mapped_column(String(64), default="")
    created_on: Mapped[dt.date]
    order_no: Mapped[str] = mapped_column(String(64), default="")
    order_date: Mapped[dt.date | None]
    closed_on: Mapped[dt.date | None]
    closing_order_no: Mapped[str] = mapped_column(String(64), default="")

    subjects: Mapped[list["CommissionSubject"]] = relationship(cascade="all, delete-orphan")
    specialities: Mapped[list["CommissionSpeciality"]] = relationship(cascade="all, delete-orphan")
    organisations: Mapped[list["MemberOrganisation"]] = relationship(
        cascade="all, delete-orphan", order_by="MemberOrganisation.id"
    )


class CommissionSubject(Base):
    """A subject the commission covers."""

    __tablename__ = "commission_subject"
    __chapter__ = "commissions"
    __audit_parent__ = "commission_id"

    commission_id: Mapped[int] = mapped_column(ForeignKey("commission.id", ondelete="CASCADE"), primary_key=True)
    subject_id: Mapped[int] = mapped_column(ForeignKey("subject.id"), primary_key=True, index=True)


class CommissionSpeciality(Base):
    """A speciality the commission covers."""

    __tablename__ = "commission_speciality"
    __chapter__ = "commissions"
    __audit_parent__ = "commission_id"

    commission_id: Mapped[int] = mapped_column(ForeignKey("commission.id", ondelete="CASCADE"), primary_key=True)
    speciality_id: Mapped[int] = mapped_column(ForeignKey("speciality.id"), primary_key=True, index=True)


class MemberOrganisation(Bilingual, Base):
    """An organisation united by an association or an inter-college commission (¶16, 24)."""

    __tablename__ = "member_organisation"
    __chapter__ = "commissions"
    __audit_parent__ = "commission_id"

    id: Mapped[int] = mapped_column(primary_key=True)
    commission_id: Mapped[int] = mapped_column(ForeignKey("commission.id", ondelete="CASCADE"), index=True)


class Membership(Period, Base):
    """A person's membership in a commission in a period."""

    __tablename__ = "membership"
    __table_args__ = (
        period_in_order(),
        Index("ix_membership_commission", "commission_id", "starts_on"),
        Index("ix_membership_person", "person_id", "starts_on"),
        Index("ix_membership_ends_on", "ends_on"),
    )
    __chapter__ = "commissions"
    __audit_parent__ = "commission_id"

    id: Mapped[int] = mapped_column(primary_key=True)
    commission_id: Mapped[int] = mapped_column(ForeignKey("commission.id"))
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"))
    role: Mapped[MemberRole] = mapped_column(codes(MemberRole), default=MemberRole.MEMBER)
    order_no: Mapped[str] = mapped_column(String(64), default="")
    order_date: Mapped[dt.date | None]


class ChairAssignment(Period, Base):
    """Who chaired a commission in a period, and on what basis; never two at once (¶17, a trigger sees to it)."""

    __tablename__ = "chair_assignment"
    __table_args__ = (
        period_in_order(),
        Index("ix_chair_assignment_commission", "commission_id", "starts_on"),
        Index("ix_chair_assignment_person", "person_id", "starts_on"),
        Index("ix_chair_assignment_ends_on", "ends_on"),
    )
    __chapter__ = "commissions"
    __audit_parent__ = "commission_id"

    id: Mapped[int] = mapped_column(primary_key=True)
    commission_id: Mapped[int] = mapped_column(ForeignKey("commission.id"))
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"))
    basis: Mapped[ChairBasis | None] = mapped_column(codes(ChairBasis))
    basis_no: Mapped[str] = mapped_column(String(64), default="")
    basis_date: Mapped[dt.date | None]
    elected_in_id: Mapped[int | None] = mapped_column(ForeignKey("agenda_item.id"))
    """The question of a meeting that elected the chair, where the program keeps it."""
    approved_in_id: Mapped[int | None] = mapped_column(ForeignKey("agenda_item.id"))
    """The council's question that approved an association's chair (¶35)."""
    note: Mapped[str] = mapped_column(String(NAME_LIMIT), default="")
