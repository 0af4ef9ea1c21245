"""What an account says of its calls, and how each call that goes on stands with its recording."""

from sqlalchemy import Table

from fairline.kit.db.schema import METADATA, text, truth, whole

KEEPING = Table(
    "calls_keeping",
    METADATA,
    text("account", key=True),
    text("record"),
    text("queues", default="{}"),  # JSON: queue -> record
    truth("must"),
    whole("by_hand", default="1"),
    whole("pause_s", default="120"),
)

RECORDED = Table(
    "calls_recorded",
    METADATA,
    text("account", key=True),
    text("call", key=True),
    text("asking"),  # the command whose answer is awaited
    truth("heard"),  # its words, to their end
    truth("declined"),
    text("act"),  # that permitted what is kept
    whole("until", needed=False),  # when a pause ends by itself
)
