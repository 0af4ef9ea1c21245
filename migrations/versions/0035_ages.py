"""Whether the year of birth is asked before anything else; surveys that are anonymous."""

import sqlalchemy as sa
from alembic import op

revision = "0035"
down_revision = "0034"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make it so."""
    op.create_table(
        "accounts_age_screens",
        sa.Column("account", sa.Text(), primary_key=True),
        sa.Column("asks", sa.Integer(), nullable=False, server_default="0"),
        sa.Column("years", sa.BigInteger(), nullable=False),
    )
    op.add_column("survey_asks", sa.Column("anonymous", sa.Integer(), nullable=False, server_default="0"))
    op.create_table(
        "survey_ballots",
        sa.Column("account", sa.Text(), primary_key=True),
        sa.Column("id", sa.Text(), primary_key=True),
        sa.Column("value", sa.LargeBinary(), nullable=False),
    )
    op.create_table(
        "survey_anonymous",
        sa.Column("account", sa.Text(), primary_key=True),
        sa.Column("id", sa.Text(), primary_key=True),
        sa.Column("good", sa.BigInteger(), nullable=False),
        sa.Column("bad", sa.BigInteger(), nullable=False),
        sa.Column("points", sa.Text(), nullable=False),
        sa.Column("number", sa.BigInteger(), nullable=False),
    )
