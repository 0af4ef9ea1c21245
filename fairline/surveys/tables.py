"""The tables of questions about satisfaction, folded from the journal."""

from sqlalchemy import Index, Table

from fairline.kit.db.schema import METADATA, sealed, text, truth, whole

ASKS = Table(
    "survey_asks",
    METADATA,
    text("account", key=True),
    text("id", key=True),
    text("conversation"),
    text("contact"),
    text("person"),
    text("channel"),
    text("lookup"),
    text("state"),
    whole("due"),
    whole("asked_at", needed=False),
    text("act"),
    text("score"),
    text("comment"),
    whole("answered_at", needed=False),
    whole("first_answered_at", needed=False),
    text("scale", default="two"),
    whole("points", needed=False),
    truth("anonymous"),
    Index("survey_asks_lookup", "account", "lookup", unique=True),
    Index("survey_asks_conversation", "account", "conversation"),
    Index("survey_asks_contact", "account", "contact", "due"),
    Index("survey_asks_person", "account", "person"),
    Index("survey_asks_act", "account", "act"),
    Index("survey_asks_answered", "account", "answered_at", "id"),
)

# What was said anonymously and is not counted yet, under a name that is mere chance; no replay brings it back.
BALLOTS = Table("survey_ballots", METADATA, text("account", key=True), text("id", key=True), sealed("value"))

ANONYMOUS = Table(
    "survey_anonymous",
    METADATA,
    text("account", key=True),
    text("id", key=True),
    whole("good"),
    whole("bad"),
    text("points"),  # JSON: how many gave which
    whole("number"),  # of the entry that holds the comments, sealed
)

SETTINGS = Table("survey_settings", METADATA, text("account", key=True), text("value"))
