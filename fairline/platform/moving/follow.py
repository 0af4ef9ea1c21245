"""What follows the ruling on an export of the account, and what becomes of moves when somebody is forgotten."""

from collections.abc import Sequence
from typing import Any

from fairline.gate import Export
from fairline.journal import Entry
from fairline.kit.db import Unit
from fairline.kit.plugin import Follower
from fairline.platform.moving import store
from fairline.platform.moving.letting_go import let_go
from fairline.platform.moving.model import Move
from fairline.platform.moving.out.releasing import ruled


def follow(c: Unit, entries: Sequence[Entry[Any]]) -> None:
    """Carry out what was ruled; throw away what somebody forgotten may stand in."""
    for entry in entries:
        if entry.kind == "ContactErased":
            let_go(c, entry.at)
        elif (move := _export(c, entry)) is not None:
            ruled(c, move, entry)


def _export(c: Unit, entry: Entry[Any]) -> Move | None:
    if entry.kind != "ActWithdrawn" and entry.event.kind != Export.__name__:
        return None
    return store.of_act(c, entry.event.act)


FOLLOW = Follower("platform.moving", frozenset({"ActPermitted", "ActRefused", "ActWithdrawn", "ContactErased"}), follow)
