"""The tables of plans: the plan an account has, seats, storage."""

from sqlalchemy import Table

from fairline.kit.db.schema import METADATA, text, whole

PLANS = Table(
    "accounts_plans",
    METADATA,
    text("account", key=True),
    text("plan"),
    whole("version"),
    text("seats"),  # JSON: kind -> how many were bought
    text("countries"),  # JSON: list, or null
    whole("since"),
    whole("renews", needed=False),
    whole("ends", needed=False),  # where nobody used it
)

SEATS = Table(
    "accounts_seats",
    METADATA,
    text("account", key=True),
    text("member", key=True),
    text("seat", key=True),
    whole("since"),
)

# Which session works in a member's named seat, and when it moved lately.
WORKING = Table(
    "accounts_working",
    METADATA,
    text("account", key=True),
    text("member", key=True),
    text("session"),
    text("moves"),  # JSON: instants of the last hour
)

STORAGE = Table(
    "accounts_storage",
    METADATA,
    text("account", key=True),
    text("kind", key=True),
    whole("used"),
    whole("cap", needed=False),
    whole("at"),
    whole("warned"),
    whole("reduced_from", needed=False),
)
