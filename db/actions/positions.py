"""The positions of the staff list and how they are worded."""

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.actions.minutes_access import line
from db.actor import Actor
from db.errors import Invalid
from db.models.staff import Position, PositionKind
from db.storage import Store
from db.text import fold


@dataclass(frozen=True, slots=True)
class PositionDraft:
    """A position of the staff list; without an id it is new."""

    kind: PositionKind
    name_kk: str
    name_ru: str
    position_id: int | None = None
    closed: bool = False


def save_position(store: Store, actor: Actor, draft: PositionDraft) -> int:
    """Add a position to the staff list, or change its wording; returns the id."""
    with store.write(actor) as session:
        actor.require_write(None)
        if not line(draft.name_kk) and not line(draft.name_ru):
            raise Invalid("name-missing", field="name_kk")
        position = session.get(Position, draft.position_id) if draft.position_id is not None else None
        if position is None:
            position = Position()
            session.add(position)
        position.kind, position.closed = draft.kind, draft.closed
        position.name_kk = line(draft.name_kk) or line(draft.name_ru)
        position.name_ru = line(draft.name_ru) or line(draft.name_kk)
        session.flush()
        return position.id


def position_called(session: Session, typed: str) -> int:
    """The position whose name begins as it was typed, in either language."""
    wanted = fold(typed)
    rows = session.execute(
        select(Position.id, Position.name_kk, Position.name_ru).where(Position.closed.is_(False))
    ).all()
    names: dict[int, tuple[str, str]] = {row.id: (fold(row.name_kk), fold(row.name_ru)) for row in rows}
    alike = [each for each, pair in names.items() if wanted in pair]
    beginning = [each for each, pair in names.items() if any(name.startswith(wanted) for name in pair)]
    if not beginning:
        raise Invalid("position-unknown", field="text", position=typed)
    return (alike + beginning)[0]
