"""Folds the journal into mailboxes, mails, deliveries and suppressions."""

from collections.abc import Callable
from typing import Any

import msgspec

from fairline.channels.email import events, store
from fairline.channels.email.model import Code, KeptMail, Mailbox, MailboxConfig, Sent
from fairline.journal import Entry
from fairline.kit.db import Unit
from fairline.kit.plugin import Projection

CHANNEL = "email"


def _mailbox(c: Unit, entry: Entry[Any]) -> None:
    event = entry.event
    if isinstance(event, events.MailboxCodeAsked):
        return store.ask_code(c, Code(event.mailbox, event.act, event.address, event.server, entry.at))
    if isinstance(event, events.MailboxCodeGiven):
        return store.give_code(c, event.mailbox, event.act, entry.at if event.good else None)
    if isinstance(event, events.MailboxRemoved):
        return store.remove_mailbox(c, event.mailbox)
    held = store.mailbox(c, event.mailbox)
    inbound = event.inbound if isinstance(event, events.MailboxMade) else held.inbound if held else ""
    box = Mailbox(
        event.mailbox,
        event.name,
        event.address,
        inbound,
        event.brand,
        event.queue,
        msgspec.convert(event.config, MailboxConfig),
    )
    store.put_mailbox(c, box, entry.at)
    return store.open_routes(c, box.id, (box.address, box.inbound, f"b@bounce.{box.domain}"))


def _taken(c: Unit, entry: Entry[events.MailTaken]) -> None:
    event = entry.event
    mail = KeptMail(
        event.mail,
        event.mailbox,
        event.person,
        event.blob,
        event.size,
        event.via,
        "taken",
        "",
        "",
        entry.at,
        entry.number,
    )
    store.add_mail(c, mail, event.digest, event.uidvalidity, event.uid)


def _read(c: Unit, entry: Entry[events.MailRead]) -> None:
    event = entry.event
    store.set_mail(c, event.mail, "read", "", event.message, entry.number)
    if not entry.erased:
        store.know_ids(c, event.ids, event.message, event.person)
        store.know_subject(c, event.subject_key, event.message, event.person, entry.at)


def _set_aside(c: Unit, entry: Entry[events.MailSetAside]) -> None:
    store.set_mail(c, entry.event.mail, "set_aside", entry.event.cause)


def _released(c: Unit, entry: Entry[events.MailReleased]) -> None:
    store.set_mail(c, entry.event.mail, "taken", "released")


def _tried(c: Unit, entry: Entry[events.MailTried]) -> None:
    event = entry.event
    held = [one for one in store.sendings(c, event.permit) if one.place == event.place]
    sent = Sent(
        event.permit,
        event.place,
        event.act,
        event.message,
        event.mailbox,
        event.person,
        event.outcome,
        event.attempt,
        event.code,
        event.enhanced,
        held[0].begun if held else entry.at,
        event.next_at,
        entry.number,
    )
    store.put_sent(c, sent, event.lookup)
    if event.outcome == "left" and not entry.erased:
        store.know_ids(c, event.ids, event.message, event.person)
        store.know_subject(c, event.subject_key, event.message, event.person, entry.at)


def _bounced(c: Unit, entry: Entry[events.MailBounced]) -> None:
    event = entry.event
    store.bounced(c, event.permit, event.place, event.enhanced)
    if event.lookup and not event.lasting:
        store.count_bounce(c, event.lookup, entry.number, entry.at)


def _suppressed(c: Unit, entry: Entry[events.AddressSuppressed]) -> None:
    event = entry.event
    store.suppress(c, event.lookup, event.scope, event.cause, entry.at, entry.number)


def _lifted(c: Unit, entry: Entry[events.AddressReleased]) -> None:
    store.release(c, entry.event.lookup, entry.event.scope)


def _erased(c: Unit, entry: Entry[Any]) -> None:
    if persons := getattr(entry.event, "persons", ()):
        store.forget_persons(c, persons)


def _deleted(c: Unit, entry: Entry[Any]) -> None:
    """A conversation is gone for good: what its mails said, and by which marks answers found them, goes with it."""
    store.forget_messages(c, getattr(entry.event, "messages", ()))


_MAILS: dict[str, Callable[[Unit, Entry[Any]], None]] = {
    "MailTaken": _taken,
    "MailRead": _read,
    "MailSetAside": _set_aside,
    "MailReleased": _released,
    "MailTried": _tried,
    "MailBounced": _bounced,
    "AddressSuppressed": _suppressed,
    "AddressReleased": _lifted,
    "ContactErased": _erased,
    "ConversationDeleted": _deleted,
}


def _mails(c: Unit, entry: Entry[Any]) -> None:
    _MAILS[entry.kind](c, entry)


MAILBOXES = Projection(
    "email_mailboxes",
    frozenset({"MailboxMade", "MailboxChanged", "MailboxRemoved", "MailboxCodeAsked", "MailboxCodeGiven"}),
    _mailbox,
    ("email_mailboxes", "email_routes", "email_codes"),
)
MAILS = Projection(
    "email_mails",
    frozenset(_MAILS),
    _mails,
    ("email_mails", "email_ids", "email_subjects", "email_sendings", "email_suppressions", "email_bounces"),
)
