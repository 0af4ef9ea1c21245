"""Routes of assignment: taking a conversation, handing it over."""

from typing import Annotated

import msgspec

from fairline.conversations import assignment
from fairline.conversations.http.readers import OVERSEE
from fairline.conversations.reading import AlreadyTaken, NotOpen, NotYours
from fairline.conversations.views.rows import rows
from fairline.conversations.views.shapes import ConversationRow
from fairline.journal import actor_from
from fairline.kit.db import Unit
from fairline.web import Asked, post


class Handover(msgspec.Struct, frozen=True):
    """To whom: an agent or a queue, and what they should know."""

    agent: str = ""
    queue: str = ""
    note: Annotated[str, msgspec.Meta(max_length=10_000)] = ""


@post("/v1/conversations/{id:str}/assignment", permission="conversation.take", raises=(AlreadyTaken, NotOpen))
async def take_conversation(asked: Asked, id: str) -> ConversationRow:
    """Take an open conversation that nobody has; whoever oversees agents may take it from one."""

    def unit(c: Unit) -> ConversationRow:
        taken = assignment.take(c, id, asked.member, actor_from(asked.by), oversees=asked.may(OVERSEE))
        return rows(c, [taken])[0]

    return await asked.write(unit)


@post("/v1/conversations/{id:str}/transfers", permission="conversation.transfer", raises=(NotYours, NotOpen))
async def transfer_conversation(asked: Asked, id: str, data: Handover) -> ConversationRow:
    """Hand an open conversation over to an agent or to a queue."""

    def unit(c: Unit) -> ConversationRow:
        moved = assignment.transfer(
            c,
            id,
            actor_from(asked.by),
            asked.who.member,
            oversees=asked.may(OVERSEE),
            agent=data.agent,
            queue=data.queue,
            note=data.note,
        )
        return rows(c, [moved])[0]

    return await asked.write(unit)


ROUTES = (take_conversation, transfer_conversation)
