"""Accounts that belong together, and modes of work."""

import sqlalchemy as sa
from alembic import op

revision = "0029"
down_revision = "0028"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make it so."""
    op.create_table(
        "accounts_identity",
        sa.Column("account", sa.Text(), primary_key=True),
        sa.Column("person", sa.Text(), nullable=False),
        sa.Column("country", sa.Text(), nullable=False),
        sa.Column("legal_name", sa.Text(), nullable=False),
        sa.Column("postal_address", sa.Text(), nullable=False),
        sa.Column("responsible", sa.Text(), nullable=False),
        sa.Column("telephone", sa.Text(), nullable=False),
        sa.Column("payer", sa.Text(), nullable=False),
        sa.Column("register", sa.Text(), nullable=False),
        sa.Column("use_case", sa.Text(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
    )
    op.create_table(
        "accounts_marks",
        sa.Column("lookup", sa.Text(), primary_key=True),
        sa.Column("account", sa.Text(), primary_key=True),
        sa.Column("kind", sa.Text(), nullable=False),
    )
    op.create_index("accounts_marks_account", "accounts_marks", ["account"])
    op.create_table(
        "accounts_together",
        sa.Column("account", sa.Text(), primary_key=True),
        sa.Column("grouped", sa.Text(), nullable=False),
        sa.Column("shared", sa.Text(), nullable=False),
        sa.Column("many", sa.BigInteger(), nullable=False),
        sa.Column("free", sa.BigInteger(), nullable=False),
        sa.Column("apart", sa.Integer(), nullable=False, server_default="0"),
    )
    op.create_table(
        "accounts_together_counts",
        sa.Column("grouped", sa.Text(), primary_key=True),
        sa.Column("mark", sa.Text(), primary_key=True),
        sa.Column("what", sa.Text(), primary_key=True),
        sa.Column("day", sa.BigInteger(), primary_key=True, autoincrement=False),
        sa.Column("many", sa.BigInteger(), nullable=False),
    )
    op.create_table(
        "accounts_clients",
        sa.Column("account", sa.Text(), primary_key=True),
        sa.Column("id", sa.Text(), primary_key=True),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("country", sa.Text(), nullable=False),
        sa.Column("channels", sa.Text(), nullable=False),
        sa.Column("terms", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("consent", sa.Text(), nullable=False),
        sa.Column("linked", sa.Text(), nullable=False),
        sa.Column("ends", sa.BigInteger()),
    )
    op.create_table(
        "accounts_resale_consents",
        sa.Column("account", sa.Text(), primary_key=True),
        sa.Column("id", sa.Text(), primary_key=True),
        sa.Column("clients", sa.Text(), nullable=False),
        sa.Column("signed", sa.Text(), nullable=False),
        sa.Column("signed_on", sa.BigInteger(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("revoked", sa.BigInteger()),
        sa.Column("why", sa.Text(), nullable=False),
    )
    op.create_table(
        "accounts_served",
        sa.Column("account", sa.Text(), primary_key=True),
        sa.Column("reseller", sa.Text(), nullable=False),
        sa.Column("client", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("channels", sa.Text(), nullable=False),
        sa.Column("ends", sa.BigInteger()),
    )
    op.create_table(
        "accounts_brand_owners",
        sa.Column("account", sa.Text(), primary_key=True),
        sa.Column("brand", sa.Text(), primary_key=True),
        sa.Column("owner", sa.Text(), nullable=False),
    )
    op.create_table(
        "accounts_listed",
        sa.Column("source", sa.Text(), primary_key=True),
        sa.Column("id", sa.Text(), primary_key=True),
        sa.Column("type", sa.Text(), nullable=False),
        sa.Column("names", sa.Text(), nullable=False),
    )
    op.create_table(
        "accounts_listed_matches",
        sa.Column("account", sa.Text(), primary_key=True),
        sa.Column("listed", sa.Text(), primary_key=True),
        sa.Column("what", sa.Text(), primary_key=True),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("score", sa.BigInteger(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
    )
    op.create_table(
        "accounts_modes",
        sa.Column("account", sa.Text(), primary_key=True),
        sa.Column("mode", sa.Text(), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("since", sa.BigInteger(), nullable=False),
        sa.Column("evidence", sa.Text(), nullable=False),
        sa.Column("voided", sa.BigInteger()),
        sa.Column("found", sa.Text(), nullable=False),
        sa.Column("masked", sa.BigInteger(), nullable=False, server_default="0"),
    )
    op.create_table(
        "accounts_outsiders",
        sa.Column("account", sa.Text(), primary_key=True),
        sa.Column("month", sa.Text(), primary_key=True),
        sa.Column("many", sa.BigInteger(), nullable=False),
        sa.Column("outside", sa.BigInteger(), nullable=False),
        sa.Column("told", sa.Integer(), nullable=False, server_default="0"),
    )
    op.create_table(
        "accounts_limited",
        sa.Column("account", sa.Text(), primary_key=True),
        sa.Column("day", sa.BigInteger(), primary_key=True, autoincrement=False),
        sa.Column("what", sa.Text(), primary_key=True),
        sa.Column("many", sa.BigInteger(), nullable=False),
    )
    op.create_table(
        "accounts_continuity",
        sa.Column("account", sa.Text(), primary_key=True),
        sa.Column("id", sa.Text(), primary_key=True),
        sa.Column("parts", sa.Text(), nullable=False),
        sa.Column("what", sa.Text(), nullable=False),
        sa.Column("began", sa.BigInteger(), nullable=False),
        sa.Column("ended", sa.BigInteger()),
    )
    op.create_table(
        "accounts_exercises",
        sa.Column("account", sa.Text(), primary_key=True),
        sa.Column("id", sa.Text(), primary_key=True),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("began", sa.BigInteger(), nullable=False),
        sa.Column("ended", sa.BigInteger(), nullable=False),
        sa.Column("back_after", sa.BigInteger(), nullable=False),
        sa.Column("lost", sa.BigInteger(), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("lessons", sa.Text(), nullable=False),
    )
    op.create_table(
        "accounts_partners",
        sa.Column("account", sa.Text(), primary_key=True),
        sa.Column("partner", sa.Text(), primary_key=True),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("evidence", sa.Text(), nullable=False),
        sa.Column("since", sa.BigInteger(), nullable=False),
    )
    op.create_table(
        "accounts_partner_tokens",
        sa.Column("account", sa.Text(), primary_key=True),
        sa.Column("token", sa.Text(), primary_key=True),
        sa.Column("partner", sa.Text(), nullable=False),
    )
    op.drop_index("jobs_due", "jobs")
    due = sa.text("due IS NOT NULL")
    op.create_index("jobs_due", "jobs", ["due", "account"], postgresql_where=due, sqlite_where=due)
