"""Whether an account that is served through another may write now: asked by the gate with what its plan grants."""

import json
from dataclasses import dataclass

from fairline.accounts.shared import store
from fairline.kit.db import Unit


@dataclass(frozen=True, slots=True)
class Through:
    """How an account is served through another: `stops` says why nothing leaves (pending, left), empty where it may;
    `channels` which ones were agreed, None where the account is served through nobody.
    """

    stops: str = ""
    channels: frozenset[str] | None = None


def through(c: Unit) -> Through:
    """How the unit's account is served through another at this instant."""
    row = store.served(c)
    if row is None:
        return Through()
    left = row["ends"] is not None and row["ends"] <= c.at
    stops = "left" if left else "pending" if row["state"] == "pending" else ""
    return Through(stops, frozenset(json.loads(row["channels"])))
