"""What can go wrong in the user's world. Anything else that is raised is a bug.

A domain error carries a short code and its parameters; `i18n` turns them into a sentence that says what
happened and what to do.
"""

from dataclasses import dataclass


class DomainError(Exception):
    """Something the user can understand and mend; `code` is a short word like 'chair-overlap'."""

    def __init__(self, code: str, **params: object) -> None:
        super().__init__(code)
        self.code = code
        self.params = params

    def __str__(self) -> str:
        return f"{self.code} {self.params}" if self.params else self.code


class NotAllowed(DomainError):
    """The actor has no right to do this."""


class NotFound(DomainError):
    """The record isn't there (any more)."""


class Invalid(DomainError):
    """A value can't be kept as it is; `field` names the field of the form it stands in."""

    def __init__(self, code: str, *, field: str = "", **params: object) -> None:
        super().__init__(code, **params)
        self.field = field


@dataclass(frozen=True, slots=True)
class Sides:
    """Both versions of a value that two people changed: `mine` wasn't saved, `theirs` stands in the
    database.
    """

    mine: object
    theirs: object


class Conflict(DomainError):
    """Somebody else saved the record since the form loaded it; `fields` holds both versions of what
    differs.
    """

    def __init__(
        self,
        code: str = "changed-elsewhere",
        *,
        fields: dict[str, Sides] | None = None,
        version: int | None = None,
        **params: object,
    ) -> None:
        super().__init__(code, **params)
        self.fields = fields or {}
        self.version = version
        """The version that stands in the database now."""


class Busy(DomainError):
    """Another process holds the database; trying again helps."""


class StorageProblem(DomainError):
    """The database, or a file beside it, can't be used as it is."""
