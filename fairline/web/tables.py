"""Tables of the HTTP layer."""

from sqlalchemy import Index, Table

from fairline.kit.db.schema import METADATA, sealed, text, whole

ANSWERS = Table(
    "web_answers",
    METADATA,
    text("account", key=True),
    text("key", key=True),
    text("request"),
    sealed("answer"),
    whole("at"),
    Index("web_answers_at", "at"),
)

SCREENS = Table(
    "web_screens",
    METADATA,
    text("account", key=True),
    text("member", key=True),
    text("node", key=True),  # the process that feeds them
    whole("until"),
    Index("web_screens_node", "account", "node"),
    Index("web_screens_until", "account", "until"),
)
