"""Reads WAV files by hand: plain, float, u-law and A-law, any rate, any number of channels; writes nothing."""

import struct
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from fairline.channels.voice.media.g711 import decoded
from fairline.channels.voice.media.swapped import alaw_value

PLAIN, FLOAT, ALAW, ULAW, EXTENSIBLE = 1, 3, 6, 7, 0xFFFE
FULL = np.float32(32768)
ALAW_VALUES = np.array([alaw_value(code) for code in range(256)], np.float32)


class NotSound(ValueError):
    """What was given cannot be read as sound."""


@dataclass(frozen=True, slots=True)
class Wave:
    """Samples between -1 and 1, one row a channel, so many a second."""

    channels: NDArray[np.float32]
    rate: int


def is_wav(content: bytes) -> bool:
    """Whether it begins as a WAV does."""
    return content[:4] == b"RIFF" and content[8:12] == b"WAVE"


def read(content: bytes) -> Wave:
    """A WAV's sound; one that promises more than there is (a stream) is what there is. Raises NotSound."""
    parts = dict(_parts(content))
    if not is_wav(content) or len(parts.get(b"fmt ", b"")) < 16 or b"data" not in parts:
        raise NotSound("no WAV file")
    kind, channels, rate, _, _, bits = struct.unpack("<HHIIHH", parts[b"fmt "][:16])
    if kind == EXTENSIBLE and len(parts[b"fmt "]) >= 26:
        kind = struct.unpack("<H", parts[b"fmt "][24:26])[0]
    if not 1 <= channels <= 32 or not 4000 <= rate <= 384_000:
        raise NotSound(f"{channels} channels at {rate} Hz")
    samples = _samples(parts[b"data"], kind, bits)
    whole = len(samples) // channels * channels
    return Wave(samples[:whole].reshape(-1, channels).T, rate)


def _parts(content: bytes) -> Iterator[tuple[bytes, bytes]]:
    at = 12
    while at + 8 <= len(content):
        name, size = content[at : at + 4], struct.unpack("<I", content[at + 4 : at + 8])[0]
        yield name, content[at + 8 : at + 8 + size]
        at += 8 + size + size % 2


def _samples(body: bytes, kind: int, bits: int) -> NDArray[np.float32]:
    if kind == ULAW:
        return decoded(body) / FULL
    if kind == ALAW:
        return ALAW_VALUES[np.frombuffer(body, np.uint8)] / FULL
    if kind == FLOAT and bits in (32, 64):
        told = np.frombuffer(_whole(body, bits // 8), "<f4" if bits == 32 else "<f8").astype(np.float32)
        return np.clip(np.nan_to_num(told), -1, 1)
    if kind == PLAIN and bits == 8:
        return ((np.frombuffer(body, np.uint8).astype(np.float32) - 128) / 128).astype(np.float32)
    if kind == PLAIN and bits in (16, 32):
        told_int = np.frombuffer(_whole(body, bits // 8), "<i2" if bits == 16 else "<i4")
        return (told_int / float(1 << (bits - 1))).astype(np.float32)
    if kind == PLAIN and bits == 24:
        rows = np.frombuffer(_whole(body, 3), np.uint8).reshape(-1, 3).astype(np.int32)
        return (((rows[:, 0] << 8 | rows[:, 1] << 16 | rows[:, 2] << 24) >> 8) / float(1 << 23)).astype(np.float32)
    raise NotSound(f"WAV of kind {kind} with {bits} bits")


def _whole(body: bytes, size: int) -> bytes:
    return body[: len(body) // size * size]
