"""What is written in the journal about mailboxes, mails that came, and mails that left."""

from typing import Any

import msgspec

from fairline.journal import Event
from fairline.kit.clock import Millis


class MailboxMade(Event):
    """A mailbox of the account's was set up."""

    about = "mailbox"

    mailbox: str
    name: str
    address: str
    inbound: str  # the name at our own host it can be forwarded to; empty where we have no receiver
    brand: str = ""
    queue: str | None = None
    config: dict[str, Any] = msgspec.field(default_factory=dict)


class MailboxChanged(Event):
    """It is set up differently."""

    about = "mailbox"

    mailbox: str
    name: str
    address: str
    brand: str = ""
    queue: str | None = None
    config: dict[str, Any] = msgspec.field(default_factory=dict)


class MailboxRemoved(Event):
    """It takes and sends nothing any more."""

    about = "mailbox"

    mailbox: str


class MailboxCodeAsked(Event):
    """A code was mailed to a mailbox, to be given back by whoever reads it. The mail is the act's."""

    about = "mailbox"

    mailbox: str
    act: str
    address: str
    server: str  # by which its mail is to leave: host:port:user


class MailboxCodeGiven(Event):
    """A code was given back; `good` where it was the one that was mailed."""

    about = "mailbox"

    mailbox: str
    act: str
    good: bool


class MailboxGranted(Event):
    """A provider lets us into a mailbox there, because somebody who may said so."""

    about = "mailbox"

    mailbox: str
    provider: str


class MailboxGrantLost(Event):
    """The provider lets us in no more, or nobody wants it any more."""

    about = "mailbox"

    mailbox: str


class MailTaken(Event):
    """A mail came; it lies sealed under `blob`, and is read afterwards. Durable before it is acknowledged."""

    about = "mail"
    personal = ("envelope_from", "recipients", "remote", "helo")

    mail: str
    mailbox: str
    person: str  # who it says it is from
    blob: str
    size: int
    digest: str
    via: str  # smtp, lmtp, imap
    uidvalidity: int | None = None
    uid: int | None = None
    envelope_from: str = ""
    null_sender: bool = False
    recipients: tuple[str, ...] = ()
    remote: str = ""  # the network address it came from
    helo: str = ""


class MailRead(Event):
    """It was read, and is a message. spf, dkim and dmarc are words of RFC 8601; the domains stand in `checks`."""

    about = "mail"
    personal = ("message_id", "references", "subject", "sender_name", "reply_to", "checks", "to", "cc")

    mail: str
    message: str
    mailbox: str
    person: str
    ids: tuple[str, ...] = ()  # keyed hashes of the ids by which answers name it
    subject_key: str = ""
    has_page: bool = False
    automatic: str = ""
    defects: tuple[str, ...] = ()
    spf: str = "none"
    dkim: str = "none"
    dmarc: str = "none"
    suspected: bool = False
    message_id: str = ""
    references: tuple[str, ...] = ()
    subject: str = ""
    sender_name: str = ""
    reply_to: str = ""
    to: tuple[str, ...] = ()
    cc: tuple[str, ...] = ()
    checks: dict[str, str] = msgspec.field(default_factory=dict)


class MailSetAside(Event):
    """It was read, and is no message: a bounce, an automatic answer to automation, a loop, a blocked sender."""

    about = "mail"

    mail: str
    person: str
    cause: str  # bounce, complaint, receipt, loop, blocked, empty


class MailReleased(Event):
    """A member said that it is a message after all."""

    about = "mail"

    mail: str


class MailTried(Event):
    """A mail of ours was handed to a server; what it said of one recipient. The log of a delivery, to the end."""

    about = "message"
    personal = ("answer",)

    permit: int
    place: int  # 0 for whom it is to, then those in copy
    act: str
    message: str
    mailbox: str
    person: str
    attempt: int
    outcome: str  # left, again, failed, suppressed
    code: int = 0
    enhanced: str = ""
    # Of a failure: refused, unknown_address, mailbox_full, too_large, no_answer, suppressed, not_proven, stopped.
    cause: str = ""
    next_at: Millis | None = None
    lookup: str = ""  # keyed hash of the address
    ids: tuple[str, ...] = ()  # keyed hash of its own id
    subject_key: str = ""
    automatic: bool = False
    answer: str = ""


class MailBounced(Event):
    """What had left came back."""

    about = "message"
    personal = ("answer",)

    permit: int
    act: str
    message: str
    person: str
    place: int
    lasting: bool
    enhanced: str
    lookup: str = ""
    answer: str = ""


class MailComplained(Event):
    """Whoever got it told their mail service that it was not wanted, and the service told us (RFC 5965). `said` is its
    word for it: abuse, fraud, virus, other; `arrived` (ms UTC) when it says that the mail came, `reporter` who tells.
    """

    about = "message"

    permit: int
    act: str
    message: str
    person: str
    place: int
    said: str
    lookup: str = ""
    arrived: Millis | None = None
    reporter: str = ""


class AddressSuppressed(Event):
    """Nothing is sent to this address. `lookup` is a keyed hash: it outlives an erasure and tells nothing."""

    about = "lookup"

    lookup: str
    cause: str  # hard_bounce, complaint, unsubscribed, by_hand, removal_asked
    scope: str = "all"  # all, surveys, notices


class AddressReleased(Event):
    """It may be written to again."""

    about = "lookup"

    lookup: str
    scope: str = "all"
