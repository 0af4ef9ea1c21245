"""What the house may tell the node that holds a call to do. What comes of it stands in the journal (events.py)."""

from typing import Literal

import msgspec

from fairline.channels.voice.model import Cause


class Said(msgspec.Struct, frozen=True):
    """Something the contact hears: words in a language, or a kept piece of sound by its id."""

    text: str = ""
    language: str = "en"
    clip: str = ""


class Command(msgspec.Struct, frozen=True, kw_only=True, tag=True):
    """One thing to do in a call. `id` names it in what comes of it."""

    call: str
    id: str = ""


class Answer(Command, frozen=True, kw_only=True):
    """Pick up for the house, so that the contact can hear something; nothing where it is picked up already."""


class Say(Command, frozen=True, kw_only=True):
    """Say and play these one after the other. `interrupt`: a digit ends them, and is kept for the next question."""

    what: tuple[Said, ...]
    interrupt: bool = False
    loop: bool = False
    offset_ms: int = 0


class Music(Command, frozen=True, kw_only=True):
    """Play music until something else is heard: a kept piece, or the house's own where `clip` is empty."""

    clip: str = ""
    offset_ms: int = 0


class StopSound(Command, frozen=True, kw_only=True):
    """Silence."""


class Gather(Command, frozen=True, kw_only=True):
    """Ask, and take digits or one of the phrases of a grammar ({phrase: what it stands for})."""

    prompts: tuple[Said, ...] = ()
    most: int = 1
    least: int = 1
    terminator: str = "#"
    first_ms: int = 6_000
    between_ms: int = 3_000
    grammar: dict[str, str] = {}  # phrases that may be said for it, where they can be understood here
    language: str = "en"  # of the phrases
    masked: bool = False  # what is typed now is not kept in a recording either: card numbers, passwords


class Voicemail(Command, frozen=True, kw_only=True):
    """Keep what the contact says, until silence, `#` or the longest time."""

    longest_s: int = 180
    silence_s: int = 5


class Ring(Command, frozen=True, kw_only=True):
    """Ring every phone of a member; the first that picks up has the call."""

    leg: str
    member: str
    offer: str = ""
    kind: Literal["agent", "consult", "supervisor"] = "agent"
    seconds: int = 30
    at_once: bool = False  # their phone picks up by itself: they pressed a button for it
    replaces: str = ""  # the leg that leaves when this one picks up


class Dial(Command, frozen=True, kw_only=True):
    """Call a number outside, as the entry `permit` lets us; the number stands sealed in that entry."""

    leg: str
    permit: int
    kind: Literal["contact", "consult", "number"] = "contact"
    seconds: int = 45
    replaces: str = ""


class Connect(Command, frozen=True, kw_only=True):
    """Have everybody on these legs hear one another; whoever is on none of them waits with music."""

    legs: tuple[str, ...]


class Hold(Command, frozen=True, kw_only=True):
    """The contact waits with music, or is heard again."""

    on: bool = True


class Mute(Command, frozen=True, kw_only=True):
    """A party is not heard by the others, or is again."""

    leg: str
    on: bool = True


class SendDigits(Command, frozen=True, kw_only=True):
    """Type digits towards a party."""

    leg: str
    digits: str


class HangUp(Command, frozen=True, kw_only=True):
    """End a leg, or the whole call where none is named."""

    leg: str = ""
    cause: Cause = "hung_up"


class Tell(Command, frozen=True, kw_only=True):
    """The member who called hears words in place of whom they called; with them the call is over."""

    text: str
    language: str = "en"


class Refuse(Command, frozen=True, kw_only=True):
    """Do not take a call that rings: busy, gone, forbidden."""

    status: int = 486


class Record(Command, frozen=True, kw_only=True):
    """Keep what is said from here on, as the act `act` was permitted; leave it out for so many `seconds`, after which
    it goes on by itself; go on at once; or stop. `by` is the member who wants it.
    """

    do: Literal["start", "pause", "resume", "stop"]
    why: str = ""
    act: str = ""
    by: str = ""
    seconds: int = 120


class Listen(Command, frozen=True, kw_only=True):
    """Let a supervisor on this leg hear all (listen), speak to the agent alone (whisper), to everybody (barge), or have
    the call (take_over), as the act `act` was permitted; `tell_agent` by a sound.
    """

    leg: str
    mode: Literal["listen", "whisper", "barge", "take_over"]
    act: str = ""
    tell_agent: bool = False


AnyCommand = (
    Answer
    | Say
    | Music
    | StopSound
    | Gather
    | Voicemail
    | Ring
    | Dial
    | Connect
    | Hold
    | Mute
    | SendDigits
    | HangUp
    | Tell
    | Refuse
    | Record
    | Listen
)
