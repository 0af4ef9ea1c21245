"""The truth about sound: a sentence is spoken into a call, and what came out of it is read as words again."""

import asyncio
import re
import struct
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from pathlib import Path

from fairline.channels.voice.media.prompts import Prompts
from fairline.channels.voice.media.speech import Channel, Segment, Whisper

RATE = 8000  # samples a second, and bytes of u-law
QUIET = b"\xff"
SMALL = {"0": "zero", "1": "one", "2": "two", "3": "three", "4": "four", "5": "five", "6": "six", "7": "seven"}
NUMBERS = {**SMALL, "8": "eight", "9": "nine", "10": "ten", "11": "eleven", "12": "twelve"}


class Ears:
    """Somebody who listens to recordings."""

    def __init__(self, whisper: Whisper) -> None:
        self._whisper = whisper

    async def segments(self, recording: Path) -> list[Segment]:
        """What was said in a WAV, by channel and time."""
        return await self._whisper.transcribe(recording, "en")

    async def hears(self, recording: Path, channel: Channel = "left") -> str:
        """The words in one channel of a WAV."""
        return " ".join(one.text for one in await self.segments(recording) if one.channel == channel)


@asynccontextmanager
async def ears() -> AsyncIterator[Ears]:
    """Ears, whose process is ended afterwards."""
    whisper = Whisper()
    try:
        yield Ears(whisper)
    finally:
        await whisper.close()


async def spoken(folder: Path, sentence: str, voice: str = "slt") -> bytes:
    """A sentence as u-law, in one of flite's voices, which are understood best."""
    made = await Prompts(folder).made(sentence, "en", voice)
    return await asyncio.to_thread(made.path.read_bytes)


def written(path: Path, *channels: bytes, before: float = 0.0, after: float = 0.0) -> Path:
    """A WAV of these channels of u-law, with so many seconds of silence around them."""
    edges = QUIET * int(before * RATE), QUIET * int(after * RATE)
    frames = max(len(one) for one in channels)
    padded = [edges[0] + one.ljust(frames, QUIET) + edges[1] for one in channels]
    body = bytes(sample for together in zip(*padded, strict=True) for sample in together)
    count = len(channels)
    kind = struct.pack("<HHIIHH", 7, count, RATE, RATE * count, count, 8)
    parts = b"fmt " + struct.pack("<I", len(kind)) + kind + b"data" + struct.pack("<I", len(body)) + body
    path.write_bytes(b"RIFF" + struct.pack("<I", 4 + len(parts)) + b"WAVE" + parts)
    return path


def words(text: str) -> list[str]:
    """A text's words as one compares them: small letters, no marks, small numbers written out."""
    return [NUMBERS.get(word, word) for word in re.findall(r"[a-z0-9']+", text.casefold().replace("’", "'"))]


def wrong(expected: str, heard: str) -> float:
    """The share of words put in, left out or changed (word error rate)."""
    told, came = words(expected), words(heard)
    return _steps(told, came) / max(1, len(told))


def _steps(one: Sequence[str], other: Sequence[str]) -> int:
    row = list(range(len(other) + 1))
    for count, left in enumerate(one, 1):
        above, row = row, [count]
        for place, right in enumerate(other, 1):
            row.append(min(above[place] + 1, row[-1] + 1, above[place - 1] + (left != right)))
    return row[-1]
