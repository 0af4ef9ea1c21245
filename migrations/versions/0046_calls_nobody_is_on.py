"""Whether somebody is still on the line of a call that waits."""

import sqlalchemy as sa
from alembic import op

revision = "0046"
down_revision = "0045"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make it so."""
    op.add_column("routing_work", sa.Column("line", sa.Text(), nullable=False, server_default=""))
