"""The college as papers name it, its officials, its norms and checks, its rule sets."""

import datetime as dt
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.models.attachments import FileContent
from db.models.college import College, NormValue, Official, OfficialRole, RuleSet, RuleSwitch
from db.models.protocol_content import Names
from db.norms import NORMS, Norm
from db.queries.as_of import NAME_COLUMNS, full_names, on_day, short_names, with_name
from db.queries.shapes import AnySelect


@dataclass(frozen=True, slots=True)
class CollegeView:
    """What is kept of the college itself."""

    id: int
    version: int
    full_name: Names
    short_name: Names
    city: Names
    time_zone: str
    has_logo: bool
    rule_set_id: int | None
    is_demo: bool


def college_view(session: Session) -> CollegeView | None:
    """The college; None in a database where it hasn't been entered yet."""
    row = session.scalar(select(College))
    if row is None:
        return None
    return CollegeView(
        id=row.id,
        version=row.version,
        full_name=Names(row.full_name_kk, row.full_name_ru),
        short_name=Names(row.short_name_kk, row.short_name_ru),
        city=Names(row.city_kk, row.city_ru),
        time_zone=row.time_zone,
        has_logo=row.logo_sha256 is not None,
        rule_set_id=row.rule_set_id,
        is_demo=row.is_demo,
    )


def logo(session: Session) -> bytes | None:
    """The picture of the logo, PNG or JPEG."""
    return session.scalar(select(FileContent.content).join(College, College.logo_sha256 == FileContent.sha256))


@dataclass(frozen=True, slots=True)
class OfficialRow:
    """A term as head or deputy head."""

    id: int
    role: OfficialRole
    person_id: int
    name: Names
    short: Names
    starts_on: dt.date
    ends_on: dt.date | None


def officials(session: Session, today: dt.date, *, former: bool = True) -> list[OfficialRow]:
    """Heads and deputies, those in office and the latest first; named as they are today."""
    statement: AnySelect = select(
        Official.id, Official.role, Official.person_id, Official.starts_on, Official.ends_on, *NAME_COLUMNS
    ).order_by(Official.role.desc(), Official.starts_on.desc(), Official.id)
    if not former:
        statement = statement.where(on_day(Official, today))
    rows = session.execute(with_name(statement, Official.person_id, today)).all()
    return [
        OfficialRow(
            row.id,
            row.role,
            row.person_id,
            full_names(row),
            short_names(row),
            row.starts_on,
            row.ends_on,
        )
        for row in rows
    ]


@dataclass(frozen=True, slots=True)
class NormRow:
    """A norm with the value in force."""

    norm: Norm
    value: str

    @property
    def is_own(self) -> bool:
        """Whether the college set it itself."""
        return self.value != self.norm.default


def norms_list(session: Session) -> list[NormRow]:
    """All norms in their order."""
    stored = {row.code: row.value for row in session.scalars(select(NormValue))}
    return [NormRow(norm, stored.get(code, norm.default)) for code, norm in NORMS.items()]


def switched_off(session: Session) -> frozenset[str]:
    """The checks that the college has switched off."""
    return frozenset(session.scalars(select(RuleSwitch.rule).where(RuleSwitch.enabled.is_(False))))


@dataclass(frozen=True, slots=True)
class RuleSetRow:
    """An act that papers can refer to."""

    id: int
    code: str
    order_no: str
    order_date: dt.date
    title: Names


def rule_sets(session: Session) -> list[RuleSetRow]:
    """The acts, the earliest first."""
    rows = session.scalars(select(RuleSet).order_by(RuleSet.order_date, RuleSet.id))
    return [
        RuleSetRow(row.id, row.code, row.order_no, row.order_date, Names(row.title_kk, row.title_ru)) for row in rows
    ]
