"""The gate's tables of calls: those that were permitted, and what the account allows itself. Neither holds a number."""

from sqlalchemy import Index, Table

from fairline.kit.db.schema import METADATA, text, whole

CALLS = Table(
    "gate_calls",
    METADATA,
    text("account", key=True),
    text("act", key=True),
    text("person"),
    text("contact"),
    text("sender"),
    text("call"),
    text("leg"),
    text("country"),
    whole("rate"),  # cents of a euro a minute may cost at most
    text("spoken"),
    whole("at"),
    whole("answered", needed=False),
    whole("ended", needed=False),
    whole("cost"),
    Index("gate_calls_person", "account", "person", "at"),
    Index("gate_calls_contact", "account", "contact", "at"),
    Index("gate_calls_call", "account", "call"),
    Index("gate_calls_at", "account", "at"),
    Index("gate_calls_country", "account", "country", "at"),
)

LIMITS = Table(
    "gate_call_limits",
    METADATA,
    text("account", key=True),
    text("countries"),
    text("opened"),
    whole("per_day", needed=False),
    whole("per_call", needed=False),
    whole("at_once", needed=False),
)
