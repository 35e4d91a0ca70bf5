"""Who acts, and what that person may do (domain.md, "Who uses it")."""

from dataclasses import dataclass, field
from enum import StrEnum

from db.errors import NotAllowed


class Role(StrEnum):
    """The four kinds of users."""

    METHODIST = "methodist"
    CHAIR = "chair"
    DEPUTY = "deputy"
    VIEWER = "viewer"


@dataclass(frozen=True, slots=True)
class Actor:
    """The person on whose behalf an action runs; `commission_ids` are those a chair writes in."""

    name: str
    role: Role
    person_id: int | None = None
    commission_ids: frozenset[int] = field(default_factory=frozenset)

    def may_write(self, commission_id: int | None = None) -> bool:
        """Whether records of the commission (None: of the whole college) may be changed."""
        if self.role is Role.METHODIST:
            return True
        return self.role is Role.CHAIR and commission_id in self.commission_ids

    def require_write(self, commission_id: int | None = None) -> None:
        """Raise NotAllowed where `may_write` is false."""
        if not self.may_write(commission_id):
            code = "not-your-commission" if self.role is Role.CHAIR and commission_id is not None else "not-allowed"
            raise NotAllowed(code, role=self.role.value)

    def require(self, *roles: Role) -> None:
        """Raise NotAllowed unless the actor has one of the roles; the methodist always may."""
        if self.role is not Role.METHODIST and self.role not in roles:
            raise NotAllowed("not-allowed", role=self.role.value)


LOCAL_METHODIST = Actor("methodist", Role.METHODIST)
"""Who acts until the college keeps accounts."""
