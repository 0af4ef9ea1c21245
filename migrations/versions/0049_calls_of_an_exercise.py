"""How long a call took to its fallback in an exercise, and how many numbers have one at their provider."""

import sqlalchemy as sa
from alembic import op

revision = "0049"
down_revision = "0048"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make it so."""
    op.add_column("accounts_exercises", sa.Column("calls_after", sa.BigInteger(), nullable=True))
    op.add_column("accounts_exercises", sa.Column("fallbacks", sa.Text(), nullable=False, server_default="{}"))
