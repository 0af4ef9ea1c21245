"""What was brought in from elsewhere: it stands as it stood there, and nothing follows from it."""

from typing import Any

from msgspec import field

from fairline.journal import Event
from fairline.journal.interaction import FileRef
from fairline.kit.clock import Millis


class ConversationImported(Event):
    """A conversation as it was elsewhere. `source` names where it came from; `participants` are contacts in copy, each
    with the person by whom they are reached; `merged_into` the conversation it goes on in; `purge_at` in ms UTC.
    """

    about = "conversation"
    personal = ("subject", "address", "values")

    conversation: str
    reference: int
    contact: str
    person: str
    channel: str
    sender: str
    status: str
    opened_at: Millis
    updated_at: Millis
    kind: str = ""
    priority: int = 0
    queue: str = ""
    agent: str = ""
    tags: tuple[str, ...] = ()
    solved_at: Millis | None = None
    source: str = ""
    form: str = ""
    brand: str = ""
    custom: str = ""
    subject: str = ""
    address: str = ""
    values: dict[str, Any] = field(default_factory=dict)
    participants: tuple[tuple[str, str], ...] = ()
    watchers: tuple[str, ...] = ()
    set_aside: str = ""
    suspected: bool = False
    purge_at: Millis | None = None
    merged_into: str = ""
    side_of: str = ""
    language: str = ""
    satisfaction: str = ""
    reopened: int = 0


class MessageImported(Event):
    """Something said elsewhere; `public` is false for what was written for colleagues only, `aside` says that its
    conversation was set aside. `files` are those of a contact, `ours` the ids of those that went out.
    """

    about = "conversation"
    personal = ("text", "files")

    conversation: str
    message: str
    person: str
    contact: str
    speaker: str
    speaker_id: str
    wrote_at: Millis
    public: bool = True
    files: tuple[FileRef, ...] = ()
    text: str = ""
    ours: tuple[str, ...] = ()
    masked: int = 0
    aside: bool = False
