"""Open, create, migrate, back up, watch and verify a college's database: a SQLite file, or PostgreSQL by URL."""

from db.storage.creating import create_store
from db.storage.migrating import migrate
from db.storage.opening import open_store
from db.storage.store import Store

__all__ = ["Store", "create_store", "migrate", "open_store"]
