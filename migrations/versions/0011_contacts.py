"""What pages for contacts came to need: satisfaction from one to five."""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make it so."""
    op.add_column("survey_asks", sa.Column("scale", sa.Text(), nullable=False, server_default="two"))
    op.add_column("survey_asks", sa.Column("points", sa.BigInteger(), autoincrement=False, nullable=True))
    op.create_index("survey_asks_answered", "survey_asks", ["account", "answered_at", "id"])
