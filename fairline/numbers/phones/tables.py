"""The tables of telephone numbers."""

from sqlalchemy import Index, Table

from fairline.kit.db.schema import METADATA, sealed, text, whole

PHONES = Table(
    "numbers_phones",
    METADATA,
    text("account", key=True),
    text("id", key=True),
    text("number"),  # the account's own, no contact's
    text("state"),
    text("trunk"),
    text("held"),  # JSON: see model.Phone
    whole("made"),
    Index("numbers_phones_number", "account", "number"),
)

PAPERS = Table(
    "numbers_phone_papers",
    METADATA,
    text("account", key=True),
    text("country", key=True),
    text("kind", key=True),
    text("held"),  # JSON: see model.Papers
)

TERMS = Table(
    "numbers_phone_terms",
    METADATA,
    text("account", key=True),
    text("country", key=True),
    text("version"),
    text("member"),
    whole("at"),
)

# The calls of a number, and the texts of a text sender, by day (days since 1970, UTC): to tell which nobody uses.
DAYS = Table(
    "numbers_phone_days",
    METADATA,
    text("account", key=True),
    text("phone", key=True),
    whole("day", key=True),
    whole("many"),
)

# No projections from here on. A code that proves a number: sealed, gone once it was said or is too old.
CODES = Table(
    "numbers_phone_codes",
    METADATA,
    text("account", key=True),
    text("phone", key=True),
    sealed("code"),
    whole("at"),
    whole("tries"),
)

# House-wide, and without walls: which numbers are taken or rest, so that no two accounts hold one; never more of them.
TAKEN = Table(
    "numbers_phone_taken",
    METADATA,
    text("number", key=True),
    text("house"),
    text("phone"),
    whole("rests", needed=False),
)
