"""What becomes of an export once the gate has ruled on it."""

from typing import Any

from fairline.gate import Export, permitted
from fairline.journal import HOUSE, Entry, append
from fairline.kit.db import Unit
from fairline.kit.work import enqueue
from fairline.platform.moving.events import AccountExportReleased
from fairline.platform.moving.model import Move
from fairline.platform.moving.out.dropping import DROP, drop

DAY = 86_400_000
WHAT = "account"


def ruled(c: Unit, move: Move, entry: Entry[Any]) -> None:
    """It may be fetched from now on, or is thrown away. A deferred one waits; a second word on it changes nothing."""
    if move.state != "waiting" or entry.kind == "ActDeferred":
        return
    if entry.kind != "ActPermitted":
        drop(c, move, "refused")
        return
    act = permitted(entry)
    if isinstance(act, Export) and act.what == WHAT:
        until = entry.at + int(move.spec["days"]) * DAY
        append(c, HOUSE, AccountExportReleased(move=move.id, until=until))
        enqueue(c, DROP, {"move": move.id}, due=until, key=f"{DROP}:{move.id}")
