"""The search index: what each kind of record is found by, and how its entries are kept."""

from db.storage.index.keeping import missing_entries, rebuild_entries, refresh_entries
from db.storage.index.sources import RANKS

__all__ = ["RANKS", "missing_entries", "rebuild_entries", "refresh_entries"]
