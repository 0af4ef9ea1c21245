"""A running process that takes calls, a trunk that plays a provider, and telephones of agents."""

import asyncio
import math
import socket
import struct
from pathlib import Path
from typing import Any

from fairline.channels.voice.sip.flows import Flow
from fairline.channels.voice.sip.tests.phone import Phone
from fairline.channels.voice.sip.timers import LoopTimers
from fairline.channels.voice.sip.transport import Listen, Transports
from tests.support.postgres import free_port
from tests.support.server import Office, Process

OURS = "+12025550123"


class Phoned(Process):
    """A process with a SIP port."""

    def __init__(self, folder: Path, database: str = "", ports: int = 200) -> None:
        super().__init__(folder, database)
        self.sip, self.media, self.ports = free_port(), 20_000 + (free_port() % 600) * 20, ports

    @property
    def environment(self) -> dict[str, str]:
        """The same, and where calls come in."""
        told = {
            "FAIRLINE_SIP_PORT": str(self.sip),
            "FAIRLINE_MEDIA_PORTS": f"{self.media}-{self.media + self.ports - 1}",
            "FAIRLINE_MEDIA_WORKERS": "1",
        }
        return {**super().environment, **told}


class Exchange(Office):
    """An office with a trunk from this machine and one number."""

    def __init__(self, process: Phoned, provider: int) -> None:
        super().__init__(process)
        self.accepts()
        hosts = [{"name": "127.0.0.1", "port": provider}]
        setup = {"name": "Line", "hosts": hosts, "sources": ["127.0.0.1/32"], "country": "US"}
        self.trunk = self.post("/v1/trunks", {"kind": "sip", "setup": setup})
        wanted = {"number": OURS, "kind": "geographic", "name": "Shop", "trunk": self.trunk["id"]}
        self.number = self.post("/v1/numbers", {**wanted, "entry": f"queue:{self.queue}"})


async def telephone(port: int, name: str, password: str = "", realm: str = "127.0.0.1") -> Phone:
    """A telephone on a UDP port of its own that knows the process's SIP port."""
    loop = asyncio.get_running_loop()
    timers = LoopTimers(loop)
    count = iter(range(1, 10_000))
    transports = Transports(timers, lambda size: f"{name}{next(count)}".encode().ljust(size, b"0")[:size])
    await transports.start([Listen("udp", "127.0.0.1", 0)])
    home: Flow = await transports.flow_to("udp", "127.0.0.1", port)
    return Phone(transports, timers, home, f"sip:{name}@{realm}", password)


class Ear:
    """One end of plain sound: it sends a tone, and keeps what it hears."""

    def __init__(self, hertz: float) -> None:
        self.socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self.socket.bind(("127.0.0.1", 0))
        self.socket.setblocking(False)
        self.port = self.socket.getsockname()[1]
        self.hertz, self.heard = hertz, bytearray()
        self.far: tuple[str, int] | None = None

    @property
    def sdp(self) -> bytes:
        """What it says of itself."""
        lines = ["v=0", "o=- 1 1 IN IP4 127.0.0.1", "s=-", "c=IN IP4 127.0.0.1", "t=0 0"]
        media = [f"m=audio {self.port} RTP/AVP 0 101", "a=rtpmap:0 PCMU/8000", "a=rtpmap:101 telephone-event/8000"]
        return "\r\n".join([*lines, *media, "a=sendrecv", ""]).encode()

    def knows(self, sdp: bytes) -> None:
        """Where the other side listens."""
        text = sdp.decode()
        port = int(text.split("m=audio ")[1].split(" ")[0])
        self.far = ("127.0.0.1", port)

    async def talks(self, seconds: float) -> None:
        """Send the tone for so long, and listen meanwhile."""
        loop = asyncio.get_running_loop()
        began = loop.time()
        for place in range(int(seconds * 50)):
            samples = [math.sin(2 * math.pi * self.hertz * (place * 160 + each) / 8000) * 8000 for each in range(160)]
            head = struct.pack("!BBHII", 0x80, 0, place & 0xFFFF, place * 160, int(self.hertz))
            if self.far is not None:
                self.socket.sendto(head + bytes(_ulaw(int(each)) for each in samples), self.far)
            await asyncio.sleep(max(0.0, began + (place + 1) * 0.02 - loop.time()))
            self._listen()

    def _listen(self) -> None:
        while True:
            try:
                packet = self.socket.recv(2048)
            except BlockingIOError:
                return
            if len(packet) > 12 and packet[1] & 0x7F == 0:
                self.heard += packet[12:]

    def loudness(self, hertz: float) -> float:
        """How much of a tone there is in the last second it heard, 0 to 1 (Goertzel)."""
        samples = [_linear(each) for each in self.heard[-8000:]]
        if not samples:
            return 0.0
        step = 2 * math.pi * hertz / 8000
        real = sum(each * math.cos(step * place) for place, each in enumerate(samples))
        imaginary = sum(each * math.sin(step * place) for place, each in enumerate(samples))
        return 2 * math.hypot(real, imaginary) / len(samples) / 8000


def _ulaw(sample: int) -> int:
    sign, magnitude = (0x80, -sample) if sample < 0 else (0, sample)
    magnitude = min(magnitude, 32635) + 132
    exponent = magnitude.bit_length() - 8
    return ~(sign | (exponent << 4) | ((magnitude >> (exponent + 3)) & 15)) & 0xFF


def _linear(code: int) -> int:
    code = ~code & 0xFF
    sample: int = ((((code & 15) << 3) + 132) << ((code >> 4) & 7)) - 132
    return -sample if code & 0x80 else sample


def lines_of(office: Office) -> list[Any]:
    """The calls that go on."""
    found: list[Any] = office.get("/v1/calls")["items"]
    return found
