"""Replies: what an agent or a program wants to say to the contact goes to the gate: permitted, deferred or refused."""

from collections.abc import Sequence
from dataclasses import dataclass

from fairline import gate
from fairline.conversations.model import CLOSED, Conversation, clean
from fairline.conversations.reading import check_holder, conversation
from fairline.conversations.store import thread
from fairline.gate import Reply, Ruling
from fairline.journal import Actor
from fairline.kit.db import Unit
from fairline.kit.errors import BadInput


@dataclass(frozen=True, slots=True)
class Written:
    """What is to be said: a text, files by their ids, and the client's own id for it."""

    text: str
    attachments: Sequence[str] = ()
    client_id: str = ""


def reply(c: Unit, id: str, written: Written, actor: Actor, member: str | None, *, oversees: bool) -> Ruling:
    """Have a reply ruled on; what is permitted leaves and stands in the thread. Sent twice under one client id, it is
    ruled on once and answered the same. `member` is None where a program replies.

    Raises NotFound, NotYours, BadInput for an empty one, Conflict where the contact was forgotten.
    """
    found = _checked(c, id, written, member, oversees=oversees)
    earlier = thread.acts_of(c, id, written.client_id) if written.client_id else []
    if earlier:
        return gate.ruling_on(c, earlier[0].act or "")
    return gate.submit(c, _act(c, found, written, actor, member), actor)


def preview(c: Unit, id: str, written: Written, actor: Actor, member: str | None, *, oversees: bool) -> Ruling:
    """What the ruling on a reply would be at this moment; nothing is written. Raises as `reply` does."""
    found = _checked(c, id, written, member, oversees=oversees)
    return gate.consider(c, _act(c, found, written, actor, member))


def _checked(c: Unit, id: str, written: Written, member: str | None, *, oversees: bool) -> Conversation:
    found = conversation(c, id)
    if not written.text.strip() and not written.attachments:
        raise BadInput(what="text", fields={"text": "kit.field.required"})
    # That a closed one takes no replies is the gate's to say: it explains itself, and keeps the ruling.
    if found.state != CLOSED:
        check_holder(found, member, oversees=oversees)
    return found


def _act(c: Unit, found: Conversation, written: Written, actor: Actor, member: str | None) -> Reply:
    return Reply(
        id=c.new_id("act"),
        contact=found.contact,
        person=found.person,
        conversation=found.id,
        member=member,
        app=actor.id if actor.kind == "app" else None,
        channel=found.channel,
        address=found.address,
        text=clean(written.text),
        attachments=tuple(written.attachments),
        client_id=written.client_id,
    )
