"""The SIP port: every socket the house listens on and every connection it has, sent to and heard through one place."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any
from typing import Protocol as Shape

from fairline.channels.voice.sip.dialling import Dialling, resolved
from fairline.channels.voice.sip.flows import Flow, Place, Protocol
from fairline.channels.voice.sip.intake import Counts, Intake, Message
from fairline.channels.voice.sip.limits import Limits
from fairline.channels.voice.sip.malformed import Malformed
from fairline.channels.voice.sip.message import parse
from fairline.channels.voice.sip.streams import Line, Stream
from fairline.channels.voice.sip.timers import Timers
from fairline.channels.voice.sip.udp import UdpSocket
from fairline.channels.voice.sip.ws import Adopted, Frame

__all__ = ["Flow", "Limits", "Listen", "Transports"]


@dataclass(frozen=True, slots=True)
class Listen:
    """A port to open; 0 takes a free one. `advertised` is the host others know it by, where routers stand between."""

    protocol: Protocol
    host: str
    port: int = 0
    tls: ssl.SSLContext | None = None
    advertised: str = ""
    bound: Any = None  # a socket that has the port already


class Door(Shape):
    """What takes connections."""

    def close(self) -> None: ...

    async def wait_closed(self) -> None: ...


@dataclass(frozen=True, slots=True)
class _Home:
    """A port that is open."""

    protocol: Protocol
    place: Place
    advertised: str


class Transports:
    """All flows of a node. `on_message` and `on_closed` are set by whoever stands on it, before `start`."""

    def __init__(
        self,
        timers: Timers,
        chance: Callable[[int], bytes],
        limits: Limits | None = None,
        admit: Callable[[Flow], bool] = lambda flow: True,
        client_tls: ssl.SSLContext | None = None,
    ) -> None:
        self.timers, self.limits = timers, limits or Limits()
        self.on_message: Callable[[Message, Flow], None] = lambda message, flow: None
        self.on_closed: Callable[[Flow], None] = lambda flow: None
        self._intake = Intake(admit, lambda: chance(6).hex(), self.send, lambda *heard: self.on_message(*heard))
        self._dialling = Dialling(self, client_tls)
        self._sockets: list[UdpSocket] = []
        self._homes: list[_Home] = []
        self._doors: list[Door] = []
        self._lines: dict[str, Line] = {}
        self._from_one: dict[str, int] = {}
        self._made = 0

    async def start(self, listen: Sequence[Listen]) -> list[int]:
        """Open the ports; the numbers they got, in order. Raises OSError, with nothing left open."""
        try:
            return [await self._open(one) for one in listen]
        except OSError:
            await self.stop()
            raise

    async def stop(self) -> None:
        """Close everything, and wait until it is closed."""
        await self._dialling.stop()
        doors, self._doors = self._doors, []
        for door in doors:
            door.close()
        for line in list(self._lines.values()):
            line.close()
        for socket in self._sockets:
            socket.close()
        await self._ended(doors)
        self._sockets, self._homes = [], []
        await asyncio.sleep(0)

    def send(self, message: bytes, flow: Flow) -> bool:
        """Give a message to a flow; False when the flow is gone. A datagram given is not a datagram arrived."""
        if flow.protocol == "udp":
            socket = self._socket(flow)
            return socket is not None and socket.send(message, flow.remote)
        line = self._lines.get(flow.key)
        return line is not None and line.send(message)

    async def flow_to(self, protocol: Protocol, host: str, port: int, name: str = "") -> Flow:
        """A flow to somebody; a connection there already is taken again. Raises OSError (TLS and time-outs too).

        `name` is who the certificate must name, where that is not the host (a trunk's domain behind a bare address).
        """
        if protocol != "udp":
            return await self._dialling.flow_to(protocol, host, port, name or host)
        for place in await resolved(host, port):
            for socket in self._sockets:
                if (":" in socket.place[0]) == (":" in place[0]):
                    return socket.flow(place)
        raise OSError("no UDP port of that family is open")

    def widen(self, flow: Flow, ready: Callable[[Flow], None]) -> None:
        """Find a TCP connection to where a UDP flow leads; `ready` gets it, or the UDP flow where there is none."""
        self._dialling.widen(flow, ready)

    def adopt(
        self, send: Callable[[Frame], None], close: Callable[[], None], local: Place, remote: Place, *, secure: bool
    ) -> Adopted:
        """Take a WebSocket that another door accepted; see `ws.converse`."""
        protocol: Protocol = "wss" if secure else "ws"
        return Adopted(self, Flow(protocol, local, remote, self.new_key(protocol)), send, close)

    def close(self, flow: Flow) -> None:
        """End a connection from our side; a UDP flow has no end."""
        if line := self._lines.get(flow.key):
            line.close()

    def is_open(self, flow: Flow) -> bool:
        """Whether something can still be sent by it."""
        return self._socket(flow) is not None if flow.protocol == "udp" else flow.key in self._lines

    def sent_by(self, flow: Flow) -> str:
        """Host and port we are known by on a flow, for Via and Contact."""
        alike = [home for home in self._homes if home.protocol == flow.protocol]
        alike.sort(key=lambda home: (home.place != flow.local, home.place[1] != flow.local[1]))
        home = alike[0] if alike else None
        host = (home.advertised if home else "") or flow.local[0]
        port = home.place[1] if home else flow.local[1]
        return f"[{host}]:{port}" if ":" in host else f"{host}:{port}"

    @property
    def counts(self) -> Counts:
        """What came in so far."""
        tally = self._intake.tally
        return Counts(len(self._lines), tally.received, tally.malformed, tally.unadmitted)

    def opened(self, line: Line) -> bool:
        """A connection wants to be one of ours; False when there are too many."""
        host, limits = line.flow.remote[0], self.limits
        if len(self._lines) >= limits.connections or self._from_one.get(host, 0) >= limits.connections_from_one:
            return False
        self._lines[line.flow.key] = line
        self._from_one[host] = self._from_one.get(host, 0) + 1
        return True

    def ended(self, line: Line) -> None:
        """A connection is gone; one that never was ours may say so too."""
        if self._lines.pop(line.flow.key, None) is None:
            return
        host = line.flow.remote[0]
        self._from_one[host] -= 1
        if not self._from_one[host]:
            del self._from_one[host]
        self.on_closed(line.flow)

    def received(self, message: bytes, flow: Flow) -> None:
        """A whole message came in."""
        self._intake.take(message, flow)

    def unreadable(self, bad: Malformed, rest: bytes, flow: Flow) -> None:
        """A stream cannot be cut any further; say so to its sender, where its headers can be read."""
        try:
            parse(rest, stream=True)
        except Malformed as worse:
            bad = worse
        self._intake.refuse(bad, flow)

    def new_key(self, protocol: str) -> str:
        """A name for a connection, never given twice."""
        self._made += 1
        return f"{protocol}#{self._made}"

    def open_flow(self, protocol: Protocol, place: Place) -> Flow | None:
        """A connection there is to that place."""
        flows = (line.flow for line in self._lines.values())
        return next((flow for flow in flows if flow.protocol == protocol and flow.remote == place), None)

    def _socket(self, flow: Flow) -> UdpSocket | None:
        if len(self._sockets) == 1:
            return self._sockets[0]
        alike = [socket for socket in self._sockets if socket.place[1] == flow.local[1]]
        return next((socket for socket in alike if socket.flow(flow.remote).local == flow.local), None)

    async def _ended(self, doors: Sequence[Door]) -> None:
        """Wait for the doors' connections; who does not take our last words in time does not hear them."""
        try:
            async with asyncio.timeout(self.limits.connect_time):
                for door in doors:
                    await door.wait_closed()
        except TimeoutError:
            for line in list(self._lines.values()):
                line.abort()

    async def _open(self, listen: Listen) -> int:
        place = await self._bind(listen)
        self._homes.append(_Home(listen.protocol, place, listen.advertised))
        return place[1]

    async def _bind(self, listen: Listen) -> Place:
        loop = asyncio.get_running_loop()
        if listen.protocol == "udp":
            _, socket = await loop.create_datagram_endpoint(
                lambda: UdpSocket(self.received),
                local_addr=None if listen.bound else (listen.host, listen.port),
                sock=listen.bound,
            )
            self._sockets.append(socket)
            return socket.place
        if listen.protocol in ("tls", "wss") and listen.tls is None:
            raise OSError("a secure port needs a certificate")
        door, place = await (self._web(listen) if listen.protocol in ("ws", "wss") else self._stream(listen))
        self._doors.append(door)
        return place

    async def _web(self, listen: Listen) -> tuple[Door, Place]:
        from fairline.channels.voice.sip.ws_door import listen as listen_web  # the library is big

        door = await listen_web(self, listen.host, listen.port, listen.tls)
        return door, next(iter(door.sockets)).getsockname()[:2]

    async def _stream(self, listen: Listen) -> tuple[Door, Place]:
        door = await asyncio.get_running_loop().create_server(
            lambda: Stream(self, listen.protocol),
            *((None, None) if listen.bound else (listen.host, listen.port)),
            sock=listen.bound,
            ssl=listen.tls,
            ssl_handshake_timeout=self.limits.connect_time if listen.tls else None,
            backlog=1024,
        )
        return door, door.sockets[0].getsockname()[:2]
