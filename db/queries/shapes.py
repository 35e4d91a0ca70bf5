"""Names for statements and rows whose columns are too many to be spelt out as types."""

from typing import Any, TypeAlias

from sqlalchemy import Row, Select

AnySelect: TypeAlias = Select[*tuple[Any, ...]]
"""A statement of any columns."""

AnyRow: TypeAlias = Row[*tuple[Any, ...]]
"""A row with its columns as attributes."""
