"""Reads a mail: any bytes make a `Parsed`, and whatever is wrong with them is named in it."""

from email import message_from_bytes, policy
from email.message import Message
from typing import Any

from fairline.channels.email import bodies, headers
from fairline.channels.email.charsets import decoded
from fairline.channels.email.parsed import Mailbox, Parsed

LONGEST = 200_000  # characters of text that become the message; the rest stands in the original


def parse(raw: bytes) -> Parsed:
    """What a mail says. Never raises: bytes that are no mail come back as a text with the defect `malformed`."""
    try:
        message = message_from_bytes(raw, policy=policy.compat32)
        return _read(message, raw)
    except Exception:  # hostile bytes find every hole of a parser; a mail is shown all the same
        text, _ = decoded(raw[:LONGEST], "")
        return Parsed(text=bodies.plain(text), defects=("malformed",))


def _read(message: "Message[Any, Any]", raw: bytes) -> Parsed:
    held, guessed = headers.fields(message)
    found = bodies.collect(message)
    defects = list(found.defects)
    if guessed:
        defects.append("header_charset")
    sender = headers.raw_mailboxes(message, "from")
    defects += _amiss(held, len(sender))
    text = bodies.plain(found.text())
    if len(text) > LONGEST:
        text = text[:LONGEST]
        defects.append("long")
    return Parsed(
        subject=held.get("subject", ("",))[0][:1000],
        sender=sender[0] if sender else Mailbox("", ""),
        reply_to=headers.raw_mailboxes(message, "reply-to"),
        to=headers.raw_mailboxes(message, "to"),
        cc=headers.raw_mailboxes(message, "cc"),
        message_id=next(iter(headers.ids(held.get("message-id", ()))), ""),
        in_reply_to=headers.ids(held.get("in-reply-to", ())),
        references=headers.ids(held.get("references", ())),
        date=headers.date(held.get("date", ("",))[0]),
        text=text,
        html=found.html(),
        parts=tuple(found.parts),
        meeting=found.meeting,
        report=found.report,
        headers=held,
        defects=tuple(dict.fromkeys(defects)),
    )


def _amiss(held: dict[str, tuple[str, ...]], senders: int) -> list[str]:
    found = []
    if not senders:
        found.append("no_sender")
    if senders > 1 or len(held.get("from", ())) > 1:
        found.append("many_senders")
    if not headers.ids(held.get("message-id", ())):
        found.append("no_message_id")
    if len(held.get("subject", ())) > 1:
        found.append("many_subjects")
    return found
