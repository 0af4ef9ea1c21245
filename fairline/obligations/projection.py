"""Folds clocks, service levels and calendars into their tables."""

from collections.abc import Callable, Mapping
from typing import Any

from fairline.journal import Entry
from fairline.kit.db import Unit
from fairline.kit.plugin import Projection
from fairline.obligations import clock, events, store

CLOCKS = frozenset(
    kind.__name__
    for kind in (
        events.ObligationOpened,
        events.ObligationPaused,
        events.ObligationResumed,
        events.ObligationMoved,
        events.ObligationWarned,
        events.ObligationMissed,
        events.ObligationMet,
        events.ObligationCancelled,
    )
)


def apply(c: Unit, entry: Entry[Any]) -> None:
    """Change the tables as one entry says."""
    event = entry.event
    if entry.kind in CLOCKS:
        held = None if isinstance(event, events.ObligationOpened) else store.one(c, event.obligation)
        store.keep(c, clock.fold(held, event))
    else:
        _APPLY[type(event)](c, event)


_APPLY: Mapping[type, Callable[[Unit, Any], None]] = {
    events.ServiceLevelMade: lambda c, e: store.keep_policy(c, e.service_level, e.name, e.spec, e.position),
    events.ServiceLevelChanged: lambda c, e: store.keep_policy(c, e.service_level, e.name, e.spec),
    events.ServiceLevelsOrdered: lambda c, e: store.order_policies(c, e.order),
    events.ServiceLevelRemoved: lambda c, e: store.remove(c, "obligation_policies", e.service_level),
    events.CalendarMade: lambda c, e: store.keep_calendar(c, e.calendar, e.name, e.config),
    events.CalendarChanged: lambda c, e: store.keep_calendar(c, e.calendar, e.name, e.config),
    events.CalendarRemoved: lambda c, e: store.remove(c, "obligation_calendars", e.calendar),
}

OBLIGATIONS = Projection(
    "obligations",
    CLOCKS | {kind.__name__ for kind in _APPLY},
    apply,
    ("obligation_calendars", "obligation_policies", "obligations"),
)
