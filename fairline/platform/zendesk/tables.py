"""Tables of the API: the numbers other systems know our things by, uploads, jobs. The first two are folded."""

from sqlalchemy import Index, Table

from fairline.kit.db.schema import METADATA, sealed, text, whole

NUMBERS = Table(
    "platform_numbers",
    METADATA,
    text("account", key=True),
    text("kind", key=True),
    text("thing", key=True),
    whole("number"),
    whole("made"),  # when, ms UTC
    whole("changed"),  # the number of the entry that changed it last
    whole("updated"),  # when that was, ms UTC
    Index("platform_numbers_number", "account", "kind", "number", unique=True),
    Index("platform_numbers_changed", "account", "kind", "changed"),
)

OUTSIDE = Table(  # what others call our things by
    "platform_outside",
    METADATA,
    text("account", key=True),
    text("kind", key=True),
    text("thing", key=True),
    text("outside"),
    text("person"),  # whose key seals it; empty for what is nobody's
    Index("platform_outside_id", "account", "kind", "outside"),
    Index("platform_outside_person", "account", "person"),
)

UPLOADS = Table(  # brought, and not yet said anywhere: sealed with a key that only the token gives
    "platform_uploads",
    METADATA,
    text("account", key=True),
    text("lookup", key=True),
    whole("place", key=True),
    whole("number"),
    text("blob"),
    sealed("told"),
    whole("until"),
    Index("platform_uploads_number", "account", "number"),
)

MANY = Table(  # many things done one after the other; what is to be done is sealed, and dropped when it is done
    "platform_many",
    METADATA,
    text("account", key=True),
    text("id", key=True),
    text("verb"),
    sealed("wanted", needed=False),
    whole("total"),
    text("results"),
    text("state"),
    text("identity"),
    whole("at"),
    whole("updated"),
    Index("platform_many_at", "account", "at"),
)
