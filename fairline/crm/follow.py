"""Keeps the timelines of contacts."""

from collections.abc import Mapping, Sequence
from typing import Any

from fairline.crm import events, store
from fairline.crm.timeline import Line, timeline_of
from fairline.journal import Entry, Event
from fairline.kit.db import Unit
from fairline.kit.plugin import Follower

_LINES: Mapping[type[Event], Line] = {
    events.ContactCreated: Line("crm.timeline.created"),
    events.ContactChanged: Line("crm.timeline.changed"),
    events.AddressAdded: Line("crm.timeline.address-added", ("channel",)),
    events.AddressVerified: Line("crm.timeline.address-verified", ("channel",)),
    events.ContactMerged: Line("crm.timeline.merged"),
    events.OptedOut: Line("crm.timeline.opted-out", ("channel",)),
    events.OptedIn: Line("crm.timeline.opted-in", ("channel",)),
}


def _forget(c: Unit, entries: Sequence[Entry[Any]]) -> None:
    for entry in entries:
        store.timeline.drop(c, entry.event.contacts)


FOLLOWERS = (
    timeline_of("crm", _LINES),
    Follower("crm.timeline-forgets", frozenset({events.ContactErased.__name__}), _forget),
)
