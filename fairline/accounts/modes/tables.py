"""The tables of modes of work."""

from sqlalchemy import Table

from fairline.kit.db.schema import METADATA, text, truth, whole

MODES = Table(
    "accounts_modes",
    METADATA,
    text("account", key=True),
    text("mode"),
    whole("version"),
    whole("since"),
    text("evidence"),
    whole("voided", needed=False),
    text("found"),  # what voided it
    whole("masked", default="0"),
)

OUTSIDERS = Table(
    "accounts_outsiders",
    METADATA,
    text("account", key=True),
    text("month", key=True),
    whole("many"),
    whole("outside"),
    truth("told"),
)
