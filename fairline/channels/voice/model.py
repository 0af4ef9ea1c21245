"""What a call is: parties on lines of their own, brought together on one node."""

from dataclasses import dataclass
from typing import Literal

from fairline.kit.clock import Millis

CHANNEL = "voice"

# Who is on a leg: the person we talk with, an agent, somebody an agent asks meanwhile, a supervisor, another number.
LegKind = Literal["contact", "agent", "consult", "supervisor", "number"]
CallState = Literal["ringing", "waiting", "up", "held", "over"]
LegState = Literal["ringing", "up", "over"]
# Why a leg or a call ended, as a fixed word.
Cause = Literal[
    "hung_up",
    "busy",
    "no_answer",
    "declined",
    "failed",
    "forbidden",
    "cancelled",
    "transferred",
    "lost",
    "abandoned",
    "sent_on",
]


@dataclass(frozen=True, slots=True)
class Call:
    """A call as it stands. `person` is whom we talk with, `sender` our number, `node` the process that holds it;
    `act` the permitted act where we
    called, `verified` what the network vouched for (A, B, C, failed), empty where nobody did. Instants are ms UTC.
    """

    id: str
    conversation: str
    person: str
    direction: Literal["in", "out"]
    sender: str
    trunk: str
    act: str
    node: str
    state: CallState
    started: Millis
    answered: Millis | None
    ended: Millis | None
    cause: str
    verified: str
    recording: str  # off, on, paused
    why_recording: str


@dataclass(frozen=True, slots=True)
class Leg:
    """One party's line in a call; `offer` is the offer of work that rang it."""

    id: str
    call: str
    kind: LegKind
    member: str
    offer: str
    state: LegState
    started: Millis
    answered: Millis | None
    is_muted: bool
    is_held: bool
    cause: str
    mos: int | None  # hundredths
    act: str = ""  # the permitted act that let them in, where one was needed
