"""What tests of people and commissions share."""

import pytest

from db.storage import Store
from tests.db.people.campus import Campus, campus_on


@pytest.fixture
def campus(store: Store) -> Campus:
    """A college with a head and a deputy, on either engine."""
    return campus_on(store)
