"""The house's own music on hold: made here, from chords written down here, so that it is nobody else's.

`music.toml` beside it is its tag of rights. Four bars of soft bells over a held chord, that begin again unheard.
"""

from functools import cache

import numpy as np

from fairline.channels.voice.media.g711 import Samples, encoded
from fairline.channels.voice.media.swapped import RATE

BEAT = RATE // 2 * 6 // 5  # samples: 100 beats a minute
# Each bar: the held chord, and a bell on each half beat; numbers are semitones above the A of 220 Hz, None a rest.
BARS: tuple[tuple[tuple[int, ...], tuple[int | None, ...]], ...] = (
    ((3, 7, 10), (15, None, 19, 22, None, 19, 15, None)),
    ((0, 3, 7), (15, None, 19, 12, None, 15, 19, None)),
    ((-4, 0, 3), (15, None, 20, 24, None, 20, 15, None)),
    ((-2, 2, 5), (14, None, 17, 22, None, 17, 14, 17)),
    ((3, 7, 10), (22, None, 19, 15, None, 19, 22, None)),
    ((0, 3, 7), (24, None, 19, 15, None, 12, 15, None)),
    ((-4, 0, 3), (20, None, 15, 12, None, 15, 20, None)),
    ((-2, 2, 5), (17, None, 14, 10, None, 14, 17, None)),
)
LOUDEST = 7000.0  # of 32768: music that is not shouted over


@cache
def music() -> bytes:
    """The loop as u-law, about 19 seconds; its end runs into its beginning."""
    length = len(BARS) * 4 * BEAT
    sound = np.zeros(length, np.float32)
    for bar, (chord, bells) in enumerate(BARS):
        start = bar * 4 * BEAT
        for note in chord:
            _add(sound, start, _held(_hz(note), 4 * BEAT + BEAT // 2))
        for place, bell in enumerate(bells):
            if bell is not None:
                _add(sound, start + place * BEAT // 2, _bell(_hz(bell)))
    return encoded(sound * (LOUDEST / np.abs(sound).max())).tobytes()


def _hz(semitones: int) -> float:
    return float(220 * 2 ** (semitones / 12))


def _bell(hz: float) -> Samples:
    at = np.arange(RATE * 6 // 5) / RATE
    rung = np.sin(2 * np.pi * hz * at) + 0.35 * np.sin(2 * np.pi * 2 * hz * at) * np.exp(-3 * at)
    return (rung * np.exp(-3.2 * at) * np.minimum(1, at / 0.008)).astype(np.float32)


def _held(hz: float, count: int) -> Samples:
    at = np.arange(count) / RATE
    swell = np.minimum(1, np.minimum(at, at[::-1]) / 0.3)
    return (0.22 * swell * (np.sin(2 * np.pi * hz * at) + 0.4 * np.sin(2 * np.pi * 1.003 * hz * at))).astype(np.float32)


def _add(sound: Samples, start: int, part: Samples) -> None:
    """Lay a part over the loop; what reaches past its end stands at its beginning."""
    places = (start + np.arange(len(part))) % len(sound)
    sound[places] += part
