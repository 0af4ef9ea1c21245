"""An agent's socket that reads frames and nothing more; five hundred of them must not be what is measured."""

import asyncio
import base64
import json
from collections.abc import Callable, Sequence
from typing import Any
from urllib.parse import urlsplit

MASK = bytes(4)  # a mask of zeros leaves the text as it is


class Screen(asyncio.Protocol):
    """One socket. Each frame goes to `look` as bytes."""

    def __init__(self, look: Callable[[bytes], None]) -> None:
        self._look, self._held = look, bytearray()
        self._ready = asyncio.get_running_loop().create_future()
        self._transport: Any = None

    @classmethod
    async def open(cls, url: str, cookie: str, watched: Sequence[str], look: Callable[[bytes], None]) -> "Screen":
        """Come in with a cookie, and watch."""
        where = urlsplit(url)
        _, screen = await asyncio.get_running_loop().create_connection(
            lambda: cls(look), where.hostname or "", where.port or 80
        )
        key = base64.b64encode(bytes(16)).decode()
        screen._transport.write(
            f"GET /v1/live HTTP/1.1\r\nHost: {where.netloc}\r\nOrigin: {url}\r\nConnection: Upgrade\r\n"
            f"Upgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: {key}\r\n"
            f"Cookie: fairline={cookie}\r\n\r\n".encode()
        )
        await screen._ready
        screen.say({"hello": {"after": None, "watch": list(watched)}})
        return screen

    def connection_made(self, transport: Any) -> None:
        """Keep the way out."""
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        """Cut what came into frames."""
        self._held += data
        if not self._ready.done():
            head, end, rest = bytes(self._held).partition(b"\r\n\r\n")
            if not end:
                return
            if not head.startswith(b"HTTP/1.1 101"):
                self._ready.set_exception(RuntimeError(head.decode()))
                return
            self._held = bytearray(rest)
            self._ready.set_result(None)
        while (length := self._length()) is not None:
            start, size = length
            if len(self._held) < start + size:
                return
            self._look(bytes(self._held[start : start + size]))
            del self._held[: start + size]

    def say(self, told: Any) -> None:
        """Send an object."""
        text = json.dumps(told).encode()
        size = bytes([0x80 | len(text)]) if len(text) < 126 else bytes([0x80 | 126]) + len(text).to_bytes(2, "big")
        self._transport.write(b"\x81" + size + MASK + text)

    def close(self) -> None:
        """Hang up."""
        self._transport.close()

    def _length(self) -> tuple[int, int] | None:
        """Where the first frame's text begins, and how long it is (RFC 6455, section 5.2)."""
        held = self._held
        if len(held) < 2:
            return None
        size = held[1] & 127
        more = {126: 2, 127: 8}.get(size, 0)
        if len(held) < 2 + more:
            return None
        return 2 + more, int.from_bytes(held[2 : 2 + more], "big") if more else size
