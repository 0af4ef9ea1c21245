"""A telephone in tests that has a real socket: it says packets, keeps what it hears, and waits for it."""

import asyncio
import socket
from collections.abc import Callable

from fairline.channels.voice.media.packets import packet
from fairline.channels.voice.media.tests.studio import Got, got, offer
from fairline.channels.voice.sdp import parse

PATIENCE = 10.0


def free_range(count: int) -> range:
    """Ports nobody has just now, from a place the machine chose."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as line:
        line.bind(("127.0.0.1", 0))
        start = line.getsockname()[1] // 2 * 2
    start = min(start, 65_000 - count)
    return range(start, start + count)


class RtpPhone(asyncio.DatagramProtocol):
    """One phone. `connect` reads where to send from a description of ours."""

    def __init__(self) -> None:
        self.heard: list[Got] = []
        self.to = ("127.0.0.1", 0)
        self._next = (1, 1000)
        self._came = asyncio.Event()
        self._line: asyncio.DatagramTransport | None = None

    @classmethod
    async def begin(cls, port: int = 0) -> "RtpPhone":
        phone = cls()
        loop = asyncio.get_running_loop()
        phone._line, _ = await loop.create_datagram_endpoint(lambda: phone, local_addr=("127.0.0.1", port))
        return phone

    @property
    def port(self) -> int:
        assert self._line is not None
        return int(self._line.get_extra_info("sockname")[1])

    def offer(self, formats: str = "0 101", direction: str = "sendrecv", port: int = 0) -> str:
        return offer(formats, direction, "127.0.0.1", port or self.port)

    def connect(self, sdp: str) -> None:
        audio = parse(sdp).audio
        assert audio is not None
        self.to = (audio.host, audio.port)

    def says(self, sound: bytes, type: int = 0, source: int = 7) -> None:
        assert self._line is not None
        sequence, timestamp = self._next
        self._next = (sequence + 1, timestamp + len(sound))
        self._line.sendto(packet(type, False, sequence, timestamp, source, sound), self.to)

    def datagram_received(self, packet: bytes, addr: tuple[str, int]) -> None:
        self.heard.append(got(packet))
        self._came.set()

    async def until(self, truth: Callable[[], bool]) -> None:
        """Wait for packets until something is true; a test that waits long has failed."""
        async with asyncio.timeout(PATIENCE):
            while not truth():
                self._came.clear()
                await self._came.wait()

    async def hears(self, sound: bytes) -> None:
        await self.until(lambda: any(each.sound == sound for each in self.heard))

    def close(self) -> None:
        if self._line is not None:
            self._line.close()
