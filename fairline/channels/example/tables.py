"""The table of messages that came and went here, so that none is taken or sent twice."""

from sqlalchemy import Index, Table

from fairline.kit.db.schema import METADATA, text, whole

MESSAGES = Table(
    "example_messages",
    METADATA,
    text("account", key=True),
    text("message", key=True),
    text("client_id", needed=False),  # the sender's own id, of what came
    whole("permit", needed=False),  # the entry that let it out, of what went
    Index("example_messages_client", "account", "client_id", unique=True),
    Index("example_messages_permit", "account", "permit", unique=True),
)
