"""Routes of replies: what an agent writes to the contact is ruled on, and the ruling is the answer."""

from datetime import datetime
from typing import Annotated, Literal

import msgspec

from fairline import gate
from fairline.accounts import NotEntitled
from fairline.conversations import drafts, replies
from fairline.conversations.http.heads import Heads, allowed
from fairline.conversations.http.readers import OVERSEE, REPLY, zone_of
from fairline.conversations.reading import (
    ConversationMoved,
    ConversationOver,
    Merged,
    NotYours,
    SetAside,
    conversation,
)
from fairline.conversations.replies import Written
from fairline.conversations.views import thread
from fairline.gate import RulingView
from fairline.journal import actor_from
from fairline.kit.clock import to_millis
from fairline.kit.db import Unit
from fairline.kit.errors import Conflict
from fairline.web import Asked, post

Text = Annotated[str, msgspec.Meta(max_length=50_000)]
Attached = Annotated[list[str], msgspec.Meta(max_length=10)]
Copied = Annotated[list[str], msgspec.Meta(max_length=50)]
Instant = Annotated[datetime, msgspec.Meta(tz=True)]
RAISES = (NotYours, Conflict, ConversationMoved, ConversationOver, Merged, SetAside)


class Then(msgspec.Struct, frozen=True):
    """What becomes of the conversation once the reply may leave."""

    status: Literal["open", "pending", "on_hold", "solved"] | None = None
    custom: str | None = None


class DraftReply(msgspec.Struct, frozen=True, kw_only=True):
    """What might be said."""

    text: Text = ""
    attachments: Attached = []
    subject: Annotated[str, msgspec.Meta(max_length=500)] = ""
    cc: Copied | None = None
    then: Then | None = None
    not_before: Instant | None = None


class NewReply(DraftReply, frozen=True, kw_only=True):
    """What is to be said to the contact. A reply sent again under its `client_id` is not said twice.

    `cc` are contacts in copy; without it, whoever takes part. `seen` is the number of the newest line its writer saw.
    `headers` are heads of a mail: the house writes every one itself, so what stands here is dropped, and logged.
    """

    client_id: Annotated[str, msgspec.Meta(max_length=100)] = ""
    seen: int | None = None
    anyway: bool = False
    headers: Heads = {}


@post("/v1/conversations/{id:str}/replies", permission=REPLY, raises=(*RAISES, NotEntitled))
async def write_reply(asked: Asked, id: str, data: NewReply) -> RulingView:
    """Reply to the contact. The answer is the gate's ruling: permitted (it leaves), deferred (it waits), refused.

    What the account's plan does not include is refused to a program as 403 `not-entitled`; the attempt is written down.
    """

    allowed(data.headers, asked.who, id)

    def unit(c: Unit) -> RulingView:
        member, oversees = asked.who.member, asked.may(OVERSEE)
        try:
            ruling = replies.reply(c, id, written_of(data), actor_from(asked.by), member, oversees=oversees)
        except ConversationMoved as moved:
            shown = thread.items(c, conversation(c, id), moved.newer, asked.language, zone_of(c, asked))
            raise ConversationMoved(moved.newer, shown) from moved
        if member and ruling.outcome != "refused":
            drafts.drop(c, id, member, "reply")
        return gate.told(ruling, asked.language, zone=zone_of(c, asked))

    said = await asked.write(unit)
    if asked.who.member is None:  # a person sees why where they wrote; a program looks at the status
        refuse_ungranted(said)
    return said


@post("/v1/conversations/{id:str}/replies/preview", permission=REPLY, raises=RAISES, status_code=200)
async def preview_reply(asked: Asked, id: str, data: DraftReply) -> RulingView:
    """What the ruling would be if this were sent now. Nothing is written."""

    def unit(c: Unit) -> RulingView:
        member, oversees = asked.who.member, asked.may(OVERSEE)
        ruling = replies.preview(c, id, written_of(data), actor_from(asked.by), member, oversees=oversees)
        return gate.told(ruling, asked.language, zone=zone_of(c, asked))

    return await asked.read(unit)


def refuse_ungranted(said: RulingView) -> None:
    """Raises NotEntitled where the account's plan was what a ruling refused by."""
    for verdict in said.verdicts:
        if verdict.outcome == "refuse" and verdict.policy == "granted":
            raise NotEntitled(clauses=tuple(clause.id for clause in verdict.clauses))


def written_of(data: DraftReply) -> Written:
    """What a body wants to have said."""
    then = data.then and {name: told for name in ("status", "custom") if (told := getattr(data.then, name))}
    return Written(
        data.text,
        data.attachments,
        data.client_id if isinstance(data, NewReply) else "",
        subject=data.subject,
        cc=data.cc,
        then=then or {},
        not_before=None if data.not_before is None else to_millis(data.not_before),
        seen=data.seen if isinstance(data, NewReply) else None,
        anyway=isinstance(data, NewReply) and data.anyway,
    )


ROUTES = (write_reply, preview_reply)
