"""One way to reach somebody: a request's URI and how to get there; and the routes the house asks for."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field

from fairline.channels.voice.sip.addresses import Address, Uri
from fairline.channels.voice.sip.bindings import Binding
from fairline.channels.voice.sip.flows import Flow
from fairline.channels.voice.sip.message import Response
from fairline.channels.voice.sip.proofs import Proofs

Connect = Callable[[], Awaitable[Flow]]


@dataclass(frozen=True, slots=True)
class Way:
    """`flow` is known, or `connect` finds it (raising OSError). `on_result` hears 0 for no answer, else the status."""

    uri: Uri
    from_: Address
    flow: Flow | None = None
    connect: Connect | None = None
    routes: tuple[str, ...] = ()
    headers: Mapping[str, str] = field(default_factory=dict)
    proofs: Proofs | None = None
    follows: bool = False
    contact: str = "fairline"  # the user part we are reached by
    on_result: Callable[[int, Response | None], None] = lambda status, response: None


@dataclass(frozen=True, slots=True)
class ByFlow:
    """Straight over a connection that stands."""

    flow: Flow


@dataclass(frozen=True, slots=True)
class ByDevice:
    """To one device of a member, where it registered from."""

    binding: Binding


@dataclass(frozen=True, slots=True)
class ByRegistration:
    """To all devices of a member at once; the first to answer has the call."""

    username: str


@dataclass(frozen=True, slots=True)
class ByTrunk:
    """Through a provider's trunk, its hosts in their order. `urgent`: past its limits; `elsewhere`: there is another
    trunk, so that one that says nothing is not waited for.
    """

    trunk: str
    urgent: bool = False
    elsewhere: bool = False


@dataclass(frozen=True, slots=True)
class ByNode:
    """Through another node of the house."""

    host: str
    port: int


Route = ByFlow | ByDevice | ByRegistration | ByTrunk | ByNode
