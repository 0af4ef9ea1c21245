"""The nouns of flows: words a contact hears, a flow as it is written, where a run of it stands."""

from dataclasses import dataclass
from typing import Annotated, Any, Literal

import msgspec

from fairline.kit.clock import Millis

Medium = Literal["voice", "chat"]
Language = Annotated[str, msgspec.Meta(pattern="^[a-z]{2}$")]
Name = Annotated[str, msgspec.Meta(pattern="^[a-z][a-z0-9_]{0,39}$")]  # of a step, an outcome, a value
Text = Annotated[str, msgspec.Meta(max_length=2_000)]

ANY_LANGUAGE = "*"
PERSON = "0"  # the digit that always leads to a person


class Prompt(msgspec.Struct, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """Something the contact hears or reads: words by language, or a kept piece of sound (`*` for every language).

    `{name}` in the words stands for a value the run holds.
    """

    text: dict[Language, Text] = {}
    clips: dict[Annotated[str, msgspec.Meta(pattern=r"^([a-z]{2}|\*)$")], str] = {}

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to hear."""
        return not any(text.strip() for text in self.text.values()) and not self.clips


class Line(msgspec.Struct, frozen=True, omit_defaults=True):
    """A prompt in one language, with its values filled in."""

    text: str = ""
    language: str = "en"
    clip: str = ""


class State(msgspec.Struct, frozen=True, omit_defaults=True):
    """Where a run stands. `flow` is a flow and its version (`flo_…@3`), `frames` the steps to come back to from within.

    `turn` counts what was asked of the house, and names it; `awaits` says which turns an answer is waited for, by what
    they are. `values` are what the contact and lookups told, kept apart because they may be personal. Instants are
    milliseconds UTC.
    """

    flow: str = ""
    step: str = ""
    medium: Medium = "voice"
    language: str = "en"
    turn: int = 0
    visits: int = 0  # steps entered in all
    streak: int = 0  # steps entered since something came from outside
    now: Millis = 0  # when it last heard of something
    in_second: int = 0
    lookups: int = 0
    awaits: dict[str, int] = {}
    phase: str = ""
    tries: int = 0
    since: Millis = 0  # when the step was entered
    counts: dict[str, int] = {}  # how often a step was passed
    voicemail: tuple[str, ...] = ()  # the flow and step by which a message was last taken
    frames: tuple[tuple[str, str], ...] = ()
    over: str = ""  # why it ended, empty while it goes on
    values: dict[str, str] = {}


@dataclass(frozen=True, slots=True)
class Run:
    """One run of a version of a flow, as its table holds it."""

    id: str
    flow: str
    version: int
    conversation: str
    call: str
    person: str
    contact: str
    medium: Medium
    sender: str
    queue: str  # where the contact goes if the flow cannot go on
    state: State
    started: Millis
    ended: Millis | None
    why: str


@dataclass(frozen=True, slots=True)
class Version:
    """A flow as it was published. `pins` are the versions of the flows within it; `by` published it."""

    flow: str
    number: int
    body: dict[str, Any]
    pins: dict[str, int]
    at: Millis
    by: str
    note: str
    copy_of: int  # the version it brings back, 0 where it is new


@dataclass(frozen=True, slots=True)
class Held:
    """A flow of the account: its draft, and the version that runs (0 for none). `quieted` says why it rests."""

    id: str
    name: str
    draft: dict[str, Any]
    drafted: Millis
    version: int
    quieted: str
    made: Millis


@dataclass(frozen=True, slots=True)
class Callback:
    """A call we promised. `since` is when the contact began to wait: the place that is kept."""

    id: str
    conversation: str
    person: str
    contact: str
    queue: str
    sender: str
    reach: str
    state: str  # waiting, dialling, talking, done, failed, withdrawn
    tries: int
    agent: str
    act: str
    since: Millis
    promised: Millis
    due: Millis


@dataclass(frozen=True, slots=True)
class Clip:
    """A kept piece of sound and by what right it is played. `until` (ms UTC) ends the licence, 0 for never."""

    id: str
    name: str
    language: str
    use: Literal["prompt", "music"]
    blob: str
    basis: str  # own, licence, public_domain
    proof: str
    until: Millis
    made: Millis
    seconds: int
