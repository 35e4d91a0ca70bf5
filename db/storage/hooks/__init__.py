"""What happens by itself with every write: texts are cleaned, changes are audited, the search index is kept."""

from db.storage.hooks.ledger import Ledger
from db.storage.hooks.session import WriteSession

__all__ = ["Ledger", "WriteSession"]
