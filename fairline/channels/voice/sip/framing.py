"""Cuts a stream of bytes into SIP messages by their Content-Length, and tells keep-alives apart (RFC 5626 s3.5.1)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from fairline.channels.voice.sip.malformed import Malformed

PING, PONG = b"\r\n\r\n", b"\r\n"
_END = b"\r\n\r\n"
_LENGTH = re.compile(
    rb"^(?:content-length|l)[ \t]*:(?:[ \t]|\r\n[ \t])*+(\S*+)[ \t]*+\r?$", re.IGNORECASE | re.MULTILINE
)


class Frames:
    """What a connection has said so far and not finished."""

    def __init__(self, most: int) -> None:
        self._held, self._most, self._looked = bytearray(), most, 0

    @property
    def is_waiting(self) -> bool:
        """Whether a message has begun and not ended."""
        return len(self._held) > len(PONG)

    def feed(self, more: bytes) -> Iterator[bytes]:
        """The messages now whole, and PING for each ping. Raises Malformed when the stream can be cut no further."""
        self._held += more
        while frame := self._next():
            yield frame

    def rest(self) -> bytes:
        """What could not be cut, to say why in an answer."""
        return bytes(self._held)

    def _next(self) -> bytes:
        held = self._held
        while held.startswith(PONG):
            if held.startswith(PING):
                return self._take(len(PING))
            if len(held) < len(PING) and PING.startswith(held):
                return b""  # a pong, or half a ping
            del held[: len(PONG)]
        end = held.find(_END, max(self._looked - len(_END), 0))
        if end < 0:
            self._looked = len(held)
            if len(held) > self._most:
                raise Malformed(513, "headers without an end")
            return b""
        return self._whole(end + len(_END))

    def _whole(self, head: int) -> bytes:
        self._looked = head
        length = _length(bytes(self._held[:head]))
        if head + length > self._most:
            raise Malformed(513, "longer than 64 kB")
        return self._take(head + length) if len(self._held) >= head + length else b""

    def _take(self, size: int) -> bytes:
        taken = bytes(self._held[:size])
        del self._held[:size]
        self._looked = 0
        return taken


def _length(head: bytes) -> int:
    """A message's body length; none said is none (RFC 3261 s18.3 wants one, careless peers leave it away)."""
    said: list[bytes] = _LENGTH.findall(head)
    if not said:
        return 0
    if len(said) > 1 or not said[0].isdigit() or len(said[0]) > 7:
        raise Malformed(400, "Content-Length is no length")
    return int(said[0])
