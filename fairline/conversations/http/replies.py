"""Routes of replies: what an agent writes to the contact is ruled on, and the ruling is the answer."""

from typing import Annotated

import msgspec

from fairline import gate
from fairline.conversations import replies
from fairline.conversations.http.readers import OVERSEE, REPLY, zone_of
from fairline.conversations.reading import NotYours
from fairline.conversations.replies import Written
from fairline.gate import RulingView
from fairline.journal import actor_from
from fairline.kit.db import Unit
from fairline.kit.errors import Conflict
from fairline.web import Asked, post

Text = Annotated[str, msgspec.Meta(max_length=10_000)]
Attached = Annotated[list[str], msgspec.Meta(max_length=10)]


class NewReply(msgspec.Struct, frozen=True):
    """What is to be said to the contact. A reply sent again under its `client_id` is not said twice."""

    text: Text = ""
    attachments: Attached = []
    client_id: Annotated[str, msgspec.Meta(max_length=100)] = ""


class DraftReply(msgspec.Struct, frozen=True):
    """What might be said."""

    text: Text = ""
    attachments: Attached = []


@post("/v1/conversations/{id:str}/replies", permission=REPLY, raises=(NotYours, Conflict))
async def write_reply(asked: Asked, id: str, data: NewReply) -> RulingView:
    """Reply to the contact. The answer is the gate's ruling: permitted (it leaves), deferred (it waits), refused."""
    written = Written(data.text, data.attachments, data.client_id)

    def unit(c: Unit) -> RulingView:
        member, oversees = asked.who.member, asked.may(OVERSEE)
        ruling = replies.reply(c, id, written, actor_from(asked.by), member, oversees=oversees)
        return gate.told(ruling, asked.language, zone=zone_of(c, asked))

    return await asked.write(unit)


@post("/v1/conversations/{id:str}/replies/preview", permission=REPLY, raises=(NotYours,), status_code=200)
async def preview_reply(asked: Asked, id: str, data: DraftReply) -> RulingView:
    """What the ruling would be if this were sent now. Nothing is written."""

    def unit(c: Unit) -> RulingView:
        written = Written(data.text, data.attachments)
        member, oversees = asked.who.member, asked.may(OVERSEE)
        ruling = replies.preview(c, id, written, actor_from(asked.by), member, oversees=oversees)
        return gate.told(ruling, asked.language, zone=zone_of(c, asked))

    return await asked.read(unit)


ROUTES = (write_reply, preview_reply)
