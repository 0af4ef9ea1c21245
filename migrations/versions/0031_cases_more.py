"""What is kept for an authority, known material, and effects told before something is removed."""

import sqlalchemy as sa
from alembic import op

revision = "0031"
down_revision = "0030"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make it so."""
    op.create_table(
        "channel_known",
        sa.Column("value", sa.Text(), primary_key=True),
        sa.Column("list", sa.Text(), primary_key=True),
        sa.Column("kind", sa.Text(), nullable=False),
    )
    op.create_table(
        "channel_known_pictures",
        sa.Column("list", sa.Text(), primary_key=True),
        sa.Column("part", sa.Text(), primary_key=True),
        sa.Column("hashes", sa.LargeBinary(), nullable=False),
    )
    op.create_table(
        "cases_hash_lists",
        sa.Column("account", sa.Text(), primary_key=True),
        sa.Column("id", sa.Text(), primary_key=True),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("count", sa.BigInteger(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
    )
    op.create_table(
        "cases_material",
        sa.Column("account", sa.Text(), primary_key=True),
        sa.Column("id", sa.Text(), primary_key=True),
        sa.Column("case_id", sa.Text(), nullable=False),
        sa.Column("house", sa.Text(), nullable=False),
        sa.Column("file", sa.Text(), nullable=False),
        sa.Column("by", sa.Text(), nullable=False),
        sa.Column("conversation", sa.Text(), nullable=False),
        sa.Column("list", sa.Text(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("digest", sa.Text(), nullable=False),
        sa.Column("size", sa.BigInteger(), nullable=False),
        sa.Column("type", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("came", sa.BigInteger(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("opened", sa.BigInteger(), nullable=False),
        sa.Column("destroyed", sa.BigInteger()),
    )
    op.create_index("cases_material_case", "cases_material", ["account", "case_id"])
    op.add_column("cases_points", sa.Column("was", sa.Text(), nullable=False, server_default=""))
    op.add_column("cases_reports", sa.Column("files", sa.Text(), nullable=False, server_default="[]"))
    op.create_table(
        "cases_handed",
        sa.Column("account", sa.Text(), primary_key=True),
        sa.Column("number", sa.BigInteger(), primary_key=True, autoincrement=False),
        sa.Column("case_id", sa.Text(), nullable=False),
        sa.Column("own", sa.Integer(), nullable=False, server_default="0"),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
    )
    op.create_index("cases_handed_case", "cases_handed", ["account", "case_id"])
    op.create_table(
        "accounts_seals",
        sa.Column("house", sa.Text(), primary_key=True),
        sa.Column("ref", sa.Text(), primary_key=True),
        sa.Column("case_id", sa.Text(), primary_key=True),
    )
    op.create_table(
        "accounts_protected",
        sa.Column("id", sa.Text(), primary_key=True),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("owner", sa.Text(), nullable=False),
    )
    op.create_table(
        "accounts_badges",
        sa.Column("mark", sa.Text(), primary_key=True),
        sa.Column("house", sa.Text(), primary_key=True),
        sa.Column("until", sa.BigInteger(), nullable=False),
    )
