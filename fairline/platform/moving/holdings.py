"""What moving keeps about people: what was brought for moves and copies made of the account, sealed, for a while."""

from collections.abc import Mapping, Sequence
from typing import Any

from fairline.kit.clock import to_text
from fairline.kit.db import Unit
from fairline.kit.plugin import Holding
from fairline.platform.moving import store
from fairline.platform.moving.letting_go import let_go


def _held(c: Unit, contact: str) -> Sequence[Mapping[str, Any]]:
    """Nobody can look into them for one contact: it is said that they are there."""
    return [{"id": move.id, "kind": move.kind, "at": to_text(move.at)} for move in store.live(c) if _holds(move)]


def _forget(c: Unit, contact: str) -> int:
    return let_go(c)


def _holds(move: Any) -> bool:
    return move.kind == "export" or not move.spec.get("folder")


HOLDINGS = (Holding("platform.moving", "copies", _held, _forget),)
