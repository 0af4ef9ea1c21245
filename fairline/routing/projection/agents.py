"""Folds how agents are and how much they take at once."""

import json
from collections.abc import Mapping
from typing import Any

from fairline.journal import Entry
from fairline.kit.db import Unit
from fairline.routing.model import Presence
from fairline.routing.projection.rows import Fold, put


def _presence(c: Unit, entry: Entry[Any]) -> None:
    event, usual = entry.event, {"capacity": "{}"}
    put(
        c,
        "routing_agents",
        {"member": event.member},
        usual,
        presence=event.presence,
        since=entry.at,
        idle_since=entry.at,
    )


def _capacity(c: Unit, entry: Entry[Any]) -> None:
    event, capacity = entry.event, json.dumps(entry.event.capacity, sort_keys=True)
    usual = {"presence": Presence.OFFLINE.value, "since": entry.at, "idle_since": entry.at}
    put(c, "routing_agents", {"member": event.member}, usual, capacity=capacity)


FOLDS: Mapping[str, Fold] = {"PresenceChanged": _presence, "CapacitySet": _capacity}
