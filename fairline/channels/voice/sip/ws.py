"""SIP over WebSockets (RFC 7118): a socket somebody else accepted, taken as a connection of the SIP port."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable

from fairline.channels.voice.sip.flows import Flow, Place
from fairline.channels.voice.sip.framing import PING, PONG
from fairline.channels.voice.sip.streams import Line, Lines

SUBPROTOCOL = "sip"
_UNSENT = 256  # frames a browser may leave unread

Frame = str | bytes


class Adopted(Line):
    """One WebSocket: whoever holds it tells `received` and `closed`, and is told by `send` and `close`, at once."""

    def __init__(self, lines: Lines, flow: Flow, send: Callable[[Frame], None], close: Callable[[], None]) -> None:
        self.flow, self._lines, self._send, self._close = flow, lines, send, close
        self.is_open = lines.opened(self)
        self._first_word = lines.timers.call_later(lines.limits.first_word, self.close)
        if not self.is_open:
            self._first_word.cancel()
            close()

    def received(self, frame: Frame) -> None:
        """A frame: one message, or a keep-alive."""
        message = frame.encode("utf-8", "surrogateescape") if isinstance(frame, str) else frame
        if not self.is_open:
            return
        self._first_word.cancel()
        if message == PING:
            self._send(PONG.decode())
        elif message.strip():
            self._lines.received(message, self.flow)

    def closed(self) -> None:
        """The socket is gone. The second time it says nothing."""
        if self.is_open:
            self.is_open = False
            self._first_word.cancel()
            self._lines.ended(self)

    def send(self, message: bytes) -> bool:
        """Give it to the socket, as text where it is text; False when it is closed."""
        if not self.is_open:
            return False
        try:
            self._send(message.decode())
        except UnicodeDecodeError:
            self._send(message)
        return self.is_open

    def close(self) -> None:
        """End it from our side."""
        if self.is_open:
            self._close()
            self.closed()

    def abort(self) -> None:
        """The same: what is unsent is the holder's."""
        self.close()


Adopt = Callable[[Callable[[Frame], None], Callable[[], None]], Adopted]


async def converse(adopt: Adopt, frames: AsyncIterator[Frame], send: Callable[[Frame], Awaitable[None]]) -> None:
    """Hold one accepted socket until either side ends it: frames in as they come, frames out by a queue with an end.

    `adopt` is Transports.adopt with its places filled in. Returns when the socket should be closed; whatever `frames`
    or `send` raise ends the conversation and goes on to the caller.
    """
    outbox = _Outbox()
    line = adopt(outbox.post, outbox.over.set)
    ways = [asyncio.ensure_future(way) for way in (_read(frames, line), _write(outbox.queue, send), outbox.over.wait())]
    try:
        await asyncio.wait(ways, return_when=asyncio.FIRST_COMPLETED)
    finally:
        line.closed()
        for way in ways:
            way.cancel()
        ended = await asyncio.gather(*ways, return_exceptions=True)
    for cause in ended:
        if isinstance(cause, Exception):
            raise cause


class _Outbox:
    """Frames waiting to be sent; full, it is over with a peer that does not read."""

    def __init__(self) -> None:
        self.queue: asyncio.Queue[Frame] = asyncio.Queue(_UNSENT)
        self.over = asyncio.Event()

    def post(self, frame: Frame) -> None:
        if self.queue.full():
            self.over.set()
        else:
            self.queue.put_nowait(frame)


async def _read(frames: AsyncIterator[Frame], line: Adopted) -> None:
    async for frame in frames:
        line.received(frame)


async def _write(queue: asyncio.Queue[Frame], send: Callable[[Frame], Awaitable[None]]) -> None:
    while True:
        await send(await queue.get())


def place_of(address: object) -> Place:
    """Host and port out of what a socket library says of an end; ("", 0) where it says nothing."""
    match address:
        case (str(host), int(port), *_):
            return host, port
    return "", 0
