"""Says something again, ever more seldom, until it is acknowledged or given up (RFC 3261 s13.3.1.4, RFC 3262 s3)."""

from __future__ import annotations

from collections.abc import Callable

from fairline.channels.voice.sip.timers import Handle, Timers
from fairline.channels.voice.sip.times import PATIENCE, T1


class Repeating:
    """`say` is called at once and then after T1, 2 T1 and so on, at most each `longest` seconds; `lost` at the end."""

    def __init__(self, timers: Timers, say: Callable[[], None], lost: Callable[[], None], longest: float) -> None:
        self._timers, self._say, self._lost, self._longest = timers, say, lost, longest
        self._wait = T1
        self._end = timers.call_later(PATIENCE, self._give_up)
        self._next: Handle = timers.call_later(T1, self._again)
        say()

    def stop(self) -> None:
        """It was heard, or does not matter any more."""
        self._next.cancel()
        self._end.cancel()

    def _again(self) -> None:
        self._say()
        self._wait = min(self._wait * 2, self._longest)
        self._next = self._timers.call_later(self._wait, self._again)

    def _give_up(self) -> None:
        self._next.cancel()
        self._lost()
