"""Takes what a contact texted: once, whichever way and however often it is told, durable before it is acknowledged."""

import hmac
from collections.abc import Sequence

import phonenumbers

from fairline import numbers
from fairline.channels.files import Prepared
from fairline.channels.sms import asked_words, media, store
from fairline.channels.sms.model import CHANNEL, Incoming
from fairline.journal import Actor, append, person_of
from fairline.journal.interaction import FileRef, MessageReceived
from fairline.kit.cards import mask
from fairline.kit.db import Unit

AGAIN = 600_000  # ms in which a message centre tells again, in another bind, what it had no answer to


def receive(c: Unit, incoming: Incoming, prepared: Sequence[Prepared] = ()) -> str:
    """Write a text in the journal, and what it asks; its id, the same one when it comes again."""
    known = store.received(c, incoming.client_id) or _copy(c, incoming)
    if known:
        for each in prepared:
            c.tools.blobs.delete(each.id)
        return known
    person = person_of(c, CHANNEL, incoming.number)
    by = Actor("contact", person)
    refs: tuple[FileRef, ...] = media.kept(c, by, prepared)
    sender = numbers.text_sender(c, incoming.sender)
    hidden = mask(incoming.text)
    came = MessageReceived(
        message=c.new_id("msg"),
        channel=CHANNEL,
        person=person,
        sender=incoming.sender,
        brand=sender.brand if sender else "",
        reach=incoming.number,
        text=hidden.text,
        masked=hidden.found,
        files=refs,
        client_id=incoming.client_id,
    )
    append(c, by, came)
    if sender is not None:
        asked_words.hear(c, sender, came)
    return came.message


def _copy(c: Unit, incoming: Incoming) -> str | None:
    """The text this is a copy of, where its provider has no id of its own: the same words, told in another bind a
    moment later, or under the same number in this one. Said again in the same bind, it is said again.
    """
    if not incoming.digest:
        return None
    _, bind, _ = incoming.client_id.split(".", 2)
    for message, client_id in store.copies(c, incoming.digest, c.at - AGAIN):
        if client_id.split(".", 2)[1] != bind:
            return message
    return None


def digest_of(c: Unit, *told: str) -> str:
    """What stands for a text where its words and numbers may not stand."""
    key = c.tools.keyring.derive("texts")
    return hmac.digest(key, "\0".join((c.account, *told)).encode(), "sha256").hex()


def number_of(said: str) -> str:
    """A number as providers write it, in E.164; as it is where it is none (a short code, a name)."""
    clean = said.strip()
    try:
        parsed = phonenumbers.parse(clean if clean.startswith("+") else f"+{clean}")
    except phonenumbers.NumberParseException:
        return clean
    if len(clean.lstrip("+")) < 7 or not phonenumbers.is_possible_number(parsed):
        return clean
    return phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.E164)
