"""Puts what somebody of the operator's read, which stands in the journal, among the other readings of the account."""

from collections.abc import Sequence
from typing import Any

from fairline.journal import Entry
from fairline.kit.db import Unit
from fairline.kit.ids import spell
from fairline.kit.plugin import Follower
from fairline.security.reads import store
from fairline.security.reads.model import Read

KINDS = frozenset({"OperatorRead", "SealedReadShown"})


def follow(c: Unit, entries: Sequence[Entry[Any]]) -> None:
    """A line each; the same entry makes the same line."""
    store.put(c, [_line(entry) for entry in entries])


def _line(entry: Entry[Any]) -> Read:
    event = entry.event
    return Read(
        id=f"rea_{spell((entry.at << 80) | entry.number)}",
        at=getattr(event, "read_at", entry.at),
        by=str(entry.actor),
        session="",
        network="",
        kind="conversation",
        route=f"operator: {event.purpose}",
        subject=event.conversation,
        shown=1,
        ids=(),
    )


FOLLOWER = Follower("security.reads", KINDS, follow)
