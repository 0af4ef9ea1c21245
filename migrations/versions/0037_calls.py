"""Calls, their parties, members' telephones, and what a node is to do."""

import sqlalchemy as sa
from alembic import op

revision = "0037"
down_revision = "0036"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make it so."""
    op.create_table(
        "voice_calls",
        sa.Column("account", sa.Text(), primary_key=True),
        sa.Column("id", sa.Text(), primary_key=True),
        sa.Column("conversation", sa.Text(), nullable=False),
        sa.Column("person", sa.Text(), nullable=False),
        sa.Column("direction", sa.Text(), nullable=False),
        sa.Column("sender", sa.Text(), nullable=False),
        sa.Column("trunk", sa.Text(), nullable=False),
        sa.Column("act", sa.Text(), nullable=False),
        sa.Column("node", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("started", sa.BigInteger(), nullable=False),
        sa.Column("answered", sa.BigInteger(), nullable=True),
        sa.Column("bridged", sa.BigInteger(), nullable=True),
        sa.Column("ended", sa.BigInteger(), nullable=True),
        sa.Column("cause", sa.Text(), nullable=False),
        sa.Column("verified", sa.Text(), nullable=False),
        sa.Column("recording", sa.Text(), nullable=False),
        sa.Column("why_recording", sa.Text(), nullable=False),
    )
    op.create_index("voice_calls_conversation", "voice_calls", ["account", "conversation"])
    op.create_index("voice_calls_person", "voice_calls", ["account", "person"])
    op.create_index("voice_calls_state", "voice_calls", ["account", "state", "node"])
    op.create_table(
        "voice_legs",
        sa.Column("account", sa.Text(), primary_key=True),
        sa.Column("call", sa.Text(), primary_key=True),
        sa.Column("id", sa.Text(), primary_key=True),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("member", sa.Text(), nullable=False),
        sa.Column("offer", sa.Text(), nullable=False),
        sa.Column("act", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("started", sa.BigInteger(), nullable=False),
        sa.Column("answered", sa.BigInteger(), nullable=True),
        sa.Column("ended", sa.BigInteger(), nullable=True),
        sa.Column("muted", sa.Integer(), nullable=False, server_default="0"),
        sa.Column("held", sa.Integer(), nullable=False, server_default="0"),
        sa.Column("cause", sa.Text(), nullable=False),
        sa.Column("mos", sa.BigInteger(), nullable=True),
    )
    op.create_index("voice_legs_member", "voice_legs", ["account", "member", "state"])
    op.create_index("voice_legs_offer", "voice_legs", ["account", "offer"])
    op.create_table(
        "voice_lines",
        sa.Column("account", sa.Text(), primary_key=True),
        sa.Column("id", sa.Text(), primary_key=True),
        sa.Column("member", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("made", sa.BigInteger(), nullable=False),
    )
    op.create_index("voice_lines_member", "voice_lines", ["account", "member"])
    op.create_table(
        "voice_commands",
        sa.Column("account", sa.Text(), primary_key=True),
        sa.Column("id", sa.Text(), primary_key=True),
        sa.Column("node", sa.Text(), nullable=False),
        sa.Column("call", sa.Text(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
    )
    op.create_index("voice_commands_node", "voice_commands", ["account", "node", "id"])
    op.create_table(
        "voice_secrets",
        sa.Column("name", sa.Text(), primary_key=True),
        sa.Column("account", sa.Text(), nullable=False),
        sa.Column("member", sa.Text(), nullable=False),
        sa.Column("line", sa.Text(), nullable=False),
        sa.Column("ha1", sa.LargeBinary(), nullable=False),
        sa.Column("node", sa.Text(), nullable=False, server_default=""),
        sa.Column("expires", sa.BigInteger(), nullable=True),
    )
    op.create_index("voice_secrets_member", "voice_secrets", ["account", "member"])
    op.create_table(
        "voice_nodes",
        sa.Column("node", sa.Text(), primary_key=True),
        sa.Column("seen", sa.BigInteger(), nullable=False),
        sa.Column("host", sa.Text(), nullable=False),
        sa.Column("port", sa.BigInteger(), nullable=False),
    )
    op.create_table(
        "calls_keeping",
        sa.Column("account", sa.Text(), primary_key=True),
        sa.Column("record", sa.Text(), nullable=False),
    )
