"""Runs migrations over the connection that the house hands in."""

from alembic import context

from fairline.kit.db.schema import METADATA, load_tables

load_tables()
context.configure(
    connection=context.config.attributes["connection"], target_metadata=METADATA, transaction_per_migration=True
)
with context.begin_transaction():
    context.run_migrations()
