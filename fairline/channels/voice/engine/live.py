"""A call that goes on in this process: its parties, and the queue in which everything of it happens in turn."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

from fairline.channels.voice.model import Cause, LegKind

log = logging.getLogger(__name__)

Step = Callable[[], Awaitable[None]]


def kind_of(sdp: str) -> str:
    """How a party's sound travels, as the profile of their description says (RFC 3551, 3711, 5764)."""
    if "UDP/TLS/RTP/SAVP" in sdp:
        return "webrtc"
    return "srtp" if "RTP/SAVP" in sdp else "rtp"


@dataclass(slots=True, eq=False)
class Branch:
    """One telephone that rings for a party, and the end its sound would go by."""

    sip: Any  # sip.Leg
    end: Any  # media.End
    via: Any = None  # what the switchboard calls them by

    @property
    def node(self) -> str:
        """The other node it is registered at; empty where it is here, or no telephone of ours."""
        return getattr(self.via, "node", "")

    @property
    def is_browser(self) -> bool:
        """Whether it is a page."""
        return getattr(self.via, "is_browser", False)


@dataclass(frozen=True, slots=True)
class Way:
    """How somebody may be reached: by a binding or a trunk, as whom we show ourselves."""

    via: Any  # a Binding of SIP, or a trunk's id
    target: Any  # a number, or the address of a phone
    kind: str  # of the end of sound: rtp, srtp, webrtc
    shown: str
    name: str
    headers: dict[str, str]
    place: Any = None  # where the caller is, where help is called and this way takes it


@dataclass(slots=True, eq=False)
class Party:
    """Somebody on a leg. While they ring there may be several branches; once they are up, one."""

    id: str
    kind: LegKind
    member: str = ""
    offer: str = ""
    act: str = ""
    replaces: str = ""  # the leg that leaves when this one picks up
    mode: str = ""  # of a supervisor: listen, whisper, barge, take_over
    tells: bool = False  # a supervisor of whom the agent is to know
    talked: tuple[str, ...] = ()  # who heard one another when this party held them
    state: str = "ringing"
    is_muted: bool = False
    is_held: bool = False
    unheard_ms: int = 0  # nothing comes from them
    is_dead: bool = False  # and that was written
    branches: list[Branch] = field(default_factory=list)
    ways: list[Way] = field(default_factory=list)  # trunks not tried yet
    urgent: bool = False  # they are called for help: nothing may keep it back
    until: Any = None  # the timer that ends their ringing
    resumes: bool = False  # a page that was reloaded: it rings to have back who talked there

    @property
    def end(self) -> Any:
        """Where their sound comes and goes."""
        return self.branches[0].end if self.branches else None

    @property
    def sip(self) -> Any:
        """Their line."""
        return self.branches[0].sip if self.branches else None


@dataclass(slots=True, eq=False)
class Live:
    """A call of this process. What happens to it happens one after the other, in `run`."""

    id: str
    account: str
    conversation: str = ""
    person: str = ""
    direction: str = "in"
    parties: dict[str, Party] = field(default_factory=dict)
    talking: tuple[str, ...] = ()  # legs that hear one another
    room: str = ""
    music: Any = None  # what the contact hears while they wait: put on again after each announcement
    is_answered: bool = False
    has_talked: bool = False  # one of ours talked with the contact
    is_over: bool = False
    is_recording: bool = False
    pause: Any = None  # the timers that end the recording's pause, where it has one
    is_private: bool = False  # card data is said: no supervisor hears it
    longest: Any = None  # the timer that ends a call that may not last
    leaves: str = ""  # the voicemail that is being left, by its command
    recordings: int = 0  # how many were begun
    asking: str = ""  # the command whose answer is awaited
    secret: str = ""  # the same, where nobody may know the answer
    ear: Any = None  # what listens for a spoken answer
    has_keyed: bool = False  # something was typed for the answer
    sounds: int = 0  # how many were wanted: only the last one is begun
    said: dict[str, str] = field(default_factory=dict)  # command -> hash of what is said
    steps: "asyncio.Queue[Step | None]" = field(default_factory=asyncio.Queue)

    @property
    def contact(self) -> Party | None:
        """Whom we talk with."""
        return next((each for each in self.parties.values() if each.kind == "contact"), None)

    def up(self, *kinds: LegKind) -> Iterator[Party]:
        """The parties of these kinds who picked up."""
        return (each for each in self.parties.values() if each.state == "up" and each.kind in kinds)

    def then(self, step: Step) -> None:
        """Have something happen after what happens already."""
        if not self.is_over:
            self.steps.put_nowait(step)

    async def run(self) -> None:
        """Do what comes, in turn, until the call is over. What fails is told to the operator; the call goes on."""
        while not (self.is_over and self.steps.empty()):
            step = await self.steps.get()
            try:
                if step is not None:
                    await step()
            except Exception:
                log.exception("a step of a call failed", extra={"call": self.id})
            finally:
                self.steps.task_done()


@dataclass(frozen=True, slots=True)
class Ending:
    """How a call ended."""

    cause: Cause
    by: str
    member: str = ""
