"""A call that goes on in this process: its parties, and the queue in which everything of it happens in turn."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

from fairline.channels.voice.model import Cause, LegKind

log = logging.getLogger(__name__)

Step = Callable[[], Awaitable[None]]


@dataclass(slots=True, eq=False)
class Branch:
    """One telephone that rings for a party, and the end its sound would go by."""

    sip: Any  # sip.Leg
    end: Any  # media.End


@dataclass(frozen=True, slots=True)
class Way:
    """How somebody may be reached: by a binding or a trunk, as whom we show ourselves."""

    via: Any  # a Binding of SIP, or a trunk's id
    target: str
    kind: str  # of the end of sound: rtp, srtp, webrtc
    shown: str
    name: str
    headers: dict[str, str]


@dataclass(slots=True, eq=False)
class Party:
    """Somebody on a leg. While they ring there may be several branches; once they are up, one."""

    id: str
    kind: LegKind
    member: str = ""
    offer: str = ""
    act: str = ""
    replaces: str = ""  # the leg that leaves when this one picks up
    mode: str = ""  # of a supervisor: listen, whisper, barge
    state: str = "ringing"
    is_muted: bool = False
    is_held: bool = False
    branches: list[Branch] = field(default_factory=list)
    ways: list[Way] = field(default_factory=list)  # trunks not tried yet
    place: Any = None  # where the caller is, where help is called
    until: Any = None  # the timer that ends their ringing

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
    is_over: bool = False
    is_recording: bool = False
    longest: Any = None  # the timer that ends a call that may not last
    leaves: str = ""  # the voicemail that is being left, by its command
    recordings: int = 0  # how many were begun
    asking: str = ""  # the command whose answer is awaited
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
