"""RTCP: reports written, and theirs read (RFC 3550, section 6)."""

import struct
from collections.abc import Iterator
from dataclasses import dataclass

SENDER, RECEIVER, DESCRIPTION, BYE = 200, 201, 202, 203
_SENDER = struct.Struct("!IIIII")  # NTP high and low, RTP timestamp, packets, octets
_BLOCK = struct.Struct("!IIIIII")  # source; loss; highest; jitter; last report; delay since


@dataclass(frozen=True, slots=True)
class Block:
    """What one side says of what it gets from a source. `last` and `delay` are of our last report: NTP's middle bits
    and 65536ths of a second.
    """

    source: int
    fraction: int
    lost: int
    highest: int
    jitter: int
    last: int
    delay: int

    def packed(self) -> bytes:
        """As it stands in a report."""
        return _BLOCK.pack(
            self.source, self.fraction << 24 | self.lost & 0xFFFFFF, self.highest, self.jitter, self.last, self.delay
        )


@dataclass(frozen=True, slots=True)
class Report:
    """One sender's or receiver's report. `middle` is the middle 32 bits of its NTP time, 0 of a receiver."""

    source: int
    middle: int
    blocks: tuple[Block, ...]


def ntp(seconds: float) -> int:
    """A clock's seconds as 64 bits; any clock serves, as the standard allows where no time of day is known."""
    return int(seconds * (1 << 32)) & 0xFFFFFFFFFFFFFFFF


def middle(seconds: float) -> int:
    """The 32 bits in the middle: 65536ths of a second."""
    return ntp(seconds) >> 16 & 0xFFFFFFFF


def written(source: int, name: str, sent: tuple[float, int, int, int] | None, block: Block | None) -> bytes:
    """A report and who it is by. `sent` is (now, RTP timestamp, packets, octets), None where nothing was said."""
    blocks = block.packed() if block else b""
    body = struct.pack("!I", source)
    if sent:
        now = ntp(sent[0])
        body += _SENDER.pack(now >> 32, now & 0xFFFFFFFF, sent[1] & 0xFFFFFFFF, sent[2] & 0xFFFFFFFF, sent[3])
    kind = SENDER if sent else RECEIVER
    return _framed(kind, 1 if block else 0, body + blocks) + _described(source, name)


def goodbye(source: int, name: str) -> bytes:
    """What is said last."""
    empty = _framed(RECEIVER, 0, struct.pack("!I", source))
    return empty + _described(source, name) + _framed(BYE, 1, struct.pack("!I", source))


def _described(source: int, name: str) -> bytes:
    words = name.encode()[:255]
    chunk = struct.pack("!IBB", source, 1, len(words)) + words
    return _framed(DESCRIPTION, 1, chunk + bytes(4 - len(chunk) % 4))


def _framed(kind: int, count: int, body: bytes) -> bytes:
    return struct.pack("!BBH", 0x80 | count, kind, len(body) // 4) + body


def read(compound: bytes) -> Iterator[Report]:
    """The reports in a compound packet; what is broken ends it quietly."""
    at = 0
    while at + 8 <= len(compound) and compound[at] & 0xC0 == 0x80:
        size = 4 + 4 * int.from_bytes(compound[at + 2 : at + 4], "big")
        one, kind = compound[at : at + size], compound[at + 1]
        if len(one) < size:
            return
        if kind in (SENDER, RECEIVER):
            yield _read(one, kind)
        at += size


def _read(one: bytes, kind: int) -> Report:
    start = 28 if kind == SENDER else 8
    time = int.from_bytes(one[10:14], "big") if kind == SENDER and len(one) >= start else 0
    places = range(start, min(len(one) - 23, start + 24 * (one[0] & 31)), 24)
    return Report(int.from_bytes(one[4:8], "big"), time, tuple(_block(one, place) for place in places))


def _block(one: bytes, place: int) -> Block:
    source, loss, highest, jitter, last, delay = _BLOCK.unpack_from(one, place)
    lost = loss & 0xFFFFFF
    return Block(source, loss >> 24, lost - (1 << 24) if lost >> 23 else lost, highest, jitter, last, delay)
