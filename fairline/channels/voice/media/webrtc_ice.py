"""ICE of one WebRTC party: aioice's connection, with sockets out of our own range and no detour for sound.

aioice is pinned exactly; tests/test_webrtc_contract.py holds every attribute of it that is touched here.
"""

import asyncio
import socket
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from typing import Any, cast

from aioice import Candidate, Connection
from aioice.candidate import candidate_foundation, candidate_priority
from aioice.ice import StunProtocol, server_reflexive_candidate
from aioice.stun import TransactionError

from fairline.channels.voice.media.port import Site

COMPONENT = 1  # RTP and RTCP share one port
ROOM = 1 << 18  # bytes a socket keeps for us
READ = 2048  # bytes: no packet of ours is longer
GATHER_S = 2  # seconds a STUN or TURN server has to answer
Take = Callable[[bytes], None]


class Link(Connection):
    """One party's connection. `take` has every datagram that is not ICE's own; `lost` is told when it is closed."""

    def __init__(self, site: Site, is_controlling: bool, take: Take, lost: Callable[[], None]) -> None:
        super().__init__(ice_controlling=is_controlling, **servers(site.options.get("ice", ())))
        self._site, self._take, self._lost = site, take, lost
        self._numbers: list[int] = []

    async def get_component_candidates(
        self,
        component: int,
        addresses: list[str],
        timeout: int = GATHER_S,  # noqa: ASYNC109  # aioice's own signature
    ) -> list[Candidate]:
        """Ours for aioice's: one socket in our range, announced as the site says, then the servers' candidates."""
        host = await self._host()
        found = [host.local_candidate]
        if self.stun_server:
            with suppress(TimeoutError, TransactionError, OSError):
                async with asyncio.timeout(GATHER_S):
                    found.append((await server_reflexive_candidate(host, self.stun_server))[0])
        return found + await super().get_component_candidates(component, [], GATHER_S)

    async def _host(self) -> StunProtocol:
        with self._site.pool.tried() as numbers:
            for number in numbers:
                with suppress(OSError):
                    return await self._bound(number)
            raise OSError("no port is free")

    async def _bound(self, number: int) -> StunProtocol:
        loop = asyncio.get_running_loop()
        address = (self._site.bind, number)
        transport, protocol = await loop.create_datagram_endpoint(lambda: Socket(self), local_addr=address)
        self._numbers.append(number)
        cast(socket.socket, transport.get_extra_info("socket")).setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, ROOM)
        if hasattr(transport, "max_size"):
            transport.max_size = READ  # asyncio makes a fresh buffer of 256 KiB for every packet otherwise
        protocol.local_candidate = _candidate(self._site.announced, number)
        self._protocols.append(protocol)
        return protocol

    def data_received(self, data: bytes, component: int) -> None:
        """What came and is not STUN."""
        self._take(data)

    def send_now(self, datagram: bytes) -> None:
        """Send to where the two sides agreed; nothing before they did."""
        pair = self._nominated.get(COMPONENT)
        if pair is not None and not self._closing:
            pair.protocol.transport.sendto(datagram, pair.remote_addr)

    def meet(self, ufrag: str, password: str, is_lite: bool, candidates: Sequence[str]) -> None:
        """Know the other side. An end of candidates is never told: those it hides, we learn from its checks."""
        self.remote_username, self.remote_password, self.remote_is_lite = ufrag, password, is_lite
        for line in candidates:
            with suppress(ValueError, IndexError):
                told = Candidate.from_sdp(line)
                if told.component == COMPONENT and told.transport.lower() == "udp" and not told.host.endswith(".local"):
                    self._add_remote_candidate(told, told.host)

    async def close(self) -> None:
        """End it and give the numbers back; also what aioice does when consent ends."""
        await super().close()
        while self._numbers:
            self._site.pool.give_back(self._numbers.pop())
        self._lost()


class Socket(StunProtocol):
    """A host's socket: sound goes straight to its party, before anybody tries to read it as STUN."""

    def datagram_received(self, data: bytes | str, addr: tuple[Any, ...]) -> None:
        """Everything that is not STUN begins with a byte of 20 or more. RFC 7983."""
        if data and isinstance(data, bytes) and data[0] > 19:
            cast(Link, self.receiver).data_received(data, COMPONENT)
        else:
            super().datagram_received(data, addr)


def servers(told: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    """aioice's settings out of ice servers as browsers write them: the first stun: and the first turn: of all."""
    found: dict[str, Any] = {}
    for server in told:
        urls = server.get("urls", ())
        for url in (urls,) if isinstance(urls, str) else urls:
            scheme, _, rest = str(url).partition(":")
            place, _, query = rest.partition("?")
            if scheme == "stun":
                found.setdefault("stun_server", _place(place, 3478))
            elif scheme in ("turn", "turns") and "turn_server" not in found:
                is_sealed = scheme == "turns"
                found["turn_server"] = _place(place, 5349 if is_sealed else 3478)
                found["turn_ssl"] = is_sealed
                found["turn_transport"] = "tcp" if is_sealed or query == "transport=tcp" else "udp"
                found["turn_username"], found["turn_password"] = server.get("username"), server.get("credential")
    return found


def _place(told: str, port: int) -> tuple[str, int]:
    host, colon, number = told.rpartition(":")
    return (host, int(number)) if colon and number.isdigit() else (told, port)


def _candidate(host: str, port: int) -> Candidate:
    return Candidate(
        foundation=candidate_foundation("host", "udp", host),
        component=COMPONENT,
        transport="udp",
        priority=candidate_priority(COMPONENT, "host"),
        host=host,
        port=port,
        type="host",
    )
