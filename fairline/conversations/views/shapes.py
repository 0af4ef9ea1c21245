"""The shapes of the wire: rows, conversations, what stands in threads."""

from typing import Literal

import msgspec

from fairline.conversations.model import Speaker, State, Status
from fairline.crm import ContactView
from fairline.gate import VerdictView

Value = str | float | bool | list[str]  # what is filled in in a field; a whole number is a number on the wire


class Named(msgspec.Struct, frozen=True):
    """An id with the name it goes by."""

    id: str
    name: str


class Due(msgspec.Struct, frozen=True):
    """What is owed soonest: by when, what it is, and whether anything owed here was missed."""

    at: str
    kind: str
    breached: bool


class Last(msgspec.Struct, frozen=True, kw_only=True):
    """The newest message: its beginning, when it was, whose it is."""

    text: str
    at: str
    from_: Speaker = msgspec.field(name="from")


class ConversationRow(msgspec.Struct, frozen=True, kw_only=True):
    """A conversation as lists show it.

    `unread` counts the contact's messages that nobody answered and its agent has not seen. `waiting_since` is since
    when the contact waits for an answer or for an agent, null where they do not. `on_the_line`: its agent talks with
    them now, or rings. `values` are those of the account's own fields that stand in the view's columns, by the field's
    id.
    """

    id: str
    contact: Named
    channel: str
    subject: str | None
    state: State
    queue: Named | None
    agent: Named | None
    last: Last
    unread: int
    waiting_since: str | None
    on_the_line: bool
    priority: int
    created: str
    reference: int
    status: Status
    custom: Named | None
    kind: str | None
    priority_word: str | None
    tags: list[str]
    due: Due | None
    snoozed_until: str | None
    suspected: bool
    set_aside: str | None
    via: str | None
    watchers: int
    satisfaction: str | None
    participants: int
    language: str | None
    side_of: str | None
    merged_into: str | None
    updated: str
    values: dict[str, Value] = {}


class PageSeen(msgspec.Struct, frozen=True):
    """The page the contact wrote from."""

    url: str
    title: str


class Can(msgspec.Struct, frozen=True):
    """Whether the reader may reply, and if not, why; and what a reply here can have."""

    reply: bool
    why_not: str | None
    cc: bool = False
    subject: bool = False
    html: bool = False
    scheduled: bool = False
    segments: bool = False


class ParticipantView(msgspec.Struct, frozen=True):
    """Somebody in copy."""

    contact: Named
    address: str
    role: str


class LinkView(msgspec.Struct, frozen=True):
    """Another conversation it has to do with. `kind` ends with `_back` where the other names this one."""

    kind: str
    id: str
    reference: int
    subject: str | None
    status: Status


class MergedView(msgspec.Struct, frozen=True):
    """A conversation that goes on in this one."""

    id: str
    reference: int


class ConversationView(msgspec.Struct, frozen=True, kw_only=True):
    """The whole of a conversation but its thread."""

    id: str
    contact: ContactView
    called: str  # what the contact goes by: their name, else where they are reached, else a word for a visitor
    channel: str
    subject: str | None
    state: State
    queue: Named | None
    agent: Named | None
    last: Last
    unread: int
    waiting_since: str | None
    on_the_line: bool
    priority: int
    created: str
    reference: int
    status: Status
    custom: Named | None
    kind: str | None
    priority_word: str | None
    tags: list[str]
    due: Due | None
    snoozed_until: str | None
    suspected: bool
    set_aside: str | None
    via: str | None
    watchers: int
    satisfaction: str | None
    participants: list[ParticipantView]
    language: str | None
    side_of: str | None
    merged_into: str | None
    updated: str
    site: Named | None
    page: PageSeen | None
    visitor_online: bool
    disposition: Named | None
    can: Can
    form: Named | None
    values: dict[str, Value]
    watching: list[Named]
    links: list[LinkView]
    sides: list[ConversationRow]
    merged: list[MergedView]
    mailbox: Named | None
    brand: str | None
    follows: str | None


class Speaking(msgspec.Struct, frozen=True):
    """Who an item of a thread is from."""

    kind: Speaker
    id: str | None
    name: str | None


class AttachmentView(msgspec.Struct, frozen=True):
    """A file: its type was found by looking into it; one that is not safe is only handed out as a download, and
    one that is held, because something was found in it or it has not been looked into yet, to nobody. Of one in which
    a `card` number stood nothing was kept. One that is `veiled` may show somebody naked: shown to who asks.
    """

    id: str
    name: str
    size: int
    type: str
    safe: bool
    held: bool = False
    card: bool = False
    veiled: bool = False


class Mark(msgspec.Struct, frozen=True):
    """What was found in the words of a message, in words too, and whether somebody reported it."""

    kind: str
    words: str
    reported: bool


class ThreadMessage(msgspec.Struct, frozen=True, kw_only=True):
    """Something said. `delivery` tells how far one of ours got: accepted, sent, delivered, read, failed.

    `aside`: whoever wrote it had no part in the conversation. `automatic` names what kind of machine wrote it;
    `has_page`: it can be looked at as it was laid out. `suspected` is what a contact's
    words look like.
    """

    kind: Literal["message"] = "message"
    number: int
    id: str
    at: str
    from_: Speaking = msgspec.field(name="from")
    text: str
    attachments: list[AttachmentView]
    delivery: str | None
    delivery_detail: str | None
    masked: bool
    act: str | None
    client_id: str | None
    aside: bool = False
    automatic: str | None = None
    has_page: bool = False
    suspected: list[Mark] = []


class ThreadNote(msgspec.Struct, frozen=True, kw_only=True):
    """Something written for colleagues."""

    kind: Literal["note"] = "note"
    number: int
    id: str
    at: str
    from_: Speaking = msgspec.field(name="from")
    text: str
    mentions: list[str]
    attachments: list[AttachmentView] = []


class ThreadRuling(msgspec.Struct, frozen=True, kw_only=True):
    """A reply that waits, was refused, amended or taken back: `outcome` deferred, refused, amended, cancelled."""

    kind: Literal["ruling"] = "ruling"
    number: int
    id: str
    at: str
    from_: Speaking = msgspec.field(name="from")
    act: str
    outcome: str
    text: str
    due: str | None
    verdicts: list[VerdictView]
    client_id: str | None


class ThreadTold(msgspec.Struct, frozen=True, kw_only=True):
    """What happened, in words."""

    kind: Literal["line"] = "line"
    number: int
    id: str
    at: str
    from_: Speaking = msgspec.field(name="from")
    what: str
    words: str


InThread = ThreadMessage | ThreadNote | ThreadRuling | ThreadTold
