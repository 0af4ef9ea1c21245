"""What a waiting work needs of its agent by itself; the short number of a desk phone's line."""

import sqlalchemy as sa
from alembic import op

revision = "0045"
down_revision = "0044"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make it so."""
    op.add_column("routing_work", sa.Column("skills", sa.Text(), nullable=False, server_default="{}"))
    op.add_column("voice_lines", sa.Column("extension", sa.Text(), nullable=False, server_default=""))
