"""The tables of accounts that belong together."""

from sqlalchemy import Index, Table

from fairline.kit.db.schema import METADATA, text, truth, whole

IDENTITY = Table(
    "accounts_identity",
    METADATA,
    text("account", key=True),
    text("person"),
    text("country"),
    text("legal_name"),
    text("postal_address"),
    text("responsible"),
    text("telephone"),
    text("payer"),
    text("register"),
    text("use_case"),
    whole("at"),
)

# By what accounts are found to belong together: keyed hashes, made anew every day from what is known of the account.
MARKS = Table(
    "accounts_marks",
    METADATA,
    text("lookup", key=True),
    text("account", key=True),
    text("kind"),
    Index("accounts_marks_account", "account"),
)

TOGETHER = Table(
    "accounts_together",
    METADATA,
    text("account", key=True),
    text("grouped"),
    text("shared"),  # JSON: what is shared
    whole("many"),
    whole("free"),
    truth("apart"),
)

# House-wide, and without walls, so that limits can be counted together in any account's unit: it names no account.
COUNTS = Table(
    "accounts_together_counts",
    METADATA,
    text("grouped", key=True),
    text("mark", key=True),  # stands for the account
    text("what", key=True),
    whole("day", key=True),
    whole("many"),
)

CLIENTS = Table(
    "accounts_clients",
    METADATA,
    text("account", key=True),
    text("id", key=True),
    text("name"),
    text("country"),
    text("channels"),  # JSON
    text("terms"),
    text("state"),
    text("consent"),
    text("linked"),
    whole("ends", needed=False),
)

CONSENTS = Table(
    "accounts_resale_consents",
    METADATA,
    text("account", key=True),
    text("id", key=True),
    text("clients"),  # JSON
    text("signed"),
    whole("signed_on"),
    whole("at"),
    whole("revoked", needed=False),
    text("why"),
)

SERVED = Table(
    "accounts_served",
    METADATA,
    text("account", key=True),
    text("reseller"),
    text("client"),
    text("name"),
    text("state"),
    text("channels"),  # JSON
    whole("ends", needed=False),
)

BRAND_OWNERS = Table(
    "accounts_brand_owners",
    METADATA,
    text("account", key=True),
    text("brand", key=True),
    text("owner"),
)

# House-wide: what the operator brought in of public lists.
LISTED = Table(
    "accounts_listed",
    METADATA,
    text("source", key=True),
    text("id", key=True),
    text("type"),  # person or entity
    text("names"),  # JSON
)

MATCHES = Table(
    "accounts_listed_matches",
    METADATA,
    text("account", key=True),
    text("listed", key=True),
    text("what", key=True),
    text("source"),
    whole("score"),
    whole("at"),
)
