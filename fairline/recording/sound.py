"""Reads a finished two-channel recording: how long it is, and how loud each side is over time.

In u-law the seven low bits, turned over, grow with the loudness, so that no sample needs to be worked out.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import msgspec

HEAD = 58  # bytes before the samples: a WAV header with the facts u-law needs
RATE = 8_000  # samples a second and channel
CHANNELS = 2
SHORTEST = 50  # ms of a span of the loudness
MOST = 4_000  # spans
SILENCE = b"\xff"


class Peaks(msgspec.Struct, frozen=True, kw_only=True):
    """The loudest of each span of `every` ms, 0 to 255 (the root of the amplitude): contact left, house right."""

    every: int
    left: bytes
    right: bytes


@dataclass(frozen=True, slots=True)
class Sound:
    """A whole file, and what can be seen of it."""

    content: bytes
    ms: int
    peaks: Peaks


class NotSound(ValueError):
    """The file is no recording of two channels in u-law."""


def read(path: Path) -> Sound:
    """A finished recording. Raises NotSound, OSError."""
    return seen(path.read_bytes())


def seen(content: bytes) -> Sound:
    """What can be seen of a recording's content. Raises NotSound."""
    if (
        len(content) < HEAD
        or content[:4] != b"RIFF"
        or content[8:12] != b"WAVE"
        or content[20:24] != b"\x07\x00\x02\x00"
    ):
        raise NotSound("no recording of two channels in u-law")
    frames = (len(content) - HEAD) // CHANNELS
    body = content[HEAD : HEAD + frames * CHANNELS]
    ms = frames * 1000 // RATE
    every = max(SHORTEST, math.ceil(ms / MOST / 10) * 10)
    return Sound(content, ms, Peaks(every=every, left=_loud(body[0::2], every), right=_loud(body[1::2], every)))


def silenced(content: bytes, spans: Sequence[tuple[int, int]]) -> Sound:
    """The same recording with silence from one millisecond to another, on both sides. Raises NotSound."""
    sound = bytearray(content)
    for first, last in _places(content, spans):
        sound[first:last] = SILENCE * (last - first)
    return seen(bytes(sound))


def without_house(content: bytes, spans: Sequence[tuple[int, int]]) -> bytes:
    """The same recording in which only the contact is heard from one millisecond to another."""
    sound = bytearray(content)
    for first, last in _places(content, spans):
        sound[first + 1 : last : CHANNELS] = SILENCE * ((last - first) // CHANNELS)
    return bytes(sound)


def _places(content: bytes, spans: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Between which bytes these stretches lie; whole frames."""
    end = HEAD + (len(content) - HEAD) // CHANNELS * CHANNELS
    places = [tuple(min(end, HEAD + at * RATE // 1000 * CHANNELS) for at in span) for span in spans]
    return [(first, last) for first, last in places]


def _loud(samples: bytes, every: int) -> bytes:
    levels, span = samples.translate(_LEVELS), every * RATE // 1000
    return bytes(max(levels[at : at + span]) for at in range(0, len(levels), span))


def _level(code: int) -> int:
    turned = ~code & 0x7F
    amplitude = (((turned & 15) << 3) + 132 << (turned >> 4)) - 132
    return round(255 * math.sqrt(amplitude / 32_124))


_LEVELS = bytes(_level(code) for code in range(256))
