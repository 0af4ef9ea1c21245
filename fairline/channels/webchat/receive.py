"""Takes what a visitor wrote: once for each id of the widget's, card numbers hidden, durable before it is answered."""

from dataclasses import dataclass

from fairline.channels.contract import page_text
from fairline.channels.webchat import feed, form, sites, store, visits
from fairline.channels.webchat.model import Visitor
from fairline.channels.webchat.projection import CHANNEL
from fairline.journal import Actor, append, one
from fairline.journal.interaction import FileRef, MessageReceived
from fairline.kit.cards import mask_split
from fairline.kit.clock import Millis
from fairline.kit.db import Unit
from fairline.kit.errors import BadInput, Problem


class FormFirst(Problem):
    """The site asks for its form, or for consent, before the first message."""

    status = 409
    type = "form-first"


@dataclass(frozen=True, slots=True)
class Incoming:
    """A message as the widget tells it; `client_id` is the same when it is told again."""

    client_id: str
    text: str
    files: tuple[FileRef, ...] = ()
    url: str = ""
    title: str = ""


@dataclass(frozen=True, slots=True)
class Accepted:
    """What the widget is told: it is kept."""

    seq: int
    id: str
    at: Millis
    masked: bool


def receive(c: Unit, visitor: Visitor, incoming: Incoming) -> Accepted:
    """Write a message in the journal; the same answer when it comes again. Raises FormFirst, BadInput."""
    latest, known = store.latest_and_sent(c, visitor.id, incoming.client_id)
    if known is not None:
        return _as_before(c, visitor, known)
    if not incoming.text.strip() and not incoming.files:
        raise BadInput(what="text", fields={"text": "kit.field.required"})
    if form.lacks(sites.find(c, visitor.site).config.prechat, visitor):
        raise FormFirst
    visits.say_who(c, visitor)
    hidden = mask_split(_just_before(c, visitor, incoming.text), incoming.text)
    who, message = visits.person(c, visitor), c.new_id("msg")
    append(
        c,
        Actor("contact", who),
        MessageReceived(
            message=message,
            channel=CHANNEL,
            address=visitor.id,
            person=who,
            sender=visitor.site,
            text=hidden.text,
            files=incoming.files,
            name="" if latest else visits.known_details(c, visitor).get("name", ""),
            page=page_text(incoming.url, incoming.title),
            locale=visitor.locale,
            masked=hidden.found,
            client_id=incoming.client_id,
        ),
    )
    return Accepted(latest + 1, message, c.at, hidden.found > 0)


def _as_before(c: Unit, visitor: Visitor, seq: int) -> Accepted:
    line = store.feed(c, visitor.id, seq - 1, 1)[0]
    entry = one(c, line["number"])
    return Accepted(seq, line["message"], line["at"], entry is not None and entry.event.masked > 0)


def _just_before(c: Unit, visitor: Visitor, text: str) -> list[str]:
    """What the visitor wrote just before, oldest first; read only where this message could end a card number."""
    if not any(digit in text for digit in "0123456789"):
        return []
    return [item.text or "" for item in feed.own_messages(c, visitor.id, 4)]
