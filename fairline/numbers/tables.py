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
