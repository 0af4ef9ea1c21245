"""A wire without a network: ends that send each other SIP in memory, slowly, twice, or not at all, as told."""

from collections.abc import Callable
from itertools import count

from fairline.channels.voice.sip.flows import Flow, Place, Protocol
from fairline.channels.voice.sip.intake import Intake, Message
from fairline.channels.voice.sip.limits import Limits
from fairline.channels.voice.sip.tests.wheel import Wheel

Fate = tuple[float, ...]  # after how many seconds a message arrives: () never, (0, 0.1) twice


class Wire:
    """Holds the ends; `fate` decides about each message as it is sent."""

    def __init__(self, wheel: Wheel, fate: Callable[[bytes], Fate] = lambda message: (0.0,)) -> None:
        self.wheel, self.fate = wheel, fate
        self.ends: dict[Place, End] = {}
        self.sent: list[bytes] = []
        self._keys: dict[frozenset[Place], str] = {}
        self._numbers = count()

    def end(self, host: str, port: int = 5060) -> "End":
        """A place on the wire."""
        made = self.ends[host, port] = End(self, (host, port))
        return made

    def key(self, one: Place, other: Place) -> str:
        """The connection between two places."""
        pair = frozenset((one, other))
        return self._keys.setdefault(pair, f"wire#{next(self._numbers)}")

    def carry(self, message: bytes, flow: Flow) -> None:
        """From its sender's side of a flow to the other."""
        self.sent.append(message)
        there = Flow(flow.protocol, flow.remote, flow.local, flow.key)
        for seconds in self.fate(message):
            self.wheel.call_later(seconds, lambda: self._arrive(message, there))

    def cut(self, one: Place, other: Place) -> None:
        """The connection breaks; both sides hear of it."""
        key = self._keys.pop(frozenset((one, other)))
        for here, there in ((one, other), (other, one)):
            self.ends[here].on_closed(Flow("tcp", here, there, key))

    def _arrive(self, message: bytes, flow: Flow) -> None:
        if there := self.ends.get(flow.local):
            there.intake.take(message, flow)


class End:
    """What Transports is to a node."""

    def __init__(self, wire: Wire, place: Place) -> None:
        self._wire, self.place, self.limits = wire, place, Limits()
        self.on_message: Callable[[Message, Flow], None] = lambda message, flow: None
        self.on_closed: Callable[[Flow], None] = lambda flow: None
        self.intake = Intake(lambda flow: True, lambda: "wire", self.send, lambda *heard: self.on_message(*heard))
        self.takes_tcp = False

    def to(self, place: Place, protocol: Protocol = "udp") -> Flow:
        """The flow to another end."""
        return Flow(protocol, self.place, place, self._wire.key(self.place, place))

    async def flow_to(self, protocol: Protocol, host: str, port: int, name: str = "") -> Flow:
        """The same, asked as one asks Transports."""
        return self.to((host, port), protocol)

    def send(self, message: bytes, flow: Flow) -> bool:
        """Onto the wire; False on a connection that was cut."""
        if not self.is_open(flow):
            return False
        self._wire.carry(message, flow)
        return True

    def is_open(self, flow: Flow) -> bool:
        """Whether it was not cut."""
        return not flow.is_reliable or flow.key == self._wire.key(flow.local, flow.remote)

    def widen(self, flow: Flow, ready: Callable[[Flow], None]) -> None:
        """TCP to the same place, where that is told to take it."""
        ready(self.to(flow.remote, "tcp") if self.takes_tcp else flow)

    def sent_by(self, flow: Flow) -> str:
        """Where answers go."""
        return f"{self.place[0]}:{self.place[1]}"
