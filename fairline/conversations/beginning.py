"""Begins a conversation ourselves: with a contact, or beside one that goes on, with somebody else."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from fairline.channels import channel
from fairline.conversations.assignment import assign
from fairline.conversations.changes import Change, change
from fairline.conversations.events import ConversationOpened, ParticipantAdded
from fairline.conversations.model import clean
from fairline.conversations.parties import brand_of
from fairline.conversations.reading import Merged, SetAside, conversation
from fairline.conversations.replies import Written, reply
from fairline.conversations.store import counter
from fairline.conversations.together import whom
from fairline.gate import Ruling
from fairline.journal import Actor, append
from fairline.kit.cards import mask
from fairline.kit.db import Unit
from fairline.kit.errors import BadInput


@dataclass(frozen=True, slots=True)
class Begin:
    """What is begun: with a contact, or whoever has an e-mail address, from a mailbox of ours (`sender`).

    `side_of` is the conversation it is begun beside, `cc` are contacts in copy, `agent` has it (else whoever begins),
    `attachments` are files brought for the contact.
    """

    sender: str
    subject: str
    text: str
    contact: str = ""
    email: str = ""
    name: str = ""
    side_of: str = ""
    agent: str = ""
    cc: Sequence[str] = ()
    tags: Sequence[str] = ()
    fields: Mapping[str, Any] = field(default_factory=dict)
    then: Mapping[str, str] = field(default_factory=dict)
    attachments: Sequence[str] = ()
    channel: str = "email"
    cause: str = ""


def begin(c: Unit, asked: Begin, actor: Actor, member: str | None) -> tuple[str, Ruling]:
    """Open a conversation and have its first message ruled on; its id, and the ruling.

    Raises BadInput for a channel on which we may not write first, a sender there is not, a missing subject or text, a
    contact that cannot be reached; NotFound, SetAside, Merged for what it is begun beside.
    """
    subject = _subject(c, asked)
    if asked.side_of:
        beside = conversation(c, asked.side_of)
        if beside.set_aside:
            raise SetAside
        if beside.merged_into:
            raise Merged(into=beside.merged_into)
    made = _opened(c, asked, actor, subject, "side" if asked.side_of else "ours")
    if agent := asked.agent or member:
        assign(c, made, agent, actor, "taken" if agent == member else "given")
    if asked.tags or asked.fields:
        change(c, made, Change(add_tags=tuple(asked.tags), fields=asked.fields), actor, member)
    written = Written(asked.text, asked.attachments, subject=subject, then=asked.then, cause=asked.cause)
    return made, reply(c, made, written, actor, member, oversees=True)


def open_matter(c: Unit, asked: Begin, actor: Actor, via: str) -> str:
    """Open a conversation in which nothing is said yet: `text` is left out, a sender is not needed; its id.

    Raises BadInput for a contact that cannot be reached on its channel.
    """
    return _opened(c, asked, actor, mask(" ".join(clean(asked.subject).split())).text[:500], via)


def _opened(c: Unit, asked: Begin, actor: Actor, subject: str, via: str) -> str:
    held, made = whom(c, asked.contact, asked.email, asked.name, asked.channel), c.new_id("cnv")
    opened = ConversationOpened(
        conversation=made,
        contact=held.contact,
        channel=asked.channel,
        sender=asked.sender,
        person=held.person,
        subject=subject,
        address=held.address,
        reference=counter.take(c),
        via=via,
        brand=brand_of(c, asked.channel, asked.sender),
        side_of=asked.side_of,
    )
    copied = [whom(c, each, "", "", asked.channel) for each in dict.fromkeys(asked.cc) if each != held.contact]
    joined = [
        ParticipantAdded(conversation=made, contact=each.contact, person=each.person, address=each.address)
        for each in copied
    ]
    append(c, actor, opened, *joined)
    return made


def _subject(c: Unit, asked: Begin) -> str:
    known = channel(asked.channel)
    wrong = {}
    if known is None or not known.capabilities.begins:
        wrong["channel"] = "conversations.field.not-begun"
    elif known.sender_name(c, asked.sender) is None:
        wrong["mailbox"] = "kit.field.unknown"
    subject = mask(" ".join(clean(asked.subject).split())).text[:500]
    if known is not None and known.capabilities.subject and not subject:
        wrong["subject"] = "kit.field.required"
    if wrong:
        raise BadInput(what=", ".join(wrong), fields=wrong)
    return subject
