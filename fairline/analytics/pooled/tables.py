"""The tables of pooled figures: what accounts chose, and what was published. What one account gave is kept nowhere."""

from sqlalchemy import Column, Double, Table

from fairline.kit.db.schema import METADATA, text, whole

CHOICES = Table(
    "analytics_pooling",
    METADATA,
    text("account", key=True),
    text("key", key=True),  # shown, chosen, objected:<member>
    text("value"),
    whole("at"),
)

# House-wide: it names no account and no person.
POOLED = Table(
    "analytics_pooled",
    METADATA,
    text("metric", key=True),
    text("channel", key=True),
    Column("value", Double, nullable=False),
    whole("accounts"),
    whole("at"),
)
