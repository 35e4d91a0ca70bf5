"""The college itself: entering it for the first time, changing it, its logo."""

import datetime as dt
import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from io import BytesIO

from sqlalchemy import exists, select
from sqlalchemy.orm import Session

from db.actions.built_in import put_built_in
from db.actions.minutes_access import conflict, line
from db.actions.norms import keep_norms
from db.actions.officials import appoint
from db.actions.person_line import parse_name
from db.actions.staff import PersonDraft, PersonNames, new_person
from db.actor import Actor
from db.errors import Invalid, NotFound
from db.models.attachments import FileContent
from db.models.base import EVER
from db.models.college import College, OfficialRole, RuleSet
from db.models.staff import Position, PositionKind
from db.storage import Store

LOGO_LIMIT = 2 * 1024 * 1024
"""Largest logo, in bytes."""

_IMAGES = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff")
"""How PNG and JPEG files begin."""


@dataclass(frozen=True, slots=True)
class CollegeDetails:
    """What papers say of the college; `version` is the one the form loaded."""

    full_name_kk: str
    full_name_ru: str
    short_name_kk: str = ""
    short_name_ru: str = ""
    city_kk: str = ""
    city_ru: str = ""
    time_zone: str = "Asia/Almaty"
    version: int = 0


@dataclass(frozen=True, slots=True)
class CollegeDraft:
    """A college to be entered for the first time; heads and deputies as lines of names."""

    details: CollegeDetails
    head: str = ""
    deputies: tuple[str, ...] = ()
    officials_since: dt.date = EVER
    norms: Mapping[str, str] = field(default_factory=dict)
    logo: bytes | None = None
    is_demo: bool = False


_NAMES = tuple(each.name for each in fields(CollegeDetails) if each.name != "version")


def create_college(store: Store, actor: Actor, draft: CollegeDraft) -> int:
    """Enter the college, its officials, norms, and what every college begins with; returns its id.

    Raises 'college-exists', 'name-missing', 'logo-unreadable', 'logo-too-big', 'norm-out-of-range'.
    """
    with store.write(actor) as session:
        actor.require_write(None)
        if session.scalar(select(exists().select_from(College))):
            raise Invalid("college-exists")
        put_built_in(session)
        college = College(is_demo=draft.is_demo, rule_set_id=session.scalar(select(RuleSet.id).order_by(RuleSet.id)))
        _fill(college, draft.details)
        college.logo_sha256 = _kept(session, draft.logo)
        session.add(college)
        keep_norms(session, draft.norms)
        _enter_official(session, OfficialRole.HEAD, draft.head, draft.officials_since)
        for deputy in draft.deputies:
            _enter_official(session, OfficialRole.DEPUTY, deputy, draft.officials_since)
        session.flush()
        return college.id


def change_college(store: Store, actor: Actor, details: CollegeDetails) -> int:
    """Save what papers say of the college; returns the new version. Raises Conflict with both versions."""
    with store.write(actor) as session:
        college = _college(session, actor)
        if college.version != details.version:
            raise conflict(details, details_of(college))
        _fill(college, details)
        session.flush()
        return college.version


def details_of(college: College) -> CollegeDetails:
    """The college as it is kept now."""
    return CollegeDetails(**{name: getattr(college, name) for name in _NAMES}, version=college.version)


def set_logo(store: Store, actor: Actor, logo: bytes | None) -> None:
    """Put a PNG or JPEG as the logo, or none."""
    with store.write(actor) as session:
        college = _college(session, actor)
        college.logo_sha256 = _kept(session, logo)


def choose_rule_set(store: Store, actor: Actor, rule_set_id: int) -> None:
    """Choose the act that papers refer to."""
    with store.write(actor) as session:
        college = _college(session, actor)
        if session.get(RuleSet, rule_set_id) is None:
            raise NotFound("rule-set-missing", id=rule_set_id)
        college.rule_set_id = rule_set_id


@dataclass(frozen=True, slots=True)
class RuleSetDraft:
    """How papers name the act; a later order can stand beside the one of 2007."""

    order_no: str
    order_date: dt.date
    title_kk: str
    title_ru: str
    rule_set_id: int | None = None


def save_rule_set(store: Store, actor: Actor, draft: RuleSetDraft) -> int:
    """Add an act or change how it is named; returns its id. Raises 'name-missing', 'order-missing'."""
    with store.write(actor) as session:
        actor.require_write(None)
        if not line(draft.order_no):
            raise Invalid("order-missing", field="order_no")
        if not (line(draft.title_kk) or line(draft.title_ru)):
            raise Invalid("name-missing", field="title_kk")
        row = session.get(RuleSet, draft.rule_set_id) if draft.rule_set_id is not None else None
        if row is None:
            row = RuleSet(code=f"own-{draft.order_date:%Y%m%d}-{line(draft.order_no)}"[:32])
            session.add(row)
        row.order_no, row.order_date = line(draft.order_no), draft.order_date
        row.title_kk = line(draft.title_kk) or line(draft.title_ru)
        row.title_ru = line(draft.title_ru) or line(draft.title_kk)
        session.flush()
        return row.id


def _college(session: Session, actor: Actor) -> College:
    actor.require_write(None)
    college: College | None = session.scalar(select(College))
    if college is None:
        raise NotFound("college-missing")
    return college


def _fill(college: College, details: CollegeDetails) -> None:
    values = {name: line(getattr(details, name)) for name in _NAMES}
    if not (values["full_name_kk"] or values["full_name_ru"]):
        raise Invalid("name-missing", field="full_name_kk")
    for kk, ru in (("full_name_kk", "full_name_ru"), ("city_kk", "city_ru")):
        values[kk], values[ru] = values[kk] or values[ru], values[ru] or values[kk]
    for name, value in values.items():
        setattr(college, name, value)


def _kept(session: Session, logo: bytes | None) -> str | None:
    """Keep the picture under its digest."""
    if logo is None:
        return None
    if len(logo) > LOGO_LIMIT:
        raise Invalid("logo-too-big", field="logo", limit=LOGO_LIMIT // 1024 // 1024)
    if not logo.startswith(_IMAGES) or not _is_picture(logo):
        raise Invalid("logo-unreadable", field="logo")
    sha256 = hashlib.sha256(logo).hexdigest()
    if session.scalar(select(FileContent.sha256).where(FileContent.sha256 == sha256)) is None:
        session.add(FileContent(sha256=sha256, size=len(logo), content=logo))
        session.flush()
    return sha256


def _is_picture(logo: bytes) -> bool:
    """Whether the whole of it can be drawn, not just its first bytes."""
    from PIL import Image

    try:
        with Image.open(BytesIO(logo)) as picture:
            picture.load()
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        return False
    return True


_POSITIONS = {OfficialRole.HEAD: PositionKind.HEAD, OfficialRole.DEPUTY: PositionKind.DEPUTY_HEAD}


def _enter_official(session: Session, role: OfficialRole, name: str, since: dt.date) -> None:
    if not name.strip():
        return
    position_id = session.scalar(
        select(Position.id).where(Position.kind == _POSITIONS[role]).order_by(Position.id).limit(1)
    )
    person = new_person(PersonDraft(PersonNames.of(parse_name(name)), position_id=position_id))
    session.add(person)
    session.flush()
    appoint(session, role, person.id, since)
