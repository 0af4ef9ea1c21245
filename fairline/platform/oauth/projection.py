"""Folds apps into their table."""

from typing import Any

from fairline.journal import Entry
from fairline.kit.db import Unit
from fairline.kit.plugin import Projection
from fairline.platform.oauth import store
from fairline.platform.oauth.events import AppMade


def apply(c: Unit, entry: Entry[Any]) -> None:
    """Change the table as one entry says."""
    event = entry.event
    if isinstance(event, AppMade):
        made = store.App(event.app, event.name, event.kind, tuple(event.redirects), str(entry.actor), entry.at)
        store.put_app(c, made)
    else:
        store.remove_app(c, event.app)


PROJECTION = Projection("platform.apps", frozenset({"AppMade", "AppRemoved"}), apply, ("platform_apps",))
