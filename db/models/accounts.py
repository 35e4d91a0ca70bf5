"""Who may sign in and as what."""

import datetime as dt

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from db.actor import Role
from db.models.base import NAME_LIMIT, Base, codes


class Account(Base):
    """A person's way into the program; passwords are kept as Argon2 hashes only."""

    __tablename__ = "account"
    __chapter__ = "accounts"

    id: Mapped[int] = mapped_column(primary_key=True)
    login: Mapped[str] = mapped_column(String(64), unique=True)
    display_name: Mapped[str] = mapped_column(String(NAME_LIMIT))
    role: Mapped[Role] = mapped_column(codes(Role))
    person_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"), unique=True)
    password_hash: Mapped[str] = mapped_column(String(255))
    disabled: Mapped[bool] = mapped_column(default=False)
    failed_attempts: Mapped[int] = mapped_column(default=0)
    blocked_until: Mapped[dt.datetime | None]
