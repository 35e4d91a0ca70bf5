"""Agenda templates: the usual questions of a body, by kind of commission and month."""

from collections import defaultdict
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.models.base import Record
from db.models.meetings import AgendaTemplate, AgendaTemplateItem, ItemKind
from db.models.protocol_content import Names


@dataclass(frozen=True, slots=True)
class TemplateQuestion:
    """A usual question."""

    question: Names
    kind: ItemKind


@dataclass(frozen=True, slots=True)
class TemplateRow:
    """An agenda template; an empty kind is for every body, no months for every month."""

    template_id: int
    version: int
    name: Names
    commission_kind: str
    months: tuple[int, ...]
    built_in: bool
    questions: tuple[TemplateQuestion, ...]

    def suits(self, commission_kind: str, month: int) -> bool:
        """Whether it is for such a body in such a month."""
        return self.commission_kind in ("", commission_kind) and (not self.months or month in self.months)


def templates_list(session: Session) -> list[TemplateRow]:
    """All templates by name."""
    statement = (
        select(
            AgendaTemplate.id,
            AgendaTemplate.version,
            AgendaTemplate.name_kk,
            AgendaTemplate.name_ru,
            AgendaTemplate.commission_kind,
            AgendaTemplate.months,
            AgendaTemplate.built_in,
        )
        .join(Record, Record.id == AgendaTemplate.id)
        .where(Record.binned_at.is_(None))
        .order_by(AgendaTemplate.sort_kk, AgendaTemplate.id)
    )
    questions: dict[int, list[TemplateQuestion]] = defaultdict(list)
    items = select(
        AgendaTemplateItem.template_id,
        AgendaTemplateItem.question_kk,
        AgendaTemplateItem.question_ru,
        AgendaTemplateItem.kind,
    ).order_by(AgendaTemplateItem.template_id, AgendaTemplateItem.position)
    for template_id, kk, ru, kind in session.execute(items).all():
        questions[template_id].append(TemplateQuestion(Names(kk, ru), kind))
    return [
        TemplateRow(
            row.id,
            row.version,
            Names(row.name_kk, row.name_ru),
            row.commission_kind,
            months_of(row.months),
            row.built_in,
            tuple(questions[row.id]),
        )
        for row in session.execute(statement).all()
    ]


def proposed_templates(session: Session, commission_kind: str, month: int) -> list[TemplateRow]:
    """Templates for such a body in such a month, the most particular first."""
    suiting = [row for row in templates_list(session) if row.suits(commission_kind, month)]
    return sorted(suiting, key=lambda row: (row.commission_kind == "", not row.months, len(row.months)))


def months_of(text: str) -> tuple[int, ...]:
    """Months as they are kept, '9,10' → (9, 10)."""
    return tuple(int(part) for part in text.split(",") if part.strip())
