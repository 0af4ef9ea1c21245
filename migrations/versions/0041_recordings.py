"""Recordings of calls: what is kept, what was said in it, who listened."""

import sqlalchemy as sa
from alembic import op

revision = "0041"
down_revision = "0040"
branch_labels = None
depends_on = None

TEXT, WHOLE = sa.Text(), sa.BigInteger()


def _text(*names: str) -> list["sa.Column[str]"]:
    return [sa.Column(name, TEXT, nullable=False) for name in names]


def _whole(*names: str) -> list["sa.Column[int]"]:
    return [sa.Column(name, WHOLE, autoincrement=False, nullable=False) for name in names]


def upgrade() -> None:
    """Make it so."""
    op.create_table(
        "recordings",
        *_text("account", "id", "call", "conversation", "person", "state"),
        *_whole("began", "ms", "size", "pieces"),
        *_text("gaps", "why", "command", "sha256"),
        sa.PrimaryKeyConstraint("account", "id"),
    )
    for name in ("conversation", "call", "person"):
        op.create_index(f"recordings_{name}", "recordings", ["account", name])
    op.create_table(
        "recording_words",
        *_text("account", "recording"),
        *_whole("place"),
        *_text("person"),
        *_whole("from_ms", "until_ms"),
        *_text("channel", "text"),
        sa.PrimaryKeyConstraint("account", "recording", "place"),
    )
    op.create_index("recording_words_person", "recording_words", ["account", "person"])
    op.create_table(
        "recording_listened",
        *_text("account", "recording"),
        *_whole("number"),
        *_text("member", "what"),
        *_whole("at"),
        sa.PrimaryKeyConstraint("account", "recording", "number"),
    )
    op.create_index("recording_listened_member", "recording_listened", ["account", "recording", "member", "what", "at"])
