"""Exports with a purpose, viewers, and what contacts are asked."""

import sqlalchemy as sa
from alembic import op

revision = "0030"
down_revision = "0029"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make it so."""
    _exports()
    _alerts()
    _asked()


def _exports() -> None:
    for name in ("purpose", "series"):
        op.add_column("analytics_exports", sa.Column(name, sa.Text(), nullable=False, server_default=""))
    op.add_column("analytics_exports", sa.Column("left_out", sa.BigInteger(), nullable=False, server_default="0"))
    op.create_table(
        "analytics_viewers",
        sa.Column("account", sa.Text(), primary_key=True),
        sa.Column("export", sa.Text(), primary_key=True),
        sa.Column("recipient", sa.Text(), primary_key=True),
        sa.Column("codes", sa.BigInteger(), nullable=False),
        sa.Column("wrong", sa.BigInteger(), nullable=False),
        sa.Column("code_until", sa.BigInteger(), nullable=True),
        sa.Column("agreed", sa.Text(), nullable=False),
        sa.Column("agreed_at", sa.BigInteger(), nullable=True),
    )
    op.create_table(
        "analytics_series",
        sa.Column("account", sa.Text(), primary_key=True),
        sa.Column("id", sa.Text(), primary_key=True),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("spec", sa.Text(), nullable=False),
        sa.Column("every", sa.Text(), nullable=False),
        sa.Column("hour", sa.BigInteger(), nullable=False),
        sa.Column("recipients", sa.Text(), nullable=False),
        sa.Column("person", sa.Text(), nullable=False),
        sa.Column("reviewer", sa.Text(), nullable=False),
        sa.Column("asked_by", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("because", sa.Text(), nullable=False),
    )


def _alerts() -> None:
    op.create_table(
        "analytics_alerts",
        sa.Column("account", sa.Text(), primary_key=True),
        sa.Column("id", sa.Text(), primary_key=True),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("spec", sa.Text(), nullable=False),
        sa.Column("made_by", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("because", sa.Text(), nullable=False),
    )
    op.create_table(
        "analytics_raised",
        sa.Column("account", sa.Text(), primary_key=True),
        sa.Column("id", sa.Text(), primary_key=True),
        sa.Column("alert", sa.Text(), nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("told_at", sa.BigInteger(), nullable=True),
        sa.Column("over_at", sa.BigInteger(), nullable=True),
    )
    op.create_index("analytics_raised_alert", "analytics_raised", ["account", "alert", "subject", "id"])


def _asked() -> None:
    for name in ("refused", "country"):
        op.add_column("webchat_visitors", sa.Column(name, sa.Text(), nullable=False, server_default=""))
    op.add_column("crm_fields", sa.Column("category", sa.Text(), nullable=False, server_default="personal"))
