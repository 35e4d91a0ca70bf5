"""One person at a time enters the minutes; a crashed editor holds nobody back for long."""

import datetime as dt

import pytest

from db.actions.leases import LASTS, LeaseHeld, release_lease, renew_lease, take_lease
from db.actor import Actor, Role
from db.errors import NotAllowed
from db.queries.leases import lease_of
from tests.db.minutes.circle import LATER, Circle

SECOND = dt.timedelta(seconds=1)


def test_a_second_editor_sees_who_is_entering(circle: Circle) -> None:
    meeting_id = circle.plan()
    take_lease(circle.store, circle.chair, meeting_id, "төраға", now=LATER)
    with pytest.raises(LeaseHeld) as caught:
        take_lease(circle.store, circle.actor, meeting_id, "әдіскер", now=LATER + SECOND)
    assert caught.value.params["name"] == "А.Б. Сұлтанов"
    lease = circle.view(meeting_id).lease
    assert lease is not None
    assert lease.holds(LATER + SECOND)


def test_a_crashed_editors_lease_expires(circle: Circle) -> None:
    meeting_id = circle.plan()
    take_lease(circle.store, circle.actor, meeting_id, "бір", now=LATER)
    assert take_lease(circle.store, circle.actor, meeting_id, "екі", now=LATER + LASTS).holder == "екі"


def test_renewing_keeps_the_lease(circle: Circle) -> None:
    meeting_id = circle.plan()
    take_lease(circle.store, circle.actor, meeting_id, "бір", now=LATER)
    renewed = renew_lease(circle.store, circle.actor, meeting_id, "бір", now=LATER + LASTS - SECOND)
    assert (renewed.taken_at, renewed.expires_at) == (LATER, LATER + 2 * LASTS - SECOND)
    with pytest.raises(LeaseHeld):
        take_lease(circle.store, circle.actor, meeting_id, "екі", now=LATER + LASTS)


def test_a_lease_taken_over_is_lost_to_its_holder(circle: Circle) -> None:
    meeting_id = circle.plan()
    take_lease(circle.store, circle.actor, meeting_id, "бір", now=LATER)
    take_lease(circle.store, circle.actor, meeting_id, "екі", take_over=True, now=LATER + SECOND)
    with pytest.raises(LeaseHeld):
        renew_lease(circle.store, circle.actor, meeting_id, "бір", now=LATER + 2 * SECOND)
    release_lease(circle.store, circle.actor, meeting_id, "бір")
    with circle.store.read() as session:
        assert lease_of(session, meeting_id) is not None


def test_a_released_lease_is_free_at_once(circle: Circle) -> None:
    meeting_id = circle.plan()
    take_lease(circle.store, circle.actor, meeting_id, "бір")
    release_lease(circle.store, circle.actor, meeting_id, "бір")
    assert take_lease(circle.store, circle.actor, meeting_id, "екі").holder == "екі"


def test_a_viewer_takes_no_lease(circle: Circle) -> None:
    meeting_id = circle.plan()
    with pytest.raises(NotAllowed):
        take_lease(circle.store, Actor("Оқырман", Role.VIEWER), meeting_id, "бір")
