"""Takes what a contact wrote: once for each id of theirs, card numbers hidden, durable before it is acknowledged."""

from dataclasses import dataclass

from fairline.channels.example import store
from fairline.channels.example.projection import NAME
from fairline.journal import Actor, append, person_of
from fairline.journal.interaction import MessageReceived
from fairline.kit.cards import mask
from fairline.kit.db import Unit


@dataclass(frozen=True, slots=True)
class Incoming:
    """A message as this channel's network tells it; `client_id` is the same when it is told again."""

    address: str
    mailbox: str
    text: str
    client_id: str


def receive(c: Unit, incoming: Incoming) -> str:
    """Write it in the journal; its id, the same one when it comes again."""
    known = store.received(c, incoming.client_id)
    if known:
        return known
    message, person = c.new_id("msg"), person_of(c, NAME, incoming.address)
    hidden = mask(incoming.text)
    event = MessageReceived(
        message=message,
        channel=NAME,
        address=incoming.address,
        person=person,
        sender=incoming.mailbox,
        text=hidden.text,
        masked=hidden.found,
        client_id=incoming.client_id,
    )
    append(c, Actor("contact", person), event)
    return message
