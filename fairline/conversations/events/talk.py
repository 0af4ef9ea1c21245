"""What happens in a conversation: it begins, somebody writes, has it, ends it."""

import msgspec

from fairline.journal import Event
from fairline.journal.interaction import FileRef
from fairline.kit.clock import Millis


class ConversationOpened(Event):
    """A contact began a new matter, or we did (`address` is where they are reached then). `sender` is what they wrote
    to: a site, a mailbox, a number.

    `reference` is the number people call it by; 0 in entries from before there were any: they are counted in order.
    `side_of` is the conversation it was begun beside, `follows` the ended one it goes on with. `suspected` says that
    its sender could not be proven, or that it was marked as unwanted on its way.
    """

    about = "conversation"
    personal = ("subject", "address")

    conversation: str
    contact: str
    channel: str
    sender: str
    person: str
    subject: str = ""
    address: str = ""
    reference: int = 0
    via: str = ""
    brand: str = ""
    language: str = ""
    side_of: str = ""
    follows: str = ""
    suspected: bool = False


class MessageThreaded(Event):
    """What a contact wrote joined its conversation. `received` is the number of the entry with which it came in.

    `moved` says that this person wrote elsewhere before, or never. `contact` wrote, where that is not the one whose
    conversation it is; `aside`: they had no part in it before. `automatic` names what kind of machine wrote it.
    """

    about = "conversation"
    personal = ("address", "text", "files", "page")

    conversation: str
    message: str
    received: int
    wrote_at: Millis
    person: str
    moved: bool = False
    address: str = ""  # where they wrote from, and are answered
    text: str = ""
    files: tuple[FileRef, ...] = ()
    page: str = ""
    masked: int = 0
    contact: str = ""
    aside: bool = False
    automatic: str = ""
    page_file: str = ""  # the file that holds it as a page
    original: str = ""  # the file that holds it as it came


class DetailsTold(Event):
    """The contact told who they are, or what they agree to.

    `what`: identified, left_email, consented, consent_declined.
    """

    about = "conversation"

    conversation: str
    person: str
    what: str


class ConversationReopened(Event):
    """It is open again: the contact wrote (`why` is contact_wrote) or a member wants to go on (`member`).

    `agent` has it now (empty: nobody, it waits), `previous` had it when it ended.
    """

    about = "conversation"

    conversation: str
    why: str
    queue: str = ""
    agent: str = ""
    previous: str = ""


class ConversationAssigned(Event):
    """A member has it now. `why`: accepted (an offer), taken, transferred, given (by a supervisor)."""

    about = "conversation"

    conversation: str
    agent: str
    previous: str = ""
    why: str = ""


class ConversationUnassigned(Event):
    """Its agent no longer has it; it waits where it was. `waiting_since`: when its contact began to wait."""

    about = "conversation"

    conversation: str
    previous: str
    why: str = ""
    waiting_since: Millis | None = None


class ConversationQueued(Event):
    """It waits in a queue for an agent. `why`: opened, transferred, overflow, reopened, left (its agent went). `skills`
    are those whoever takes it must have besides what the queue asks, each with its least level.
    """

    about = "conversation"

    conversation: str
    queue: str
    priority: int = 0
    previous: str = ""  # the agent who had it
    why: str = ""
    skills: dict[str, int] = msgspec.field(default_factory=dict)


class NoteWritten(Event):
    """A member wrote something for colleagues about the contact, so it is forgotten with the contact."""

    about = "conversation"
    personal = ("text",)

    conversation: str
    note: str
    member: str
    person: str
    mentions: tuple[str, ...] = ()
    text: str = ""
    files: tuple[str, ...] = ()


class ReadMarked(Event):
    """A member has seen the thread up to an entry."""

    about = "conversation"

    conversation: str
    member: str
    number: int


class WrapUpStarted(Event):
    """The talk is over; its agent finishes it."""

    about = "conversation"

    conversation: str
    agent: str = ""


class ConversationClosed(Event):
    """It has ended. `wrap_up_from` is when its wrap-up began, where it had one."""

    about = "conversation"

    conversation: str
    agent: str = ""
    disposition: str = ""
    wrap_up_from: Millis | None = None
