"""Versions of agreements, notices and acknowledgements."""

import sqlalchemy as sa
from alembic import op

revision = "0019"
down_revision = "0018"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make it so."""
    op.create_table(
        "accounts_notices",
        sa.Column("account", sa.Text(), primary_key=True),
        sa.Column("id", sa.Text(), primary_key=True),
        sa.Column("number", sa.BigInteger(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("told", sa.Text(), nullable=False),
        sa.Column("clause", sa.Text(), nullable=False),
        sa.Column("href", sa.Text(), nullable=False),
        sa.Column("banner_until", sa.BigInteger()),
        sa.Column("lasting", sa.Integer(), nullable=False, server_default="0"),
        sa.Column("once", sa.Text()),
    )
    op.create_index("accounts_notices_once", "accounts_notices", ["account", "once"], unique=True)
    op.create_index("accounts_notices_key", "accounts_notices", ["account", "key"])
    op.create_table(
        "accounts_notice_members",
        sa.Column("account", sa.Text(), primary_key=True),
        sa.Column("member", sa.Text(), primary_key=True),
        sa.Column("number", sa.BigInteger(), primary_key=True, autoincrement=False),
        sa.Column("notice", sa.Text(), nullable=False),
        sa.Column("act", sa.Text(), nullable=False),
        sa.Column("seen_at", sa.BigInteger()),
    )
    op.create_index("accounts_notice_members_notice", "accounts_notice_members", ["account", "notice", "member"])
    op.add_column("accounts_acceptances", sa.Column("document", sa.Text(), nullable=False, server_default="terms"))
    op.add_column("accounts_acceptances", sa.Column("ruling_sha256", sa.Text(), nullable=False, server_default=""))
    op.create_table(
        "accounts_agreed_since",
        sa.Column("account", sa.Text(), primary_key=True),
        sa.Column("document", sa.Text(), primary_key=True),
        sa.Column("version", sa.Text(), primary_key=True),
        sa.Column("date", sa.BigInteger(), nullable=False),
    )
    op.execute(
        "INSERT INTO accounts_agreed_since(account, document, version, date)"
        " SELECT account, 'terms', version, date FROM accounts_agreed_dates"
    )
    op.drop_table("accounts_agreed_dates")
    op.create_table(
        "accounts_signed",
        sa.Column("account", sa.Text(), primary_key=True),
        sa.Column("id", sa.Text(), primary_key=True),
        sa.Column("rank", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("starts", sa.BigInteger(), nullable=False),
        sa.Column("ends", sa.BigInteger()),
        sa.Column("blob", sa.Text(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("parameters", sa.Text(), nullable=False),
        sa.Column("families", sa.Text(), nullable=False),
    )
    op.create_table(
        "accounts_acknowledged",
        sa.Column("account", sa.Text(), primary_key=True),
        sa.Column("member", sa.Text(), primary_key=True),
        sa.Column("document", sa.Text(), primary_key=True),
        sa.Column("version", sa.Text(), primary_key=True),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
    )
    op.create_table(
        "accounts_changes_used",
        sa.Column("account", sa.Text(), primary_key=True),
        sa.Column("document", sa.Text(), primary_key=True),
        sa.Column("version", sa.Text(), primary_key=True),
        sa.Column("act", sa.Text(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
    )
    op.create_table(
        "accounts_sizes",
        sa.Column("account", sa.Text(), primary_key=True),
        sa.Column("size", sa.Text(), nullable=False),
        sa.Column("countries", sa.Text(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
    )
    op.create_table(
        "accounts_telecom_rights",
        sa.Column("account", sa.Text(), primary_key=True),
        sa.Column("service", sa.Text(), primary_key=True),
        sa.Column("what", sa.Text(), primary_key=True),
        sa.Column("choice", sa.Text(), nullable=False),
        sa.Column("member", sa.Text(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
    )
    op.create_table(
        "accounts_following",
        sa.Column("account", sa.Text(), primary_key=True),
        sa.Column("id", sa.Text(), primary_key=True),
        sa.Column("person", sa.Text(), nullable=False),
        sa.Column("document", sa.Text(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("address", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("lookup", sa.Text(), nullable=False),
    )
    op.create_index("accounts_following_lookup", "accounts_following", ["account", "lookup", "document"])
    op.create_index("accounts_following_document", "accounts_following", ["account", "document", "state"])
    op.create_table(
        "agreements_drafts",
        sa.Column("account", sa.Text(), primary_key=True),
        sa.Column("id", sa.Text(), primary_key=True),
        sa.Column("document", sa.Text(), nullable=False),
        sa.Column("version", sa.Text(), nullable=False),
        sa.Column("told", sa.Text(), nullable=False),
        sa.Column("en", sa.Text(), nullable=False),
        sa.Column("fr", sa.Text(), nullable=False),
        sa.Column("drafted_by", sa.Text(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
    )
    op.create_table(
        "agreements_published",
        sa.Column("document", sa.Text(), primary_key=True),
        sa.Column("version", sa.Text(), primary_key=True),
        sa.Column("house", sa.Text(), nullable=False),
        sa.Column("number", sa.BigInteger(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("told", sa.Text(), nullable=False),
        sa.Column("en", sa.Text(), nullable=False),
        sa.Column("fr", sa.Text(), nullable=False),
        sa.Column("seal", sa.Text(), nullable=False),
        sa.Column("drafted_by", sa.Text(), nullable=False),
        sa.Column("approved_by", sa.Text(), nullable=False),
    )
