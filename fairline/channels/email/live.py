"""Tells whoever has a conversation open how the delivery of its mails goes on."""

from collections.abc import Sequence
from typing import Any

from fairline.gate.events import ActPermitted
from fairline.journal import Entry, one
from fairline.kit.clock import to_text
from fairline.kit.db import Unit
from fairline.kit.plugin import Frame, Live

KINDS = frozenset({"MailTried", "MailBounced"})


def _conversation(c: Unit, entry: Entry[Any]) -> str:
    """The conversation of a mail; empty for one that is in none."""
    permit = one(c, entry.event.permit)
    event = permit.event if permit is not None else None
    return str(event.fields.get("conversation") or "") if isinstance(event, ActPermitted) else ""


def _topics(c: Unit, entry: Entry[Any]) -> Sequence[str]:
    conversation = _conversation(c, entry)
    return (f"conversation:{conversation}",) if conversation else ()


def _frame(c: Unit, entry: Entry[Any]) -> Frame | None:
    event, topics = entry.event, _topics(c, entry)
    if not topics:
        return None
    came_back = entry.kind == "MailBounced"
    delivery = {
        "message": event.message,
        "place": event.place,
        "state": "bounced" if came_back else event.outcome,
        "attempt": None if came_back else event.attempt,
        "next_at": None if came_back else to_text(event.next_at),
    }
    return Frame(tuple(topics), {"delivery": delivery}, topics[0].partition(":")[2])


LIVE = Live(KINDS, _frame, _topics)


def _about_mailbox(c: Unit, entry: Entry[Any]) -> Frame | None:
    return Frame(("account:mailboxes",), {"kind": entry.kind, "mailbox": entry.event.mailbox})


MAILBOXES = Live(
    frozenset(
        {
            "MailboxMade",
            "MailboxChanged",
            "MailboxRemoved",
            "MailboxCodeAsked",
            "MailboxCodeGiven",
            "MailboxGranted",
            "MailboxGrantLost",
        }
    ),
    _about_mailbox,
)
