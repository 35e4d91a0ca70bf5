"""What a person is from a day on: another name, position or category; earlier papers keep the former one."""

import datetime as dt
from collections.abc import Callable

from sqlalchemy.orm import Session

from db.actions.dated import begin, drop, in_order
from db.actions.minutes_access import line
from db.actions.records import counted_up
from db.actions.staff import PersonNames, name_row, person_to_change
from db.actor import Actor
from db.errors import Invalid
from db.models.base import EVER
from db.models.staff import Category, Person, PersonCategory, PersonPosition
from db.storage import Store


def change_name(store: Store, actor: Actor, person_id: int, names: PersonNames, from_on: dt.date = EVER) -> int:
    """Give another name from a day on; earlier papers keep the former one. Returns the new version."""
    return _change(
        store,
        actor,
        person_id,
        lambda session, person: begin(session, person.names, name_row(names), from_on),
    )


def change_position(store: Store, actor: Actor, person_id: int, position_id: int, from_on: dt.date = EVER) -> int:
    """Give another position from a day on. Returns the new version."""
    return _change(
        store,
        actor,
        person_id,
        lambda session, person: begin(session, person.positions, PersonPosition(position_id=position_id), from_on),
    )


def change_category(
    store: Store,
    actor: Actor,
    person_id: int,
    category: Category,
    from_on: dt.date = EVER,
    order_no: str = "",
) -> int:
    """Give another category from a day on, by an order. Returns the new version."""
    new = PersonCategory(category=category, order_no=line(order_no))
    return _change(store, actor, person_id, lambda session, person: begin(session, person.categories, new, from_on))


def drop_name(store: Store, actor: Actor, person_id: int, name_id: int) -> int:
    """Take a mistaken name away (never the only one). Returns the new version."""

    def only_mistaken(session: Session, person: Person) -> None:
        if len(person.names) < 2:
            raise Invalid("only-name")
        drop(session, person.names, name_id, "fact-missing")

    return _change(store, actor, person_id, only_mistaken)


def drop_position(store: Store, actor: Actor, person_id: int, position_id: int) -> int:
    """Take a mistaken entry of a position away, by the entry's id. Returns the new version."""
    return _change(
        store,
        actor,
        person_id,
        lambda session, person: drop(session, person.positions, position_id, "fact-missing"),
    )


def drop_category(store: Store, actor: Actor, person_id: int, category_id: int) -> int:
    """Take a mistaken entry of a category away, by the entry's id. Returns the new version."""
    return _change(
        store,
        actor,
        person_id,
        lambda session, person: drop(session, person.categories, category_id, "fact-missing"),
    )


def _change(store: Store, actor: Actor, person_id: int, change: Callable[[Session, Person], object]) -> int:
    with store.write(actor) as session:
        person = person_to_change(session, actor, person_id)
        for facts in (person.names, person.positions, person.categories):
            ordered = in_order(facts)
            facts.sort(key=ordered.index)
        change(session, person)
        return counted_up(session, person)
