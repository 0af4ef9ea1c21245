"""The tables of sending domains."""

from sqlalchemy import Index, Table

from fairline.kit.db.schema import METADATA, sealed, text, truth, whole

DOMAINS = Table(
    "numbers_domains",
    METADATA,
    text("account", key=True),
    text("id", key=True),
    text("name"),
    text("selector"),
    text("token"),
    text("public_key"),
    text("next_selector"),
    text("next_public_key"),
    text("state"),
    whole("made"),
    whole("checked_at", needed=False),
    whole("failing_since", needed=False),
    text("found"),  # JSON: purpose -> [text]
    truth("removed"),
    Index("numbers_domains_name", "account", "name"),
)

# No projection: a secret stands in no journal. The private key, wrapped by the installation's.
KEYS = Table(
    "numbers_keys",
    METADATA,
    text("account", key=True),
    text("domain", key=True),
    text("selector", key=True),
    sealed("wrapped"),
)

TEXT_SENDERS = Table(
    "numbers_text_senders",
    METADATA,
    text("account", key=True),
    text("id", key=True),
    text("number"),  # the account's own, no contact's
    text("state"),
    text("held"),  # JSON: see text_model.TextSender
    whole("made"),
    truth("removed"),
    Index("numbers_text_senders_number", "account", "number"),
)

# House-wide: when a text comes in, nobody knows yet to which account its number belongs. The account's own numbers.
TEXT_ROUTES = Table(
    "numbers_text_routes",
    METADATA,
    text("provider", key=True),
    text("number", key=True),
    text("account"),
    text("sender"),
    Index("numbers_text_routes_sender", "account", "sender"),
)

# House-wide, and without walls: what accounts are called, so that nobody else sends under it; never more of them.
NAMES = Table(
    "numbers_names",
    METADATA,
    text("house", key=True),
    text("kind", key=True),  # account, brand, sender
    text("name", key=True),
    truth("proven"),
)

TRADES = Table(
    "numbers_trades",
    METADATA,
    text("account", key=True),
    text("goods", key=True),
    text("state"),
    text("source"),
    text("asked_by"),
    text("reason"),
    whole("since"),
)
