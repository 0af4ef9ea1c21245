"""What is known of a message as mail: the checks of one that came, every try of one that left."""

from typing import Any

import msgspec

from fairline.channels.email import events, receive, store
from fairline.channels.email.model import Sent
from fairline.channels.email.parse import parse
from fairline.channels.persons import address_of
from fairline.journal import Entry, about, one
from fairline.kit.clock import to_text
from fairline.kit.db import Unit
from fairline.kit.errors import NotFound
from fairline.kit.words import say


class Checked(msgspec.Struct, frozen=True):
    """SPF, DKIM and DMARC, in one word each, and in words."""

    spf: str
    dkim: str
    dmarc: str
    words: str


class Invitation(msgspec.Struct, frozen=True):
    """What a meeting in it says."""

    method: str
    summary: str
    start: str
    end: str
    organiser: str


class Try(msgspec.Struct, frozen=True):
    """One try, and what the server said."""

    at: str | None
    outcome: str
    code: int
    enhanced: str
    answer: str
    next_at: str | None


class Delivery(msgspec.Struct, frozen=True):
    """Where it stands with one recipient."""

    recipient: str
    role: str
    state: str
    words: str
    tries: list[Try]


class MailOfMessage(msgspec.Struct, frozen=True, kw_only=True):
    """A message, as mail."""

    subject: str = ""
    sender: str = ""
    to: list[str] = []
    cc: list[str] = []
    mail: str | None = None
    has_page: bool = False
    checks: Checked | None = None
    defects: list[str] = []
    calendar: Invitation | None = None
    deliveries: list[Delivery] = []


def of_message(c: Unit, message: str, language: str) -> MailOfMessage:
    """What is known. Raises NotFound where the message neither came nor left as mail."""
    came = store.mail_of(c, message)
    if came is not None:
        return _came(c, came[0].id, came[1], language)
    sent = store.sendings_of_message(c, message)
    if not sent:
        raise NotFound
    tries = [entry for entry in about(c, message, most=500) if isinstance(entry.event, events.MailTried)]
    return MailOfMessage(deliveries=[_delivery(c, one_sent, tries, language) for one_sent in sent])


def _came(c: Unit, mail: str, number: int, language: str) -> MailOfMessage:
    entry = one(c, number)
    if entry is None or entry.erased or not isinstance(entry.event, events.MailRead):
        raise NotFound
    event, kept = entry.event, store.mail(c, mail)
    raw = receive.original(c, kept.id, kept.person, kept.blob) if kept is not None else None
    meeting = parse(raw).meeting if raw is not None and b"text/calendar" in raw.lower() else None
    return MailOfMessage(
        subject=event.subject,
        sender=event.sender_name,
        to=list(event.to),
        cc=list(event.cc),
        mail=mail,
        has_page=event.has_page,
        checks=Checked(event.spf, event.dkim, event.dmarc, _words_of(event, language)),
        defects=[say(f"channels.email.defect.{word}", language) for word in event.defects],
        calendar=Invitation(meeting.method, meeting.summary, meeting.start, meeting.end, meeting.organiser)
        if meeting
        else None,
    )


def _words_of(event: events.MailRead, language: str) -> str:
    word = "proven" if event.dmarc == "pass" or (event.dmarc == "none" and event.dkim == "pass") else "unproven"
    return say(f"channels.email.check.{'forged' if event.dmarc == 'fail' else word}", language)


def _delivery(c: Unit, sent: Sent, tries: list[Entry[Any]], language: str) -> Delivery:
    reached = address_of(c, sent.person)
    return Delivery(
        recipient=reached.address if reached else "",
        role="to" if sent.place == 0 else "cc",
        state=sent.state,
        words=say(f"channels.email.state.{sent.state}", language),
        tries=[
            Try(
                to_text(entry.at),
                entry.event.outcome,
                entry.event.code,
                entry.event.enhanced,
                entry.event.answer,
                to_text(entry.event.next_at),
            )
            for entry in sorted(tries, key=lambda one: one.number)
            if (entry.event.permit, entry.event.place) == (sent.permit, sent.place)
        ],
    )
