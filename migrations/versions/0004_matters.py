"""Conversations as matters: reference, status, tags, fields, participants, views."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

# What stood here before is what a replay of its entries would give: numbered in order, solved once it had ended.
NUMBERED = (
    "UPDATE conversations SET reference = numbered.place FROM (SELECT account, id, row_number() OVER"
    " (PARTITION BY account ORDER BY id) AS place FROM conversations) AS numbered"
    " WHERE numbered.account = conversations.account AND numbered.id = conversations.id"
)
COUNTED = (
    "INSERT INTO conversation_counter(account, next) SELECT account, max(reference) + 1 FROM conversations"
    " GROUP BY account"
)
STATUS = (
    "UPDATE conversations SET status = CASE WHEN state = 'closed' THEN 'solved' WHEN agent <> '' THEN 'open'"
    " ELSE 'new' END, status_since = coalesce(closed_at, created), solved_at = closed_at, updated = last_at"
)


def upgrade() -> None:
    """Make it so."""
    op.add_column(
        "conversations",
        sa.Column("reference", sa.BigInteger(), server_default="0", autoincrement=False, nullable=False),
    )
    op.add_column("conversations", sa.Column("status", sa.Text(), server_default="new", nullable=False))
    op.add_column("conversations", sa.Column("custom", sa.Text(), server_default="", nullable=False))
    op.add_column("conversations", sa.Column("kind", sa.Text(), server_default="", nullable=False))
    op.add_column("conversations", sa.Column("via", sa.Text(), server_default="", nullable=False))
    op.add_column("conversations", sa.Column("brand", sa.Text(), server_default="", nullable=False))
    op.add_column("conversations", sa.Column("form", sa.Text(), server_default="", nullable=False))
    op.add_column("conversations", sa.Column("language", sa.Text(), server_default="", nullable=False))
    op.add_column("conversations", sa.Column("side_of", sa.Text(), server_default="", nullable=False))
    op.add_column("conversations", sa.Column("merged_into", sa.Text(), server_default="", nullable=False))
    op.add_column("conversations", sa.Column("unmerged", sa.Text(), server_default="", nullable=False))
    op.add_column("conversations", sa.Column("follows", sa.Text(), server_default="", nullable=False))
    op.add_column("conversations", sa.Column("set_aside", sa.Text(), server_default="", nullable=False))
    op.add_column("conversations", sa.Column("purge_at", sa.BigInteger(), autoincrement=False, nullable=True))
    op.add_column("conversations", sa.Column("snoozed_until", sa.BigInteger(), autoincrement=False, nullable=True))
    op.add_column("conversations", sa.Column("snoozed_by", sa.Text(), server_default="", nullable=False))
    op.add_column("conversations", sa.Column("suspected", sa.Integer(), server_default="0", nullable=False))
    op.add_column("conversations", sa.Column("subject_folded", sa.Text(), server_default="", nullable=False))
    op.add_column("conversations", sa.Column("solved_at", sa.BigInteger(), autoincrement=False, nullable=True))
    op.add_column(
        "conversations",
        sa.Column("status_since", sa.BigInteger(), server_default="0", autoincrement=False, nullable=False),
    )
    op.add_column("conversations", sa.Column("assigned_since", sa.BigInteger(), autoincrement=False, nullable=True))
    op.add_column("conversations", sa.Column("answered_at", sa.BigInteger(), autoincrement=False, nullable=True))
    op.add_column("conversations", sa.Column("first_answered_at", sa.BigInteger(), autoincrement=False, nullable=True))
    op.add_column(
        "conversations", sa.Column("replies", sa.BigInteger(), server_default="0", autoincrement=False, nullable=False)
    )
    op.add_column(
        "conversations", sa.Column("reopened", sa.BigInteger(), server_default="0", autoincrement=False, nullable=False)
    )
    op.add_column("conversations", sa.Column("due", sa.BigInteger(), autoincrement=False, nullable=True))
    op.add_column("conversations", sa.Column("due_kind", sa.Text(), server_default="", nullable=False))
    op.add_column("conversations", sa.Column("breached", sa.Integer(), server_default="0", nullable=False))
    op.add_column("conversations", sa.Column("satisfaction", sa.Text(), server_default="", nullable=False))
    op.add_column(
        "conversations", sa.Column("changed", sa.BigInteger(), server_default="0", autoincrement=False, nullable=False)
    )
    op.add_column(
        "conversations", sa.Column("updated", sa.BigInteger(), server_default="0", autoincrement=False, nullable=False)
    )
    op.create_table(
        "conversation_counter",
        sa.Column("account", sa.Text(), nullable=False),
        sa.Column("next", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.PrimaryKeyConstraint("account"),
    )
    op.create_table(
        "conversation_tags",
        sa.Column("account", sa.Text(), nullable=False),
        sa.Column("tag", sa.Text(), nullable=False),
        sa.Column("conversation", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("account", "tag", "conversation"),
    )
    op.create_index("conversation_tags_conversation", "conversation_tags", ["account", "conversation"], unique=False)
    op.create_table(
        "conversation_values",
        sa.Column("account", sa.Text(), nullable=False),
        sa.Column("conversation", sa.Text(), nullable=False),
        sa.Column("field", sa.Text(), nullable=False),
        sa.Column("place", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.Column("word", sa.Text(), nullable=False),
        sa.Column("amount", sa.Double(), nullable=True),
        sa.Column("person", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("account", "conversation", "field", "place"),
    )
    op.create_index("conversation_values_amount", "conversation_values", ["account", "field", "amount"], unique=False)
    op.create_index("conversation_values_person", "conversation_values", ["account", "person"], unique=False)
    op.create_index("conversation_values_word", "conversation_values", ["account", "field", "word"], unique=False)
    op.create_table(
        "conversation_participants",
        sa.Column("account", sa.Text(), nullable=False),
        sa.Column("conversation", sa.Text(), nullable=False),
        sa.Column("contact", sa.Text(), nullable=False),
        sa.Column("person", sa.Text(), nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("added", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.PrimaryKeyConstraint("account", "conversation", "contact"),
    )
    op.create_index(
        "conversation_participants_contact", "conversation_participants", ["account", "contact"], unique=False
    )
    op.create_table(
        "conversation_watchers",
        sa.Column("account", sa.Text(), nullable=False),
        sa.Column("conversation", sa.Text(), nullable=False),
        sa.Column("member", sa.Text(), nullable=False),
        sa.Column("why", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("account", "conversation", "member"),
    )
    op.create_index("conversation_watchers_member", "conversation_watchers", ["account", "member"], unique=False)
    op.create_table(
        "conversation_links",
        sa.Column("account", sa.Text(), nullable=False),
        sa.Column("conversation", sa.Text(), nullable=False),
        sa.Column("other", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("account", "conversation", "other", "kind"),
    )
    op.create_index("conversation_links_other", "conversation_links", ["account", "other"], unique=False)
    op.create_table(
        "conversation_statuses",
        sa.Column("account", sa.Text(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("name_en", sa.Text(), nullable=False),
        sa.Column("name_fr", sa.Text(), nullable=False),
        sa.Column("removed", sa.Integer(), server_default="0", nullable=False),
        sa.PrimaryKeyConstraint("account", "id"),
    )
    op.create_table(
        "conversation_forms",
        sa.Column("account", sa.Text(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("fields", sa.Text(), nullable=False),
        sa.Column("brand", sa.Text(), nullable=False),
        sa.Column("removed", sa.Integer(), server_default="0", nullable=False),
        sa.PrimaryKeyConstraint("account", "id"),
    )
    op.create_table(
        "conversation_views",
        sa.Column("account", sa.Text(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("scope", sa.Text(), nullable=False),
        sa.Column("owner", sa.Text(), nullable=False),
        sa.Column("config", sa.Text(), nullable=False),
        sa.Column("position", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("removed", sa.Integer(), server_default="0", nullable=False),
        sa.PrimaryKeyConstraint("account", "id"),
    )
    op.create_table(
        "conversation_settings",
        sa.Column("account", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("account"),
    )
    op.create_table(
        "conversation_drafts",
        sa.Column("account", sa.Text(), nullable=False),
        sa.Column("conversation", sa.Text(), nullable=False),
        sa.Column("member", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("person", sa.Text(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.Column("files", sa.Text(), nullable=False),
        sa.Column("updated", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.PrimaryKeyConstraint("account", "conversation", "member", "kind"),
    )
    op.create_index("conversation_drafts_person", "conversation_drafts", ["account", "person"], unique=False)
    op.create_table(
        "conversation_bulks",
        sa.Column("account", sa.Text(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("actions", sa.Text(), nullable=False),
        sa.Column("conversations", sa.Text(), nullable=False),
        sa.Column("wanted", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("done", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("failed", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("actor", sa.Text(), nullable=False),
        sa.Column("member", sa.Text(), nullable=False),
        sa.Column("at", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("undo_until", sa.BigInteger(), autoincrement=False, nullable=True),
        sa.PrimaryKeyConstraint("account", "id"),
    )
    op.create_table(
        "conversation_bulk_steps",
        sa.Column("account", sa.Text(), nullable=False),
        sa.Column("bulk", sa.Text(), nullable=False),
        sa.Column("conversation", sa.Text(), nullable=False),
        sa.Column("before", sa.Text(), nullable=False),
        sa.Column("failed", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("account", "bulk", "conversation"),
    )
    op.execute(NUMBERED)
    op.execute(COUNTED)
    op.execute(STATUS)
    op.create_index(
        "conversations_aside",
        "conversations",
        ["account", "set_aside", "last_at", "id"],
        unique=False,
        sqlite_where=sa.text("set_aside <> ''"),
        postgresql_where=sa.text("set_aside <> ''"),
    )
    op.create_index("conversations_changed", "conversations", ["account", "changed"], unique=False)
    op.create_index(
        "conversations_due",
        "conversations",
        ["account", "due"],
        unique=False,
        sqlite_where=sa.text("due IS NOT NULL"),
        postgresql_where=sa.text("due IS NOT NULL"),
    )
    op.create_index(
        "conversations_merged",
        "conversations",
        ["account", "merged_into"],
        unique=False,
        sqlite_where=sa.text("merged_into <> ''"),
        postgresql_where=sa.text("merged_into <> ''"),
    )
    op.create_index(
        "conversations_purged",
        "conversations",
        ["account", "purge_at"],
        unique=False,
        sqlite_where=sa.text("purge_at IS NOT NULL"),
        postgresql_where=sa.text("purge_at IS NOT NULL"),
    )
    op.create_index("conversations_reference", "conversations", ["account", "reference"], unique=True)
    op.create_index(
        "conversations_sides",
        "conversations",
        ["account", "side_of"],
        unique=False,
        sqlite_where=sa.text("side_of <> ''"),
        postgresql_where=sa.text("side_of <> ''"),
    )
    op.create_index(
        "conversations_snoozed",
        "conversations",
        ["account", "snoozed_until"],
        unique=False,
        sqlite_where=sa.text("snoozed_until IS NOT NULL"),
        postgresql_where=sa.text("snoozed_until IS NOT NULL"),
    )
    op.create_index(
        "conversations_solved",
        "conversations",
        ["account", "solved_at", "id"],
        unique=False,
        sqlite_where=sa.text("solved_at IS NOT NULL"),
        postgresql_where=sa.text("solved_at IS NOT NULL"),
    )
    op.create_index("conversations_status", "conversations", ["account", "status", "last_at", "id"], unique=False)
    op.create_index(
        "conversations_suspected",
        "conversations",
        ["account", "last_at", "id"],
        unique=False,
        sqlite_where=sa.text("suspected = 1"),
        postgresql_where=sa.text("suspected = 1"),
    )


def downgrade() -> None:
    """Migrations go forward only: restore the backup made before."""
    raise RuntimeError("restore the backup made before this migration")
