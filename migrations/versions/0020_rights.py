"""Requests for every right of a person, what the law wants kept, what was handed out, and the desk's settings."""

import sqlalchemy as sa
from alembic import op

revision = "0020"
down_revision = "0019"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make it so."""
    op.create_table(
        "privacy_rights",
        sa.Column("account", sa.Text(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("right_of", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("received", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("due", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("number", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("person", sa.Text(), nullable=False),
        sa.Column("needs", sa.Text(), nullable=False),
        sa.Column("confirm_by", sa.BigInteger(), autoincrement=False),
        sa.Column("proven", sa.Text(), server_default="", nullable=False),
        sa.Column("proven_at", sa.BigInteger(), autoincrement=False),
        sa.Column("paused", sa.BigInteger(), autoincrement=False),
        sa.Column("extended", sa.Integer(), server_default="0", nullable=False),
        sa.Column("confirmed_at", sa.BigInteger(), autoincrement=False),
        sa.Column("contact", sa.Text(), server_default="", nullable=False),
        sa.Column("conversation", sa.Text(), server_default="", nullable=False),
        sa.Column("message", sa.Text(), server_default="", nullable=False),
        sa.Column("brand", sa.Text(), server_default="", nullable=False),
        sa.Column("places", sa.Text(), server_default="", nullable=False),
        sa.Column("language", sa.Text(), server_default="en", nullable=False),
        sa.Column("role", sa.Text(), server_default="own", nullable=False),
        sa.Column("outcome", sa.Text(), server_default="", nullable=False),
        sa.Column("ground", sa.Text(), server_default="", nullable=False),
        sa.Column("data_request", sa.Text(), server_default="", nullable=False),
        sa.Column("forwarded_to", sa.Text(), server_default="", nullable=False),
        sa.Column("on_behalf", sa.Integer(), server_default="0", nullable=False),
        sa.Column("asked_codes", sa.BigInteger(), autoincrement=False, server_default="0", nullable=False),
        sa.Column("wrong_codes", sa.BigInteger(), autoincrement=False, server_default="0", nullable=False),
        sa.Column("code_until", sa.BigInteger(), autoincrement=False),
        sa.Column("told", sa.Text(), server_default="", nullable=False),
        sa.Column("ended_at", sa.BigInteger(), autoincrement=False),
        sa.PrimaryKeyConstraint("account", "id"),
    )
    op.create_index("privacy_rights_contact", "privacy_rights", ["account", "contact"])
    op.create_index("privacy_rights_conversation", "privacy_rights", ["account", "conversation"])
    op.create_index("privacy_rights_data_request", "privacy_rights", ["account", "data_request"])
    op.create_index("privacy_rights_state", "privacy_rights", ["account", "state", "id"])
    op.create_table(
        "privacy_holds",
        sa.Column("account", sa.Text(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("what", sa.Text(), nullable=False),
        sa.Column("concerns", sa.Text(), nullable=False),
        sa.Column("begin_at", sa.BigInteger(), autoincrement=False),
        sa.Column("until", sa.BigInteger(), autoincrement=False),
        sa.Column("matter", sa.Text(), server_default="", nullable=False),
        sa.Column("why", sa.Text(), nullable=False),
        sa.Column("owner", sa.Text(), nullable=False),
        sa.Column("review", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("placed", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("lifted", sa.BigInteger(), autoincrement=False),
        sa.PrimaryKeyConstraint("account", "id"),
    )
    op.create_index("privacy_holds_live", "privacy_holds", ["account", "lifted"])
    op.create_table(
        "privacy_kept",
        sa.Column("account", sa.Text(), nullable=False),
        sa.Column("hold", sa.Text(), nullable=False),
        sa.Column("conversation", sa.Text(), nullable=False),
        sa.Column("person", sa.Text(), nullable=False),
        sa.Column("blob", sa.Text(), nullable=False),
        sa.Column("request", sa.Text(), nullable=False),
        sa.Column("rows_kept", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("at", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.PrimaryKeyConstraint("account", "hold", "conversation"),
    )
    op.create_table(
        "privacy_disclosures",
        sa.Column("account", sa.Text(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("contact", sa.Text(), nullable=False),
        sa.Column("number", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("categories", sa.Text(), nullable=False),
        sa.Column("purpose", sa.Text(), nullable=False),
        sa.Column("shared", sa.Integer(), server_default="0", nullable=False),
        sa.Column("disclosed", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("told", sa.Text(), server_default="", nullable=False),
        sa.Column("tell_by", sa.BigInteger(), autoincrement=False),
        sa.Column("receipt", sa.Text(), server_default="", nullable=False),
        sa.PrimaryKeyConstraint("account", "id"),
    )
    op.create_index("privacy_disclosures_contact", "privacy_disclosures", ["account", "contact", "disclosed"])
    op.create_table(
        "privacy_desk",
        sa.Column("account", sa.Text(), nullable=False),
        sa.Column("mail", sa.Text(), server_default="", nullable=False),
        sa.Column("postal", sa.Text(), server_default="", nullable=False),
        sa.Column("phone", sa.Text(), server_default="", nullable=False),
        sa.Column("officer", sa.Text(), server_default="", nullable=False),
        sa.Column("serves_children", sa.Integer(), server_default="0", nullable=False),
        sa.Column("has_seller", sa.Integer(), server_default="0", nullable=False),
        sa.PrimaryKeyConstraint("account"),
    )
