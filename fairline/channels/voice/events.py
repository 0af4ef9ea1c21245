"""What voice writes in the journal beside the start and the end of a call, which stand in journal/interaction.py."""

from fairline.journal import Event


class CallAnswered(Event):
    """Somebody speaks with the contact now: the house's own voice (`by` is empty), or a member. The call costs from
    here on.
    """

    about = "call"

    call: str
    conversation: str
    by: str = ""
    act: str = ""  # the permitted act, where we called


class LegStarted(Event):
    """Another party is called into a call. `reach` is their number, where they are outside."""

    about = "call"
    personal = ("reach",)

    call: str
    leg: str
    kind: str
    person: str = ""
    reach: str = ""
    member: str = ""
    offer: str = ""
    act: str = ""  # the permitted act that let it, where it leaves the house


class LegAnswered(Event):
    """They picked up."""

    about = "call"

    call: str
    leg: str


class LegEnded(Event):
    """They are no longer in the call, or never came."""

    about = "call"

    call: str
    leg: str
    cause: str
    status: int = 0  # what their phone or network answered


class CallBridged(Event):
    """The contact and this party hear one another."""

    about = "call"

    call: str
    conversation: str
    leg: str
    member: str = ""


class LegChanged(Event):
    """A party was muted, held, or heard again, or is something else from now on (`kind`, empty where it is not)."""

    about = "call"

    call: str
    leg: str
    muted: bool = False
    held: bool = False
    kind: str = ""


class SoundEnded(Event):
    """What was said or played to the contact ended: `why` is played, interrupted, stopped, gone or failed. `said` is
    the hash of its words, to prove what was heard.
    """

    about = "call"

    call: str
    command: str
    why: str
    said: str = ""
    ms: int = 0


class DigitsGathered(Event):
    """What the contact typed or said when they were asked: `why` is complete, terminator, timeout, gone, or unclear
    (they said something that fits no phrase). No number of a card stands in it; what was asked for as a secret
    (`masked`) is emptied once the call is over.
    """

    about = "call"
    personal = ("digits", "spoken")

    call: str
    person: str
    command: str
    why: str
    digits: str = ""
    spoken: str = ""
    masked: bool = False


class CallTransferred(Event):
    """An agent handed the call on: to a member, a queue, or a number. `step` is begun, done, back or failed."""

    about = "call"
    personal = ("reach",)

    call: str
    conversation: str
    kind: str  # blind, consult
    step: str
    member: str = ""
    queue: str = ""
    person: str = ""
    reach: str = ""
    by: str = ""


class CallListened(Event):
    """A supervisor listens, whispers, barges in, takes over, or leaves (`mode` is left)."""

    about = "call"

    call: str
    conversation: str
    member: str
    mode: str
    noticed: bool = False  # the agent was told by a sound
    leg: str = ""
    act: str = ""  # the permitted act that let them


class RecordingChanged(Event):
    """What is said is kept from here on, or no longer: `state` is on, paused, off, failed. `why` is the rule that says
    so, or what went wrong; `act` the permitted act; a pause ends by itself at `until` (ms UTC).
    """

    about = "call"

    call: str
    conversation: str
    state: str
    why: str = ""
    by: str = ""
    act: str = ""
    until: int = 0


class QualityTold(Event):
    """How a party's line sounded: lost packets in thousandths, jitter and delay in ms, MOS in hundredths; for how many
    ms nothing came from them at all (`unheard`).
    """

    about = "call"

    call: str
    leg: str
    loss: int = 0
    jitter: int = 0
    delay: int = 0
    mos: int = 0
    unheard: int = 0


class LineMade(Event):
    """A desk phone or softphone of a member may register; its password is kept apart, sealed. Colleagues' desk phones
    dial it by its `extension`.
    """

    about = "member"

    member: str
    line: str
    name: str
    extension: str = ""


class LineNumbered(Event):
    """Colleagues' desk phones dial it by another short number from now on; empty: by none."""

    about = "member"

    member: str
    line: str
    extension: str = ""


class LineRemoved(Event):
    """It may not any more."""

    about = "member"

    member: str
    line: str
