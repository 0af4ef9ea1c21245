"""Hears keys by their sound, for networks that send no events: every party's block in one multiplication (Goertzel)."""

from collections.abc import Callable

import numpy as np

from fairline.channels.voice.media.g711 import VALUES, Samples
from fairline.channels.voice.media.swapped import RATE
from fairline.channels.voice.media.tones import HIGH, LOW, PAD

BLOCK = 205  # samples, 25.6 ms: the eight frequencies fall near whole bins
LEAST = 300.0  # amplitude below which nothing is a key (about -36 dBm0)
PURE = 0.55  # share of the block's energy both frequencies must hold together: speech does not
ALONE = 6.0  # how much stronger, in power, each is than the next of its group
TWIST = 6.5  # how much louder, in power, one group may be than the other (8 dB)
MOST = 40 * BLOCK  # samples, a second, that wait to be judged: networks stand still, and bring all of it at once

_AT = np.arange(BLOCK) / RATE
_WAVES = np.array([[2 * np.pi * hz * _AT] for hz in (*LOW, *HIGH)]).reshape(8, BLOCK)
WEIGHTS = np.concatenate([np.cos(_WAVES), np.sin(_WAVES)]).T.astype(np.float32)  # BLOCK x 16


def digits(blocks: Samples) -> list[str]:
    """The key that sounds in each row of BLOCK samples, "" where none does."""
    parts = blocks @ WEIGHTS
    power = parts[:, :8] ** 2 + parts[:, 8:] ** 2
    low, high = power[:, :4], power[:, 4:]
    best_low, best_high = low.max(1), high.max(1)
    energy = (blocks**2).sum(1) + 1e-9
    pure = 2 * (best_low + best_high) / BLOCK / energy
    loud = np.minimum(best_low, best_high) > (LEAST * BLOCK / 2) ** 2
    alone = (np.sort(low)[:, 2] * ALONE < best_low) & (np.sort(high)[:, 2] * ALONE < best_high)
    even = np.maximum(best_low, best_high) < TWIST * np.minimum(best_low, best_high)
    is_key = (pure > PURE) & loud & alone & even
    places = low.argmax(1) * 4 + high.argmax(1)
    return [PAD[place] if yes else "" for place, yes in zip(places.tolist(), is_key.tolist(), strict=True)]


class Ear:
    """One party's sound, gathered into blocks, and what was made of them: a key must sound in two blocks running.

    `tell` gets each key once, `sounds` is called as long as it is held.
    """

    def __init__(self, tell: Callable[[str], None], sounds: Callable[[], None]) -> None:
        self._tell, self._sounds = tell, sounds
        self.sound = bytearray()
        self._last = self._down = ""

    def put(self, sound: bytes) -> None:
        """u-law, in order."""
        self.sound += sound
        del self.sound[: max(0, len(self.sound) - MOST)]

    def note(self, digit: str) -> None:
        """What sounded in the next block. A key is told as soon as it is sure of, and again only after a pause."""
        if digit and digit == self._last:
            self._sounds()
            if digit != self._down:
                self._down = digit
                self._tell(digit)
        elif not digit and not self._last:
            self._down = ""
        self._last = digit


class Ears:
    """All parties listened to so, judged together."""

    def __init__(self) -> None:
        self._ears: dict[Ear, None] = {}

    def add(self, ear: Ear) -> None:
        """Listen here too."""
        self._ears[ear] = None

    def remove(self, ear: Ear) -> None:
        """No longer."""
        self._ears.pop(ear, None)

    def turn(self) -> bool:
        """Judge every block that is full; whether anybody is listened to."""
        while ready := [ear for ear in self._ears if len(ear.sound) >= BLOCK]:
            self._judge(ready)
        return bool(self._ears)

    def _judge(self, ready: list[Ear]) -> None:
        joined = b"".join(bytes(ear.sound[:BLOCK]) for ear in ready)
        found = digits(VALUES[np.frombuffer(joined, np.uint8)].reshape(-1, BLOCK))
        for ear, digit in zip(ready, found, strict=True):
            del ear.sound[:BLOCK]
            ear.note(digit)
