"""The newest state line of a feed is found without reading the lines after it."""

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None

STATES = sa.text("kind = 'state'")


def upgrade() -> None:
    """Make it so."""
    op.create_index(
        "webchat_feed_states",
        "webchat_feed",
        ["account", "visitor", "seq"],
        sqlite_where=STATES,
        postgresql_where=STATES,
    )
