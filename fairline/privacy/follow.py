"""Releases access packages the gate lets out, and tells contacts' timelines of requests."""

from collections.abc import Mapping, Sequence
from typing import Any

from fairline.crm import Line, timeline_of
from fairline.gate import Export, permitted
from fairline.journal import Entry, Event
from fairline.kit.db import Unit
from fairline.kit.plugin import Follower
from fairline.privacy import access, store
from fairline.privacy.events import AccessPackageReleased, DataRequestFailed, DataRequestMade

_LINES: Mapping[type[Event], Line] = {
    DataRequestMade: Line("privacy.timeline.asked", ("kind",)),
    AccessPackageReleased: Line("privacy.timeline.released"),
    DataRequestFailed: Line("privacy.timeline.failed", ("cause",)),
}


def follow(c: Unit, entries: Sequence[Entry[Any]]) -> None:
    """Carry out what was ruled on the export of a package."""
    for entry in entries:
        asked = store.of_act(c, entry.event.act) if _is_export(entry) else None
        if asked is None:
            continue
        if entry.kind == "ActPermitted":
            act = permitted(entry)
            if isinstance(act, Export) and act.what == access.WHAT:
                access.release(c, asked, entry.at)
        else:
            access.refuse(c, asked)


def _is_export(entry: Entry[Any]) -> bool:
    return entry.kind == "ActWithdrawn" or entry.event.kind == Export.__name__


FOLLOWERS = (
    Follower("privacy.packages", frozenset({"ActPermitted", "ActRefused", "ActWithdrawn"}), follow),
    timeline_of("privacy", _LINES),
)
