"""What happens to flows, in runs of them, and to the calls that were promised, as it stands in the journal."""

from typing import Any

from msgspec import field

from fairline.journal import Event
from fairline.kit.clock import Millis


class FlowMade(Event):
    """There is a flow from now on, as a draft."""

    about = "flow"

    flow: str
    name: str
    body: dict[str, Any] = field(default_factory=dict)


class FlowDrafted(Event):
    """Its draft is different from now on; what runs does not change."""

    about = "flow"

    flow: str
    name: str
    body: dict[str, Any] = field(default_factory=dict)


class FlowPublished(Event):
    """This is what runs from now on; runs that began keep the version they began with.

    `pins` are the versions of the flows within it, `copy_of` the earlier version it brings back (0 where it is new),
    `warned` the doubts that were known and left.
    """

    about = "flow"

    flow: str
    version: int
    body: dict[str, Any] = field(default_factory=dict)
    pins: dict[str, int] = field(default_factory=dict)
    member: str = ""
    note: str = ""
    copy_of: int = 0
    warned: tuple[str, ...] = ()


class FlowRemoved(Event):
    """A flow is gone; runs of it go on to their end."""

    about = "flow"

    flow: str


class FlowQuieted(Event):
    """A flow rests until it is published anew: `why` is loop, limit, broken; `step` is where."""

    about = "flow"

    flow: str
    version: int
    why: str
    step: str = ""


class FlowPlaced(Event):
    """What comes in by `of` (a number, a site: `kind` is sender; or a queue) goes through a flow from now on; through
    none where `flow` is empty.
    """

    about = "of"

    kind: str
    of: str
    flow: str = ""


class FlowStarted(Event):
    """A contact goes through a version of a flow. `queue` is where they go if it cannot go on."""

    about = "conversation"
    personal = ("values",)

    run: str
    flow: str
    version: int
    conversation: str
    person: str
    contact: str
    medium: str
    sender: str = ""
    call: str = ""
    queue: str = ""
    state: dict[str, Any] = field(default_factory=dict)
    values: dict[str, str] = field(default_factory=dict)


class FlowStepped(Event):
    """A run went some steps on (`path` names each with its outcome) and stands here; `cause` is the number of the entry
    it heard.
    """

    about = "conversation"
    personal = ("values",)

    run: str
    conversation: str
    person: str
    cause: int
    path: tuple[str, ...] = ()
    state: dict[str, Any] = field(default_factory=dict)
    values: dict[str, str] = field(default_factory=dict)


class FlowEnded(Event):
    """A run is over: done, hung_up, answered, handed_on, left, loop, limit, broken (by the flow, or by us)."""

    about = "conversation"

    run: str
    flow: str
    version: int
    conversation: str
    why: str
    step: str = ""


class FlowWoken(Event):
    """The time came that a run wanted to be woken at."""

    about = "run"

    run: str
    turn: int


class FlowLookedUp(Event):
    """What a server of the account's own answered a run: found, not_found, failed; `why` is a fixed word."""

    about = "run"
    personal = ("values",)

    run: str
    turn: int
    outcome: str
    person: str
    why: str = ""
    values: dict[str, str] = field(default_factory=dict)


class FlowConsentAnswered(Event):
    """What a contact answered when a flow asked them to agree, and the hash of the words they were asked in."""

    about = "conversation"

    run: str
    conversation: str
    person: str
    contact: str
    purpose: str
    given: bool
    text_sha256: str
    language: str


class FlowRecordingAsked(Event):
    """A flow wants what is said kept from here on (`do` is start or resume); the notice was heard before it, as its
    publication saw to. Whether it is kept is for the gate to say.
    """

    about = "conversation"

    run: str
    flow: str
    conversation: str
    call: str
    do: str


class VoicemailLeft(Event):
    """A contact left a message: `command` is the one that kept it, by which its recording is found; `message` the
    message of the conversation it became. `complaint`: they were asked to say what they complain about.
    """

    about = "conversation"

    run: str
    conversation: str
    call: str
    person: str
    command: str
    message: str
    ms: int = 0
    complaint: bool = False


class CallbackPromised(Event):
    """We promised to call. `since` (ms UTC) is when the contact began to wait: the place that is kept."""

    about = "conversation"
    personal = ("reach",)

    callback: str
    conversation: str
    person: str
    contact: str
    queue: str
    sender: str
    since: Millis
    reach: str = ""


class CallbackTried(Event):
    """An agent took a promised call, and we call: `outcome` is dialling, or what the gate said."""

    about = "conversation"

    callback: str
    conversation: str
    tries: int
    agent: str
    act: str
    outcome: str


class CallbackWaits(Event):
    """Nobody answered, or the contact hung up before they heard the agent: it is tried again at `due` (ms UTC)."""

    about = "conversation"

    callback: str
    conversation: str
    why: str
    due: Millis


class CallbackEnded(Event):
    """A promised call is over: done, failed (tried in vain, or not permitted), withdrawn (the contact came back or the
    conversation was closed). `abandoned`: they hung up on us before an agent was heard.
    """

    about = "conversation"

    callback: str
    conversation: str
    why: str
    abandoned: bool = False


class ClipKept(Event):
    """A piece of sound may be played from now on, by this right; `until` (ms UTC) ends it, 0 for never."""

    about = "clip"

    clip: str
    name: str
    language: str
    use: str
    blob: str
    basis: str
    proof: str = ""
    until: Millis = 0
    seconds: int = 0


class ClipRemoved(Event):
    """It is played no longer."""

    about = "clip"

    clip: str


class ClipLapses(Event):
    """The right to a piece ends soon: its account was told."""

    about = "clip"

    clip: str
    until: Millis
