"""The telephone exchange as the engine uses it: devices of members, trunks, who a call says it is from."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from fairline.channels.voice.sip.addresses import Address, Uri, parse_address
from fairline.channels.voice.sip.agent import UserAgent
from fairline.channels.voice.sip.bindings import Binding
from fairline.channels.voice.sip.flows import Flow
from fairline.channels.voice.sip.leg import Leg
from fairline.channels.voice.sip.location import Located
from fairline.channels.voice.sip.malformed import Malformed
from fairline.channels.voice.sip.message import Headers
from fairline.channels.voice.sip.sources import FromPhone, FromTrunk
from fairline.channels.voice.sip.trunk_numbers import understood
from fairline.channels.voice.sip.ways import ByDevice, ByNode, ByTrunk

_PAGES = ("ws", "wss")
PROOF = "X-Fairline-Node"  # the header by which one node shows another that it is one of the house


@dataclass(frozen=True, slots=True)
class Device:
    """One telephone of a member."""

    binding: Binding
    node: str = ""  # it is registered here

    @property
    def flow(self) -> Flow:
        """The connection it registered over."""
        return self.binding.flow

    @property
    def uri(self) -> Uri:
        """Where it wants to be called."""
        return self.binding.contact.uri

    @property
    def is_browser(self) -> bool:
        """Whether it is a page."""
        return self.flow.protocol in _PAGES


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """A telephone at another node: its user name, that node's name and address, how it is connected there; `prove`
    makes of our description of sound what shows that we are a node too.
    """

    user: str
    node: str
    host: str
    port: int
    wire: str
    prove: Callable[[str], str]

    @property
    def uri(self) -> Uri:
        """Where it is called."""
        return Uri("sip", self.user, self.host, self.port)

    @property
    def is_browser(self) -> bool:
        """Whether it is a page."""
        return self.wire in _PAGES


@dataclass(frozen=True, slots=True)
class Incoming:
    """A call that comes in, as its INVITE tells it. `trunk` or `username` says whence; `number` is who calls, as the
    trunk writes it, empty where they do not show it; `known` the same where it is known all the same, `dialled` what
    they dialled at first, and `passports` the headers by which somebody vouches for it.
    """

    asked: str
    trunk: str = ""
    username: str = ""
    number: str = ""
    name: str = ""
    verified: str = ""
    diverted: bool = False
    known: str = ""
    dialled: str = ""
    passports: Headers = field(default_factory=Headers)


class Switchboard:
    """Stands over the user agent of this process."""

    def __init__(self, agent: UserAgent) -> None:
        self.agent = agent

    def bindings(self, username: str) -> list[Device]:
        """The telephones that registered under a user name."""
        return [Device(each) for each in self.agent.registrar.of(username)]

    def is_up(self, via: Any) -> bool:
        """Whether a trunk answers, as far as is known."""
        state = self.agent.trunks.state(via) if isinstance(via, str) else None
        return state is None or state.up

    def dial(
        self,
        to: Any,
        *,
        via: Any,
        from_: Address,
        sdp: str,
        headers: Mapping[str, str],
        located: Located | None = None,
        urgent: bool = False,
        elsewhere: bool = False,
    ) -> Leg:
        """Call a device, or a number by a trunk; `located` says where the caller is, where help is called.

        `urgent`: no limit of the trunk counts. `elsewhere`: there is another trunk, this one is not waited for.
        """
        if isinstance(via, Device):
            return self.agent.dial(via.uri, ByDevice(via.binding), from_, sdp, headers)
        if isinstance(via, Elsewhere):
            return self.agent.dial(via.uri, ByNode(via.host, via.port), from_, sdp, {**headers, PROOF: via.prove(sdp)})
        trunk = ByTrunk(via, urgent, elsewhere)
        return self.agent.dial(Uri("sip", str(to), ""), trunk, from_, sdp, headers, located=located)

    def incoming(self, leg: Leg) -> Incoming:
        """What a call that comes in tells of itself."""
        trunk = leg.source.trunk if isinstance(leg.source, FromTrunk) else ""
        username = leg.source.username if isinstance(leg.source, FromPhone) else ""
        caller = leg.from_whom
        number = caller.number if trunk else ""
        asked = str(leg.asked) if leg.asked.scheme == "urn" else leg.asked.user  # urn:service:sos, RFC 5031
        passports = Headers([("Identity", each) for each in leg.headers.all("Identity")])
        return Incoming(
            asked,
            trunk,
            username,
            number,
            caller.name,
            caller.verified,
            bool(caller.diverted),
            caller.known,
            self._dialled(leg, trunk),
            passports,
        )

    def _dialled(self, leg: Leg, trunk: str) -> str:
        """The number that was dialled at first, as To has it; the one that is called where To has none."""
        of = self.agent.trunks.get(trunk)
        try:
            said = parse_address(leg.headers.get("To") or "").uri.user
        except Malformed:
            return leg.asked.user
        number = understood(said, of.plan) if of is not None else said
        return number if number.startswith("+") else leg.asked.user
