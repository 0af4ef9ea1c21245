"""The tables of obligations: calendars, service levels, clocks, and what is remembered of conversations."""

from sqlalchemy import Index, Table
from sqlalchemy import text as sql

from fairline.kit.db.schema import METADATA, text, truth, whole

CALENDARS = Table(
    "obligation_calendars",
    METADATA,
    text("account", key=True),
    text("id", key=True),
    text("name"),
    text("config"),  # JSON: hours as the wire speaks of them
    truth("removed"),
)

POLICIES = Table(
    "obligation_policies",
    METADATA,
    text("account", key=True),
    text("id", key=True),
    text("name"),
    whole("position"),
    text("spec"),  # JSON
    truth("removed"),
)

OBLIGATIONS = Table(
    "obligations",
    METADATA,
    text("account", key=True),
    text("id", key=True),
    text("conversation"),
    text("metric"),
    text("policy"),
    text("calendar"),
    text("state"),  # open, paused, met, cancelled
    whole("opened_at"),
    whole("target"),  # this and `spent`: milliseconds of open time
    whole("spent"),
    whole("running_since", needed=False),
    whole("due", needed=False),
    whole("warn_at", needed=False),
    truth("warned"),
    whole("missed_at", needed=False),
    whole("ended_at", needed=False),
    Index("obligations_conversation", "account", "conversation", "metric", "id"),
    Index(
        "obligations_due",
        "account",
        "due",
        sqlite_where=sql("due IS NOT NULL"),
        postgresql_where=sql("due IS NOT NULL"),
    ),
)

# Kept by the follower beside its cursor: what a clock that begins late must know of the time before.
MATTERS = Table(
    "obligation_matters",
    METADATA,
    text("account", key=True),
    text("conversation", key=True),
    whole("opened_at"),
    text("periods"),  # JSON: [status, since] in order
    truth("answered"),
    whole("asked_at", needed=False),
    whole("replied_at", needed=False),
    truth("gone"),
    text("policy"),
    whole("priority"),
)
