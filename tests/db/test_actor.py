"""Who may do what."""

import pytest

from db.actor import LOCAL_METHODIST, Actor, Role
from db.errors import NotAllowed

CHAIR = Actor("Сұлтанов", Role.CHAIR, person_id=7, commission_ids=frozenset({1, 2}))
DEPUTY = Actor("Оспанова", Role.DEPUTY)
VIEWER = Actor("Инспектор", Role.VIEWER)


def test_the_methodist_may_everything():
    LOCAL_METHODIST.require_write()
    LOCAL_METHODIST.require_write(5)
    LOCAL_METHODIST.require(Role.DEPUTY)


def test_a_chair_writes_within_own_commissions_only():
    CHAIR.require_write(1)
    for commission_id in (3, None):
        with pytest.raises(NotAllowed):
            CHAIR.require_write(commission_id)


def test_a_chair_is_told_when_the_commission_is_another_one():
    with pytest.raises(NotAllowed) as refusal:
        CHAIR.require_write(3)
    assert refusal.value.code == "not-your-commission"


def test_a_deputy_approves_but_does_not_write():
    DEPUTY.require(Role.DEPUTY)
    assert not DEPUTY.may_write(1)


@pytest.mark.parametrize("commission_id", [None, 1])
def test_a_viewer_writes_nothing(commission_id: int | None):
    with pytest.raises(NotAllowed) as refusal:
        VIEWER.require_write(commission_id)
    assert refusal.value.code == "not-allowed"
    assert refusal.value.params == {"role": "viewer"}


def test_a_role_that_is_not_named_is_refused():
    for actor in (CHAIR, VIEWER):
        with pytest.raises(NotAllowed):
            actor.require(Role.DEPUTY)
