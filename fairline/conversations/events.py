"""What happens to conversations, as it stands in the journal."""

from fairline.journal import Event
from fairline.journal.interaction import FileRef
from fairline.kit.clock import Millis


class ConversationOpened(Event):
    """A contact began a new matter. `sender` is what they wrote to: a site, a mailbox, a number."""

    about = "conversation"
    personal = ("subject",)

    conversation: str
    contact: str
    channel: str
    sender: str
    person: str
    subject: str = ""


class MessageThreaded(Event):
    """What a contact wrote joined its conversation. `received` is the number of the entry with which it came in.

    `moved` says that this person wrote elsewhere before, or never.
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
    """Its agent no longer has it; it waits where it was."""

    about = "conversation"

    conversation: str
    previous: str
    why: str = ""


class ConversationQueued(Event):
    """It waits in a queue for an agent. `why`: opened, transferred, overflow, reopened, left (its agent went)."""

    about = "conversation"

    conversation: str
    queue: str
    priority: int = 0
    previous: str = ""  # the agent who had it
    why: str = ""


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


class SavedReplyMade(Event):
    """Words kept to be used again."""

    about = "reply"

    reply: str
    shortcut: str
    title: str
    text: str
    team: str = ""


class SavedReplyChanged(Event):
    """A saved reply as it is from now on."""

    about = "reply"

    reply: str
    shortcut: str
    title: str
    text: str
    team: str = ""


class SavedReplyRemoved(Event):
    """A saved reply is no longer offered."""

    about = "reply"

    reply: str


class DispositionMade(Event):
    """A way a conversation can end, for every queue or for one."""

    about = "disposition"

    disposition: str
    name: str
    queue: str = ""


class DispositionRemoved(Event):
    """It is no longer offered; conversations that ended so keep it."""

    about = "disposition"

    disposition: str
