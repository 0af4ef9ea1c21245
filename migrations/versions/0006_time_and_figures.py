"""Service levels, calendars, figures."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make it so."""
    op.create_table(
        "analytics_conversations",
        sa.Column("account", sa.Text(), nullable=False),
        sa.Column("conversation", sa.Text(), nullable=False),
        sa.Column("reference", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("created", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("channel", sa.Text(), nullable=False),
        sa.Column("via", sa.Text(), nullable=False),
        sa.Column("brand", sa.Text(), nullable=False),
        sa.Column("queue", sa.Text(), nullable=False),
        sa.Column("agent", sa.Text(), nullable=False),
        sa.Column("contact", sa.Text(), nullable=False),
        sa.Column("priority", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("aside", sa.Text(), nullable=False),
        sa.Column("ours", sa.Integer(), server_default="0", nullable=False),
        sa.Column("first_reply_ms", sa.BigInteger(), autoincrement=False, nullable=True),
        sa.Column("first_reply_open_ms", sa.BigInteger(), autoincrement=False, nullable=True),
        sa.Column("resolution_ms", sa.BigInteger(), autoincrement=False, nullable=True),
        sa.Column("resolution_open_ms", sa.BigInteger(), autoincrement=False, nullable=True),
        sa.Column("replies", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("touches", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("reopened", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("solved_at", sa.BigInteger(), autoincrement=False, nullable=True),
        sa.Column("assigned_at", sa.BigInteger(), autoincrement=False, nullable=True),
        sa.Column("breached", sa.Integer(), server_default="0", nullable=False),
        sa.Column("satisfaction", sa.Text(), nullable=False),
        sa.Column("satisfied_at", sa.BigInteger(), autoincrement=False, nullable=True),
        sa.Column("changed", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.PrimaryKeyConstraint("account", "conversation"),
    )
    op.create_index("analytics_conversations_created", "analytics_conversations", ["account", "created"], unique=False)
    op.create_index(
        "analytics_conversations_satisfied", "analytics_conversations", ["account", "satisfied_at"], unique=False
    )
    op.create_index("analytics_conversations_solved", "analytics_conversations", ["account", "solved_at"], unique=False)
    op.create_table(
        "analytics_doors",
        sa.Column("lookup", sa.Text(), nullable=False),
        sa.Column("account", sa.Text(), nullable=False),
        sa.Column("export", sa.Text(), nullable=False),
        sa.Column("recipient", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("lookup"),
    )
    op.create_table(
        "analytics_exports",
        sa.Column("account", sa.Text(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("act", sa.Text(), nullable=False),
        sa.Column("what", sa.Text(), nullable=False),
        sa.Column("spec", sa.Text(), nullable=False),
        sa.Column("format", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("recipients", sa.Text(), nullable=False),
        sa.Column("person", sa.Text(), nullable=False),
        sa.Column("blob", sa.Text(), nullable=True),
        sa.Column("rows", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("days", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("until", sa.BigInteger(), autoincrement=False, nullable=True),
        sa.Column("asked_by", sa.Text(), nullable=False),
        sa.Column("made", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("because", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("account", "id"),
    )
    op.create_index("analytics_exports_act", "analytics_exports", ["account", "act"], unique=False)
    op.create_table(
        "analytics_fetches",
        sa.Column("account", sa.Text(), nullable=False),
        sa.Column("export", sa.Text(), nullable=False),
        sa.Column("number", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("recipient", sa.Text(), nullable=False),
        sa.Column("at", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.PrimaryKeyConstraint("account", "export", "number"),
    )
    op.create_table(
        "analytics_hours",
        sa.Column("account", sa.Text(), nullable=False),
        sa.Column("measure", sa.Text(), nullable=False),
        sa.Column("hour", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("channel", sa.Text(), nullable=False),
        sa.Column("queue", sa.Text(), nullable=False),
        sa.Column("agent", sa.Text(), nullable=False),
        sa.Column("brand", sa.Text(), nullable=False),
        sa.Column("many", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("total", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.PrimaryKeyConstraint("account", "measure", "hour", "channel", "queue", "agent", "brand"),
    )
    op.create_table(
        "analytics_recipients",
        sa.Column("account", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("made", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.PrimaryKeyConstraint("account", "value"),
    )
    op.create_table(
        "analytics_reports",
        sa.Column("account", sa.Text(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("spec", sa.Text(), nullable=False),
        sa.Column("scope", sa.Text(), nullable=False),
        sa.Column("removed", sa.Integer(), server_default="0", nullable=False),
        sa.PrimaryKeyConstraint("account", "id"),
    )
    op.create_table(
        "analytics_states",
        sa.Column("account", sa.Text(), nullable=False),
        sa.Column("member", sa.Text(), nullable=False),
        sa.Column("since", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("presence", sa.Text(), nullable=False),
        sa.Column("until", sa.BigInteger(), autoincrement=False, nullable=True),
        sa.PrimaryKeyConstraint("account", "member", "since"),
    )
    op.create_index("analytics_states_until", "analytics_states", ["account", "until"], unique=False)
    op.create_table(
        "obligation_calendars",
        sa.Column("account", sa.Text(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("config", sa.Text(), nullable=False),
        sa.Column("removed", sa.Integer(), server_default="0", nullable=False),
        sa.PrimaryKeyConstraint("account", "id"),
    )
    op.create_table(
        "obligation_matters",
        sa.Column("account", sa.Text(), nullable=False),
        sa.Column("conversation", sa.Text(), nullable=False),
        sa.Column("opened_at", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("periods", sa.Text(), nullable=False),
        sa.Column("answered", sa.Integer(), server_default="0", nullable=False),
        sa.Column("asked_at", sa.BigInteger(), autoincrement=False, nullable=True),
        sa.Column("replied_at", sa.BigInteger(), autoincrement=False, nullable=True),
        sa.Column("gone", sa.Integer(), server_default="0", nullable=False),
        sa.Column("policy", sa.Text(), nullable=False),
        sa.Column("priority", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.PrimaryKeyConstraint("account", "conversation"),
    )
    op.create_table(
        "obligation_policies",
        sa.Column("account", sa.Text(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("position", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("spec", sa.Text(), nullable=False),
        sa.Column("removed", sa.Integer(), server_default="0", nullable=False),
        sa.PrimaryKeyConstraint("account", "id"),
    )
    op.create_table(
        "obligations",
        sa.Column("account", sa.Text(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("conversation", sa.Text(), nullable=False),
        sa.Column("metric", sa.Text(), nullable=False),
        sa.Column("policy", sa.Text(), nullable=False),
        sa.Column("calendar", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("opened_at", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("target", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("spent", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("running_since", sa.BigInteger(), autoincrement=False, nullable=True),
        sa.Column("due", sa.BigInteger(), autoincrement=False, nullable=True),
        sa.Column("warn_at", sa.BigInteger(), autoincrement=False, nullable=True),
        sa.Column("warned", sa.Integer(), server_default="0", nullable=False),
        sa.Column("missed_at", sa.BigInteger(), autoincrement=False, nullable=True),
        sa.Column("ended_at", sa.BigInteger(), autoincrement=False, nullable=True),
        sa.PrimaryKeyConstraint("account", "id"),
    )
    op.create_index(
        "obligations_conversation", "obligations", ["account", "conversation", "metric", "id"], unique=False
    )
    op.create_index(
        "obligations_due",
        "obligations",
        ["account", "due"],
        unique=False,
        sqlite_where=sa.text("due IS NOT NULL"),
        postgresql_where=sa.text("due IS NOT NULL"),
    )
