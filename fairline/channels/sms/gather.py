"""Puts long texts together: each piece is kept sealed before it is acknowledged, and the whole is written once."""

from collections.abc import Mapping
from typing import Any

from fairline.channels.sms import receive, store
from fairline.channels.sms.model import CHANNEL, Incoming
from fairline.channels.sms.store.heard import Waiting
from fairline.journal import open_for, person_of, seal_for
from fairline.kit.db import Unit
from fairline.kit.work import cancel, enqueue

GATHER = "sms.gather"
PATIENCE = 600_000  # ms until what is there is shown without the rest
LACKS = " […] "
SHORT = 12  # letters of a digest that tell pieces of one text apart

Place = tuple[int, int, int]  # the number of the whole, how many pieces, which from 1


def take(c: Unit, sender: str, bind: str, number: str, place: Place, text: str) -> str:
    """Keep a piece; the message's id once all are there, empty before."""
    reference, total, which = place
    joint = receive.digest_of(c, sender, number, "joint", str(reference), str(total))
    person = person_of(c, CHANNEL, number)
    digest = receive.digest_of(c, joint, text, str(which))[:SHORT]
    if not store.waiting(c, joint) and (known := _whole_before(c, joint, digest)):
        return known
    content = seal_for(c, person, f"{number}\n{text}".encode(), joint)
    store.keep_waiting(c, Waiting(joint, which, total, person, sender, digest, bind, content, c.at))
    if len(store.waiting(c, joint)) >= total:
        return finish(c, joint)
    enqueue(c, GATHER, {"joint": joint}, due=c.at + PATIENCE, key=f"{GATHER}:{joint}")
    return ""


def finish(c: Unit, joint: str) -> str:
    """Write the whole as one text, with a mark where a piece never came; its id, empty for somebody forgotten."""
    pieces = store.waiting(c, joint)
    store.drop_waiting(c, joint)
    cancel(c, f"{GATHER}:{joint}")
    said: dict[int, str] = {}
    number = ""
    for piece in pieces:
        clear = open_for(c, piece.person, piece.content, joint)
        if clear is not None:
            number, _, said[piece.place] = clear.decode().partition("\n")
    if not said:
        return ""
    total, first = pieces[0].total, pieces[0]
    text = "".join(said.get(place, LACKS) for place in range(1, total + 1))
    digests = ",".join(piece.digest for piece in pieces)
    client_id = f"{joint}.{first.bind}.{digests}"
    return receive.receive(c, Incoming(first.sender, number, text, client_id))


def _whole_before(c: Unit, joint: str, digest: str) -> str | None:
    """The text a piece belongs to already, where it is told again a moment after the whole was there."""
    found = store.copies(c, joint, c.at - receive.AGAIN)
    return next((message for message, client_id in found if digest in client_id.split(".", 2)[2].split(",")), None)


def give_up(c: Unit, payload: Mapping[str, Any]) -> None:
    """Show what is there."""
    finish(c, str(payload["joint"]))
