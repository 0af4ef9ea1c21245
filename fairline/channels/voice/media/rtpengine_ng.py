"""rtpengine's control protocol, ng: a cookie, a space and a bencoded dictionary in a datagram, each way."""

import asyncio
import secrets
from collections.abc import Mapping
from typing import Any

TRIES = 3
PATIENCE = 1.0  # seconds for each try; the same cookie again has the same answer again
READ = 65_536

Value = "str | bytes | int | list[Any] | Mapping[str, Any]"


class Unanswered(OSError):
    """rtpengine did not answer, or would not do what it was asked."""


def encoded(told: Any) -> bytes:
    """A value in bencode."""
    if isinstance(told, str):
        told = told.encode()
    if isinstance(told, bytes):
        return b"%d:%s" % (len(told), told)
    if isinstance(told, int):
        return b"i%de" % told
    if isinstance(told, Mapping):
        return b"d" + b"".join(encoded(key) + encoded(value) for key, value in told.items()) + b"e"
    return b"l" + b"".join(encoded(one) for one in told) + b"e"


def decoded(body: bytes) -> Any:
    """A value out of bencode; strings as text. Raises ValueError."""
    value, end = _value(body, 0)
    if end != len(body):
        raise ValueError("more than one value")
    return value


def _value(body: bytes, at: int) -> tuple[Any, int]:
    kind = body[at : at + 1]
    if kind == b"i":
        end = body.index(b"e", at)
        return int(body[at + 1 : end]), end + 1
    if kind in (b"l", b"d"):
        parts, at = [], at + 1
        while body[at : at + 1] != b"e":
            part, at = _value(body, at)
            parts.append(part)
        return (parts if kind == b"l" else dict(zip(parts[::2], parts[1::2], strict=True))), at + 1
    colon = body.index(b":", at)
    start, size = colon + 1, int(body[at:colon])
    if size < 0 or start + size > len(body):
        raise ValueError("a string that is longer than what there is")
    return body[start : start + size].decode("utf-8", "replace"), start + size


class Ng(asyncio.DatagramProtocol):
    """One rtpengine, asked over UDP."""

    def __init__(self) -> None:
        self._waiting: dict[bytes, asyncio.Future[dict[str, Any]]] = {}
        self._line: asyncio.DatagramTransport | None = None

    @classmethod
    async def reach(cls, host: str, port: int) -> "Ng":
        """A way to one; nothing is sent yet."""
        loop = asyncio.get_running_loop()
        line, made = await loop.create_datagram_endpoint(cls, remote_addr=(host, port))
        made._line = line
        return made

    def datagram_received(self, data: bytes, addr: Any) -> None:
        """An answer; what cannot be read is as good as lost."""
        cookie, _, body = data.partition(b" ")
        waiting = self._waiting.get(cookie)
        if waiting is None or waiting.done():
            return
        try:
            told = decoded(body)
        except (ValueError, RecursionError):
            return
        if isinstance(told, dict):
            waiting.set_result(told)

    async def ask(self, command: str, **told: Any) -> dict[str, Any]:
        """What it answers. Raises Unanswered."""
        if self._line is None:
            raise Unanswered("closed")
        cookie = secrets.token_hex(6).encode()
        waiting = self._waiting[cookie] = asyncio.get_running_loop().create_future()
        question = cookie + b" " + encoded({"command": command, **told})
        try:
            answer = await self._asked(question, waiting)
        finally:
            del self._waiting[cookie]
        if answer.get("result") not in ("ok", "pong"):
            raise Unanswered(f"{command}: {answer.get('error-reason', answer.get('result'))}")
        return answer

    async def _asked(self, question: bytes, waiting: "asyncio.Future[dict[str, Any]]") -> dict[str, Any]:
        for _ in range(TRIES):
            if self._line is not None:
                self._line.sendto(question)
            done, _ = await asyncio.wait({waiting}, timeout=PATIENCE)
            if done:
                return waiting.result()
        raise Unanswered("no answer")

    def close(self) -> None:
        """No more questions."""
        line, self._line = self._line, None
        if line is not None:
            line.close()
