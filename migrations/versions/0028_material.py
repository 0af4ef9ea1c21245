"""Content in pictures and files, templates, and what is judged again."""

import sqlalchemy as sa
from alembic import op

revision = "0028"
down_revision = "0027"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make it so."""
    for name in ("signed", "cards", "score"):
        op.add_column("channel_files", sa.Column(name, sa.BigInteger(), nullable=False, server_default="0"))
    for name in ("read", "kind", "rule", "bringer"):
        op.add_column("channel_files", sa.Column(name, sa.Text(), nullable=False, server_default=""))
    op.create_index("channel_files_bringer", "channel_files", ["account", "bringer", "scan", "at"])
    op.create_table(
        "channel_upload_locks",
        sa.Column("account", sa.Text(), primary_key=True),
        sa.Column("bringer", sa.Text(), primary_key=True),
        sa.Column("since", sa.BigInteger(), nullable=False),
        sa.Column("files", sa.Text(), nullable=False),
        sa.Column("lifted", sa.BigInteger()),
        sa.Column("lifted_by", sa.Text(), nullable=False, server_default=""),
    )
    op.create_table(
        "gate_own_words",
        sa.Column("account", sa.Text(), primary_key=True),
        sa.Column("id", sa.Text(), primary_key=True),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("likeness", sa.BigInteger(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
    )
    op.create_table(
        "gate_templates",
        sa.Column("account", sa.Text(), primary_key=True),
        sa.Column("ref", sa.Text(), primary_key=True),
        sa.Column("declared", sa.Text(), nullable=False),
        sa.Column("digest", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("member", sa.Text(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("decided_by", sa.Text(), nullable=False, server_default=""),
        sa.Column("decided_at", sa.BigInteger()),
        sa.Column("why", sa.Text(), nullable=False, server_default=""),
    )
