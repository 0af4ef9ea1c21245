"""Parties who talk over one loop, by plain RTP or as browsers do: packets that carry when they were said."""

import asyncio
import socket
from time import perf_counter
from typing import Protocol

from bench.media_load import REST, STEP, WHEN
from fairline.channels.voice.media.packets import LEAST, packet
from fairline.channels.voice.media.plain import LARGEST
from fairline.channels.voice.media.pool import Pool
from fairline.channels.voice.media.port import Site
from fairline.channels.voice.media.webrtc import WebRtc
from fairline.channels.voice.sdp import parse, write
from fairline.channels.voice.sdp.negotiation import Negotiation

HERE = "127.0.0.1"
OFFER = "v=0\r\no=- 1 1 IN IP4 127.0.0.1\r\ns=-\r\nc=IN IP4 127.0.0.1\r\nt=0 0\r\nm=audio {} RTP/AVP 0\r\n"
PATIENCE = 20.0  # seconds until everybody must hear somebody
DRAIN = 5.0  # seconds at most in which what was said last still comes


class Party(Protocol):
    """Somebody who sends packets, and puts down how many milliseconds each took that came."""

    waits: list[float]

    def send(self, rtp: bytes) -> None:
        """One packet."""
        ...

    async def close(self) -> None:
        """Gone."""
        ...


class Caller(asyncio.DatagramProtocol):
    """Who comes by plain RTP."""

    def __init__(self) -> None:
        self.waits: list[float] = []
        self.to = (HERE, 0)
        self._line: asyncio.DatagramTransport

    @classmethod
    async def begun(cls) -> "Caller":
        """One with a socket."""
        made, loop = cls(), asyncio.get_running_loop()
        made._line, _ = await loop.create_datagram_endpoint(lambda: made, local_addr=(HERE, 0))
        if hasattr(made._line, "max_size"):
            made._line.max_size = LARGEST
        line: socket.socket = made._line.get_extra_info("socket")
        line.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 1 << 18)
        return made

    @property
    def number(self) -> int:
        """Its port."""
        return int(self._line.get_extra_info("sockname")[1])

    @property
    def offer(self) -> str:
        """Its description."""
        return OFFER.format(self.number)

    def knows(self, sdp: str) -> None:
        """Where the other side listens."""
        audio = parse(sdp).audio
        assert audio is not None
        self.to = (audio.host, audio.port)

    def send(self, rtp: bytes) -> None:
        """One packet."""
        self._line.sendto(rtp, self.to)

    def datagram_received(self, data: bytes, addr: tuple[str, int]) -> None:
        """One that came; reports are none."""
        if len(data) == LEAST + WHEN.size + len(REST):
            self.waits.append((perf_counter() - WHEN.unpack_from(data, LEAST)[0]) * 1000)

    async def close(self) -> None:
        """Gone."""
        self._line.close()


class Browser:
    """Who comes by ICE, DTLS and SRTP: the same parts as ours, at the other end and in another process."""

    def __init__(self, pool: Pool) -> None:
        self.waits: list[float] = []
        self._port, self._talk = WebRtc(Site(HERE, HERE, pool)), Negotiation("1")
        self._port.on_rtp = self._came

    async def answer(self, offer: str) -> str:
        """Its answer to an offer; it connects from now on."""
        theirs = parse(offer)
        assert theirs.audio is not None
        ours = write(self._talk.answer(theirs, await self._port.local(theirs.audio)))
        self._port.connect(theirs.audio)
        return ours

    def send(self, rtp: bytes) -> None:
        """One packet, sealed."""
        self._port.send(rtp)

    def _came(self, rtp: bytes) -> None:
        self.waits.append((perf_counter() - WHEN.unpack_from(rtp, LEAST)[0]) * 1000)

    async def close(self) -> None:
        """Gone."""
        await self._port.close()


class Crowd:
    """All of them."""

    def __init__(self, parties: list[Party]) -> None:
        self.parties, self._count = parties, 0

    async def meets(self) -> None:
        """Talk until everybody has heard somebody. Raises TimeoutError."""
        async with asyncio.timeout(PATIENCE):
            while not all(party.waits for party in self.parties):
                await self.talks(0.2)

    async def talks(self, seconds: float) -> tuple[int, list[float]]:
        """Everybody talks; how many packets were said, and the milliseconds each took that came."""
        for party in self.parties:
            party.waits.clear()
        began, said = perf_counter(), 0
        for step in range(int(seconds / STEP)):
            for number in range(step % 4, len(self.parties), 4):
                self._say(number)
                said += 1
            self._count += step % 4 == 3
            await asyncio.sleep(max(0.0, began + (step + 1) * STEP - perf_counter()))
        waits = sum((party.waits for party in self.parties), list[float]())
        while len(waits) < said and perf_counter() < began + seconds + DRAIN:
            await asyncio.sleep(STEP)
            waits = sum((party.waits for party in self.parties), list[float]())
        return said, waits

    def _say(self, number: int) -> None:
        sound = WHEN.pack(perf_counter()) + REST
        self.parties[number].send(packet(0, False, self._count, self._count * 160, 1000 + number, sound))
