"""By which channel what is reported came, by which door the report, and whether more was told when asked."""

import sqlalchemy as sa
from alembic import op

revision = "0044"
down_revision = "0043"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make it so."""
    for column in (
        sa.Column("channel", sa.Text(), nullable=False, server_default=""),
        sa.Column("via", sa.Text(), nullable=False, server_default=""),
        sa.Column("told_more", sa.Integer(), nullable=False, server_default="0"),
    ):
        op.add_column("cases_reports", column)
