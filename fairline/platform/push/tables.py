"""The tables of notices, and of the devices they are pushed to."""

from sqlalchemy import Index, Table

from fairline.kit.db.schema import METADATA, sealed, text, truth, whole

PLACES = Table(
    "push_places",
    METADATA,
    text("account", key=True),
    text("lookup", key=True),  # keyed hash of the address: one device is one place, whoever signs in on it
    text("member"),
    text("signed_in"),
    sealed("wrapped"),
    whole("made"),
    Index("push_places_member", "account", "member"),
)

NOTICES = Table(
    "push_notices",
    METADATA,
    text("account", key=True),
    text("member", key=True),
    text("conversation", key=True),
    text("kind", key=True),
    whole("number"),  # the newest entry it is about
    whole("at"),
    whole("many"),  # how often since it was seen
    truth("seen"),
    Index("push_notices_newest", "account", "member", "number"),
    Index("push_notices_conversation", "account", "conversation"),
)
