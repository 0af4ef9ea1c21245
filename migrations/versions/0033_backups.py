"""Backups: what ended, until it stands in their folder too; and what partners are asked for a person."""

import sqlalchemy as sa
from alembic import op

revision = "0033"
down_revision = "0032"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the table of ends."""
    op.create_table(
        "privacy_backup_ends",
        sa.Column("departed", sa.Text, primary_key=True),
        sa.Column("kind", sa.Text, primary_key=True),
        sa.Column("ref", sa.Text, primary_key=True),
        sa.Column("at", sa.BigInteger, nullable=False),
        sa.Column("state", sa.Text, nullable=False),
    )
    op.create_index("privacy_backup_ends_state", "privacy_backup_ends", ["state"])
    op.add_column("accounts_partners", sa.Column("reach", sa.Text, nullable=False, server_default=""))
    op.create_table(
        "privacy_partner_shares",
        sa.Column("account", sa.Text, primary_key=True),
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("request", sa.Text, nullable=False),
        sa.Column("partner", sa.Text, nullable=False),
        sa.Column("due", sa.BigInteger, nullable=False),
        sa.Column("proven", sa.Text, nullable=False),
        sa.Column("answered", sa.BigInteger, nullable=True),
    )
    op.create_index("privacy_partner_shares_request", "privacy_partner_shares", ["account", "request"])
