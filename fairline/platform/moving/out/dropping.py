"""Throws an export away: its lines and the key that opens them."""

from collections.abc import Mapping
from typing import Any

from fairline.journal import HOUSE, append
from fairline.kit.db import Unit
from fairline.platform.moving import parts, store
from fairline.platform.moving.events import AccountExportDropped
from fairline.platform.moving.model import Move

DROP = "moving.drop"


def drop(c: Unit, move: Move, because: str) -> None:
    """Throw the lines and their key away; nobody can fetch it any more."""
    blobs = [entry["blob"] for entry in store.entries(c, move.id)]
    append(c, HOUSE, AccountExportDropped(move=move.id, because=because))
    parts.throw_away(c, move)
    for blob in blobs:
        c.tools.blobs.delete(blob)


def drop_when_over(c: Unit, payload: Mapping[str, Any]) -> None:
    """Its time is over."""
    found = store.one(c, payload["move"])
    if found is not None and found.state == "ready" and found.kind == "export":
        drop(c, found, "over")
