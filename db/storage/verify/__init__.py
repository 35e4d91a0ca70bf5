"""The health of a database: is the file whole, are the protocols those that were signed, is anything lost?"""

from db.errors import Busy, DomainError
from db.storage.failures import told_in_domain_terms
from db.storage.store import Store
from db.storage.verify.contents import check_attachments, check_rows, check_search, check_triggers
from db.storage.verify.file import check_file
from db.storage.verify.findings import HealthFinding, Severity
from db.storage.verify.protocols import check_protocols

__all__ = ["HealthFinding", "Severity", "health"]

_CHECKS = (check_rows, check_triggers, check_protocols, check_attachments, check_search)


def health(store: Store) -> list[HealthFinding]:
    """Everything that is wrong with the database, the worst first; empty for a sound one.

    Takes some seconds for ten years of a college, so it runs in a worker. A file that is damaged is reported
    as far as it can be read. Raises Busy where another process keeps it locked.
    """
    found: list[HealthFinding] = []
    with store.read() as session:
        if store.engine_name == "sqlite":
            found += check_file(session.connection())
    for check in _CHECKS:
        try:
            with store.read() as session, told_in_domain_terms():
                found += check(session.connection())
        except Busy:
            raise
        except DomainError as error:
            if not any(finding.code == "file-damaged" for finding in found):
                found.append(HealthFinding("file-damaged", Severity.ERROR, params={"details": error.code}))
    return sorted(found, key=lambda finding: finding.severity is not Severity.ERROR)
