"""Plans, seats and storage; where keys may be used from, and were."""

import sqlalchemy as sa
from alembic import op

revision = "0025"
down_revision = "0024"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make it so."""
    op.create_table(
        "accounts_plans",
        sa.Column("account", sa.Text(), primary_key=True),
        sa.Column("plan", sa.Text(), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("seats", sa.Text(), nullable=False),
        sa.Column("countries", sa.Text(), nullable=False),
        sa.Column("since", sa.BigInteger(), nullable=False),
        sa.Column("renews", sa.BigInteger()),
        sa.Column("ends", sa.BigInteger()),
    )
    op.create_table(
        "accounts_seats",
        sa.Column("account", sa.Text(), primary_key=True),
        sa.Column("member", sa.Text(), primary_key=True),
        sa.Column("seat", sa.Text(), primary_key=True),
        sa.Column("since", sa.BigInteger(), nullable=False),
    )
    op.create_table(
        "accounts_working",
        sa.Column("account", sa.Text(), primary_key=True),
        sa.Column("member", sa.Text(), primary_key=True),
        sa.Column("session", sa.Text(), nullable=False),
        sa.Column("moves", sa.Text(), nullable=False),
    )
    op.create_table(
        "accounts_storage",
        sa.Column("account", sa.Text(), primary_key=True),
        sa.Column("kind", sa.Text(), primary_key=True),
        sa.Column("used", sa.BigInteger(), nullable=False),
        sa.Column("cap", sa.BigInteger()),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("warned", sa.BigInteger(), nullable=False),
        sa.Column("reduced_from", sa.BigInteger()),
    )
    op.add_column("security_tokens", sa.Column("networks", sa.Text(), nullable=False, server_default="[]"))
    op.create_table(
        "security_token_uses",
        sa.Column("account", sa.Text(), primary_key=True),
        sa.Column("token", sa.Text(), primary_key=True),
        sa.Column("network", sa.Text(), primary_key=True),
        sa.Column("integrator", sa.Text(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
    )
