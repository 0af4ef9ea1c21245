"""Folds apps into their table."""

from typing import Any

from fairline.journal import Entry
from fairline.kit.db import Unit
from fairline.kit.plugin import Projection
from fairline.platform.oauth import store
from fairline.platform.oauth.events import AppMade, AppReachAsked, AppReviewed


def apply(c: Unit, entry: Entry[Any]) -> None:
    """Change the table as one entry says."""
    event = entry.event
    if isinstance(event, AppMade):
        made = store.App(event.app, event.name, event.kind, tuple(event.redirects), str(entry.actor), entry.at)
        store.put_app(c, made)
    elif isinstance(event, AppReachAsked):
        store.reaches(c, event.app, "asked", event.why)
    elif isinstance(event, AppReviewed):
        store.reaches(c, event.app, event.reach, event.why)
    else:
        store.remove_app(c, event.app)


KINDS = frozenset({"AppMade", "AppReachAsked", "AppReviewed", "AppRemoved"})
PROJECTION = Projection("platform.apps", KINDS, apply, ("platform_apps",))
