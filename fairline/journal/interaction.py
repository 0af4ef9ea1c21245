"""The events every channel may write: the shared language of the edges.

`address` is how the contact is reached on the channel (for web chat, the visitor's id); `person` is whose key seals.
A channel writes what happened at the edge and nothing else: conversations join it to their matter afterwards.
"""

import msgspec

from fairline.journal.event import Event


class FileRef(msgspec.Struct, frozen=True):
    """A file that came or went with a message: its id and what was found by looking into it. The name is personal."""

    id: str
    size: int
    type: str
    name: str = ""


class MessageReceived(Event):
    """A contact wrote. It is durable before the channel acknowledges it."""

    about = "address"
    personal = ("text", "files", "name", "page")

    message: str
    channel: str
    address: str
    person: str
    sender: str  # what it was written to: a site, a mailbox, a number
    text: str = ""
    files: tuple[FileRef, ...] = ()
    name: str = ""  # as the channel tells it
    page: str = ""  # where it was written, for channels that have one
    locale: str = ""
    masked: int = 0  # card numbers hidden before anything was kept
    client_id: str = ""


class ContactIdentified(Event):
    """The contact told, or proved by signature, who they are."""

    about = "address"
    personal = ("name", "email", "user_id", "answers")

    channel: str
    address: str
    person: str
    sender: str
    proven: bool  # signed by the account's own site
    name: str = ""
    email: str = ""
    user_id: str = ""
    answers: dict[str, str] = msgspec.field(default_factory=dict)
    left_email: bool = False  # nobody was there, and they left their e-mail


class ConsentTold(Event):
    """The contact agreed, or did not, to the text shown to them."""

    about = "address"

    channel: str
    address: str
    person: str
    given: bool
    text_sha256: str


class MessageSent(Event):
    """A permitted message went out; `permit` is the number of the entry that let it."""

    about = "conversation"

    message: str
    conversation: str
    channel: str
    person: str
    permit: int
    act: str
    address: str = ""  # a channel whose addresses are personal (e-mail, sms) leaves it out: the permit holds it sealed
    provider_id: str = ""


class MessageDelivered(Event):
    """It reached the contact's device."""

    about = "conversation"

    message: str
    conversation: str
    channel: str


class MessageRead(Event):
    """The contact has seen it."""

    about = "conversation"

    message: str
    conversation: str
    channel: str


class MessageFailed(Event):
    """It could not be delivered; `cause` is a fixed word, `answer` what the network said."""

    about = "conversation"

    message: str
    conversation: str
    channel: str
    cause: str
    answer: str = ""


class TalkChanged(Event):
    """What a channel may show the contact of their conversation: it is open or closed, and who answers."""

    about = "conversation"

    conversation: str
    channel: str
    address: str
    state: str  # open or closed
    agent: str | None = None  # the member who answers
