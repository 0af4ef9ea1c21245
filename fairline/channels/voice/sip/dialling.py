"""Makes connections outward: one for each place however many ask, and none for longer than patience lasts."""

from __future__ import annotations

import asyncio
import ipaddress
import socket
import ssl
from collections.abc import Callable
from typing import NamedTuple, Protocol

from fairline.channels.voice.sip import flows
from fairline.channels.voice.sip.flows import Flow, Place
from fairline.channels.voice.sip.streams import Lines, Stream

_REMEMBERED = 1_000


class House(Lines, Protocol):
    """Who keeps the connections there are."""

    def is_open(self, flow: Flow) -> bool: ...

    def open_flow(self, protocol: flows.Protocol, place: Place) -> Flow | None: ...


class _Whither(NamedTuple):
    protocol: flows.Protocol
    host: str
    port: int
    name: str


class Dialling:
    """Connections that are being made, and those made, by where they lead."""

    def __init__(self, transports: House, client_tls: ssl.SSLContext | None) -> None:
        self._transports, self._tls = transports, client_tls
        self._made: dict[_Whither, Flow] = {}
        self._dials: dict[_Whither, asyncio.Task[Flow]] = {}
        self._widening: set[asyncio.Task[None]] = set()
        self._narrow: dict[str, float] = {}

    async def flow_to(self, protocol: flows.Protocol, host: str, port: int, name: str) -> Flow:
        """A connection to a place, the one there is where there is one. Raises OSError."""
        whither = _Whither(protocol, host, port, name)
        if (flow := self._made.get(whither)) and self._transports.is_open(flow):
            return flow
        # Somebody's own connection to us is theirs; over plain TCP it may be ours too, TLS has proven nobody's name.
        if protocol == "tcp" and (flow := self._transports.open_flow(protocol, (host, port))):
            return flow
        if whither not in self._dials:
            dial = self._dials[whither] = asyncio.create_task(self._dial(whither))
            dial.add_done_callback(lambda done: done.cancelled() or done.exception())  # who asked may have gone
        return await asyncio.shield(self._dials[whither])

    def widen(self, flow: Flow, ready: Callable[[Flow], None]) -> None:
        """See Transports.widen."""
        if self._narrow.get(flow.remote[0], 0.0) > self._transports.timers.now():
            ready(flow)
            return
        way = asyncio.create_task(self._widen(flow, ready))
        self._widening.add(way)
        way.add_done_callback(self._widening.discard)

    async def stop(self) -> None:
        """Give up what is under way."""
        waiting: list[asyncio.Task[Flow] | asyncio.Task[None]] = [*self._dials.values(), *self._widening]
        for way in waiting:
            way.cancel()
        await asyncio.gather(*waiting, return_exceptions=True)

    async def _widen(self, flow: Flow, ready: Callable[[Flow], None]) -> None:
        limits, timers = self._transports.limits, self._transports.timers
        try:
            async with asyncio.timeout(limits.widen_time):
                wide = await self.flow_to("tcp", *flow.remote, flow.remote[0])
        except OSError:
            if len(self._narrow) >= _REMEMBERED:
                self._narrow.clear()
            self._narrow[flow.remote[0]] = timers.now() + limits.narrow_time
            wide = flow
        ready(wide)

    async def _dial(self, whither: _Whither) -> Flow:
        try:
            async with asyncio.timeout(self._transports.limits.connect_time):
                flow = await self._connect(whither)
        finally:
            del self._dials[whither]
        if not self._transports.is_open(flow):
            raise ConnectionError("closed as soon as it was open, or one connection too many")
        self._made = {there: made for there, made in self._made.items() if self._transports.is_open(made)}
        self._made[whither] = flow
        return flow

    async def _connect(self, whither: _Whither) -> Flow:
        if whither.protocol not in ("tcp", "tls"):
            raise OSError("connections outward are TCP or TLS")
        loop, tls = asyncio.get_running_loop(), self._context() if whither.protocol == "tls" else None
        _, stream = await loop.create_connection(
            lambda: Stream(self._transports, whither.protocol),
            whither.host,
            whither.port,
            ssl=tls,
            server_hostname=whither.name if tls else None,
        )
        stream.heard_from()
        return stream.flow

    def _context(self) -> ssl.SSLContext:
        # Reading the system's certificates takes long and much; only whoever dials by TLS needs them.
        self._tls = self._tls or ssl.create_default_context()
        return self._tls


async def resolved(host: str, port: int) -> list[Place]:
    """A host's addresses, best first. Raises OSError."""
    try:
        return [(str(ipaddress.ip_address(host.strip("[]"))), port)]
    except ValueError:
        found = await asyncio.get_running_loop().getaddrinfo(host, port, type=socket.SOCK_DGRAM)
        return [(str(address[0]), int(address[1])) for *_, address in found]
