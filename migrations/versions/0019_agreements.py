"""Versions of agreements, notices and acknowledgements."""

revision = "0019"
down_revision = "0018"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make it so."""
