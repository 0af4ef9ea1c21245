"""Routes that begin conversations, and that put them out of the way: asleep, in the spam, in the trash, gone."""

from datetime import datetime
from typing import Annotated, Literal

import msgspec

from fairline import gate
from fairline.accounts import DeletionScheduled
from fairline.conversations import apart
from fairline.conversations.beginning import Begin, begin
from fairline.conversations.http.readers import reader_of, zone_of
from fairline.conversations.http.replies import Attached, Copied, Text, Then
from fairline.conversations.reading import Merged, NotSetAside, OnTheLine, SetAside, conversation
from fairline.conversations.views.rows import rows, whole
from fairline.conversations.views.shapes import ConversationRow, ConversationView, Value
from fairline.gate import RulingView
from fairline.journal import actor_from
from fairline.kit.clock import to_millis
from fairline.kit.db import Unit
from fairline.web import Asked, delete, post, put

ASIDE = "conversation.aside"


class Until(msgspec.Struct, frozen=True):
    """Until when it sleeps."""

    until: Annotated[datetime, msgspec.Meta(tz=True)]


class Aside(msgspec.Struct, frozen=True):
    """Where it is put."""

    where: Literal["spam", "trash"]


class Begun(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What is begun: with a contact, or whoever has an e-mail address, from one of our mailboxes, or from a sender of
    another channel on which we may write first (a text sender).

    `side_of` is the conversation it is begun beside; `cc` are contacts in copy; `attachments` were brought for them.
    """

    mailbox: str
    subject: Annotated[str, msgspec.Meta(max_length=500)]
    text: Text
    contact: str = ""
    email: Annotated[str, msgspec.Meta(max_length=320)] = ""
    name: Annotated[str, msgspec.Meta(max_length=200)] = ""
    side_of: str = ""
    cc: Copied = []
    tags: Annotated[list[str], msgspec.Meta(max_length=100)] = []
    fields: dict[str, Value] = {}
    then: Then | None = None
    attachments: Attached = []
    channel: Annotated[str, msgspec.Meta(max_length=40)] = "email"


class BegunView(msgspec.Struct, frozen=True):
    """The conversation that was begun, and the ruling on its first message."""

    conversation: ConversationView
    ruling: RulingView


@post("/v1/conversations", permission="conversation.begin", raises=(SetAside, Merged))
async def begin_conversation(asked: Asked, data: Begun) -> BegunView:
    """Begin a conversation. Its first message goes through the gate like every other."""
    then = data.then and {name: told for name in ("status", "custom") if (told := getattr(data.then, name))}
    wanted = Begin(
        sender=data.mailbox,
        subject=data.subject,
        text=data.text,
        contact=data.contact,
        email=data.email,
        name=data.name,
        side_of=data.side_of,
        cc=data.cc,
        tags=data.tags,
        fields=data.fields,
        then=then or {},
        attachments=data.attachments,
        channel=data.channel,
    )

    def unit(c: Unit) -> BegunView:
        made, ruling = begin(c, wanted, actor_from(asked.by), asked.who.member)
        told = gate.told(ruling, asked.language, zone=zone_of(c, asked))
        return BegunView(whole(c, conversation(c, made), reader_of(c, asked)), told)

    return await asked.write(unit)


@put("/v1/conversations/{id:str}/snooze", permission="conversation.change", raises=(SetAside,))
async def snooze(asked: Asked, id: str, data: Until) -> ConversationRow:
    """Let it sleep until then, or until its contact writes."""

    def unit(c: Unit) -> ConversationRow:
        by, until = actor_from(asked.by), to_millis(data.until)
        return rows(c, [apart.snooze(c, id, by, asked.who.member or "", until)], asked.language)[0]

    return await asked.write(unit)


@delete("/v1/conversations/{id:str}/snooze", permission="conversation.change")
async def wake(asked: Asked, id: str) -> None:
    """Have it awake now."""
    await asked.write(lambda c: apart.wake(c, id, actor_from(asked.by), asked.who.member or ""))


@put("/v1/conversations/{id:str}/aside", permission=ASIDE, raises=(Merged, OnTheLine))
async def set_aside(asked: Asked, id: str, data: Aside) -> ConversationRow:
    """Put it in the spam or in the trash; by and by it is deleted from there."""

    def unit(c: Unit) -> ConversationRow:
        return rows(c, [apart.set_aside(c, id, actor_from(asked.by), data.where)], asked.language)[0]

    return await asked.write(unit)


@delete("/v1/conversations/{id:str}/aside", permission=ASIDE, raises=(NotSetAside,))
async def restore(asked: Asked, id: str) -> None:
    """Put it back where it stood."""
    await asked.write(lambda c: apart.restore(c, id, actor_from(asked.by)))


@delete("/v1/conversations/{id:str}", permission="conversation.delete", raises=(NotSetAside, DeletionScheduled))
async def delete_conversation(asked: Asked, id: str) -> None:
    """Delete for good what was set aside, from every table and index. What the journal holds stays sealed."""
    if not await asked.write(lambda c: apart.delete(c, id, actor_from(asked.by))):
        raise DeletionScheduled(clauses=DeletionScheduled.clauses)


ROUTES = (begin_conversation, snooze, wake, set_aside, restore, delete_conversation)
