"""What content is held, released and appealed."""

import sqlalchemy as sa
from alembic import op

revision = "0022"
down_revision = "0021"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make it so."""
    op.add_column("gate_acts", sa.Column("held", sa.Integer(), nullable=False, server_default="0"))
    op.create_table(
        "gate_held",
        sa.Column("account", sa.Text(), primary_key=True),
        sa.Column("act", sa.Text(), primary_key=True),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("policy", sa.Text(), nullable=False),
        sa.Column("score", sa.BigInteger(), nullable=False),
        sa.Column("rule", sa.Text(), nullable=False),
        sa.Column("surface", sa.Text(), nullable=False),
        sa.Column("channel", sa.Text(), nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("conversation", sa.Text(), nullable=True),
        sa.Column("contact", sa.Text(), nullable=True),
        sa.Column("member", sa.Text(), nullable=True),
        sa.Column("person", sa.Text(), nullable=True),
        sa.Column("review", sa.Integer(), nullable=False, server_default="0"),
        sa.Column("since", sa.BigInteger(), nullable=False),
        sa.Column("number", sa.BigInteger(), nullable=False),
        sa.Column("asked", sa.BigInteger(), nullable=True),
        sa.Column("decided", sa.BigInteger(), nullable=True),
        sa.Column("policies", sa.Text(), nullable=False, server_default=""),
    )
    op.create_index("gate_held_state", "gate_held", ["account", "state", "since"])
    op.create_table(
        "gate_suspected",
        sa.Column("account", sa.Text(), primary_key=True),
        sa.Column("number", sa.BigInteger(), primary_key=True, autoincrement=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("surface", sa.Text(), nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("conversation", sa.Text(), nullable=True),
        sa.Column("message", sa.Text(), nullable=False),
        sa.Column("score", sa.BigInteger(), nullable=False),
        sa.Column("theirs", sa.Integer(), nullable=False, server_default="0"),
        sa.Column("reported", sa.Integer(), nullable=False, server_default="0"),
        sa.Column("at", sa.BigInteger(), nullable=False),
    )
    op.create_index("gate_suspected_message", "gate_suspected", ["account", "message"])
    op.create_index("gate_suspected_talk", "gate_suspected", ["account", "conversation", "at"])
    op.create_table(
        "numbers_names",
        sa.Column("house", sa.Text(), primary_key=True),
        sa.Column("kind", sa.Text(), primary_key=True),
        sa.Column("name", sa.Text(), primary_key=True),
        sa.Column("proven", sa.Integer(), nullable=False, server_default="0"),
    )
    op.create_table(
        "gate_content_levels",
        sa.Column("account", sa.Text(), primary_key=True),
        sa.Column("kind", sa.Text(), primary_key=True),
        sa.Column("review", sa.BigInteger(), nullable=True),
        sa.Column("block", sa.BigInteger(), nullable=True),
    )
