"""Which node a phone registered at, how and when; nodes that take no more calls."""

import sqlalchemy as sa
from alembic import op

revision = "0043"
down_revision = "0042"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make it so."""
    for column in (
        sa.Column("wire", sa.Text(), nullable=False, server_default=""),
        sa.Column("seen", sa.BigInteger(), autoincrement=False, nullable=False, server_default="0"),
    ):
        op.add_column("voice_secrets", column)
    op.add_column("voice_nodes", sa.Column("draining", sa.Integer(), nullable=False, server_default="0"))
