"""Where contacts come from, registries, and complaints of mail."""

import sqlalchemy as sa
from alembic import op

revision = "0027"
down_revision = "0026"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make it so."""
    op.add_column("privacy_consents", sa.Column("ended", sa.Text(), nullable=False, server_default=""))
    op.add_column("privacy_consents", sa.Column("seal", sa.Text(), nullable=False, server_default=""))
    op.create_table(
        "crm_origins",
        sa.Column("account", sa.Text(), primary_key=True),
        sa.Column("contact", sa.Text(), primary_key=True),
        sa.Column("number", sa.BigInteger(), primary_key=True, autoincrement=False),
        sa.Column("how", sa.Text(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("means", sa.Text(), nullable=False),
        sa.Column("ground", sa.Text(), nullable=False),
        sa.Column("collected", sa.BigInteger(), nullable=True),
        sa.Column("shown", sa.Text(), nullable=False),
        sa.Column("batch", sa.Text(), nullable=False),
        sa.Column("line", sa.BigInteger(), nullable=False),
        sa.Column("by_whom", sa.Text(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
    )
    op.create_index("crm_origins_batch", "crm_origins", ["account", "batch", "line"])
    op.create_table(
        "crm_barred",
        sa.Column("account", sa.Text(), primary_key=True),
        sa.Column("batch", sa.Text(), primary_key=True),
        sa.Column("why", sa.Text(), nullable=False),
    )
    op.create_table(
        "privacy_imports",
        sa.Column("account", sa.Text(), primary_key=True),
        sa.Column("id", sa.Text(), primary_key=True),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("by_whom", sa.Text(), nullable=False),
        sa.Column("person", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("rows_told", sa.BigInteger(), nullable=False),
        sa.Column("made", sa.BigInteger(), nullable=False),
        sa.Column("joined", sa.BigInteger(), nullable=False),
        sa.Column("left_out", sa.BigInteger(), nullable=False),
        sa.Column("mails", sa.BigInteger(), nullable=False),
        sa.Column("means", sa.Text(), nullable=False),
        sa.Column("ground", sa.Text(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("barred", sa.Text(), nullable=False),
    )
    op.create_table(
        "privacy_import_mails",
        sa.Column("account", sa.Text(), primary_key=True),
        sa.Column("batch", sa.Text(), primary_key=True),
        sa.Column("sent", sa.BigInteger(), nullable=False),
        sa.Column("bounced", sa.BigInteger(), nullable=False),
    )
    op.create_table(
        "privacy_registries",
        sa.Column("account", sa.Text(), primary_key=True),
        sa.Column("id", sa.Text(), primary_key=True),
        sa.Column("registry", sa.Text(), nullable=False),
        sa.Column("as_of", sa.BigInteger(), nullable=False),
        sa.Column("loaded", sa.BigInteger(), nullable=False),
        sa.Column("by_whom", sa.Text(), nullable=False),
        sa.Column("numbers", sa.BigInteger(), nullable=False),
        sa.Column("left_out", sa.BigInteger(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("format", sa.Text(), nullable=False),
        sa.Column("areas", sa.Text(), nullable=False),
    )
    op.create_table(
        "privacy_registry_pieces",
        sa.Column("account", sa.Text(), primary_key=True),
        sa.Column("copy_id", sa.Text(), primary_key=True),
        sa.Column("piece", sa.BigInteger(), primary_key=True, autoincrement=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
    )
