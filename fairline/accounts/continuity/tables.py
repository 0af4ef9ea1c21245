"""The tables of going on when something fails."""

from sqlalchemy import Table

from fairline.kit.db.schema import METADATA, text, whole

CONTINUITY = Table(
    "accounts_continuity",
    METADATA,
    text("account", key=True),
    text("id", key=True),
    text("parts"),  # JSON
    text("what"),  # JSON, by language
    whole("began"),
    whole("ended", needed=False),
)

EXERCISES = Table(
    "accounts_exercises",
    METADATA,
    text("account", key=True),
    text("id", key=True),
    text("kind"),
    whole("began"),
    whole("ended"),
    whole("back_after"),
    whole("lost"),
    text("words"),
    text("lessons"),  # JSON: words, and what was done
    whole("calls_after", needed=False),
    text("fallbacks", default="{}"),  # JSON: how many kept, how many open
)
