"""What all tables share: naming of constraints, record identity, versions, names in two languages, periods."""

import datetime as dt
from enum import StrEnum
from typing import Any, ClassVar

from sqlalchemy import (
    CheckConstraint,
    Date,
    DateTime,
    Dialect,
    Enum,
    ForeignKey,
    Index,
    MetaData,
    String,
    TypeDecorator,
    event,
    text,
)
from sqlalchemy.orm import (
    DeclarativeBase,
    Mapped,
    Mapper,
    declared_attr,
    mapped_column,
    relationship,
)

from db.text import sort_key

EVER = dt.date(1900, 1, 1)
"""The first day of facts whose beginning nobody knows."""

NAME_LIMIT = 500
"""Longest name of a thing, in characters."""

SORT_KEY = String().with_variant(String(collation="C"), "postgresql")
"""The type of sort keys: compared byte by byte on both engines."""

TEXT_LIMIT = 100_000
"""Longest free text of one field, in characters."""


class UtcDateTime(TypeDecorator[dt.datetime]):
    """An aware moment, stored as UTC and read back as UTC on both engines."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: dt.datetime | None, dialect: Dialect) -> dt.datetime | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a moment needs its time zone")
        return value.astimezone(dt.UTC)

    def process_result_value(self, value: dt.datetime | None, dialect: Dialect) -> dt.datetime | None:
        if value is None:
            return None
        return value.replace(tzinfo=dt.UTC) if value.tzinfo is None else value.astimezone(dt.UTC)


def utc_now() -> dt.datetime:
    """This moment, aware."""
    return dt.datetime.now(dt.UTC)


def codes(kind: type[StrEnum], name: str | None = None) -> Enum:
    """A column type that stores a StrEnum as its short value and lets the database refuse anything else."""
    return Enum(
        kind,
        native_enum=False,
        create_constraint=True,
        length=32,
        name=name or kind.__name__.lower(),
        values_callable=lambda members: [member.value for member in members],
    )


class Base(DeclarativeBase):
    """The root of all tables."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_N_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map: ClassVar[dict[Any, Any]] = {dt.datetime: UtcDateTime(), dt.date: Date()}

    __chapter__: ClassVar[str] = ""
    """The chapter of the program whose pages show this table ('staff', 'meetings', …)."""

    __audit_parent__: ClassVar[str | None] = None
    """The column that names the record this row belongs to, for tables without an identity of their own."""


class RecordKind(StrEnum):
    """What a row of `record` is."""

    COLLEGE = "college"
    SUBJECT = "subject"
    SPECIALITY = "speciality"
    GROUP = "group"
    PERSON = "person"
    COMMISSION = "commission"
    MEETING = "meeting"
    AGENDA_ITEM = "agenda-item"
    DECISION = "decision"
    PHRASE = "phrase"
    AGENDA_TEMPLATE = "agenda-template"


_BINNED = text("binned_at IS NOT NULL")
"""The index of the bin holds what is in it, so that no list is ever read through it."""


class Record(Base):
    """The identity of everything that other records point to, and its place in the bin."""

    __tablename__ = "record"
    __table_args__ = (
        CheckConstraint("(binned_at IS NULL) = (binned_by IS NULL)", name="binned_by_somebody"),
        Index("ix_record_bin", "binned_at", sqlite_where=_BINNED, postgresql_where=_BINNED),
        {"sqlite_autoincrement": True},
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[RecordKind] = mapped_column(codes(RecordKind))
    created_at: Mapped[dt.datetime] = mapped_column(default=utc_now)
    binned_at: Mapped[dt.datetime | None]
    binned_by: Mapped[str | None] = mapped_column(String(NAME_LIMIT))


class Identified:
    """A table whose rows have an identity in `record`, made together with the row."""

    __record_kind__: ClassVar[RecordKind]

    @declared_attr
    def id(cls) -> Mapped[int]:
        return mapped_column(ForeignKey("record.id"), primary_key=True, autoincrement=False)

    @declared_attr
    def record(cls: type) -> Mapped[Record]:
        return relationship(Record, foreign_keys=f"{cls.__name__}.id", single_parent=True)


@event.listens_for(Identified, "init", propagate=True)
def _give_identity(target: Any, args: Any, kwargs: dict[str, Any]) -> None:
    if "id" not in kwargs and "record" not in kwargs:
        kwargs["record"] = Record(kind=target.__record_kind__)


class Versioned:
    """A row that two people may edit: a save against a version that has moved is refused."""

    @declared_attr
    def version(cls) -> Mapped[int]:
        return mapped_column(default=1)

    @declared_attr.directive
    def __mapper_args__(cls) -> dict[str, Any]:
        return {"version_id_col": cls.version}


class Sorted:
    """A row with keys that sort by the Kazakh alphabet, computed before every insert and update."""

    def refresh_sort_keys(self) -> None:
        """Compute the keys from the names."""
        raise TypeError(f"{type(self).__name__} doesn't say how it is sorted")


@event.listens_for(Sorted, "before_insert", propagate=True)
@event.listens_for(Sorted, "before_update", propagate=True)
def _sort_keys(mapper: Mapper[Any], connection: Any, target: Sorted) -> None:
    target.refresh_sort_keys()


class Bilingual(Sorted):
    """A name of a thing in Kazakh and in Russian, with keys that sort by the Kazakh alphabet."""

    @declared_attr
    def name_kk(cls) -> Mapped[str]:
        return mapped_column(String(NAME_LIMIT))

    @declared_attr
    def name_ru(cls) -> Mapped[str]:
        return mapped_column(String(NAME_LIMIT))

    @declared_attr
    def sort_kk(cls) -> Mapped[str]:
        return mapped_column(SORT_KEY, default="", index=True)

    @declared_attr
    def sort_ru(cls) -> Mapped[str]:
        return mapped_column(SORT_KEY, default="")

    def refresh_sort_keys(self) -> None:
        """Compute the keys from both names."""
        self.sort_kk = sort_key(self.name_kk)
        self.sort_ru = sort_key(self.name_ru)


class Period:
    """From the first day to the last, both included; an open end has no last day."""

    @declared_attr
    def starts_on(cls) -> Mapped[dt.date]:
        return mapped_column(default=EVER)

    @declared_attr
    def ends_on(cls) -> Mapped[dt.date | None]:
        return mapped_column(default=None)


def period_in_order() -> CheckConstraint:
    """The constraint that a period doesn't end before it starts."""
    return CheckConstraint("ends_on IS NULL OR ends_on >= starts_on", name="period_in_order")
