"""Routes of what stands around a conversation: who takes part, who watches, what it has to do with others."""

from typing import Annotated, Literal

import msgspec

from fairline.conversations import merging, together
from fairline.conversations.http.readers import reader_of
from fairline.conversations.reading import Merged, NotUndone, OnTheLine, SetAside, conversation
from fairline.conversations.views.rows import rows, whole
from fairline.conversations.views.shapes import ConversationRow, ConversationView
from fairline.journal import actor_from
from fairline.kit.db import Unit
from fairline.web import Asked, delete, post

CHANGE = "conversation.change"


class NewParticipant(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Who is to be in copy: a contact, or whoever has an e-mail address."""

    contact: str = ""
    email: Annotated[str, msgspec.Meta(max_length=320)] = ""
    name: Annotated[str, msgspec.Meta(max_length=200)] = ""


class NewWatcher(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Which member is to watch it; the one who asks where none is named."""

    member: str = ""


class NewLink(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What it has to do with: another conversation's id or number."""

    other: str
    kind: Literal["incident_of", "follows", "related"]


class NewMerge(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Which one goes on in this one, by id or number; with `cc`, its contact is in copy from now on."""

    other: str
    cc: bool = False


class NewSplit(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Which lines, by their numbers, are a matter of their own."""

    numbers: Annotated[list[int], msgspec.Meta(min_length=1, max_length=500)]
    subject: Annotated[str, msgspec.Meta(max_length=500)] = ""


@post("/v1/conversations/{id:str}/participants", permission=CHANGE)
async def add_participant(asked: Asked, id: str, data: NewParticipant) -> ConversationView:
    """Have somebody in copy of what is written from now on."""

    def unit(c: Unit) -> ConversationView:
        together.add_participant(c, id, actor_from(asked.by), contact=data.contact, email=data.email, name=data.name)
        return _whole(c, asked, id)

    return await asked.write(unit)


@delete("/v1/conversations/{id:str}/participants/{contact:str}", permission=CHANGE)
async def remove_participant(asked: Asked, id: str, contact: str) -> None:
    """Have somebody in copy no longer."""
    await asked.write(lambda c: together.remove_participant(c, id, actor_from(asked.by), contact))


@post("/v1/conversations/{id:str}/watchers", permission="conversation.read")
async def watch(asked: Asked, id: str, data: NewWatcher) -> ConversationView:
    """Have a member watch it: they are told what happens in it."""

    def unit(c: Unit) -> ConversationView:
        together.watch(c, id, actor_from(asked.by), data.member or asked.member)
        return _whole(c, asked, id)

    return await asked.write(unit)


@delete("/v1/conversations/{id:str}/watchers/{member:str}", permission="conversation.read")
async def unwatch(asked: Asked, id: str, member: str) -> None:
    """Have a member watch it no longer."""
    await asked.write(lambda c: together.unwatch(c, id, actor_from(asked.by), member))


@post("/v1/conversations/{id:str}/links", permission=CHANGE)
async def link(asked: Asked, id: str, data: NewLink) -> ConversationView:
    """Say what it has to do with another: an incident is solved with its problem."""

    def unit(c: Unit) -> ConversationView:
        together.link(c, id, actor_from(asked.by), data.other, data.kind)
        return _whole(c, asked, id)

    return await asked.write(unit)


@delete("/v1/conversations/{id:str}/links/{other:str}", permission=CHANGE)
async def unlink(asked: Asked, id: str, other: str, kind: str) -> None:
    """Say that it has nothing to do with it any more."""
    await asked.write(lambda c: together.unlink(c, id, actor_from(asked.by), other, kind))


@post("/v1/conversations/{id:str}/merges", permission=CHANGE, raises=(Merged, SetAside, OnTheLine))
async def merge(asked: Asked, id: str, data: NewMerge) -> ConversationView:
    """Let another conversation go on in this one: what comes in for it comes here."""

    def unit(c: Unit) -> ConversationView:
        other = together.by_id_or_number(c, data.other)
        merging.merge(c, id, actor_from(asked.by), other.id, cc=data.cc)
        return _whole(c, asked, id)

    return await asked.write(unit)


@delete("/v1/conversations/{id:str}/merges/{other:str}", permission=CHANGE)
async def undo_merge(asked: Asked, id: str, other: str) -> None:
    """Undo a merge: the other stands as it stood before."""
    await asked.write(lambda c: merging.undo_merge(c, id, actor_from(asked.by), other))


@post("/v1/conversations/{id:str}/splits", permission=CHANGE, raises=(Merged, SetAside))
async def split(asked: Asked, id: str, data: NewSplit) -> ConversationRow:
    """Make some lines a matter of their own."""

    def unit(c: Unit) -> ConversationRow:
        made = merging.split(c, id, actor_from(asked.by), data.numbers, data.subject)
        return rows(c, [made], asked.language)[0]

    return await asked.write(unit)


@delete("/v1/conversations/{id:str}/splits/{source:str}", permission=CHANGE, raises=(NotUndone,))
async def undo_split(asked: Asked, id: str, source: str) -> None:
    """Undo a split: the lines go back, and nothing is left of the one they stood in."""
    await asked.write(lambda c: merging.undo_split(c, id, actor_from(asked.by), source))


def _whole(c: Unit, asked: Asked, id: str) -> ConversationView:
    return whole(c, conversation(c, id), reader_of(c, asked))


ROUTES = (
    add_participant,
    remove_participant,
    watch,
    unwatch,
    link,
    unlink,
    merge,
    undo_merge,
    split,
    undo_split,
)
