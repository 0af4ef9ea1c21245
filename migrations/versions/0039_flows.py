"""Flows: what a contact goes through, its versions and runs, calls we promised, pieces of sound with their rights."""

import sqlalchemy as sa
from alembic import op

revision = "0039"
down_revision = "0038"
branch_labels = None
depends_on = None

TEXT, WHOLE = sa.Text(), sa.BigInteger()


def _table(name: str, keys: list[sa.Column[object]], columns: list[sa.Column[object]]) -> None:
    op.create_table(name, *keys, *columns, sa.PrimaryKeyConstraint(*(key.name for key in keys)))


def _text(*names: str) -> list["sa.Column[object]"]:
    return [sa.Column(name, TEXT, nullable=False) for name in names]


def _whole(*names: str, nullable: bool = False) -> list["sa.Column[object]"]:
    return [sa.Column(name, WHOLE, autoincrement=False, nullable=nullable) for name in names]


def _truth(name: str) -> list["sa.Column[object]"]:
    return [sa.Column(name, sa.Integer(), server_default="0", nullable=False)]


def upgrade() -> None:
    """Make it so."""
    _table(
        "flows",
        _text("account", "id"),
        [
            *_text("name", "draft"),
            *_whole("drafted", "version"),
            *_text("quieted"),
            *_whole("made"),
            *_truth("removed"),
        ],
    )
    _table(
        "flow_versions",
        [*_text("account", "flow"), *_whole("number")],
        [*_text("body", "pins"), *_whole("at"), *_text("by_whom", "note"), *_whole("copy_of")],
    )
    _table("flow_places", _text("account", "kind", "of"), _text("flow"))
    _table(
        "flow_runs",
        _text("account", "id"),
        [
            *_text("flow"),
            *_whole("version"),
            *_text("conversation", "call", "person", "contact", "medium", "sender", "queue", "state"),
            *_whole("number", "started"),
            *_whole("ended", nullable=True),
            *_text("why"),
        ],
    )
    op.create_index("flow_runs_conversation", "flow_runs", ["account", "conversation", "ended"])
    op.create_index("flow_runs_flow", "flow_runs", ["account", "flow", "started"])
    _table(
        "flow_callbacks",
        _text("account", "id"),
        [
            *_text("conversation", "person", "contact", "queue", "sender"),
            *_whole("promise"),
            *_text("state"),
            *_whole("tries"),
            *_text("agent", "act"),
            *_whole("since", "promised", "due"),
            *_text("why"),
        ],
    )
    op.create_index("flow_callbacks_conversation", "flow_callbacks", ["account", "conversation"])
    op.create_index("flow_callbacks_state", "flow_callbacks", ["account", "state", "since"])
    _table(
        "flow_clips",
        _text("account", "id"),
        [
            *_text("name", "language", "use", "blob", "basis", "proof"),
            *_whole("until", "seconds", "made", "warned"),
            *_truth("removed"),
        ],
    )
