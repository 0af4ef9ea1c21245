"""Two-channel u-law in a WAV file, and files whose writer died before it could say how long they are."""

import os
import struct
from dataclasses import dataclass
from pathlib import Path

from fairline.channels.voice.media.swapped import RATE

CHANNELS = 2
ULAW = 7  # the format's tag
_HEAD = struct.Struct("<4sI4s4sIHHIIHHH4sII4sI")
HEAD = _HEAD.size


def header(frames: int) -> bytes:
    """What stands before so many samples of each channel."""
    size = frames * CHANNELS
    rate = RATE * CHANNELS
    return _HEAD.pack(
        b"RIFF", HEAD - 8 + size, b"WAVE",
        b"fmt ", 18, ULAW, CHANNELS, RATE, rate, CHANNELS, 8, 0,
        b"fact", 4, frames,
        b"data", size,
    )  # fmt: skip


@dataclass(frozen=True, slots=True)
class Heard:
    """A recording's two channels as u-law, and its length in milliseconds."""

    left: bytes
    right: bytes

    @property
    def ms(self) -> int:
        """How long it is."""
        return len(self.left) * 1000 // RATE


def read(path: Path) -> Heard:
    """A recording of ours, also one that was cut off: its length is what is there. Raises OSError, ValueError."""
    sound = path.read_bytes()
    if len(sound) < HEAD or sound[:4] != b"RIFF" or sound[8:12] != b"WAVE":
        raise ValueError("no recording of ours")
    body = sound[HEAD : HEAD + (len(sound) - HEAD) // CHANNELS * CHANNELS]
    return Heard(body[0::2], body[1::2])


def mend(path: Path) -> bool:
    """Write the true length into a file that was cut off; whether it was. Raises OSError, ValueError."""
    with path.open("r+b") as file:
        if file.read(4) != b"RIFF":
            raise ValueError("no recording of ours")
        frames = (os.fstat(file.fileno()).st_size - HEAD) // CHANNELS
        file.seek(0)
        if frames < 0:
            raise ValueError("no recording of ours")
        if file.read(HEAD) == header(frames):
            return False
        file.truncate(HEAD + frames * CHANNELS)
        file.seek(0)
        file.write(header(frames))
    return True
