"""The table of kept files."""

from sqlalchemy import Index, Table

from fairline.kit.db.schema import METADATA, text, truth, whole

FILES = Table(
    "channel_files",
    METADATA,
    text("account", key=True),
    text("id", key=True),
    text("person"),
    text("conversation"),
    text("name"),
    whole("size"),
    text("type"),
    truth("safe"),
    text("why_not"),
    whole("at"),
    text("scan", default=""),
    Index("channel_files_person", "account", "person"),
)
