"""The tables of notices: which purposes each names, and which newer ones a contact was shown."""

from sqlalchemy import Table

from fairline.kit.db.schema import METADATA, text, truth, whole

NOTICES = Table(
    "privacy_notices",
    METADATA,
    text("account", key=True),
    text("version", key=True),
    text("purposes"),  # JSON
    whole("at"),
)

NOTICED = Table(
    "privacy_noticed",
    METADATA,
    text("account", key=True),
    text("contact", key=True),
    text("version", key=True),
    truth("agreed"),
    whole("at"),
)
