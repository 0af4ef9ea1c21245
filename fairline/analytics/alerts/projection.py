"""Folds alerts into their tables."""

from collections.abc import Callable, Mapping
from typing import Any

from fairline.analytics.alerts import events, store
from fairline.journal import Entry
from fairline.kit.db import Unit
from fairline.kit.plugin import Projection


def apply(c: Unit, entry: Entry[Any]) -> None:
    """Change the tables as one entry says."""
    _APPLY[type(entry.event)](c, entry)


def _made(c: Unit, entry: Entry[events.AlertMade]) -> None:
    store.keep(c, entry.event.alert, entry.event.name, entry.event.spec, str(entry.actor))


def _raised(c: Unit, entry: Entry[events.AlertRaised]) -> None:
    event = entry.event
    store.raised(c, event.raising, event.alert, event.subject, event.value, entry.at, event.state)


def _reviewed(c: Unit, entry: Entry[events.AlertReviewed]) -> None:
    store.turn_raised(c, [entry.event.raising], state="waiting" if entry.event.passed else "dismissed")


def _told(c: Unit, entry: Entry[events.AlertTold]) -> None:
    store.turn_raised(c, entry.event.raisings, state="told", told_at=entry.at)


_APPLY: Mapping[type, Callable[[Unit, Entry[Any]], None]] = {
    events.AlertMade: _made,
    events.AlertPaused: lambda c, entry: store.turn(c, entry.event.alert, "paused", entry.event.because),
    events.AlertResumed: lambda c, entry: store.turn(c, entry.event.alert, "on"),
    events.AlertRemoved: lambda c, entry: store.turn(c, entry.event.alert, "removed"),
    events.AlertRaised: _raised,
    events.AlertReviewed: _reviewed,
    events.AlertTold: _told,
    events.AlertOver: lambda c, entry: store.turn_raised(c, [entry.event.raising], over_at=entry.at),
}

ALERTS = Projection(
    "analytics.alerts",
    frozenset(kind.__name__ for kind in _APPLY),
    apply,
    ("analytics_alerts", "analytics_raised"),
)
