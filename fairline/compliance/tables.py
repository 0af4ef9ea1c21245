"""The officer's table: acts that were refused or wait."""

from sqlalchemy import Index, Table

from fairline.kit.db.schema import METADATA, text, whole

ACTS = Table(
    "compliance_acts",
    METADATA,
    text("account", key=True),
    text("act", key=True),
    whole("number"),  # of the entry with the newest ruling that refused or deferred it
    text("state"),  # refused, waiting, left (later), withdrawn
    text("kind"),
    text("channel"),
    text("contact", needed=False),
    text("conversation", needed=False),
    text("actor"),  # who wanted it, as the journal writes actors
    text("cause"),
    text("purpose_class"),
    whole("at"),
    whole("due", needed=False),
    whole("ended", needed=False),  # when what waited left or was taken back
    text("policies"),  # those that stood in the way: `,consent,quiet_hours,`
    text("clauses"),  # those they cite, in the same form
    Index("compliance_acts_number", "account", "number"),
    Index("compliance_acts_contact", "account", "contact", "number"),
)
