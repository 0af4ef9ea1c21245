"""Telephone numbers with the papers of their countries, and the trunks they come and go by."""

import sqlalchemy as sa
from alembic import op

revision = "0038"
down_revision = "0037"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make it so."""
    _numbers()
    _trunks()


def _numbers() -> None:
    op.create_table(
        "numbers_phones",
        sa.Column("account", sa.Text(), primary_key=True),
        sa.Column("id", sa.Text(), primary_key=True),
        sa.Column("number", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("trunk", sa.Text(), nullable=False),
        sa.Column("held", sa.Text(), nullable=False),
        sa.Column("made", sa.BigInteger(), nullable=False),
    )
    op.create_index("numbers_phones_number", "numbers_phones", ["account", "number"])
    op.create_table(
        "numbers_phone_papers",
        sa.Column("account", sa.Text(), primary_key=True),
        sa.Column("country", sa.Text(), primary_key=True),
        sa.Column("kind", sa.Text(), primary_key=True),
        sa.Column("held", sa.Text(), nullable=False),
    )
    op.create_table(
        "numbers_phone_terms",
        sa.Column("account", sa.Text(), primary_key=True),
        sa.Column("country", sa.Text(), primary_key=True),
        sa.Column("version", sa.Text(), nullable=False),
        sa.Column("member", sa.Text(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
    )
    op.create_table(
        "numbers_phone_days",
        sa.Column("account", sa.Text(), primary_key=True),
        sa.Column("phone", sa.Text(), primary_key=True),
        sa.Column("day", sa.BigInteger(), primary_key=True, autoincrement=False),
        sa.Column("many", sa.BigInteger(), nullable=False),
    )
    op.create_table(
        "numbers_phone_codes",
        sa.Column("account", sa.Text(), primary_key=True),
        sa.Column("phone", sa.Text(), primary_key=True),
        sa.Column("code", sa.LargeBinary(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("tries", sa.BigInteger(), nullable=False),
    )
    op.create_table(
        "numbers_phone_taken",
        sa.Column("number", sa.Text(), primary_key=True),
        sa.Column("house", sa.Text(), nullable=False),
        sa.Column("phone", sa.Text(), nullable=False),
        sa.Column("rests", sa.BigInteger(), nullable=True),
    )


def _trunks() -> None:
    op.create_table(
        "voice_trunks",
        sa.Column("account", sa.Text(), primary_key=True),
        sa.Column("id", sa.Text(), primary_key=True),
        sa.Column("held", sa.Text(), nullable=False),
        sa.Column("made", sa.BigInteger(), nullable=False),
    )
    op.create_table(
        "voice_trunk_states",
        sa.Column("account", sa.Text(), primary_key=True),
        sa.Column("trunk", sa.Text(), primary_key=True),
        sa.Column("held", sa.Text(), nullable=False),
    )
    op.create_table(
        "voice_trunk_secrets",
        sa.Column("account", sa.Text(), primary_key=True),
        sa.Column("trunk", sa.Text(), primary_key=True),
        sa.Column("what", sa.Text(), primary_key=True),
        sa.Column("wrapped", sa.LargeBinary(), nullable=False),
    )
