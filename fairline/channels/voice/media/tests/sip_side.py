"""The other end of a browser's line in tests: just enough SIP over one WebSocket, and a party of ours behind it."""

import asyncio
import itertools
import struct
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

from websockets.asyncio.server import ServerConnection, serve
from websockets.datastructures import Headers as Heads
from websockets.http11 import Request as Asked
from websockets.http11 import Response as Page
from websockets.typing import Subprotocol

from fairline.channels.voice.media.pool import Pool
from fairline.channels.voice.media.port import Port, Site, opened
from fairline.channels.voice.sdp import parse as described
from fairline.channels.voice.sdp import write
from fairline.channels.voice.sdp.negotiation import Negotiation
from fairline.channels.voice.sip.message import Headers, Request, Response, parse, reply_to

HERE = "127.0.0.1"
SILENCE = b"\xff" * 160
NUMBERS = itertools.count(1)


@dataclass
class Party:
    """What we hear from one port, and say to it: u-law at a steady pace, digits as events of RFC 4733."""

    port: Port
    events: int = 101
    say: Callable[[int], bytes] = field(default=lambda _: SILENCE)
    heard: bytearray = field(default_factory=bytearray)
    digits: str = ""
    packets: int = 0
    _last_digit: int = -1
    _news: asyncio.Event = field(default_factory=asyncio.Event)

    def __post_init__(self) -> None:
        self.port.on_rtp = self._hear
        self.port.on_rtcp = lambda _: None
        self.port.on_lost = lambda _: None

    def _hear(self, rtp: bytes) -> None:
        kind, time = rtp[1] & 127, struct.unpack(">I", rtp[4:8])[0]
        if kind == 0:
            self.packets += 1
            self.heard += rtp[12:]
            self._news.set()
        elif kind == self.events and rtp[13] & 0x80 and time != self._last_digit:
            self._last_digit = time
            self.digits += "0123456789*#ABCD"[rtp[12]]

    async def has_heard(self, seconds: float) -> None:
        """Wait until so much sound came."""
        while len(self.heard) < seconds * 8000:
            self._news.clear()
            await self._news.wait()

    async def speak(self) -> None:
        """Send what `say` gives for each 20 ms, until cancelled."""
        loop = asyncio.get_running_loop()
        began = loop.time()
        for number in itertools.count():
            head = struct.pack(">BBHII", 0x80, 0, number & 0xFFFF, number * 160 & 0xFFFFFFFF, 4711)
            self.port.send(head + self.say(number))
            await asyncio.sleep(max(0.0, began + number * 0.02 - loop.time()))


class Line:
    """One browser's call with us."""

    def __init__(self, kind: str, numbers: range) -> None:
        self.party = Party(opened(kind, Site(HERE, HERE, Pool(numbers))))
        self.talk = Negotiation("1", (("msid", "fairline sound"), ("ssrc", "4711 cname:fairline")))
        self.holds: asyncio.Queue[bool] = asyncio.Queue()
        self.up, self.over = asyncio.Event(), asyncio.Event()
        self.dialog = Headers()

    async def answer(self, body: bytes) -> bytes:
        """Our answer to a first or a later offer of theirs."""
        offer = described(body.decode())
        assert offer.audio is not None
        local = await self.party.port.local(offer.audio)
        said = self.talk.answer(offer, local)
        self.party.port.connect(offer.audio)
        self._agree()
        self.holds.put_nowait(self.talk.held)
        return write(said).encode()

    async def offer(self) -> bytes:
        """Our offer."""
        return write(self.talk.offer(await self.party.port.local(None))).encode()

    def answered(self, body: bytes) -> None:
        """Their answer to it."""
        answer = described(body.decode())
        self.talk.answered(answer)
        assert answer.audio is not None
        self.party.port.connect(answer.audio)
        self._agree()

    def _agree(self) -> None:
        agreed = self.talk.agreed
        assert agreed is not None
        self.party.events = agreed.events.type if agreed.events else -1


class Side:
    """The server: browsers connect, and `line` is what they reach or are reached by."""

    def __init__(self, line: Line) -> None:
        self.line, self.address = line, ""
        self._there: asyncio.Future[ServerConnection] = asyncio.get_running_loop().create_future()

    async def serve(self, socket: ServerConnection) -> None:
        """One browser's messages."""
        if not self._there.done():
            self._there.set_result(socket)
        async for told in socket:
            message = parse(told.encode() if isinstance(told, str) else told)
            if isinstance(message, Response):
                await self._replied(socket, message)
            else:
                await self._asked(socket, message)

    async def _asked(self, socket: ServerConnection, request: Request) -> None:
        if request.method == "ACK":
            self.line.up.set()
            return
        said = reply_to(request, 200, to_tag="ours")
        said.headers.set("Contact", "<sip:us@fairline.test;transport=ws>")
        if request.method == "INVITE":
            said.headers.set("Content-Type", "application/sdp")
            said.body = await self.line.answer(request.body)
        await socket.send(said.encode().decode())
        if request.method == "BYE":
            self.line.over.set()

    async def call(self) -> None:
        """Ring the browser with an offer of ours."""
        socket = await self._there
        request = Request("INVITE", "sip:agent@fairline.test", body=await self.line.offer())
        request.headers = self._heads("INVITE", "<sip:agent@fairline.test>", next(NUMBERS))
        request.headers.set("Content-Type", "application/sdp")
        await socket.send(request.encode().decode())

    async def _replied(self, socket: ServerConnection, response: Response) -> None:
        if response.status == 200 and "INVITE" in (response.headers.get("CSeq") or ""):
            self.line.answered(response.body)
            to, number = response.headers.get("To") or "", int((response.headers.get("CSeq") or "1").split()[0])
            acknowledged = Request("ACK", "sip:agent@fairline.test", self._heads("ACK", to, number))
            await socket.send(acknowledged.encode().decode())
            self.line.up.set()

    def _heads(self, method: str, to: str, number: int) -> Headers:
        told = Headers()
        told.add("Via", f"SIP/2.0/WS fairline.test;branch=z9hG4bK{method}{number}")
        told.add("From", "<sip:100@fairline.test>;tag=ours")
        told.add("To", to)
        told.add("Call-ID", "call-of-ours")
        told.add("CSeq", f"{number} {method}")
        told.add("Contact", "<sip:us@fairline.test;transport=ws>")
        told.add("Max-Forwards", "70")
        return told


def shown(page: bytes, asked: Asked) -> Page | None:
    """The page of a phone at every address, but for who comes to speak SIP."""
    if "Upgrade" in asked.headers:
        return None
    heads = {"Content-Type": "text/html; charset=utf-8", "Content-Length": str(len(page)), "Connection": "close"}
    return Page(200, "OK", Heads(heads), page)


@asynccontextmanager
async def answering(line: Line, page: bytes = b"") -> AsyncIterator[Side]:
    """A server for one browser, closed afterwards with its line."""
    side, sip = Side(line), Subprotocol("sip")
    async with serve(
        side.serve, HERE, 0, subprotocols=[sip], process_request=lambda _, asked: shown(page, asked)
    ) as server:
        side.address = f"ws://{HERE}:{next(iter(server.sockets)).getsockname()[1]}"
        speaking = asyncio.create_task(line.party.speak())
        try:
            yield side
        finally:
            speaking.cancel()
            await asyncio.gather(speaking, return_exceptions=True)
            await line.party.port.close()
