"""What a channel is: its name, what it can do, its settings form, the acts it delivers.

A channel is a folder: `receive.py` writes what came in the journal (fairline.journal.interaction), durably, before it
acknowledges anything, once for each id of the sender, with card numbers masked; `deliver.py` follows `ActPermitted`
and hands out what `fairline.gate.permitted(entry)` gives, nothing else, once for each entry; `plugin.py` exposes
`CHANNEL`. The tests every channel must pass are in conformance.py.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal

from fairline.gate import Mail, Reply, permitted
from fairline.gate.events import ActPermitted
from fairline.journal import Entry
from fairline.kit.db import Unit
from fairline.kit.plugin import Plugin

Language = Literal["en", "fr"]
Words = dict[Language, str]


@dataclass(frozen=True, slots=True)
class Capabilities:
    """What the channel can do. The workspace draws itself from these; what it knows by name, CONTRIBUTING.md says.

    `longest` is the longest text of one message in characters, 0 where there is no limit. `begins` says that we may
    write first; `live` that the contact can be seen to be there and to be typing. `proves_address` says that nobody
    else can write from a contact's address (a visitor's secret proves it; the From line of an e-mail does not).
    `threads` says that a message belongs to what it answers, or else begins a new matter; `personal_address` that an
    address names a person and stands nowhere in the clear; `segments` that a message is carried and charged in pieces,
    which its writer is shown; `directed` that a flow says who gets its work: nothing waits in a queue by itself.
    """

    longest: int = 0
    attachments: bool = False
    tells_delivered: bool = False
    tells_read: bool = False
    begins: bool = False
    live: bool = False
    proves_address: bool = True
    threads: bool = False
    personal_address: bool = False
    subject: bool = False
    cc: bool = False
    html: bool = False
    segments: bool = False
    directed: bool = False


@dataclass(frozen=True, slots=True)
class SettingsField:
    """One field of a channel's settings form, its label in every language."""

    name: str
    label: Words
    kind: Literal["text", "secret", "choice", "yes_no"] = "text"
    choices: tuple[str, ...] = ()
    needed: bool = False


def _no_name(c: Unit, sender: str) -> str | None:
    return None


def _no_senders(c: Unit) -> Sequence[tuple[str, str]]:
    return ()


def _not_there(c: Unit, person: str) -> bool:
    return False


@dataclass(frozen=True, slots=True)
class Channel:
    """A way of reaching people.

    `acts` names the kinds of acts it delivers. `capacity` is how much of it an agent takes at once who never said
    otherwise. `sender_name` tells what a sender of ours (a site, a mailbox, a number)
    is called, `queue_of` the queue its work belongs in, `is_there` whether the person behind an address has our page
    open now; each may answer None or False where the channel cannot tell. `senders` lists what of ours speaks there,
    each with its address; `brand_of` is the brand such a one speaks for.
    """

    name: str
    label: Words
    icon: str  # a name of the icon set of the workspace
    capabilities: Capabilities
    plugin: Plugin
    acts: tuple[str, ...] = ("Reply",)
    capacity: int = 3
    settings: Sequence[SettingsField] = field(default=())
    sender_name: Callable[[Unit, str], str | None] = _no_name
    queue_of: Callable[[Unit, str], str | None] = _no_name
    is_there: Callable[[Unit, str], bool] = _not_there
    senders: Callable[[Unit], Sequence[tuple[str, str]]] = _no_senders
    brand_of: Callable[[Unit, str], str | None] = _no_name


def reply_in(entry: Entry[Any], channel: str) -> Reply | None:
    """The reply an entry lets out on a channel; None for every other entry, and once the contact was forgotten.

    What `deliver.py` calls: it goes through `gate.permitted`, so there is no reply without its permit.
    """
    event = entry.event
    if not isinstance(event, ActPermitted) or event.kind != Reply.__name__ or entry.erased:
        return None
    act = permitted(entry)
    return act if isinstance(act, Reply) and act.channel == channel else None


def mail_in(entry: Entry[Any], channel: str) -> Mail | None:
    """The mail outside any conversation that an entry lets out on a channel; None for every other entry."""
    event = entry.event
    if not isinstance(event, ActPermitted) or event.kind != Mail.__name__ or entry.erased:
        return None
    act = permitted(entry)
    return act if isinstance(act, Mail) and act.channel == channel else None


def message_of(act: str) -> str:
    """The id of the message a permitted act becomes: the act's own, under another prefix.

    `MessageSent`, `MessageDelivered`, `MessageRead` and `MessageFailed` name this id, so that everybody can tell which
    message they speak of, also where it failed before it was sent.
    """
    return f"msg_{act.removeprefix('act_')}"


def page_text(url: str, title: str = "") -> str:
    """The page a contact was on, as `MessageReceived.page` holds it: its address, and its title on a second line."""
    return "\n".join(part for part in (" ".join(url.split())[:2000], " ".join(title.split())[:300]) if part)


def split_page(page: str) -> tuple[str, str]:
    """Address and title of `MessageReceived.page`."""
    url, _, title = page.partition("\n")
    return url, title
