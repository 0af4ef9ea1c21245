"""Answers STUN on the SIP port: phones keep their way through a router open by it (RFC 5626 s3.5.2)."""

from __future__ import annotations

import ipaddress
import struct

from fairline.channels.voice.sip.flows import Place

_COOKIE = 0x2112A442
_REQUEST, _ANSWER, _MAPPED = 0x0001, 0x0101, 0x0020


def is_stun(datagram: bytes) -> bool:
    """Whether a datagram is STUN and not SIP (RFC 8489 s5)."""
    return len(datagram) >= 20 and datagram[0] < 4 and datagram[4:8] == _COOKIE.to_bytes(4, "big")


def answer(datagram: bytes, seen: Place) -> bytes | None:
    """The answer to a binding request, with the place it was seen from; None to anything else."""
    kind, _, cookie = struct.unpack_from("!HHI", datagram)
    if kind != _REQUEST or cookie != _COOKIE:
        return None
    mark = datagram[4:20]  # the cookie and the transaction's id, which veil the address
    host = ipaddress.ip_address(seen[0].partition("%")[0]).packed
    veiled = bytes(one ^ other for one, other in zip(host, mark, strict=False))
    family = 1 if len(host) == 4 else 2
    mapped = struct.pack("!BBH", 0, family, seen[1] ^ (_COOKIE >> 16)) + veiled
    return struct.pack("!HH", _ANSWER, 4 + len(mapped)) + mark + struct.pack("!HH", _MAPPED, len(mapped)) + mapped
