"""The telephone exchange as the engine uses it: devices of members, trunks, who a call says it is from."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from fairline.channels.voice.sip.addresses import Address, Uri
from fairline.channels.voice.sip.agent import UserAgent
from fairline.channels.voice.sip.bindings import Binding
from fairline.channels.voice.sip.flows import Flow
from fairline.channels.voice.sip.leg import Leg
from fairline.channels.voice.sip.location import Located
from fairline.channels.voice.sip.sources import FromPhone, FromTrunk
from fairline.channels.voice.sip.ways import ByDevice, ByTrunk


@dataclass(frozen=True, slots=True)
class Device:
    """One telephone of a member."""

    binding: Binding

    @property
    def flow(self) -> Flow:
        """The connection it registered over."""
        return self.binding.flow

    @property
    def uri(self) -> Uri:
        """Where it wants to be called."""
        return self.binding.contact.uri


@dataclass(frozen=True, slots=True)
class Incoming:
    """A call that comes in, as its INVITE tells it. `trunk` or `username` says whence; `number` is who calls, as the
    trunk writes it, empty where they do not show it.
    """

    asked: str
    trunk: str = ""
    username: str = ""
    number: str = ""
    name: str = ""
    verified: str = ""
    diverted: bool = False
    headers: Mapping[str, str] = field(default_factory=dict)


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
        self, to: Any, *, via: Any, from_: Address, sdp: str, headers: Mapping[str, str], located: Located | None = None
    ) -> Leg:
        """Call a device, or a number by a trunk; `located` says where the caller is, where help is called."""
        if isinstance(via, Device):
            return self.agent.dial(via.uri, ByDevice(via.binding), from_, sdp, headers)
        return self.agent.dial(Uri("sip", str(to), ""), ByTrunk(via), from_, sdp, headers, located=located)

    def incoming(self, leg: Leg) -> Incoming:
        """What a call that comes in tells of itself."""
        trunk = leg.source.trunk if isinstance(leg.source, FromTrunk) else ""
        username = leg.source.username if isinstance(leg.source, FromPhone) else ""
        caller = leg.from_whom
        number = caller.number if trunk else ""
        return Incoming(leg.asked.user, trunk, username, number, caller.name, caller.verified, bool(caller.diverted))
