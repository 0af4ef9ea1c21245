"""What a leg tells its house: only what the other side or the world did, never what we did ourselves."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Protocol

from fairline.channels.voice.sip.addresses import Uri
from fairline.channels.voice.sip.headers import Headers


@dataclass(frozen=True, slots=True)
class Ringing:
    """The other side rings (once for each leg)."""


@dataclass(frozen=True, slots=True)
class Progress:
    """Sound before the answer: the other side's description of it."""

    sdp: str


@dataclass(frozen=True, slots=True)
class Answered:
    """The other side took the call; on a leg that came in, or was re-offered without a description: answered ours."""

    sdp: str


@dataclass(frozen=True, slots=True)
class Refused:
    """An outgoing leg came to nothing; the leg is over."""

    status: int
    reason: str
    headers: Headers = field(default_factory=Headers)


@dataclass(frozen=True, slots=True)
class Reoffered:
    """Another description, to be answered by `accept` or `reject`; empty where we are asked for an offer."""

    sdp: str


@dataclass(frozen=True, slots=True)
class Digits:
    """Digits that came as SIP INFO."""

    text: str


class Other(Protocol):
    """Another leg of this node's, itself; told here by its id alone."""

    id: str


@dataclass(frozen=True, slots=True)
class TransferAsked:
    """A telephone asks that its call go elsewhere. `replaces` is the leg it wants joined, where it is one of ours."""

    target: Uri
    replaces: Other | None
    referred_by: str


@dataclass(frozen=True, slots=True)
class TransferTold:
    """How a transfer goes that we asked the other side for: 100, 180, and at the end 200 or why not."""

    status: int


@dataclass(frozen=True, slots=True)
class HungUp:
    """The other side ended it; the leg is over. `status` is a SIP or Q.850 number where one was told, else 0."""

    reason: str
    status: int = 0


@dataclass(frozen=True, slots=True)
class Lost:
    """Nobody is there any more; the leg is over. `why` is `session timer`, `transport` or `timeout`."""

    why: str


LegEvent = Ringing | Progress | Answered | Refused | Reoffered | Digits | TransferAsked | TransferTold | HungUp | Lost
