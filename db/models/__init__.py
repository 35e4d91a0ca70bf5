"""What is kept: one module per chapter. Importing this package knows every table."""

from db.models import (
    accounts,
    attachments,
    audit,
    base,
    college,
    commissions,
    meetings,
    protocols,
    search,
    staff,
)

__all__ = [
    "accounts",
    "attachments",
    "audit",
    "base",
    "college",
    "commissions",
    "meetings",
    "protocols",
    "search",
    "staff",
]
