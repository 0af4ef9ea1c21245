"""The events every channel may write: the shared language of the edges.

`person` is whose key seals. How they are reached on the channel stands in `address` where that is an id of ours that
tells nothing (a visitor's), and sealed in `reach` where it is personal (an e-mail address, a number). A channel writes
what happened at the edge and nothing else: conversations join it to their matter afterwards.
"""

from typing import Literal

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

    about = "person"
    personal = ("text", "files", "name", "page", "reach", "subject", "values")

    message: str
    channel: str
    person: str
    sender: str  # what it was written to: a site, a mailbox, a number
    address: str = ""
    reach: str = ""
    text: str = ""
    files: tuple[FileRef, ...] = ()
    name: str = ""  # as the channel tells it
    page: str = ""  # where it was written, for channels that have one
    locale: str = ""
    masked: int = 0  # card numbers hidden before anything was kept
    client_id: str = ""
    subject: str = ""
    cc: tuple[str, ...] = ()  # persons in copy, each told by a PersonSeen before this entry
    joins: str = ""  # the conversation that a signed token of ours names
    answers: tuple[str, ...] = ()  # messages of this account that it answers, the surest first
    same_subject: str = ""  # an earlier message of this person with this subject
    automatic: str = ""  # written by a machine: auto_reply, out_of_office, list, generated
    suspected: bool = False  # its sender could not be proven, or it was marked as unwanted on its way
    via: str = ""  # how it came, where a channel has several ways: mail, form, portal, api
    page_file: str = ""  # the file that holds it as a page (HTML)
    brand: str = ""  # of the form it was written by; else that of what it was written to
    form: str = ""  # the web form it was written by
    values: dict[str, str] = msgspec.field(default_factory=dict)  # fills in fields of the conversation, by their ids
    language: str = ""  # of its text, where that can be told

    @property
    def reached(self) -> str:
        """How the contact is reached on the channel."""
        return self.reach or self.address


class PersonSeen(Event):
    """Somebody else was named in what came (in copy, say): sealed with their own key, to be forgotten by themselves."""

    about = "person"
    personal = ("reach", "name")

    channel: str
    person: str
    reach: str = ""
    name: str = ""


class ContactIdentified(Event):
    """The contact told, or proved by signature, who they are."""

    about = "person"
    personal = ("name", "email", "user_id", "answers", "reach")

    channel: str
    person: str
    sender: str
    proven: bool  # signed by the account's own site
    address: str = ""
    reach: str = ""
    name: str = ""
    email: str = ""
    user_id: str = ""
    answers: dict[str, str] = msgspec.field(default_factory=dict)
    left_email: bool = False  # nobody was there, and they left their e-mail

    @property
    def reached(self) -> str:
        """How the contact is reached on the channel."""
        return self.reach or self.address


class ConsentTold(Event):
    """The contact agreed, or did not, to the text shown to them."""

    about = "person"

    channel: str
    person: str
    given: bool
    text_sha256: str
    address: str = ""


class ContactRefused(Event):
    """The contact said that they want to hear no more, in words of their own or by a button.

    `means` is how: keyword, reply, unsubscribe, preference_page, spoken, letter. `scope` is how far it reaches: the
    channel it came on, the brand that wrote, or all. What is not `sure` waits for a person to read it.
    """

    about = "person"
    personal = ("reach", "words")

    channel: str
    person: str
    address: str = ""
    reach: str = ""
    words: str = ""
    sure: bool = True
    scope: Literal["channel", "brand", "all"] = "channel"
    means: str = "reply"
    sender: str = ""  # what of ours it was said to: a mailbox, a number
    brand: str = ""
    message: str = ""  # the message it was said in, where it was one

    @property
    def reached(self) -> str:
        """How the contact is reached on the channel."""
        return self.reach or self.address


class PrivacySignalled(Event):
    """The contact's browser says by itself that their data are to be neither sold nor shared (GPC)."""

    about = "person"

    channel: str
    person: str
    signal: str  # gpc


class ContactAllowed(Event):
    """The contact said that they want to hear from us on the channel again (START)."""

    about = "person"
    personal = ("reach", "words")

    channel: str
    person: str
    address: str = ""
    reach: str = ""
    words: str = ""
    means: str = "keyword"
    sender: str = ""
    brand: str = ""
    message: str = ""

    @property
    def reached(self) -> str:
        """How the contact is reached on the channel."""
        return self.reach or self.address


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
    segments: int = 0  # what the networks count and charge, on channels where they do


class QuestionAsked(Event):
    """A permitted question with a few answers was put before the contact, where they write; `permit` is the number of
    the entry that let it, `question` the cause its act names.
    """

    about = "conversation"

    question: str
    conversation: str
    channel: str
    person: str
    permit: int
    address: str = ""


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
    """It could not be delivered; `cause` is a fixed word, `answer` what the network said (which may name addresses)."""

    about = "conversation"
    personal = ("answer",)

    message: str
    conversation: str
    channel: str
    cause: str
    person: str = ""
    answer: str = ""


class MessagesRead(Event):
    """Who answers has read what the contact wrote, up to and with the message `up_to`; a channel may show it."""

    about = "conversation"

    conversation: str
    channel: str
    up_to: str


class MessagesReached(Event):
    """What the contact wrote stands on a screen of who answers, up to and with the message `up_to`; a channel may
    show it.
    """

    about = "conversation"

    conversation: str
    channel: str
    up_to: str


class TalkChanged(Event):
    """What a channel may show the contact of their conversation: it is open or closed, and who answers."""

    about = "conversation"

    conversation: str
    channel: str
    address: str
    state: str  # open or closed
    agent: str | None = None  # the member who answers


class CallStarted(Event):
    """A call begins: it rings with us, or we ring a contact. It has a conversation of its own from the start.

    `sender` is our number, by its id; `node` the process that holds the call; `verified` what the network vouches for
    about the caller's number (A, B, C, failed), empty where it says nothing; `diverted` that it was called elsewhere
    before.
    """

    about = "conversation"
    personal = ("reach", "name")

    call: str
    conversation: str
    channel: str
    person: str
    sender: str
    direction: Literal["in", "out"]
    node: str
    reach: str = ""
    name: str = ""
    trunk: str = ""
    verified: str = ""
    diverted: bool = False
    member: str = ""  # who called, where a member did
    act: str = ""  # the permitted act, where we call

    @property
    def reached(self) -> str:
        """The contact's number."""
        return self.reach


class CallEnded(Event):
    """Nobody is on it any more. Times are in ms: `rang` until somebody of us took it, `talked` with a person of ours,
    `lasted` from the answer to the end. `by` is who ended it: contact, member, house, network.
    """

    about = "conversation"

    call: str
    conversation: str
    channel: str
    person: str
    sender: str
    direction: Literal["in", "out"]
    cause: str
    by: str = ""
    rang: int = 0
    talked: int = 0
    lasted: int = 0
    answered: bool = False
    member: str = ""
    act: str = ""  # the permitted act, where we called
