"""The same colleges as in the tests of people."""

from tests.db.people.conftest import campus, either, founded

__all__ = ["campus", "either", "founded"]
