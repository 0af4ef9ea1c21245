"""The nouns of a mail that was read: who wrote, what it says, what came with it."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Mailbox:
    """A name and an address, as they stand in a header."""

    name: str
    address: str


@dataclass(frozen=True, slots=True)
class Part:
    """A file that came with a mail. `cid` is the name by which its page shows it, where it does."""

    name: str
    type: str
    body: bytes
    cid: str = ""


@dataclass(frozen=True, slots=True)
class Meeting:
    """What an invitation says: its method (REQUEST, REPLY, CANCEL), what about, when (as written), who invites."""

    method: str = ""
    summary: str = ""
    start: str = ""
    end: str = ""
    organiser: str = ""


@dataclass(frozen=True, slots=True)
class Report:
    """What a machine says about a mail of ours: a bounce (delivery status) or a complaint (feedback)."""

    kind: str  # delivery, feedback, receipt
    fields: tuple[Mapping[str, str], ...] = ()  # one block each, names in small letters
    original: bytes = b""  # the headers, or the whole, of the mail it is about


@dataclass(frozen=True, slots=True)
class Parsed:
    """A mail, read. Whatever could not be read as it should is named in `defects`, and the rest stands all the same."""

    subject: str = ""
    sender: Mailbox = Mailbox("", "")
    reply_to: tuple[Mailbox, ...] = ()
    to: tuple[Mailbox, ...] = ()
    cc: tuple[Mailbox, ...] = ()
    message_id: str = ""
    in_reply_to: tuple[str, ...] = ()
    references: tuple[str, ...] = ()
    date: int | None = None  # ms UTC, as it says itself
    text: str = ""
    html: str = ""
    parts: tuple[Part, ...] = ()
    meeting: Meeting | None = None
    report: Report | None = None
    headers: Mapping[str, tuple[str, ...]] = field(default_factory=dict)  # names in small letters, values decoded
    defects: tuple[str, ...] = ()

    def header(self, name: str) -> str:
        """The first header of a name; empty where there is none."""
        found = self.headers.get(name, ())
        return found[0] if found else ""
