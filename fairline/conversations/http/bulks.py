"""Routes of what is done to many conversations at once."""

from typing import Annotated, Any

import msgspec

from fairline.conversations import bulk
from fairline.conversations.bulk import BulkNotUndone, CountMoved
from fairline.conversations.http.readers import OVERSEE
from fairline.conversations.store.bulks import Bulk
from fairline.journal import actor_from
from fairline.kit.clock import to_text
from fairline.kit.db import Unit
from fairline.web import Asked, get, post


class NewBulk(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What is to be done to which: conversations by id, or those of a view; `expected` is how many its member saw."""

    actions: Annotated[list[dict[str, Any]], msgspec.Meta(min_length=1, max_length=20)]
    conversations: Annotated[list[str], msgspec.Meta(max_length=bulk.MOST)] = []
    view: str = ""
    expected: int = 0


class BulkSeen(msgspec.Struct, frozen=True):
    """How far it is. `state`: running, done, undoing, undone."""

    id: str
    state: str
    wanted: int
    done: int
    failed: int
    undo_until: str | None


@post("/v1/bulks", permission="conversation.bulk", raises=(CountMoved,), status_code=202)
async def start_bulk(asked: Asked, data: NewBulk) -> BulkSeen:
    """Have something done to many conversations, in the background. It can be undone for a day."""

    def unit(c: Unit) -> BulkSeen:
        by, member, oversees = actor_from(asked.by), asked.member, asked.may(OVERSEE)
        ids = data.conversations
        if data.view:
            ids = bulk.of_view(c, data.view, member, data.expected)
        return seen(bulk.start(c, by, member, ids, data.actions, oversees=oversees))

    return await asked.write(unit)


@get("/v1/bulks/{id:str}", permission="conversation.bulk")
async def read_bulk(asked: Asked, id: str) -> BulkSeen:
    """How far it is."""
    return await asked.read(lambda c: seen(bulk.bulk(c, id)))


@post("/v1/bulks/{id:str}/undoing", permission="conversation.bulk", raises=(BulkNotUndone,), status_code=202)
async def undo_bulk(asked: Asked, id: str) -> BulkSeen:
    """Have it undone, where nobody changed the same since."""
    return await asked.write(lambda c: seen(bulk.undo(c, actor_from(asked.by), id)))


def seen(held: Bulk) -> BulkSeen:
    """It as the wire shows it."""
    return BulkSeen(held.id, held.state, held.wanted, held.done, held.failed, to_text(held.undo_until))


ROUTES = (start_bulk, read_bulk, undo_bulk)
