"""The norms in force: what the college set for itself, else the defaults."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.models.college import NormValue
from db.norms import Norms


def norms_in_force(session: Session) -> Norms:
    """The college's norms."""
    return Norms(
        {code: value for code, value in session.execute(select(NormValue.code, NormValue.value)).all()}
    )
