"""Acts that were refused or wait."""

import sqlalchemy as sa
from alembic import op

revision = "0023"
down_revision = "0022"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make it so."""
    op.create_table(
        "compliance_acts",
        sa.Column("account", sa.Text(), primary_key=True),
        sa.Column("act", sa.Text(), primary_key=True),
        sa.Column("number", sa.BigInteger(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("channel", sa.Text(), nullable=False),
        sa.Column("contact", sa.Text(), nullable=True),
        sa.Column("conversation", sa.Text(), nullable=True),
        sa.Column("actor", sa.Text(), nullable=False),
        sa.Column("cause", sa.Text(), nullable=False),
        sa.Column("purpose_class", sa.Text(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("due", sa.BigInteger(), nullable=True),
        sa.Column("ended", sa.BigInteger(), nullable=True),
        sa.Column("policies", sa.Text(), nullable=False),
        sa.Column("clauses", sa.Text(), nullable=False),
    )
    op.create_index("compliance_acts_number", "compliance_acts", ["account", "number"])
    op.create_index("compliance_acts_contact", "compliance_acts", ["account", "contact", "number"])
