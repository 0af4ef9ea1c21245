"""Append and read: what every module does with the journal."""

from collections.abc import Callable
from typing import Any

from fairline.journal import instructed, store
from fairline.journal.entry import Actor, Entry
from fairline.journal.event import Event
from fairline.kit.db import Unit


class Screened:
    """What this module asks the one above that knows what an account may not keep: put under this type among a
    plugin's facts. The provider is given a unit and the events, and answers them as they may be written; further ones
    it adds behind them.
    """

    Provider = Callable[[Unit, tuple[Event, ...]], tuple[Event, ...]]


def append(c: Unit, actor: Actor, *events: Event) -> list[Entry[Any]]:
    """Write events in the same transaction as the state they record.

    They get the account's next numbers. Raises Conflict where a personal field belongs to an erased person,
    NoInstruction where somebody of the operator's follows nobody's instruction.
    """
    if c.account == "*":
        raise ValueError("the journal is written for one account")
    if not events:
        return []
    screened: Screened.Provider | None = c.tools.facts.get(Screened)
    written = screened(c, events) if screened is not None else events
    return store.append(c, actor, (*written, *instructed.asked(c, actor)))[: len(events)]
