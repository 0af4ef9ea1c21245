"""What stands behind links, and whether pictures were looked at."""

import sqlalchemy as sa
from alembic import op

revision = "0034"
down_revision = "0033"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make it so."""
    op.add_column("gate_limits", sa.Column("links", sa.Integer(), nullable=False, server_default="0"))
    op.add_column("channel_files", sa.Column("seen", sa.Text(), nullable=False, server_default=""))
    op.create_table(
        "channel_looks",
        sa.Column("account", sa.Text(), primary_key=True),
        sa.Column("link", sa.Text(), primary_key=True),
        sa.Column("domain", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False, server_default=""),
        sa.Column("score", sa.BigInteger(), nullable=False, server_default="0"),
        sa.Column("rule", sa.Text(), nullable=False, server_default=""),
        sa.Column("at", sa.BigInteger(), nullable=False),
    )
    op.create_index("channel_looks_domain", "channel_looks", ["account", "domain"])
