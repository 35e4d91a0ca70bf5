"""A process for tests to kill: it writes, signs, migrates, backs up or restores, and says what it has acknowledged."""

import datetime as dt
import sys
from pathlib import Path

from sqlalchemy import select

from db.actor import LOCAL_METHODIST
from db.models.commissions import Commission
from db.models.staff import Person
from db.storage import migrate, open_store
from db.storage.backup import backup, restore
from db.storage.schema import Schema
from tests.db.storage import college


def say(word: object) -> None:
    """Acknowledge to whoever watches."""
    print(word, flush=True)


def write(path: str) -> None:
    """Save people one after another; each is acknowledged after its commit."""
    store = open_store(path)
    say("begin")
    while True:
        with store.write(LOCAL_METHODIST) as session:
            key = college.add_person(session, "Сұлтанов" * 20)
        say(key)


def sign(path: str) -> None:
    """Sign protocols one after another; each is acknowledged by its place in the chain."""
    store = open_store(path)
    say("begin")
    while True:
        with store.write(LOCAL_METHODIST) as session:
            person, commission = (
                session.scalars(select(Person.id)).first(),
                session.scalars(select(Commission.id)).first(),
            )
            assert person is not None
            assert commission is not None
            issue = college.sign(session, college.add_meeting(session, commission, person, dt.date(2026, 11, 1)))
        say(issue)


def move(path: str, number: str, scripts: str) -> None:
    """Migrate to a schema."""
    say("begin")
    migrate(path, schema=Schema(int(number), Path(scripts)))
    say("done")


def back_up(path: str, folder: str) -> None:
    """Make backups, over one name and under new ones."""
    store = open_store(path)
    say("begin")
    number = 0
    while True:
        number += 1
        backup(store, Path(folder) / "same.adisker-backup")
        say("same")
        backup(store, Path(folder) / f"{number}.adisker-backup")
        say(number)


def put_back(source: str, path: str) -> None:
    """Restore over and over again."""
    say("begin")
    while True:
        say(restore(source, path))


VICTIMS = {"write": write, "sign": sign, "migrate": move, "backup": back_up, "restore": put_back}

if __name__ == "__main__":
    VICTIMS[sys.argv[1]](*sys.argv[2:])
