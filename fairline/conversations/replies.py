"""Replies: what an agent or a program wants to say to the contact goes to the gate: permitted, deferred or refused."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from fairline import gate
from fairline.conversations import hooks, own_fields, settings
from fairline.conversations.changes import Change, standing
from fairline.conversations.model import CLOSED, Conversation, clean
from fairline.conversations.parties import copied
from fairline.conversations.reading import (
    ConversationMoved,
    ConversationOver,
    Merged,
    SetAside,
    check_holder,
    conversation,
)
from fairline.conversations.status import set_status
from fairline.conversations.store import links, thread
from fairline.gate import Reply, Ruling
from fairline.journal import Actor
from fairline.kit.clock import Millis
from fairline.kit.db import Unit
from fairline.kit.errors import BadInput


@dataclass(frozen=True, slots=True)
class Written:
    """What is to be said: a text, files by their ids, and the client's own id for it.

    `cc` are contacts in copy (None: whoever takes part). `then` is what becomes of the conversation once it is
    permitted: a status, an own status under `custom`. `not_before` (ms UTC) lets it leave later. `seen` is the number
    of the newest line its writer saw: where something public stands above it, it is not sent, unless `anyway`. `cause`
    names the automation it comes from.
    """

    text: str
    attachments: Sequence[str] = ()
    client_id: str = ""
    subject: str = ""
    cc: Sequence[str] | None = None
    then: Mapping[str, str] = field(default_factory=dict)
    not_before: Millis | None = None
    seen: int | None = None
    anyway: bool = False
    cause: str = ""


def reply(c: Unit, id: str, written: Written, actor: Actor, member: str | None, *, oversees: bool) -> Ruling:
    """Have a reply ruled on; what is permitted leaves and stands in the thread. Sent twice under one client id, it is
    ruled on once and answered the same. `member` is None where a program replies. What was solved is opened again.

    Raises NotFound, NotYours, BadInput for an empty one, Conflict where the contact was forgotten, ConversationMoved,
    and on channels where matters thread SetAside, Merged, ConversationOver for a closed one.
    """
    found = _checked(c, id, written, member, oversees=oversees)
    earlier = thread.acts_of(c, id, written.client_id) if written.client_id else []
    if earlier:
        return gate.ruling_on(c, earlier[0].act or "")
    _check_seen(c, found, written)
    if found.state == CLOSED and own_fields.is_threaded(found):
        found = set_status(c, found, "open", actor, why="reopened")
    said = replace(written, text=hooks.with_survey_link(c, id, written.text))
    return gate.submit(c, _act(c, found, said, actor, member), actor)


def preview(c: Unit, id: str, written: Written, actor: Actor, member: str | None, *, oversees: bool) -> Ruling:
    """What the ruling on a reply would be at this moment; nothing is written. Raises as `reply` does."""
    found = _checked(c, id, written, member, oversees=oversees)
    return gate.consider(c, _act(c, found, written, actor, member))


def _checked(c: Unit, id: str, written: Written, member: str | None, *, oversees: bool) -> Conversation:
    found = conversation(c, id)
    if not written.text.strip() and not written.attachments:
        raise BadInput(what="text", fields={"text": "kit.field.required"})
    if written.then:
        wanted = Change(status=written.then.get("status"), custom=written.then.get("custom"))
        if standing(c, found, wanted)[0] == "solved":
            own_fields.check_needed(c, found, None, {})
    if own_fields.is_threaded(found):
        _check_open(found)
    elif found.state != CLOSED:
        # That a closed one takes no replies is the gate's to say: it explains itself, and keeps the ruling.
        check_holder(found, member, oversees=oversees)
    return found


def _check_open(found: Conversation) -> None:
    """A matter by mail is anybody's to answer, as long as it is not closed for good."""
    if found.set_aside:
        raise SetAside
    if found.merged_into:
        raise Merged(into=found.merged_into)
    if found.status == "closed":
        raise ConversationOver


def _check_seen(c: Unit, found: Conversation, written: Written) -> None:
    if written.seen is None or written.anyway:
        return
    newer = thread.public_after(c, [found.id, *links.merged_into(c, found.id)], written.seen)
    if newer:
        raise ConversationMoved(newer)


def _act(c: Unit, found: Conversation, written: Written, actor: Actor, member: str | None) -> Reply:
    threads = own_fields.is_threaded(found)
    return Reply(
        id=c.new_id("act"),
        contact=found.contact,
        person=found.person,
        conversation=found.id,
        member=member,
        app=actor.id if actor.kind == "app" else None,
        cause=written.cause,
        channel=found.channel,
        address=found.address,
        text=clean(written.text),
        attachments=tuple(written.attachments),
        client_id=written.client_id,
        sender=found.sender if threads or own_fields.is_begun_by_us(found) else "",
        subject=_subject(found, written) if threads else "",
        cc=copied(c, found, written.cc) if threads else (),
        then=dict(written.then),
        not_before=_leaves(c, written, threads=threads),
    )


def _subject(found: Conversation, written: Written) -> str:
    """Its own, or that of the conversation: as an answer once the contact wrote in it, plain where we begin."""
    said = " ".join(clean(written.subject).split())
    if said or not found.subject:
        return said
    is_answer = found.wrote_at is not None or found.answered_at is not None
    return f"Re: {found.subject}" if is_answer and not found.subject.lower().startswith("re:") else found.subject


def _leaves(c: Unit, written: Written, *, threads: bool) -> Millis | None:
    """When it may leave: later where its writer says so; what a person sends by mail can be taken back for a moment."""
    if written.not_before is not None:
        return written.not_before if written.not_before > c.at else None
    seconds = settings.of(c).undo_seconds if threads and not written.cause else 0
    return c.at + seconds * 1000 if seconds else None
