"""Throws away what was brought or made before somebody was forgotten: they may stand in it."""

from fairline.journal import HOUSE, append
from fairline.kit.clock import Millis
from fairline.kit.db import Unit
from fairline.kit.work import enqueue
from fairline.platform.moving import parts, store
from fairline.platform.moving.events import MoveTurned
from fairline.platform.moving.out.dropping import drop


def let_go(c: Unit, before: Millis | None = None) -> int:
    """Copies of the account, and what was brought for moves, up to an instant (ms UTC); how many. What moved in stays,
    without them; a folder of this machine is the operator's own.
    """
    many = 0
    for move in store.live(c):
        if before is not None and move.at > before:
            continue
        if move.kind == "export":
            drop(c, move, "erased")
        elif move.spec.get("folder"):
            continue
        else:
            append(c, HOUSE, MoveTurned(move=move.id, state="failed", because="erased"))
            enqueue(c, parts.CLEAR, {"move": move.id}, key=f"{parts.CLEAR}:{move.id}")
        many += 1
    return many
