"""Places to push notices to, and the notices; the orders lists of the desk are read in."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make it so."""
    op.create_table(
        "push_places",
        *_text("account", "lookup", "member", "signed_in"),
        sa.Column("wrapped", sa.LargeBinary(), nullable=False),
        *_whole("made"),
        sa.PrimaryKeyConstraint("account", "lookup"),
    )
    op.create_index("push_places_member", "push_places", ["account", "member"])
    op.create_table(
        "push_notices",
        *_text("account", "member", "conversation", "kind"),
        *_whole("number", "at", "many"),
        sa.Column("seen", sa.Integer(), server_default="0", nullable=False),
        sa.PrimaryKeyConstraint("account", "member", "conversation", "kind"),
    )
    op.create_index("push_notices_newest", "push_notices", ["account", "member", "number"])
    op.create_index("push_notices_conversation", "push_notices", ["account", "conversation"])
    for name in ("priority", "created"):
        # Of those that have not ended: most conversations never stand in these.
        op.execute(
            f"CREATE INDEX conversations_by_{name} ON conversations (account, {name}, id) WHERE state <> 'closed'"
        )


def _text(*names: str) -> list["sa.Column[str]"]:
    return [sa.Column(name, sa.Text(), nullable=False) for name in names]


def _whole(*names: str) -> list["sa.Column[int]"]:
    return [sa.Column(name, sa.BigInteger(), autoincrement=False, nullable=False) for name in names]
