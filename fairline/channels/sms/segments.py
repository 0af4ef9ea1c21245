"""Counts and cuts a text into the segments the networks carry and charge: GSM-7 or UCS-2 (3GPP TS 23.038, 23.040)."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Literal

Encoding = Literal["gsm7", "ucs2"]

# 3GPP TS 23.038, 6.2.1: the default alphabet, in the order of its codes; 0x1b leads to the extension.
_BASIC = (
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞ\x1bÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
    "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"
)
_EXTENSION = {"\f": 0x0A, "^": 0x14, "{": 0x28, "}": 0x29, "\\": 0x2F, "[": 0x3C, "~": 0x3D, "]": 0x3E, "|": 0x40}
_EXTENSION["€"] = 0x65
ESCAPE = 0x1B

ALONE = {"gsm7": 160, "ucs2": 70}  # units of a text that goes in one piece
TOGETHER = {"gsm7": 153, "ucs2": 67}  # units beside the six octets that say how the pieces belong together
MOST = 255  # pieces: how many is told in one octet


@dataclass(frozen=True, slots=True)
class Length:
    """How long a text is on the air: septets of GSM-7 or 16-bit units of UCS-2, and the segments they fill.

    `left` is how many units still fit before there is one more segment.
    """

    encoding: Encoding
    units: int
    segments: int
    left: int


def encoding_of(text: str) -> Encoding:
    """GSM-7 where every sign stands in its alphabet, else UCS-2 for the whole text."""
    codes = _codes()
    return "gsm7" if all(sign in codes for sign in text) else "ucs2"


def measure(text: str) -> Length:
    """How long a text is. An empty one is one segment, as the networks count it."""
    encoding = encoding_of(text)
    units = sum(_units(sign, encoding) for sign in text)
    if units <= ALONE[encoding]:
        return Length(encoding, units, 1, ALONE[encoding] - units)
    pieces = list(_pieces(text, encoding))
    last = sum(_units(sign, encoding) for sign in pieces[-1])
    return Length(encoding, units, len(pieces), TOGETHER[encoding] - last)


def split(text: str) -> list[str]:
    """The segments of a text, in order; no sign is cut in two. Raises ValueError where there are more than 255."""
    encoding = encoding_of(text)
    if sum(_units(sign, encoding) for sign in text) <= ALONE[encoding]:
        return [text]
    pieces = list(_pieces(text, encoding))
    if len(pieces) > MOST:
        raise ValueError("a text has at most 255 segments")
    return pieces


def encode(text: str, encoding: Encoding) -> bytes:
    """The octets of a segment: one septet each (unpacked, as SMPP carries them), or UTF-16 big-endian.

    Raises KeyError for a sign GSM-7 does not have.
    """
    if encoding == "ucs2":
        return text.encode("utf-16-be")
    codes = _codes()
    return b"".join(codes[sign] for sign in text)


def decode(octets: bytes, encoding: Encoding) -> str:
    """The text of a segment; what stands for nothing becomes a question mark, as telephones show it."""
    if encoding == "ucs2":
        return octets.decode("utf-16-be", "replace")
    return "".join(_signs(octets))


def _signs(octets: bytes) -> Iterator[str]:
    extended = {code: sign for sign, code in _EXTENSION.items()}
    escaped = False
    for octet in octets:
        if escaped:
            # A code the extension does not have is shown as the basic alphabet has it (TS 23.038, 6.2.1.1, note 1).
            yield extended.get(octet, _BASIC[octet] if octet < 128 else "?")
            escaped = False
        elif octet == ESCAPE:
            escaped = True
        else:
            yield _BASIC[octet] if octet < 128 else "?"
    if escaped:
        yield " "


def _pieces(text: str, encoding: Encoding) -> Iterator[str]:
    start = used = 0
    for index, sign in enumerate(text):
        units = _units(sign, encoding)
        if used + units > TOGETHER[encoding]:
            yield text[start:index]
            start, used = index, 0
        used += units
    yield text[start:]


def _units(sign: str, encoding: Encoding) -> int:
    if encoding == "ucs2":
        return 2 if ord(sign) > 0xFFFF else 1
    return len(_codes()[sign])


@cache
def _codes() -> dict[str, bytes]:
    basic = {sign: bytes([code]) for code, sign in enumerate(_BASIC) if code != ESCAPE}
    return basic | {sign: bytes([ESCAPE, code]) for sign, code in _EXTENSION.items()}
