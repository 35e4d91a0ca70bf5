"""Two processes sign at the same time: numbers stay unique and without gaps, the chain whole."""

import datetime as dt
import multiprocessing
from collections import Counter

from db.actions.signing import sign_protocol
from db.actor import LOCAL_METHODIST
from db.errors import Busy
from db.queries.protocols import numbers
from db.storage import open_store
from db.storage.verify.protocols import check_protocols
from tests.db.minutes.circle import LATER, Circle

EACH = 4
"""Protocols signed by each process."""


def sign_all(where: str, meeting_ids: list[int]) -> None:
    """What each process does; tries again while the other one holds the database."""
    store = open_store(where)
    try:
        for meeting_id in meeting_ids:
            signed = False
            while not signed:
                try:
                    sign_protocol(store, LOCAL_METHODIST, meeting_id, moment=LATER)
                    signed = True
                except Busy:
                    continue
    finally:
        store.close()


def test_numbers_are_unique_and_gap_free_when_two_processes_sign(circle: Circle) -> None:
    other = circle.found("Арнайы пәндер комиссиясы")
    mine, theirs = (
        [body.ready(dt.date(2026, 10, 1) + dt.timedelta(days=day)) for day in range(EACH)] for body in (circle, other)
    )
    halves = ([*mine[: EACH // 2], *theirs[: EACH // 2]], [*mine[EACH // 2 :], *theirs[EACH // 2 :]])
    where = str(circle.store.path or circle.store.url)
    spawn = multiprocessing.get_context("spawn")
    processes = [spawn.Process(target=sign_all, args=(where, half)) for half in halves]
    for process in processes:
        process.start()
    for process in processes:
        process.join(60)
    assert [process.exitcode for process in processes] == [0, 0]
    for body, ids in ((circle, mine), (other, theirs)):
        given = Counter(circle.view(meeting_id).number for meeting_id in ids)
        assert given == Counter(range(1, EACH + 1))
        with circle.store.read() as session:
            assert numbers(session, body.commission_id, 2026).last_number == EACH
    with circle.store.read() as session:
        assert list(check_protocols(session.connection())) == []
