"""The help centre's tables. Only `help_forms` is folded from the journal; the others hold keyed hashes of secrets."""

from sqlalchemy import Index, Table

from fairline.kit.db.schema import METADATA, sealed, text, truth, whole

FORMS = Table(
    "help_forms",
    METADATA,
    text("account", key=True),
    text("id", key=True),
    text("brand"),
    text("name"),
    text("slug"),
    text("config"),
    truth("removed"),
    Index("help_forms_slug", "account", "brand", "slug"),
)

PENDING = Table(  # written without a script, and not yet confirmed by mail
    "help_pending",
    METADATA,
    text("account", key=True),
    text("lookup", key=True),
    text("person"),
    sealed("written"),
    whole("until"),
    Index("help_pending_person", "account", "person"),
)

SIGNINS = Table(
    "help_signins",
    METADATA,
    text("account", key=True),
    text("lookup", key=True),
    text("contact"),
    text("person"),
    whole("until"),
    truth("used"),
    Index("help_signins_person", "account", "person"),
)

STAYS = Table(
    "help_stays",
    METADATA,
    text("account", key=True),
    text("lookup", key=True),
    text("contact"),
    text("person"),
    whole("seen"),
    whole("until"),
    Index("help_stays_person", "account", "person"),
)

CHALLENGES = Table(  # riddles that were solved: each once
    "help_challenges", METADATA, text("account", key=True), text("lookup", key=True), whole("until")
)
