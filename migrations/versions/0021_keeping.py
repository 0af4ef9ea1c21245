"""Retention, off-boarding, suppliers and the operator's access."""

revision = "0021"
down_revision = "0020"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make it so."""
