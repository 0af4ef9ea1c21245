"""Makes tones: a beep, ringing, the two frequencies of a key."""

from functools import lru_cache

import numpy as np

from fairline.channels.voice.media.clips import Tone
from fairline.channels.voice.media.g711 import Samples, encoded
from fairline.channels.voice.media.keys import KEYS
from fairline.channels.voice.media.swapped import RATE

LOW = (697.0, 770.0, 852.0, 941.0)
HIGH = (1209.0, 1336.0, 1477.0, 1633.0)
PAD = "123A456B789C*0#D"  # as the keys lie: row by row
FULL = 32124 * 10 ** (-3.14 / 20)  # peak of a sine at 0 dBm0 (G.711: full scale is +3.14 dBm0)
RAMP = 40  # samples: 5 ms of swelling and fading, so that nothing clicks


@lru_cache(maxsize=256)
def tone(asked: Tone) -> bytes:
    """A tone as u-law."""
    return encoded(samples(asked.hz, asked.ms, asked.level)).tobytes()


def samples(hz: tuple[float, ...], ms: int, level: float) -> Samples:
    """Sines together, each at `level` dBm0, for so many milliseconds."""
    count = RATE * ms // 1000
    at = np.arange(count) / RATE
    sound = np.zeros(count)
    for one in hz:
        sound += FULL * 10 ** (level / 20) * np.sin(2 * np.pi * one * at)
    edge = min(RAMP, count // 2)
    if edge:
        swell = np.linspace(0, 1, edge)
        sound[:edge] *= swell
        sound[-edge:] *= swell[::-1]
    return sound.astype(np.float32)


def frequencies(digit: str) -> tuple[float, float]:
    """A key's two frequencies (ITU-T Q.23)."""
    place = PAD.index(digit)
    return LOW[place // 4], HIGH[place % 4]


@lru_cache(maxsize=len(KEYS))
def key(digit: str) -> bytes:
    """A key's sound for 100 ms and 60 ms of quiet: for parties that take no events."""
    return tone(Tone(frequencies(digit), 100, -9.0)) + tone(Tone((), 60))
