"""Visitors who turned out to be others are found by an index; screens are counted over all processes."""

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make it so."""
    op.create_index("webchat_visitors_joined", "webchat_visitors", ["account", "joined"])
    op.create_table(
        "web_screens",
        sa.Column("account", sa.Text(), nullable=False),
        sa.Column("member", sa.Text(), nullable=False),
        sa.Column("node", sa.Text(), nullable=False),
        sa.Column("until", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.PrimaryKeyConstraint("account", "member", "node"),
    )
    op.create_index("web_screens_node", "web_screens", ["account", "node"])
    op.create_index("web_screens_until", "web_screens", ["account", "until"])
