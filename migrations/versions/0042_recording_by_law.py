"""Recording by law: what an account says of it in full, how each call stands with it, by which act it was permitted."""

import sqlalchemy as sa
from alembic import op

revision = "0042"
down_revision = "0041"
branch_labels = None
depends_on = None

TEXT, WHOLE, TRUTH = sa.Text(), sa.BigInteger(), sa.Integer()


def upgrade() -> None:
    """Make it so."""
    op.add_column("calls_keeping", sa.Column("queues", TEXT, nullable=False, server_default="{}"))
    op.add_column("calls_keeping", sa.Column("must", TRUTH, nullable=False, server_default="0"))
    op.add_column("calls_keeping", sa.Column("by_hand", WHOLE, nullable=False, server_default="1"))
    op.add_column("calls_keeping", sa.Column("pause_s", WHOLE, nullable=False, server_default="120"))
    op.create_table(
        "calls_recorded",
        sa.Column("account", TEXT, nullable=False),
        sa.Column("call", TEXT, nullable=False),
        sa.Column("asking", TEXT, nullable=False),
        sa.Column("heard", TRUTH, nullable=False, server_default="0"),
        sa.Column("declined", TRUTH, nullable=False, server_default="0"),
        sa.Column("act", TEXT, nullable=False),
        sa.Column("until", WHOLE, autoincrement=False, nullable=True),
        sa.PrimaryKeyConstraint("account", "call"),
    )
    op.add_column("recordings", sa.Column("act", TEXT, nullable=False, server_default=""))
    op.add_column("recordings", sa.Column("language", TEXT, nullable=False, server_default=""))
    op.add_column("recordings", sa.Column("words", TEXT, nullable=False, server_default=""))
    op.create_table(
        "recording_settings",
        sa.Column("account", TEXT, nullable=False),
        sa.Column("words", TRUTH, nullable=False, server_default="0"),
        sa.PrimaryKeyConstraint("account"),
    )
