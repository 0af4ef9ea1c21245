"""Delivery and read marks: what the visitor's page tells us of our messages."""

from fairline.channels.webchat import store
from fairline.channels.webchat.projection import CHANNEL
from fairline.journal import HOUSE, append
from fairline.journal.interaction import MessageDelivered, MessageRead
from fairline.kit.db import Unit

KINDS = {"MessageDelivered": MessageDelivered, "MessageRead": MessageRead}


def mark(c: Unit, visitor: str, seq: int, event: str) -> int:
    """Write down that our messages up to a line of the feed reached the page, or were read; how many were new."""
    rows = store.ours_up_to(c, visitor, seq, event)
    kind = KINDS[event]
    append(
        c,
        HOUSE,
        *(kind(message=row["message"], conversation=row["conversation"], channel=CHANNEL) for row in reversed(rows)),
    )
    return len(rows)
