"""Calls that were permitted and what an account allows itself; emergency calling; how calls are taken, by month."""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0040"
down_revision = "0039"
branch_labels = None
depends_on = None

PLACE = ("label", "street", "house", "postcode", "city", "region", "country", "detail")


def key(name: str, kind: Any = sa.Text) -> sa.Column[Any]:
    """A part of a primary key."""
    return sa.Column(name, kind(), primary_key=True)


def words(*names: str) -> list[sa.Column[Any]]:
    """Texts."""
    return [sa.Column(name, sa.Text(), nullable=False) for name in names]


def whole(name: str, needed: bool = True) -> sa.Column[Any]:
    """A whole number."""
    return sa.Column(name, sa.BigInteger(), nullable=not needed)


def truth(name: str) -> sa.Column[Any]:
    """0 or 1."""
    return sa.Column(name, sa.Integer(), nullable=False, server_default="0")


def upgrade() -> None:
    """Make it so."""
    _gate()
    _emergency()
    op.create_table(
        "cases_calls",
        key("account"),
        key("scope"),
        key("month", sa.BigInteger),
        *(whole(name) for name in ("attempts", "answered", "talked", "short", "complaints", "weight", "grave")),
    )


def _gate() -> None:
    op.create_table(
        "gate_calls",
        key("account"),
        key("act"),
        *words("person", "contact", "sender", "call", "leg", "country"),
        whole("rate"),
        *words("spoken"),
        whole("at"),
        whole("answered", needed=False),
        whole("ended", needed=False),
        whole("cost"),
    )
    for column, last in (("person", "at"), ("contact", "at"), ("country", "at")):
        op.create_index(f"gate_calls_{column}", "gate_calls", ["account", column, last])
    op.create_index("gate_calls_call", "gate_calls", ["account", "call"])
    op.create_index("gate_calls_at", "gate_calls", ["account", "at"])
    op.create_table(
        "gate_call_limits",
        key("account"),
        *words("countries", "opened"),
        *(whole(name, needed=False) for name in ("per_day", "per_call", "at_once")),
    )


def _emergency() -> None:
    op.create_table(
        "emergency_sites",
        key("account"),
        key("id"),
        *words("name", "mode", "route", "outside"),
        truth("homes"),
        *words("licence", "industry", *PLACE),
    )
    op.create_table(
        "emergency_locations",
        key("account"),
        key("number", sa.BigInteger),
        *words("member", "site", "network"),
        whole("at"),
        whole("expires"),
        *words("asked", *PLACE),
    )
    op.create_index("emergency_locations_member", "emergency_locations", ["account", "member", "number"])
    op.create_table("emergency_said", key("account"), key("member"), *words("version"), whole("at"))
    op.create_table(
        "emergency_drills",
        key("account"),
        key("id"),
        *words("site", "member"),
        whole("at"),
        *words("number", "mode", "told"),
        truth("passed"),
        *words("why"),
    )
    op.create_index("emergency_drills_at", "emergency_drills", ["account", "at"])
    op.create_table(
        "emergency_rung",
        key("account"),
        key("act"),
        *words("member", "number", "outcome"),
        truth("located"),
        whole("at"),
    )
    op.create_index("emergency_rung_at", "emergency_rung", ["account", "at"])
