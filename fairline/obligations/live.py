"""What goes down agents' sockets of clocks: a conversation's row when it is due soon, or was missed."""

from dataclasses import replace
from typing import Any

from fairline.conversations import frame
from fairline.journal import Entry
from fairline.kit.db import Unit
from fairline.kit.plugin import Frame, Live

KINDS = frozenset({"ObligationWarned", "ObligationMissed"})
TOPIC = "account:service-levels"


def told(c: Unit, entry: Entry[Any]) -> Frame | None:
    """The row, and which clock, to whoever has the conversation and whoever watches service levels."""
    event = entry.event
    clock = {"metric": event.metric, "due": event.due, "missed": entry.kind == "ObligationMissed"}
    found = frame(c, entry, obligation=clock)
    return replace(found, topics=tuple(dict.fromkeys((*found.topics, TOPIC)))) if found else None


LIVE = (Live(KINDS, told),)
