"""Since when a browser or a place of a member is known; whether an account's agents share workstations."""

import sqlalchemy as sa
from alembic import op

revision = "0048"
down_revision = "0047"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make it so."""
    op.add_column("security_devices", sa.Column("since", sa.BigInteger(), nullable=False, server_default="0"))
    op.add_column("security_rules", sa.Column("shared", sa.Integer(), nullable=False, server_default="0"))
