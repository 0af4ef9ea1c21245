"""Routes of what an agent chooses from: saved replies and dispositions."""

from typing import Annotated

import msgspec

from fairline.accounts import removed
from fairline.conversations import wrapup
from fairline.conversations.http.limits import Limit
from fairline.conversations.model import Disposition, SavedReply
from fairline.conversations.saved_replies import change_reply, make_reply, remove_reply, saved_reply
from fairline.conversations.store import choices
from fairline.journal import actor_from
from fairline.kit.db import Unit
from fairline.kit.errors import BadInput, Conflict
from fairline.web import Asked, Page, after_cursor, delete, get, page_of, patch, post

Shortcut = Annotated[str, msgspec.Meta(min_length=1, max_length=50)]
Title = Annotated[str, msgspec.Meta(min_length=1, max_length=200)]
Text = Annotated[str, msgspec.Meta(min_length=1, max_length=10_000)]


class SavedReplyView(msgspec.Struct, frozen=True):
    """Words kept to be used again, for everybody or for one team. A `suspended` one is offered to nobody, and seen by
    those alone who may change it.
    """

    id: str
    shortcut: str
    title: str
    text: str
    team: str | None
    suspended: bool = False


class NewSavedReply(msgspec.Struct, frozen=True):
    """Words to keep."""

    shortcut: Shortcut
    title: Title
    text: Text
    team: str | None = None


class SavedReplyChange(msgspec.Struct, frozen=True):
    """What is to be different; what is not sent stays."""

    shortcut: Shortcut | msgspec.UnsetType = msgspec.UNSET
    title: Title | msgspec.UnsetType = msgspec.UNSET
    text: Text | msgspec.UnsetType = msgspec.UNSET
    team: str | msgspec.UnsetType | None = msgspec.UNSET


class DispositionView(msgspec.Struct, frozen=True):
    """How a conversation can end, everywhere or in one queue."""

    id: str
    name: str
    queue: str | None


class NewDisposition(msgspec.Struct, frozen=True):
    """A way a conversation can end."""

    name: Annotated[str, msgspec.Meta(min_length=1, max_length=100)]
    queue: str | None = None


@get("/v1/saved-replies", permission="saved_reply.read", raises=(BadInput,))
async def list_saved_replies(asked: Asked, cursor: str | None = None, limit: Limit = 50) -> Page[SavedReplyView]:
    """Saved replies, oldest first."""
    after = after_cursor(cursor) or ""
    keeps = asked.may("saved_reply.manage")

    def unit(c: Unit) -> list[SavedReplyView]:
        gone = removed(c, "reply")
        return [_reply(each, suspended=each.id in gone) for each in choices.replies(c, after, limit + 1)]

    found = page_of(await asked.read(unit), limit, lambda each: each.id)
    return Page([each for each in found.items if keeps or not each.suspended], found.next)


@post("/v1/saved-replies", permission="saved_reply.manage", raises=(Conflict,))
async def make_saved_reply(asked: Asked, data: NewSavedReply) -> SavedReplyView:
    """Keep some words."""
    by = actor_from(asked.by)
    return await asked.write(lambda c: _reply(make_reply(c, by, data.shortcut, data.title, data.text, data.team or "")))


@patch("/v1/saved-replies/{id:str}", permission="saved_reply.manage", raises=(Conflict,))
async def change_saved_reply(asked: Asked, id: str, data: SavedReplyChange) -> SavedReplyView:
    """Keep other words instead."""

    def unit(c: Unit) -> SavedReplyView:
        held = saved_reply(c, id)
        told = {name: getattr(data, name) for name in data.__struct_fields__}
        wanted = {name: value or "" for name, value in told.items() if value is not msgspec.UNSET}
        changed = msgspec.structs.replace(held, **wanted)
        return _reply(change_reply(c, actor_from(asked.by), changed))

    return await asked.write(unit)


@delete("/v1/saved-replies/{id:str}", permission="saved_reply.manage")
async def remove_saved_reply(asked: Asked, id: str) -> None:
    """Keep them no longer."""
    await asked.write(lambda c: remove_reply(c, actor_from(asked.by), id))


@get("/v1/dispositions", permission="disposition.read", raises=(BadInput,))
async def list_dispositions(asked: Asked, cursor: str | None = None, limit: Limit = 50) -> Page[DispositionView]:
    """How conversations can end, oldest first."""
    after = after_cursor(cursor) or ""
    found = await asked.read(lambda c: choices.dispositions(c, after, limit + 1))
    return page_of([_disposition(each) for each in found], limit, lambda each: each.id)


@post("/v1/dispositions", permission="disposition.manage", raises=(Conflict,))
async def make_disposition(asked: Asked, data: NewDisposition) -> DispositionView:
    """Offer one more way to end conversations."""
    by = actor_from(asked.by)
    return await asked.write(lambda c: _disposition(wrapup.make_disposition(c, by, data.name, data.queue or "")))


@delete("/v1/dispositions/{id:str}", permission="disposition.manage")
async def remove_disposition(asked: Asked, id: str) -> None:
    """Offer it no longer; conversations that ended so keep it."""
    await asked.write(lambda c: wrapup.remove_disposition(c, actor_from(asked.by), id))


def _reply(reply: SavedReply, *, suspended: bool = False) -> SavedReplyView:
    return SavedReplyView(reply.id, reply.shortcut, reply.title, reply.text, reply.team or None, suspended)


def _disposition(disposition: Disposition) -> DispositionView:
    return DispositionView(disposition.id, disposition.name, disposition.queue or None)


ROUTES = (
    list_saved_replies,
    make_saved_reply,
    change_saved_reply,
    remove_saved_reply,
    list_dispositions,
    make_disposition,
    remove_disposition,
)
