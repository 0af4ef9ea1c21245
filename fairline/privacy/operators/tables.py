"""The tables of the operator's access: what was let in or asked for, and what was read."""

from sqlalchemy import Index, Table

from fairline.kit.db.schema import METADATA, text, whole

ACCESSES = Table(
    "privacy_accesses",
    METADATA,
    text("account", key=True),
    text("id", key=True),
    text("purpose"),
    text("conversation"),
    text("why"),
    text("case_id"),
    text("asked_by"),
    whole("asked_at"),
    text("approved_by"),
    whole("since", needed=False),
    whole("until"),
    whole("ended_at", needed=False),
    whole("reads"),
)

INSTRUCTIONS = Table(
    "privacy_instructions",
    METADATA,
    text("account", key=True),
    whole("number", key=True),  # of the entry
    text("instruction"),
    text("by_whom"),
    whole("at"),
)

LOOKS = Table(
    "privacy_looks",
    METADATA,
    text("account", key=True),
    whole("number", key=True),  # of the entry
    text("access"),
    text("by_whom"),
    whole("at"),
    text("conversation"),
    text("purpose"),
    Index("privacy_looks_conversation", "account", "conversation", "number"),
)
