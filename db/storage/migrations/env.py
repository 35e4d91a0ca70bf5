"""What Alembic runs: revisions on the connection that `db.storage.migrating` opened and will check and commit."""

from alembic import context

from db.models.base import Base

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Base.metadata,
    transactional_ddl=True,
    transaction_per_migration=False,
    render_as_batch=True,
)
context.run_migrations()
