"""The first schema: everything the models described when the program was first released."""

from alembic import op

from db.storage.schema import build_schema

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Make every table, index, function and trigger in an empty database."""
    build_schema(op.get_bind())
