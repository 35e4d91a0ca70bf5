"""What every college begins with: positions of the staff list, the act that papers refer to, agendas, phrases."""

from sqlalchemy import exists, select
from sqlalchemy.orm import Session

from db.actions.built_in_minutes import put_minutes_built_in
from db.actions.built_in_rules import base_act
from db.models.college import RuleSet
from db.models.staff import Position, PositionKind

POSITIONS: tuple[tuple[PositionKind, str, str], ...] = (
    (PositionKind.TEACHER, "оқытушы", "преподаватель"),
    (PositionKind.MASTER, "өндірістік оқыту шебері", "мастер производственного обучения"),
    (PositionKind.METHODIST, "әдіскер", "методист"),
    (PositionKind.HEAD, "директор", "директор"),
    (
        PositionKind.DEPUTY_HEAD,
        "басшының оқу-әдістемелік жұмыс жөніндегі орынбасары",
        "заместитель руководителя по учебно-методической работе",
    ),
    (PositionKind.DEPARTMENT_HEAD, "бөлім меңгерушісі", "заведующий отделением"),
    (PositionKind.OTHER, "педагог-психолог", "педагог-психолог"),
)


def put_built_in(session: Session) -> None:
    """Put what isn't there yet."""
    if not session.scalar(select(exists().select_from(Position))):
        session.add_all(Position(kind=kind, name_kk=kk, name_ru=ru) for kind, kk, ru in POSITIONS)
    if not session.scalar(select(exists().select_from(RuleSet))):
        session.add(base_act())
    put_minutes_built_in(session)
    session.flush()
