"""Digits as events in RTP, heard and said (RFC 4733): one key is one timestamp, however many packets tell of it."""

import struct
from collections.abc import Callable

from fairline.channels.voice.media.swapped import FRAME, RATE
from fairline.channels.voice.media.timing import Handle, Timers

KEYS = "0123456789*#ABCD"
END = 0x80
QUICKEST = 0.04  # seconds between two keys; no finger and no dialler is quicker (ITU-T Q.24), so it is a flood
VOLUME = 10  # -10 dBm0, as phones send
LOST = 0.25  # seconds without a packet after which a key counts as let go though its end never came
PRESSED, BETWEEN = 5, 3  # frames of 20 ms: how long a key of ours is held, and the quiet after it
REPEATS = 3  # the end is said three times, for one may be lost
_EVENT = struct.Struct("!BBH")


class KeysHeard:
    """Makes digits of event packets: each told once, when the key is let go or nothing is heard of it any more."""

    def __init__(self, timers: Timers, tell: Callable[[str], None]) -> None:
        self._timers, self._tell = timers, tell
        self._now: tuple[int, int] | None = None  # source and timestamp of the key that is down
        self._told: tuple[int, int] | None = None
        self._digit = ""
        self._latest = 0.0  # when a key was last told
        self._wait: Handle | None = None

    def hear(self, source: int, timestamp: int, payload: bytes) -> None:
        """One event packet; what is no key of a telephone is passed over."""
        if len(payload) < 4 or payload[0] >= len(KEYS):
            return
        key = (source, timestamp)
        if self._told is not None and source == self._told[0] and (self._told[1] - timestamp) & 0xFFFFFFFF < 1 << 31:
            return  # told already: its end is said three times, and packets overtake one another
        if self._now is not None and key != self._now:
            self._let_go()
        self._now, self._digit = key, KEYS[payload[0]]
        self._rest()
        if payload[1] & END:
            self._let_go()
        else:
            self._wait = self._timers.call_later(LOST, self._let_go)

    def close(self) -> None:
        """Nothing is told any more."""
        self._rest()
        self._now = None

    def _let_go(self) -> None:
        self._rest()
        if self._now is not None:
            self._told, self._now = self._now, None
            now = self._timers.time()
            if now - self._latest >= QUICKEST:
                self._latest = now
                self._tell(self._digit)

    def _rest(self) -> None:
        if self._wait is not None:
            self._wait.cancel()
            self._wait = None


class KeysSaid:
    """Digits on their way to a party, a packet each 20 ms."""

    def __init__(self) -> None:
        self._waiting: list[str] = []
        self._step = 0

    def add(self, digits: str) -> None:
        """Say these after what is still to be said; what is no key is left out."""
        self._waiting.extend(digit for digit in digits.upper() if digit in KEYS)

    def __bool__(self) -> bool:
        """Whether there is something to say."""
        return bool(self._waiting)

    def next(self) -> list[tuple[bytes, bool]]:
        """The payloads of this 20 ms, each with whether it begins a key; none in the quiet between two keys."""
        digit, step = self._waiting[0], self._step
        self._step += 1
        if step < PRESSED:
            return [(event(digit, (step + 1) * FRAME), step == 0)]
        if step == PRESSED:
            return [(event(digit, PRESSED * FRAME, is_end=True), False)] * REPEATS
        if step >= PRESSED + BETWEEN:
            self._waiting.pop(0)
            self._step = 0
        return []

    @property
    def digit(self) -> str:
        """The one being said."""
        return self._waiting[0] if self._waiting else ""


def event(digit: str, duration: int, is_end: bool = False) -> bytes:
    """An event's payload; duration in samples."""
    return _EVENT.pack(KEYS.index(digit), (END if is_end else 0) | VOLUME, min(duration, RATE * 8))
