"""Tables of drafts, which are the operator's account's, and of published versions, which are everybody's."""

from sqlalchemy import Table

from fairline.kit.db.schema import METADATA, text, whole

DRAFTS = Table(
    "agreements_drafts",
    METADATA,
    text("account", key=True),
    text("id", key=True),
    text("document"),
    text("version"),
    text("told"),  # everything about it but its texts, as JSON
    text("en"),
    text("fr"),
    text("drafted_by"),
    whole("at"),
)

# House-wide, and without walls: what is published holds for every account, and anybody may read it.
PUBLISHED = Table(
    "agreements_published",
    METADATA,
    text("document", key=True),
    text("version", key=True),
    text("house"),  # the operator's account that published it, whose journal tells how
    whole("number"),  # of the entry there
    whole("at"),
    text("told"),
    text("en"),
    text("fr"),
    text("seal"),
    text("drafted_by"),
    text("approved_by"),
)
