"""Folds the plan of an account that leaves into its table."""

import json
from typing import Any

from fairline.journal import Entry
from fairline.kit.db import Unit
from fairline.kit.plugin import Projection
from fairline.privacy.leaving import events, store


def apply(c: Unit, entry: Entry[Any]) -> None:
    """Change the table as one entry says."""
    event = entry.event
    if isinstance(event, events.LeavingAsked):
        store.begin(c, str(entry.actor), entry.at, event.ends_at, event.delete_at, event.early)
    elif isinstance(event, events.LeavingConfirmed):
        store.change(c, {"confirmed_by": str(entry.actor), "delete_at": event.delete_at})
    elif isinstance(event, events.LeavingRecalled):
        store.end(c)
    elif isinstance(event, events.LeavingHeld):
        store.change(c, {"state": "held", "held": json.dumps([*event.contacts, *event.conversations])})
    else:
        store.change(c, {"state": "ended", "held": "[]"})


_KINDS = (events.LeavingAsked, events.LeavingConfirmed, events.LeavingRecalled, events.LeavingHeld, events.LeavingBegun)

LEAVING = Projection("leaving", frozenset(kind.__name__ for kind in _KINDS), apply, ("privacy_leavings",))
