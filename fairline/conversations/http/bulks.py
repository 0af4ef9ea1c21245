"""Routes of what is done to many conversations at once."""

from typing import Annotated, Any

import msgspec

from fairline.conversations import bulk
from fairline.conversations.bulk import BulkNotUndone, CountMoved
from fairline.conversations.http.readers import OVERSEE
from fairline.conversations.store import conversations
from fairline.conversations.store.bulks import Bulk
from fairline.journal import actor_from
from fairline.kit.clock import to_text
from fairline.kit.db import Unit
from fairline.kit.errors import told_by_slug
from fairline.kit.words import knows, say
from fairline.web import Asked, get, post

NAMED = 50  # of the conversations that refused alike, this many are named


class NewBulk(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What is to be done to which: conversations by id, or those of a view; `expected` is how many its member saw."""

    actions: Annotated[list[dict[str, Any]], msgspec.Meta(min_length=1, max_length=20)]
    conversations: Annotated[list[str], msgspec.Meta(max_length=bulk.MOST)] = []
    view: str = ""
    expected: int = 0


class BulkRefusedOne(msgspec.Struct, frozen=True):
    """A conversation, by its id and its number."""

    id: str
    reference: int


class BulkRefused(msgspec.Struct, frozen=True):
    """Why it could not be done to some: the problem's slug, its words, how many, and the first of them."""

    type: str
    title: str
    remedy: str
    count: int
    conversations: list[BulkRefusedOne]


class BulkSeen(msgspec.Struct, frozen=True):
    """How far it is. `state`: running, done, undoing, undone. `refused`: why it could not be done to `failed` of them,
    alike together.
    """

    id: str
    state: str
    wanted: int
    done: int
    failed: int
    undo_until: str | None
    refused: list[BulkRefused] = []


@post("/v1/bulks", permission="conversation.bulk", raises=(CountMoved,), status_code=202)
async def start_bulk(asked: Asked, data: NewBulk) -> BulkSeen:
    """Have something done to many conversations, in the background. It can be undone for a day."""

    def unit(c: Unit) -> BulkSeen:
        by, member, oversees = actor_from(asked.by), asked.member, asked.may(OVERSEE)
        ids = data.conversations
        if data.view:
            ids = bulk.of_view(c, data.view, member, data.expected)
        return seen(c, bulk.start(c, by, member, ids, data.actions, oversees=oversees), asked.language)

    return await asked.write(unit)


@get("/v1/bulks/{id:str}", permission="conversation.bulk")
async def read_bulk(asked: Asked, id: str) -> BulkSeen:
    """How far it is."""
    return await asked.read(lambda c: seen(c, bulk.bulk(c, id), asked.language))


@post("/v1/bulks/{id:str}/undoing", permission="conversation.bulk", raises=(BulkNotUndone,), status_code=202)
async def undo_bulk(asked: Asked, id: str) -> BulkSeen:
    """Have it undone, where nobody changed the same since."""
    return await asked.write(lambda c: seen(c, bulk.undo(c, actor_from(asked.by), id), asked.language))


def seen(c: Unit, held: Bulk, language: str) -> BulkSeen:
    """It as the wire shows it, in the reader's language."""
    until = to_text(held.undo_until)
    refused = _refused(c, held.id, language) if held.failed else []
    return BulkSeen(held.id, held.state, held.wanted, held.done, held.failed, until, refused)


def _refused(c: Unit, id: str, language: str) -> list[BulkRefused]:
    alike = bulk.refusals(c, id)
    known = conversations.some(c, [each for ids in alike.values() for each in ids[:NAMED]])
    return [
        BulkRefused(
            slug,
            *_words(slug, language),
            len(ids),
            [BulkRefusedOne(each, known[each].reference) for each in ids[:NAMED] if each in known],
        )
        for slug, ids in alike.items()
    ]


def _words(slug: str, language: str) -> tuple[str, str]:
    """What one is told of many: where a problem's own words speak to who sent a form, ours instead."""
    own = f"conversations.bulk.{slug}"
    if knows(f"{own}.title"):
        return say(f"{own}.title", language), say(f"{own}.remedy", language)
    return told_by_slug(slug, language)


ROUTES = (start_bulk, read_bulk, undo_bulk)
