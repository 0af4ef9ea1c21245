"""Who read what; sign-ins and devices."""

import sqlalchemy as sa
from alembic import op

revision = "0026"
down_revision = "0025"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make it so."""
    op.create_table(
        "security_reads",
        sa.Column("account", sa.Text(), primary_key=True),
        sa.Column("id", sa.Text(), primary_key=True),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("by_whom", sa.Text(), nullable=False),
        sa.Column("session", sa.Text(), nullable=False),
        sa.Column("network", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("route", sa.Text(), nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("shown", sa.BigInteger(), nullable=False),
        sa.Column("ids", sa.Text(), nullable=False),
    )
    op.create_index("security_reads_by", "security_reads", ["account", "by_whom", "id"])
    op.create_index("security_reads_subject", "security_reads", ["account", "subject", "id"])
    op.create_table(
        "security_keepers",
        sa.Column("node", sa.Text(), primary_key=True),
        sa.Column("begun", sa.BigInteger(), nullable=False),
        sa.Column("beat", sa.BigInteger(), nullable=False),
    )
    op.create_table(
        "security_tries",
        sa.Column("address", sa.Text(), primary_key=True),
        sa.Column("email", sa.Text(), primary_key=True),
        sa.Column("house", sa.Text(), primary_key=True),
        sa.Column("member", sa.Text(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("told", sa.Integer(), nullable=False, server_default="0"),
    )
    op.create_index("security_tries_at", "security_tries", ["at"])
    op.add_column("platform_apps", sa.Column("reach", sa.Text(), nullable=False, server_default="local"))
    op.add_column("platform_apps", sa.Column("why", sa.Text(), nullable=False, server_default=""))
    op.add_column("platform_app_codes", sa.Column("house", sa.Text(), nullable=False, server_default=""))
    op.add_column("platform_app_codes", sa.Column("token", sa.Text(), nullable=False, server_default=""))
    op.add_column("security_sessions", sa.Column("locked", sa.BigInteger(), nullable=True))
    op.add_column("security_sessions", sa.Column("remembered", sa.Integer(), nullable=False, server_default="0"))
    op.add_column("security_sessions", sa.Column("fresh", sa.Integer(), nullable=False, server_default="0"))
    op.create_table(
        "security_restraints",
        sa.Column("account", sa.Text(), primary_key=True),
        sa.Column("by_whom", sa.Text(), primary_key=True),
        sa.Column("what", sa.Text(), primary_key=True),
        sa.Column("since", sa.BigInteger(), nullable=False),
        sa.Column("until", sa.BigInteger(), nullable=False),
    )
    op.create_table(
        "security_rules",
        sa.Column("account", sa.Text(), primary_key=True),
        sa.Column("second_factor", sa.Text(), nullable=False),
        sa.Column("lock_minutes", sa.BigInteger(), nullable=False),
    )
    op.create_table(
        "security_reviews",
        sa.Column("account", sa.Text(), primary_key=True),
        sa.Column("member", sa.Text(), primary_key=True),
        sa.Column("at", sa.BigInteger(), nullable=False),
    )
    op.create_table(
        "security_devices",
        sa.Column("account", sa.Text(), primary_key=True),
        sa.Column("member", sa.Text(), primary_key=True),
        sa.Column("mark", sa.Text(), primary_key=True),
        sa.Column("last", sa.BigInteger(), nullable=False),
    )
    op.create_table(
        "security_waiting",
        sa.Column("account", sa.Text(), primary_key=True),
        sa.Column("member", sa.Text(), primary_key=True),
        sa.Column("what", sa.Text(), primary_key=True),
        sa.Column("hash", sa.Text(), nullable=False),
        sa.Column("session", sa.Text(), nullable=False),
        sa.Column("due", sa.BigInteger(), nullable=False),
    )
