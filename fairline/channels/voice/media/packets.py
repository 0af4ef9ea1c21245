"""RTP packets taken apart and put together (RFC 3550, section 5.1)."""

import struct

HEAD = struct.Struct("!BBHII")
REST = struct.Struct("!HII")  # sequence, timestamp, source: from the second byte on
PLAIN = 0x80  # version 2, nothing padded, no extension, no contributing sources
MARKER = 0x80
LEAST = 12


def is_rtcp(packet: bytes) -> bool:
    """Whether a packet on a shared port is a report (RFC 5761, section 4)."""
    return len(packet) > 1 and 192 <= packet[1] <= 223


def is_rtp(packet: bytes) -> bool:
    """Whether it can be RTP at all."""
    return len(packet) >= LEAST and packet[0] & 0xC0 == PLAIN and not is_rtcp(packet)


def payload(packet: bytes) -> bytes:
    """What stands after the header, without padding; empty where lengths lie."""
    first = packet[0]
    if first == PLAIN:
        return packet[LEAST:]
    start = LEAST + 4 * (first & 15)
    if first & 0x10:
        start += 4 + 4 * int.from_bytes(packet[start + 2 : start + 4], "big")
    end = len(packet) - (packet[-1] if first & 0x20 else 0)
    return packet[start:end]


def packet(type: int, marker: bool, sequence: int, timestamp: int, source: int, sound: bytes) -> bytes:
    """A plain packet; sequence and timestamp are cut to their 16 and 32 bits."""
    second = type | MARKER if marker else type
    return HEAD.pack(PLAIN, second, sequence & 0xFFFF, timestamp & 0xFFFFFFFF, source) + sound
