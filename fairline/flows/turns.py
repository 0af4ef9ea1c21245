"""What a run hears of, and what it asks of the house: the two sides of the runner, as plain values."""

import msgspec

from fairline.flows.model import Line
from fairline.kit.clock import Millis


class Happening(msgspec.Struct, frozen=True, kw_only=True, tag=True):
    """Something that concerns a run."""


class Began(Happening, frozen=True, kw_only=True):
    """The contact is there."""


class Sounded(Happening, frozen=True, kw_only=True):
    """What was said or played ended."""

    turn: int
    why: str = "played"
    ms: int = 0


class Heard(Happening, frozen=True, kw_only=True):
    """What the contact typed or said when they were asked; `unclear`: they said something that fits nothing."""

    turn: int
    digits: str = ""
    spoken: str = ""
    why: str = "complete"


class Wrote(Happening, frozen=True, kw_only=True):
    """What the contact wrote, in a chat."""

    text: str


class Told(Happening, frozen=True, kw_only=True):
    """What the house answered. `late`: it took its time, and nothing went on meanwhile."""

    turn: int
    outcome: str
    values: dict[str, str] = {}
    late: bool = False


class Woke(Happening, frozen=True, kw_only=True):
    """The time a run wanted to be woken at."""

    turn: int


class Bridged(Happening, frozen=True, kw_only=True):
    """A person of ours has the contact now."""


class Left(Happening, frozen=True, kw_only=True):
    """The contact is gone, or the conversation is over."""

    why: str = "left"


OUTSIDE = (Began, Sounded, Heard, Wrote, Woke, Bridged)


class Command(msgspec.Struct, frozen=True, kw_only=True, tag=True):
    """Something asked of the house. `turn` names it in what comes of it."""

    turn: int = 0


class Speak(Command, frozen=True, kw_only=True):
    """Say these one after the other; `interrupt`: a digit ends them."""

    what: tuple[Line, ...]
    interrupt: bool = False


class Ask(Command, frozen=True, kw_only=True):
    """Ask, and take digits or a phrase of the grammar ({phrase: what it stands for}) in a language."""

    what: tuple[Line, ...] = ()
    most: int = 1
    least: int = 1
    terminator: str = "#"
    first_ms: int = 6_000
    between_ms: int = 3_000
    grammar: dict[str, str] = {}
    language: str = "en"
    masked: bool = False


class PlayMusic(Command, frozen=True, kw_only=True):
    """Music until something else is heard; the house's own where `clip` is empty."""

    clip: str = ""


class Hush(Command, frozen=True, kw_only=True):
    """Silence."""


class Keep(Command, frozen=True, kw_only=True):
    """Keep what the contact says."""

    longest_s: int
    silence_s: int


class Wake(Command, frozen=True, kw_only=True):
    """Wake the run at an instant, milliseconds UTC."""

    at: Millis


class Inquire(Command, frozen=True, kw_only=True):
    """Have the house do or look up what a step says; it answers with `Told`, at once or later."""

    flow: str
    step: str
    what: str


class HangUp(Command, frozen=True, kw_only=True):
    """End the call, or the chat."""


class Finish(Command, frozen=True, kw_only=True):
    """The run is over."""

    why: str


class Turn(msgspec.Struct, frozen=True):
    """What a step makes of something: the changes of the state, what it asks, and its outcome once it has one."""

    commands: tuple[Command, ...] = ()
    outcome: str = ""
    change: dict[str, object] = {}


STAY = Turn()
