"""Consent, its evidence, and what ended it; what an account asks of itself; which acts were marketing."""

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make it so."""
    op.add_column("gate_acts", sa.Column("purpose_class", sa.Text(), server_default="service", nullable=False))
    op.create_table(
        "gate_limits",
        sa.Column("account", sa.Text(), nullable=False),
        sa.Column("begins", sa.BigInteger(), autoincrement=False),
        sa.Column("ends", sa.BigInteger(), autoincrement=False),
        sa.Column("sundays", sa.Integer(), server_default="0", nullable=False),
        sa.Column("per_day", sa.BigInteger(), autoincrement=False),
        sa.Column("per_week", sa.BigInteger(), autoincrement=False),
        sa.Column("countries", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("account"),
    )
    op.create_table(
        "privacy_consents",
        sa.Column("account", sa.Text(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("contact", sa.Text(), nullable=False),
        sa.Column("channel", sa.Text(), nullable=False),
        sa.Column("purpose_class", sa.Text(), nullable=False),
        sa.Column("seller", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("method", sa.Text(), nullable=False),
        sa.Column("at", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("expires", sa.BigInteger(), autoincrement=False),
        sa.Column("number", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("pending", sa.Integer(), server_default="0", nullable=False),
        sa.PrimaryKeyConstraint("account", "id"),
    )
    op.create_index("privacy_consents_contact", "privacy_consents", ["account", "contact", "number"])
    op.create_table(
        "privacy_words",
        sa.Column("account", sa.Text(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("number", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("channel", sa.Text(), nullable=False),
        sa.Column("said", sa.Text(), nullable=False),
        sa.Column("reach", sa.Text(), nullable=False),
        sa.Column("seller", sa.Text(), nullable=False),
        sa.Column("at", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.PrimaryKeyConstraint("account", "key", "number", "channel"),
    )
    op.create_index("privacy_words_number", "privacy_words", ["account", "number"])
    op.create_table(
        "privacy_marks",
        sa.Column("account", sa.Text(), nullable=False),
        sa.Column("contact", sa.Text(), nullable=False),
        sa.Column("mark", sa.Text(), nullable=False),
        sa.Column("at", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("number", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.PrimaryKeyConstraint("account", "contact", "mark"),
    )
    op.create_table(
        "privacy_doubts",
        sa.Column("account", sa.Text(), nullable=False),
        sa.Column("number", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("person", sa.Text(), nullable=False),
        sa.Column("channel", sa.Text(), nullable=False),
        sa.Column("message", sa.Text(), nullable=False),
        sa.Column("at", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("account", "number"),
    )
    op.create_index("privacy_doubts_state", "privacy_doubts", ["account", "state", "number"])
