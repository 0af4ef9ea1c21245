"""What the counts read leaves out what the lists leave out: suspected, and begun beside another."""

import sqlalchemy as sa
from alembic import op

revision = "0047"
down_revision = "0046"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make it so."""
    op.drop_index("conversations_running", "conversations")
    listed = sa.text("state <> 'closed' AND suspected = 0")
    op.create_index(
        "conversations_running",
        "conversations",
        ["account", "queue", "agent", "state", "side_of", "unread"],
        postgresql_where=listed,
        sqlite_where=listed,
    )
