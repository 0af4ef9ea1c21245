"""Who takes part in a conversation, who watches it, and what it has to do with others."""

from collections.abc import Mapping, Sequence
from typing import Literal

from fairline import crm
from fairline.accounts import names_of
from fairline.conversations.events import (
    ConversationLinked,
    ConversationUnlinked,
    KindSet,
    ParticipantAdded,
    ParticipantRemoved,
    WatchEnded,
    WatchStarted,
)
from fairline.conversations.model import Conversation
from fairline.conversations.reading import conversation
from fairline.conversations.store import conversations as store
from fairline.conversations.store import links, parties
from fairline.journal import Actor, append, person_of
from fairline.kit.db import Unit
from fairline.kit.errors import BadInput, NotFound

LinkKind = Literal["incident_of", "follows", "related"]
MOST_IN_COPY = 50


def add_participant(c: Unit, id: str, actor: Actor, *, contact: str = "", email: str = "", name: str = "") -> None:
    """Somebody is in copy from now on: a contact, or whoever has an e-mail address, made a contact at first sight.

    Raises NotFound, BadInput where the contact cannot be reached on the conversation's channel, or too many are.
    """
    found = conversation(c, id)
    held = whom(c, contact, email, name, found.channel)
    present = parties.of(c, id)
    if held.contact == found.contact or any(each.contact == held.contact for each in present):
        return
    if len(present) >= MOST_IN_COPY:
        raise BadInput(what="contact", fields={"contact": "conversations.field.too-many"})
    append(
        c,
        actor,
        ParticipantAdded(conversation=id, contact=held.contact, person=held.person, address=held.address),
    )


def remove_participant(c: Unit, id: str, actor: Actor, contact: str) -> None:
    """Somebody is in copy no longer. Raises NotFound."""
    conversation(c, id)
    if all(each.contact != contact for each in parties.of(c, id)):
        raise NotFound(what=contact)
    append(c, actor, ParticipantRemoved(conversation=id, contact=contact))


def whom(c: Unit, contact: str, email: str, name: str, channel: str) -> crm.Holder:
    """How somebody is reached on a channel. Raises NotFound, BadInput."""
    if email:
        found = crm.find(c, "email", email)
        found = found or crm.create(c, crm.Change(name=name or None), [("email", email)])
    else:
        found = crm.contact(c, crm.resolve(c, contact))
    reached = next((each for each in found.addresses if each.channel == channel and not each.claimed), None)
    if reached is None or found.erased:
        raise BadInput(what=contact or email, fields={"contact": "conversations.field.not-reached"})
    return crm.Holder(found.id, reached.person, reached.channel, reached.address)


def person_for(c: Unit, contact: str, email: str) -> str:
    """Whose key seals what is brought for somebody we have not written to yet. Raises NotFound, BadInput."""
    if email and crm.find(c, "email", email) is None:
        return person_of(c, "email", email)
    return whom(c, contact, email, "", "email").person


def watchers(c: Unit, ids: Sequence[str]) -> Mapping[str, Sequence[str]]:
    """The members who watch conversations, by conversation."""
    return parties.watchers(c, ids)


def watch(c: Unit, id: str, actor: Actor, member: str, why: str = "asked") -> None:
    """A member watches it. Raises NotFound, BadInput for somebody who is no member."""
    conversation(c, id)
    if not names_of(c, [member]):
        raise BadInput(what=member, fields={"member": "kit.field.unknown"})
    if member not in parties.watchers(c, [id]).get(id, ()):
        append(c, actor, WatchStarted(conversation=id, member=member, why=why))


def unwatch(c: Unit, id: str, actor: Actor, member: str) -> None:
    """A member watches it no longer. Raises NotFound."""
    conversation(c, id)
    if member in parties.watchers(c, [id]).get(id, ()):
        append(c, actor, WatchEnded(conversation=id, member=member))


def link(c: Unit, id: str, actor: Actor, other: str, kind: LinkKind) -> None:
    """It has to do with another, by its id or its number: an incident of a problem, say. Raises NotFound, BadInput."""
    found, to = conversation(c, id), by_id_or_number(c, other)
    if found.id == to.id:
        raise BadInput(what=other, fields={"other": "kit.field.invalid"})
    if (kind, to.id) in links.links(c, id):
        return
    append(c, actor, ConversationLinked(conversation=id, other=to.id, kind=kind))
    if kind == "incident_of":
        for each, wanted in ((found, "incident"), (to, "problem")):
            if each.kind != wanted:
                append(c, actor, KindSet(conversation=each.id, kind=wanted, previous=each.kind))


def unlink(c: Unit, id: str, actor: Actor, other: str, kind: str) -> None:
    """It has nothing to do with it any more. Raises NotFound."""
    conversation(c, id)
    if (kind, other) not in links.links(c, id):
        raise NotFound(what=other)
    append(c, actor, ConversationUnlinked(conversation=id, other=other, kind=kind))


def by_id_or_number(c: Unit, said: str) -> Conversation:
    """A conversation by its id or the number people call it by (`1042`, `#1042`). Raises NotFound."""
    number = said.strip().removeprefix("#")
    if number.isdecimal() and len(number) < 16:
        found = store.by_reference(c, int(number))
        if found is None:
            raise NotFound(what=said)
        return found
    return conversation(c, said)
