"""The search index: folded text of every record, and the beginnings of its words for one- and two-letter queries.

On SQLite an FTS5 trigram table over `folded` stands beside it, on PostgreSQL a pg_trgm index; the first migration
makes both.
"""

from sqlalchemy import ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from db.models.base import Base, RecordKind, codes


class SearchEntry(Base):
    """What a record is found by."""

    __tablename__ = "search_entry"
    __table_args__ = (Index("ix_search_entry_kind", "kind"),)

    record_id: Mapped[int] = mapped_column(ForeignKey("record.id"), primary_key=True, autoincrement=False)
    kind: Mapped[RecordKind] = mapped_column(codes(RecordKind))
    title_kk: Mapped[str] = mapped_column(String, default="")
    title_ru: Mapped[str] = mapped_column(String, default="")
    body: Mapped[str] = mapped_column(String, default="")
    """The text as typed, for the excerpt that shows the found words."""
    folded: Mapped[str] = mapped_column(String, default="")


class SearchPrefix(Base):
    """The first letter, or the first two, of a folded word of a record's title."""

    __tablename__ = "search_prefix"
    __table_args__ = (Index("ix_search_prefix_record", "record_id"), {"sqlite_with_rowid": False})

    prefix: Mapped[str] = mapped_column(String(2), primary_key=True)
    rank: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    """The place of the record's kind among what is found: people first, decisions last."""
    record_id: Mapped[int] = mapped_column(ForeignKey("record.id"), primary_key=True, autoincrement=False)
