"""The nouns of conversations: a conversation, a line of its thread, a disposition, a saved reply."""

from dataclasses import dataclass
from typing import Any, Literal

import msgspec

from fairline.kit.clock import Millis

State = Literal["open", "wrapping_up", "closed"]
Speaker = Literal["contact", "agent", "house", "assistant"]
Kind = Literal["message", "note", "ruling", "line"]

Status = Literal["new", "open", "pending", "on_hold", "solved", "closed"]
Matter = Literal["", "question", "incident", "problem", "todo"]

STATUSES: tuple[Status, ...] = ("new", "open", "pending", "on_hold", "solved", "closed")
OVER = ("solved", "closed")  # the matter needs nobody any more
# Why a status changed, where the entry beside it tells the same.
ELSEWHERE = frozenset({"assigned", "contact_wrote", "wrapped_up", "reopened", "merged", "import"})
KINDS: tuple[str, ...] = ("question", "incident", "problem", "todo")
PRIORITIES = {"low": 1, "normal": 3, "high": 6, "urgent": 9}
BANDS = {"low": (1, 2), "normal": (3, 5), "high": (6, 8), "urgent": (9, 9)}
DAY: Millis = 24 * 3_600_000
SAME_SUBJECT: Millis = 30 * DAY  # how long a subject alone still tells the matter

OPEN: State = "open"
WRAPPING_UP: State = "wrapping_up"
CLOSED: State = "closed"
REOPEN_WITHIN: Millis = 24 * 3_600_000  # how long after its end a contact's next message still belongs to it
PREVIEW = 140  # characters of the last message that a list shows

# How far a message of ours got. Some networks tell "delivered" before "sent": a later stage is never taken back.
STAGES = ("accepted", "sent", "failed", "delivered", "read")


@dataclass(frozen=True, slots=True)
class Conversation:
    """All that was said with a contact about one matter. Instants are milliseconds UTC; empty text means nobody."""

    id: str
    contact: str
    channel: str
    sender: str
    person: str  # who wrote last: whose key seals what is written to them
    address: str  # where they wrote from
    subject: str
    page: str
    state: State
    queue: str
    agent: str
    priority: int
    unread: int  # contact's messages that nobody answered and the agent has not seen
    wrote_at: Millis | None  # when the contact last wrote
    waiting_since: Millis | None  # since when they wait for an answer, or for an agent
    last_text: str
    last_at: Millis
    last_from: Speaker
    wrapping_since: Millis | None
    disposition: str
    closed_at: Millis | None
    created: Millis
    reference: int = 0
    status: Status = "new"
    custom: str = ""
    kind: str = ""
    via: str = ""
    brand: str = ""
    form: str = ""
    language: str = ""
    side_of: str = ""
    merged_into: str = ""
    follows: str = ""
    set_aside: str = ""
    purge_at: Millis | None = None
    snoozed_until: Millis | None = None
    snoozed_by: str = ""
    suspected: int = 0
    opened_by: str = ""  # whose the subject is
    solved_at: Millis | None = None
    status_since: Millis = 0
    assigned_since: Millis | None = None
    answered_at: Millis | None = None
    first_answered_at: Millis | None = None
    replies: int = 0
    reopened: int = 0
    due: Millis | None = None
    due_kind: str = ""
    breached: int = 0
    satisfaction: str = ""
    changed: int = 0  # the number of the entry that changed it last
    updated: Millis = 0

    @property
    def is_closed(self) -> bool:
        """Whether it has ended."""
        return self.state == CLOSED

    @property
    def is_over(self) -> bool:
        """Whether its matter needs nobody any more."""
        return self.status in OVER


def priority_word(priority: int) -> str:
    """The word for a priority, empty for none: 1 and 2 are low, 3 to 5 normal, 6 to 8 high, 9 urgent."""
    return next((word for word, (low, high) in BANDS.items() if low <= priority <= high), "")


class ThreadLine(msgspec.Struct, frozen=True):
    """One line of a thread, of any kind, as the table holds it.

    `state` is how far a message of ours got, what came of an act, or what a line tells. `part` parts two lines of one
    entry: an amended message and its ruling. `more` holds what only some kinds have.
    """

    conversation: str
    number: int
    part: int
    id: str
    kind: Kind
    at: Millis
    speaker: Speaker
    speaker_id: str
    person: str
    text: str = ""
    files: str = "[]"
    masked: int = 0
    act: str | None = None
    client_id: str | None = None
    state: str | None = None
    more: str = "{}"

    def told(self) -> dict[str, Any]:
        """What only some kinds have."""
        held: dict[str, Any] = msgspec.json.decode(self.more)
        return held


class Disposition(msgspec.Struct, frozen=True):
    """How a conversation can end; `queue` is empty where it is offered everywhere."""

    id: str
    name: str
    queue: str


class SavedReply(msgspec.Struct, frozen=True):
    """Words kept to be used again; `team` is empty where everybody has it."""

    id: str
    shortcut: str
    title: str
    text: str
    team: str


def clean(text: str) -> str:
    """A text without the sign that PostgreSQL cannot keep, so that nobody can write what cannot be joined."""
    return text.replace("\x00", "")


def preview(text: str) -> str:
    """The beginning of a text on one line, as lists show it."""
    line = " ".join(text.split())
    return line if len(line) <= PREVIEW else line[: PREVIEW - 1].rstrip() + "…"
