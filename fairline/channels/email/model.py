"""The nouns of e-mail: a mailbox and how it is set up, a mail that came, where a mail of ours stands."""

from dataclasses import dataclass
from typing import Annotated, Literal

import msgspec

from fairline.kit.clock import Millis

Security = Literal["tls", "starttls", "none"]
Auth = Literal["password", "oauth2"]
Host = Annotated[str, msgspec.Meta(max_length=253)]
Port = Annotated[int, msgspec.Meta(ge=1, le=65535)]
Short = Annotated[str, msgspec.Meta(max_length=200)]
Purpose = Literal["reply", "notice", "survey", "sign_in", "export_link", "invitation", "code", "letter"]


class Receiving(msgspec.Struct, frozen=True, kw_only=True):
    """How its mail comes: straight to our door, or fetched from a server elsewhere."""

    kind: Literal["smtp", "imap"] = "smtp"
    host: Host = ""
    port: Port = 993
    security: Security = "tls"
    username: Short = ""
    auth: Auth = "password"
    folder: Short = "INBOX"
    after: Literal["seen", "move", "leave"] = "seen"
    archive: Short = ""


class Sending(msgspec.Struct, frozen=True, kw_only=True):
    """How its mail leaves: by the house's relay, signed by us, or by the server it belongs to."""

    kind: Literal["relay", "server"] = "relay"
    host: Host = ""
    port: Port = 587
    security: Security = "starttls"
    username: Short = ""
    auth: Auth = "password"


class MailboxConfig(msgspec.Struct, frozen=True, kw_only=True):
    """How a mailbox is set up."""

    receiving: Receiving = msgspec.field(default_factory=Receiving)
    sending: Sending = msgspec.field(default_factory=Sending)
    plus: bool = True  # answers come to help+r…@: what stands after the + finds the conversation
    tag: bool = False  # subjects carry the number of the conversation, [#1042]
    provider: Annotated[str, msgspec.Meta(max_length=40)] = ""  # whose grant lets us in where `auth` is oauth2
    from_name: Short = ""  # `{agent}` and `{mailbox}` are filled in
    signature: dict[str, Annotated[str, msgspec.Meta(max_length=2000)]] = {}
    footer: Annotated[str, msgspec.Meta(max_length=2000)] = ""
    trusted_authserv: Short = ""
    spam_header: Short = ""
    blocked: list[Annotated[str, msgspec.Meta(max_length=253)]] = []  # domains nothing is taken from


@dataclass(frozen=True, slots=True)
class Mailbox:
    """An address of the account's."""

    id: str
    name: str
    address: str
    inbound: str
    brand: str
    queue: str | None
    config: MailboxConfig

    @property
    def domain(self) -> str:
        """The part after the @."""
        return self.address.rpartition("@")[2]


@dataclass(frozen=True, slots=True)
class Code:
    """A code that was mailed to a mailbox, and what came of it. `server` is the one its mail is to leave by."""

    mailbox: str
    act: str  # the mail that carries it
    address: str
    server: str
    asked_at: Millis
    wrong: int = 0
    proven_at: Millis | None = None


@dataclass(frozen=True, slots=True)
class KeptMail:
    """A mail that came, as its table knows it."""

    id: str
    mailbox: str
    person: str
    blob: str
    size: int
    via: str
    state: str  # taken, read, set_aside, failed
    cause: str
    message: str
    at: Millis
    number: int  # the entry that tells of its coming


@dataclass(frozen=True, slots=True)
class Sent:
    """Where a mail of ours stands with one recipient."""

    permit: int
    place: int
    act: str
    message: str
    mailbox: str
    person: str
    state: str  # again, left, failed, bounced, suppressed
    attempts: int
    code: int
    enhanced: str
    begun: Millis
    next_at: Millis | None
    number: int
