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
