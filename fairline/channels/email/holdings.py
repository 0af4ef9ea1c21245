"""What e-mail keeps about a contact: the mails they sent, and what was sent to them."""

from collections.abc import Mapping, Sequence
from typing import Any

from fairline.channels.email import forget, receive, store
from fairline.channels.email.model import KeptMail
from fairline.channels.email.parse import parse
from fairline.channels.persons import persons_of
from fairline.kit.cards import mask
from fairline.kit.clock import to_text
from fairline.kit.db import Unit
from fairline.kit.errors import NotFound
from fairline.kit.plugin import Holding

Rows = Sequence[Mapping[str, Any]]


def _mails(c: Unit, contact: str) -> Rows:
    """`email_mails` and their originals: what they sent, whole, card numbers hidden."""
    return [_mail(c, mail) for mail in store.mails_of_persons(c, persons_of(c, contact))]


def _mail(c: Unit, mail: KeptMail) -> Mapping[str, Any]:
    try:
        raw = receive.original(c, mail.id, mail.person, mail.blob)
    except NotFound:
        raw = None
    parsed = parse(raw) if raw is not None else None
    return {
        "mail": mail.id,
        "at": to_text(mail.at),
        "mailbox": mail.mailbox,
        "state": mail.state,
        "message": mail.message,
        "subject": mask(parsed.subject).text if parsed else "",
        "from": parsed.sender.address if parsed else "",
        "to": [box.address for box in parsed.to] if parsed else [],
        "text": mask(parsed.text).text if parsed else "",
    }


def _forget_mails(c: Unit, contact: str) -> int:
    return forget.forget(c, persons_of(c, contact))


def _deliveries(c: Unit, contact: str) -> Rows:
    """`email_sendings`: when what was sent to them, and how that ended; what was said is held by the conversations."""
    return [
        {
            "message": sent.message,
            "state": sent.state,
            "tries": sent.attempts,
            "code": sent.code,
            "since": to_text(sent.begun),
        }
        for sent in store.sendings_of_persons(c, persons_of(c, contact))
    ]


def _nothing(c: Unit, contact: str) -> int:
    """What is left of a delivery tells nothing: codes, and ids of what was forgotten."""
    return 0


HOLDINGS = (
    Holding("email", "mails", _mails, _forget_mails),
    Holding("email", "deliveries", _deliveries, _nothing),
)
