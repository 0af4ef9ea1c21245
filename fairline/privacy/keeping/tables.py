"""The tables of keeping: rules, what each night took away, and the notes of a night under way."""

from sqlalchemy import Table

from fairline.kit.db.schema import METADATA, sealed, text, whole

RETENTION = Table(
    "privacy_retention",
    METADATA,
    text("account", key=True),
    text("kind", key=True),
    text("scope", key=True),  # empty, queue:<id> or country:<code>
    whole("days"),
    whole("at"),
    text("by_whom"),
    text("why"),
)

KEEPINGS = Table(
    "privacy_keepings",
    METADATA,
    text("account", key=True),
    text("run", key=True),
    whole("at"),
    text("forgot"),  # JSON: kind, count and ids
    text("held"),  # JSON, the same
    whole("emptied"),
    whole("places"),
    whole("found"),
)

# Notes of a night under way. What is looked for is sealed under a key of its own, destroyed when the looking is over.
NIGHTS = Table(
    "privacy_nights",
    METADATA,
    text("account", key=True),
    text("run", key=True),
    text("person"),
    sealed("sought"),
    text("told"),  # JSON: what the report will say, and whether more is waiting
    text("place"),
    text("position"),  # JSON
    whole("places"),
    text("hits"),  # JSON: place -> how many
    whole("looked"),  # how often everything was looked through
)
