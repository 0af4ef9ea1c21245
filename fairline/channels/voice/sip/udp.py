"""A UDP socket of the SIP port."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Callable
from typing import Any

from fairline.channels.voice.sip import stun
from fairline.channels.voice.sip.flows import Flow, Place

_LARGEST = 65_535
_STOCK = 4 * 1_048_576  # a burst waits in the system rather than being lost
_SHORTEST = 16  # keep-alives of one, two or four bytes are no messages
_EVERYWHERE = ("0.0.0.0", "::")  # noqa: S104  what a socket bound to every address says of itself
_REMEMBERED = 4_096


class UdpSocket(asyncio.DatagramProtocol):
    """One bound socket. Every datagram goes to `received` with the flow it came by."""

    def __init__(self, received: Callable[[bytes, Flow], None]) -> None:
        self._received = received
        self._transport: asyncio.DatagramTransport | None = None
        self._locals: dict[str, Place] = {}
        self.place: Place = ("", 0)

    def connection_made(self, transport: Any) -> None:
        self._transport = transport
        self.place = transport.get_extra_info("sockname")[:2]
        if bound := transport.get_extra_info("socket"):
            bound.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, _STOCK)
        # asyncio reads every datagram into a fresh quarter of a megabyte; uvloop has no such setting.
        if hasattr(transport, "max_size"):
            transport.max_size = _LARGEST

    def datagram_received(self, datagram: bytes, address: tuple[Any, ...]) -> None:
        remote: Place = address[:2]  # IPv6 says two things more
        if stun.is_stun(datagram):
            if answer := stun.answer(datagram, remote):
                self.send(answer, remote)
        elif len(datagram) >= _SHORTEST:
            self._received(datagram, self.flow(remote))

    def error_received(self, exc: Exception) -> None:
        """Somebody's port is closed; the transaction's timers find out whose."""

    def flow(self, remote: Place) -> Flow:
        """The pair of our address and theirs."""
        local = self._local(remote)
        return Flow("udp", local, remote, f"udp:{local[0]}:{local[1]}:{remote[0]}:{remote[1]}")

    def send(self, datagram: bytes, remote: Place) -> bool:
        """Give it to the network; False when the socket is closed."""
        if self._transport is None or self._transport.is_closing():
            return False
        self._transport.sendto(datagram, remote)
        return True

    def close(self) -> None:
        if self._transport is not None:
            self._transport.close()

    def _local(self, remote: Place) -> Place:
        if self.place[0] not in _EVERYWHERE:
            return self.place
        if remote[0] not in self._locals:
            if len(self._locals) >= _REMEMBERED:
                self._locals.clear()
            self._locals[remote[0]] = (_way_out(self.place[0], remote), self.place[1])
        return self._locals[remote[0]]


def _way_out(bound: str, remote: Place) -> str:
    """Which address of ours speaks to a host. Connecting a UDP socket asks the routing table and sends nothing."""
    family = socket.AF_INET6 if ":" in remote[0] else socket.AF_INET
    with socket.socket(family, socket.SOCK_DGRAM) as probe:
        try:
            probe.connect(remote)
        except OSError:
            return bound
        return str(probe.getsockname()[0])
