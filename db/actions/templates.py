"""Agenda templates: the usual questions of a body, by kind of commission and month."""

from dataclasses import dataclass

from sqlalchemy.orm import Session

from db.actions.minutes_access import line
from db.actor import Actor
from db.errors import Conflict, Invalid, NotFound
from db.models.base import utc_now
from db.models.commissions import CommissionKind
from db.models.meetings import AgendaTemplate, AgendaTemplateItem
from db.queries.templates import TemplateQuestion
from db.storage import Store


@dataclass(frozen=True, slots=True)
class TemplateDraft:
    """A template; no kind is for every body, no months for every month. Without an id it is new."""

    name_kk: str
    name_ru: str
    commission_kind: CommissionKind | None = None
    months: tuple[int, ...] = ()
    questions: tuple[TemplateQuestion, ...] = ()
    template_id: int | None = None
    version: int = 0


def save_template(store: Store, actor: Actor, draft: TemplateDraft) -> int:
    """Add or change a template (methodists only); returns its id. Raises 'name-missing', 'template-empty',
    Conflict.
    """
    with store.write(actor) as session:
        actor.require()
        _check(draft)
        template = AgendaTemplate() if draft.template_id is None else _template(session, draft.template_id)
        if draft.template_id is not None and template.version != draft.version:
            raise Conflict(version=template.version)
        template.name_kk, template.name_ru = line(draft.name_kk), line(draft.name_ru)
        template.commission_kind = draft.commission_kind.value if draft.commission_kind else ""
        template.months = ",".join(str(month) for month in draft.months)
        template.items = [
            AgendaTemplateItem(
                position=position,
                kind=each.kind,
                question_kk=each.question.kk.strip(),
                question_ru=each.question.ru.strip(),
            )
            for position, each in enumerate(draft.questions, start=1)
        ]
        session.add(template)
        session.flush()
        return template.id


def bin_template(store: Store, actor: Actor, template_id: int) -> None:
    """Put a template into the bin."""
    with store.write(actor) as session:
        actor.require()
        record = _template(session, template_id).record
        record.binned_at, record.binned_by = utc_now(), actor.name


def restore_template(store: Store, actor: Actor, template_id: int) -> None:
    """Take a template out of the bin."""
    with store.write(actor) as session:
        actor.require()
        record = _template(session, template_id).record
        record.binned_at = record.binned_by = None


def _check(draft: TemplateDraft) -> None:
    if not line(draft.name_kk) and not line(draft.name_ru):
        raise Invalid("name-missing", field="name_kk")
    if not draft.questions or any(
        not (each.question.kk.strip() or each.question.ru.strip()) for each in draft.questions
    ):
        raise Invalid("template-empty", field="questions")
    if any(not 1 <= month <= 12 for month in draft.months):
        raise Invalid("month-unknown", field="months")


def _template(session: Session, template_id: int) -> AgendaTemplate:
    template = session.get(AgendaTemplate, template_id)
    if template is None:
        raise NotFound("template-missing", id=template_id)
    return template
