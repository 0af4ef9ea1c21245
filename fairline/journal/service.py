"""Append and read: what every module does with the journal."""

from typing import Any

from fairline.journal import store
from fairline.journal.entry import Actor, Entry
from fairline.journal.event import Event
from fairline.kit.db import Unit


def append(c: Unit, actor: Actor, *events: Event) -> list[Entry[Any]]:
    """Write events in the same transaction as the state they record.

    They get the account's next numbers. Raises Conflict where a personal field belongs to an erased person.
    """
    if c.account == "*":
        raise ValueError("the journal is written for one account")
    return store.append(c, actor, events) if events else []
