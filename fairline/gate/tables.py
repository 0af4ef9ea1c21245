"""The gate's table: where every act stands, folded from the rulings."""

from sqlalchemy import Index, Table

from fairline.kit.db.schema import METADATA, text, truth, whole

ACTS = Table(
    "gate_acts",
    METADATA,
    text("account", key=True),
    text("act", key=True),
    whole("number"),  # of the entry with the newest ruling
    text("kind"),
    text("outcome"),  # permitted, deferred, refused, withdrawn
    text("contact", needed=False),
    text("conversation", needed=False),
    text("member", needed=False),
    whole("at"),
    whole("due", needed=False),  # deferred: when it is submitted afresh
    whole("not_before", needed=False),  # its own time, where it was given one: nothing else waits for it
    text("purpose_class", default="service"),
    Index("gate_acts_contact", "account", "contact", "at"),
    Index("gate_acts_waiting", "account", "conversation", "due"),
)

LIMITS = Table(
    "gate_limits",
    METADATA,
    text("account", key=True),
    whole("begins", needed=False),  # minutes of the day
    whole("ends", needed=False),
    truth("sundays"),
    whole("per_day", needed=False),
    whole("per_week", needed=False),
    text("countries"),
)
