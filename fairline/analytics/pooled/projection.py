"""Folds what accounts chose about pooled figures into its table."""

import json
from typing import Any

from fairline.analytics.pooled import store
from fairline.analytics.pooled.events import InterestWeighed, PoolingChosen, PoolingObjected, PoolingShown
from fairline.journal import Entry
from fairline.kit.db import Unit
from fairline.kit.plugin import Projection


def apply(c: Unit, entry: Entry[Any]) -> None:
    """Change the table as one entry says."""
    event = entry.event
    if isinstance(event, PoolingShown):
        store.put(c, "shown", event.member, entry.at)
    elif isinstance(event, PoolingChosen):
        store.put(c, "chosen", "on" if event.on else "off", entry.at)
    elif isinstance(event, InterestWeighed):
        store.put(c, f"{store.WEIGHED}{event.purpose}", json.dumps({"why": event.why, "until": event.until}), entry.at)
    elif event.withdrawn:
        store.drop(c, f"{store.OBJECTED}{event.member}")
    else:
        store.put(c, f"{store.OBJECTED}{event.member}", "", entry.at)


POOLING = Projection(
    "pooling",
    frozenset({InterestWeighed.__name__, PoolingShown.__name__, PoolingChosen.__name__, PoolingObjected.__name__}),
    apply,
    ("analytics_pooling",),
)
