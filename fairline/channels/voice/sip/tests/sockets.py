"""Real sockets for tests of the SIP port: transports on free ports, certificates, and a plain peer that says bytes."""

import asyncio
import ssl
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from functools import cache

import trustme

from fairline.channels.voice.sip.flows import Flow
from fairline.channels.voice.sip.intake import Message
from fairline.channels.voice.sip.tests.letters import chance
from fairline.channels.voice.sip.timers import LoopTimers
from fairline.channels.voice.sip.transport import Limits, Listen, Transports

HERE = "127.0.0.1"


@cache
def authority() -> trustme.CA:
    """Who signs our certificates."""
    return trustme.CA()


def server_tls(name: str = "localhost") -> ssl.SSLContext:
    """A door's certificate."""
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    authority().issue_cert(name, HERE).configure_cert(context)
    return context


def client_tls() -> ssl.SSLContext:
    """What trusts our authority and no other."""
    context = ssl.create_default_context()
    context.load_verify_locations(cadata=authority().cert_pem.bytes().decode())
    return context


@dataclass
class Port:
    """A started SIP port and what it heard."""

    transports: Transports
    numbers: list[int] = field(default_factory=list)
    heard: list[tuple[Message, Flow]] = field(default_factory=list)
    closed: list[Flow] = field(default_factory=list)

    def __post_init__(self):
        self._news = asyncio.Event()
        self.transports.on_message = self._hear
        self.transports.on_closed = self._close

    async def until(self, check, seconds=10):
        """Wait for something heard or closed."""
        async with asyncio.timeout(seconds):
            while not check():
                self._news.clear()
                await self._news.wait()

    async def next(self):
        """The next message, taken away."""
        await self.until(lambda: self.heard)
        return self.heard.pop(0)

    def _hear(self, message, flow):
        self.heard.append((message, flow))
        self._news.set()

    def _close(self, flow):
        self.closed.append(flow)
        self._news.set()


@asynccontextmanager
async def opened(*protocols, limits=None, admit=lambda flow: True, host=HERE, timers=None, advertised=""):
    """A SIP port with these protocols."""
    transports = Transports(timers or LoopTimers(), chance(), limits or Limits(), admit, client_tls())
    port = Port(transports)
    listens = [
        Listen(protocol, host, 0, server_tls() if protocol in ("tls", "wss") else None, advertised)
        for protocol in protocols
    ]
    port.numbers = await transports.start(listens)
    try:
        yield port
    finally:
        await transports.stop()


class Peer(asyncio.DatagramProtocol):
    """Somebody with a UDP socket of their own."""

    def __init__(self):
        self.inbox: asyncio.Queue[bytes] = asyncio.Queue()

    def datagram_received(self, datagram, address):
        self.inbox.put_nowait(datagram)

    async def next(self):
        async with asyncio.timeout(10):
            return await self.inbox.get()


@asynccontextmanager
async def peer(number, host=HERE):
    """A UDP socket that speaks to a port."""
    transport, protocol = await asyncio.get_running_loop().create_datagram_endpoint(Peer, remote_addr=(host, number))
    try:
        yield transport.sendto, protocol.next
    finally:
        transport.close()


class Connected(asyncio.Protocol):
    """Somebody with a TCP or TLS connection of their own."""

    def __init__(self):
        self.held, self._news, self.is_over = b"", asyncio.Event(), False

    def connection_made(self, transport):
        self.transport = transport
        self.say = transport.write

    def data_received(self, data):
        self.held += data
        self._news.set()

    def connection_lost(self, exc):
        self.is_over = True
        self._news.set()

    async def until(self, check):
        async with asyncio.timeout(10):
            while not check():
                self._news.clear()
                await self._news.wait()

    async def over(self):
        await self.until(lambda: self.is_over)


@asynccontextmanager
async def connected(number, tls=None):
    """A connection to a port."""
    _, made = await asyncio.get_running_loop().create_connection(
        Connected, HERE, number, ssl=tls, server_hostname="localhost" if tls else None
    )
    try:
        yield made
    finally:
        made.transport.abort()
        await made.over()
