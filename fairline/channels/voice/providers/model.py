"""What every hosted provider can do: offer numbers, give one out and take it back, ring one and send it on to us."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from fairline.kit.errors import Problem
from fairline.numbers import PhoneKind


@dataclass(frozen=True, slots=True)
class Offer:
    """A number that may be bought. `asks` is what the provider wants to be shown: none, any, local or foreign."""

    number: str
    country: str
    place: str = ""
    capabilities: tuple[str, ...] = ("voice",)
    asks: str = "none"


@dataclass(frozen=True, slots=True)
class Owned:
    """A number the provider has for us; `reference` is its own id of it, `calls` where it asks about its calls, and
    `fallback` where while that one does not answer.
    """

    reference: str
    number: str
    name: str = ""
    capabilities: tuple[str, ...] = ("voice",)
    calls: str = ""
    fallback: str = ""


@dataclass(frozen=True, slots=True)
class Wish:
    """What to look for: numbers of a kind in a country, with these digits in them."""

    country: str
    kind: PhoneKind
    contains: str = ""


@dataclass(frozen=True, slots=True)
class Pointing:
    """Where a number's calls are sent to, what becomes of them told, and what to do with ours asked; `fallback` is
    asked instead of `incoming` while that one does not answer (empty: as it is).
    """

    incoming: str
    status: str
    outgoing: str = ""
    fallback: str = ""


@dataclass(frozen=True, slots=True)
class Ringing:
    """A call the provider makes for us: it rings `to`, shows `sender`, and does what `says` tells (its own markup)."""

    to: str
    sender: str
    says: str
    status: str = ""


class ProviderRefused(Problem):
    """The provider did not do it."""

    status = 409
    type = "provider-refused"


class ProviderSilent(Problem):
    """The provider does not answer."""

    status = 503
    type = "provider-silent"


class Hosted(Protocol):
    """A hosted provider. Everything raises ProviderRefused, or kit.wire's NoAnswer where it said nothing."""

    async def search(self, wish: Wish) -> Sequence[Offer]:
        """Numbers that may be bought."""
        ...

    async def owned(self, number: str = "") -> Sequence[Owned]:
        """The numbers it has for us, or that one."""
        ...

    async def buy(self, number: str, name: str, to: Pointing) -> Owned:
        """Have it give out a number to us. It costs from then on."""
        ...

    async def point(self, reference: str, to: Pointing) -> None:
        """Have it send a number's calls to us."""
        ...

    async def fall_back(self, reference: str, address: str) -> None:
        """Have it ask there what to do with a number's calls while we do not answer."""
        ...

    async def release(self, reference: str) -> None:
        """Give a number back; one that it does not have any more is none of ours either."""
        ...

    async def ring(self, ringing: Ringing) -> str:
        """Have it ring somebody; its id of the call."""
        ...

    async def text(self, to: str, sender: str, words: str) -> str:
        """Have it text somebody; its id of the message."""
        ...
