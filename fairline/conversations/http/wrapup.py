"""Routes of the end of a conversation: wrapping up, closing, opening it again."""

from typing import Annotated

import msgspec

from fairline.conversations import wrapup
from fairline.conversations.http.readers import OVERSEE
from fairline.conversations.reading import NotOpen, NotYours, OnTheLine
from fairline.conversations.views.rows import rows
from fairline.conversations.views.shapes import ConversationRow
from fairline.journal import actor_from
from fairline.kit.db import Unit
from fairline.web import Asked, post, put


class Ending(msgspec.Struct, frozen=True):
    """How it ended, and a note for colleagues."""

    disposition: str | None = None
    note: Annotated[str, msgspec.Meta(max_length=10_000)] | None = None


@post("/v1/conversations/{id:str}/wrap-up", permission="conversation.wrap_up", raises=(NotYours, NotOpen, OnTheLine))
async def start_wrap_up(asked: Asked, id: str) -> ConversationRow:
    """End the talk and begin to wrap it up."""

    def unit(c: Unit) -> ConversationRow:
        by, member = actor_from(asked.by), asked.who.member
        return rows(c, [wrapup.start_wrap_up(c, id, by, member, oversees=asked.may(OVERSEE))])[0]

    return await asked.write(unit)


@put("/v1/conversations/{id:str}/wrap-up", permission="conversation.wrap_up", raises=(NotYours, NotOpen, OnTheLine))
async def end_wrap_up(asked: Asked, id: str, data: Ending) -> ConversationRow:
    """Close a conversation, saying how it ended."""

    def unit(c: Unit) -> ConversationRow:
        closed = wrapup.end_wrap_up(
            c,
            id,
            actor_from(asked.by),
            asked.who.member,
            oversees=asked.may(OVERSEE),
            disposition=data.disposition or "",
            note=data.note or "",
        )
        return rows(c, [closed])[0]

    return await asked.write(unit)


@post("/v1/conversations/{id:str}/reopenings", permission="conversation.take", raises=(NotYours, NotOpen))
async def reopen_conversation(asked: Asked, id: str) -> ConversationRow:
    """Go on with a conversation that has ended or is being wrapped up; whoever reopens it has it."""

    def unit(c: Unit) -> ConversationRow:
        by, member = actor_from(asked.by), asked.who.member
        return rows(c, [wrapup.reopen(c, id, by, member, oversees=asked.may(OVERSEE))])[0]

    return await asked.write(unit)


ROUTES = (start_wrap_up, end_wrap_up, reopen_conversation)
