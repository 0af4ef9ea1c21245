"""What is brought for a move, in parts, each sealed with the move's own person; thrown away when it is over."""

from fairline.journal import destroy, seal_for
from fairline.kit.db import Unit
from fairline.kit.errors import Conflict, Problem
from fairline.platform.moving import store
from fairline.platform.moving.model import Move

LARGEST = 16 * 1024 * 1024
MOST = 20_000
CLEAR = "moving.clear"


class MoveNotOpen(Problem):
    """Nothing more can be brought for it now."""

    status = 409
    type = "move-not-open"


def sealed(c: Unit, move: Move, blob: str, body: bytes) -> bytes:
    """A part as it lies in the files. Raises MoveNotOpen."""
    check_open(move)
    try:
        return seal_for(c, move.person, body, f"{c.account}:{blob}")
    except Conflict as error:
        raise MoveNotOpen from error


def keep(c: Unit, move: Move, number: int, blob: str, size: int) -> None:
    """Write a part down; the same number again takes its place."""
    before = store.keep_part(c, move.id, number, blob, size)
    if before:
        c.tools.blobs.delete(before)


def check_open(move: Move) -> None:
    """Raises MoveNotOpen where parts are taken no longer."""
    if move.state not in ("open", "ready") or move.kind == "export" or move.spec.get("folder"):
        raise MoveNotOpen


def throw_away(c: Unit, move: Move) -> None:
    """The parts and the key that opens them are gone."""
    if move.person:
        destroy(c, move.person)
    for part in store.parts(c, move.id):
        c.tools.blobs.delete(part["blob"])
    store.drop_parts(c, move.id)
